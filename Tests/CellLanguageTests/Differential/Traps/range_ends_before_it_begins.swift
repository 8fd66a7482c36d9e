func countdown(from start: Int, to end: Int) -> [Int] {
    var result: [Int] = []
    for number in (end...start).reversed() {
        result.append(number)
    }
    return result
}

print(countdown(from: 3, to: 1))
print(countdown(from: 1, to: 3))
