struct Version: Comparable, CustomStringConvertible {
    let parts: [Int]
    init?(_ text: String) { let p = text.split(separator: ".").compactMap { Int($0) }; guard p.count == 3 else { return nil }; parts = p }
    static func < (a: Version, b: Version) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
    var description: String { parts.map(String.init).joined(separator: ".") }
}
let v = ["1.2.10", "1.2.9", "bad", "0.9.0"].compactMap(Version.init)
print(v.sorted(), v.max()!, v[0] >= v[1], v.min().map(String.init(describing:)) ?? "")
infix operator <+>: AdditionPrecedence
func <+> (a: [Int], b: [Int]) -> [Int] { zip(a, b).map { $0 + $1 } }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print([1, 2] <+> [3, 4], √16 + 1)
