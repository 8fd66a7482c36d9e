func summary(of numbers: [Int]) -> String {
    let total = numbers.reduce(0, +)
    let count = numbers.count
    let total = Double(total) / Double(count)
    return "\(total)"
}

print(summary(of: [1, 2, 3]))
