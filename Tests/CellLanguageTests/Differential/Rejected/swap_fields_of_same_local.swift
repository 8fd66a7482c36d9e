struct Pair { var first = 1, second = 2 }

func exchange(_ a: inout Int, _ b: inout Int) {
    let t = a
    a = b
    b = t
}

func turn(_ values: [Int]) -> [Int] {
    var copy = values
    exchange(&copy[0], &copy[1])
    return copy
}

var pair = Pair()
exchange(&pair.first, &pair.second)
print(turn([1, 2]))
