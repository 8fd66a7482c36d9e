func between(_ a: Int, _ b: Int) -> ClosedRange<Int> {
    return a...b
}
print(between(1, 3))
print(between(3, 1))
