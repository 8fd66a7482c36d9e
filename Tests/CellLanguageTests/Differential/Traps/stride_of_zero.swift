func steps(by step: Int) -> [Int] {
    var result: [Int] = []
    for n in stride(from: 0, to: 10, by: step) { result.append(n) }
    return result
}
print(steps(by: 4))
print(steps(by: 0))
