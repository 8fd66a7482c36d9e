// Properties that only the conditions of their extensions tell apart.
extension Sequence where Element: BinaryFloatingPoint {
    var mean: Element? { let a = Array(self); return a.isEmpty ? nil : a.reduce(0, +) / Element(a.count) }
}
extension Sequence where Element: BinaryInteger {
    var mean: Double? { map { Double($0) }.mean }
}
print([1, 2, 4].mean!)
print([1, 2, 4].mean ?? 0)
print([1.0, 2, 4.5].mean ?? 0)
print([UInt8]().mean as Any, type(of: [1 as Int8].mean))
let spread: Double? = [1, 2].mean
let small: Float? = [Float(1), 2].mean
print(spread ?? 0, small ?? 0, (1...4).mean ?? 0, Set([2, 4]).mean!, [1, 2].map { $0 * 2 }.mean!)

extension Array { var kind: String { "any" } }
extension Array where Element == Int { var kind: String { "Int" } }
extension Array where Element: Equatable { var isUniform: Bool { allSatisfy { $0 == self[0] } } }
print([1, 2].kind, [1.5].kind, ["a"].kind, [[1]].kind, [1, 1].isUniform, [1, 2.5].isUniform)
