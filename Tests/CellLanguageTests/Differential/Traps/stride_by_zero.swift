func count(by step: Int) -> [Int] {
    Array(stride(from: 0, to: 6, by: step))
}
print(count(by: 2))
print(count(by: 0))
