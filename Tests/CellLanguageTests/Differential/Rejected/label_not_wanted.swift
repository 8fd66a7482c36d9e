func average(_ numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    return numbers.reduce(0, +) / Double(numbers.count)
}

let scores = [88.5, 92.0, 79.25]
let mean = average(numbers: scores)
print("mean \(mean)")
