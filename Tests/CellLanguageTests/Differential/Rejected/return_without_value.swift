func firstIndex(of target: Int, in numbers: [Int]) -> Int {
    for (index, number) in numbers.enumerated() {
        if number == target {
            return
        }
    }
    return -1
}

print(firstIndex(of: 4, in: [1, 4, 9]))
