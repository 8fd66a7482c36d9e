func stats(_ numbers: Double..., digits: Int = 1, prefix: String = "≈") -> String {
    guard !numbers.isEmpty else { return "none" }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let scale = (0..<digits).reduce(1.0) { s, _ in s * 10 }
    return prefix + "\((mean * scale).rounded() / scale)"
}
print(stats(1, 2, 4), stats(), stats(2, digits: 0, prefix: ""), stats(1, 2, prefix: "="))
func tail(_ first: Int, _ rest: Int...) -> Int { first - rest.reduce(0, +) }
print(tail(10), tail(10, 1, 2))
