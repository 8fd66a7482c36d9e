extension Array where Element == Int {
    func total() -> Int { reduce(0, +) }
    func kind() -> String { "ints" }
}
extension Array {
    func kind() -> String { "any" }
}
extension Array where Element: Comparable {
    func spread() -> String { "comparable" }
}
extension Array where Element == Double {
    func mean() -> Double { reduce(0, +) / Double(count) }
}
print([1, 2].total())
print([1, 2].kind(), ["a"].kind())
print([3, 1].spread())
print([1, 2].mean(), [1.5, 2].mean())
let a = [1, 2]
print(a.kind())
