extension Array {
    func map(_ f: (Int, Element) -> String) -> String {
        var s = ""
        for (i, e) in enumerated() { s += f(i, e) + "|" }
        return s
    }
    func first(_ n: Int) -> ArraySlice<Element> { prefix(n) }
    func contains(where n: Int, _ p: (Element) -> Bool) -> Bool { filter(p).count >= n }
}
extension Array where Element == Int {
    func sum() -> Int { reduce(0, +) }
    func max() -> Int { reduce(Int.min) { $1 > $0 ? $1 : $0 } }
}
extension Sequence where Element: Numeric {
    func sum() -> Element { reduce(0, +) }
}
extension Sequence {
    func sum<N: AdditiveArithmetic>(_ f: (Element) -> N) -> N { reduce(.zero) { $0 + f($1) } }
    func sorted<K: Comparable>(by key: (Element) -> K) -> [Element] { sorted { key($0) < key($1) } }
    func count(where p: (Element) -> Bool) -> String { "n=" + String(filter(p).count) }
}
extension Collection {
    var second: Element? { dropFirst().first }
    subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
}

let xs = [4, 1, 3]
print(xs.map { $0 + 1 })
print(xs.map { "\($0):\($1)" })
print(xs.first(2), type(of: xs.first(2)))
print(xs.first!, xs.first { $0 < 4 } ?? 0)
print(xs.sum(), type(of: xs.sum()))
let m = xs.max()
print(type(of: [2.5, 1].max()), type(of: m as Int), m as Int)
print([1.5, 2].sum(), (1...4).sum(), Set([5, 6]).sum())
print(["a", "bcd"].sum { $0.count }, xs.sum { Double($0) / 2 })
print(["ccc", "a", "bb"].sorted { $0.count })
print(["ccc", "a", "bb"].sorted { $0 < $1 })
print(["ccc", "a", "bb"].sorted(by: >))
print(["ccc", "a", "bb"].sorted(by: \.count))
print(xs.contains(where: 2) { $0 > 2 }, xs.contains { $0 > 4 }, xs.contains(3))
print("héllo".second ?? "-", xs.second ?? 0, (5..<9).second ?? 0, type(of: "ab".second))
print(xs[safe: 9] as Any, xs[safe: 1] as Any, xs.dropFirst()[safe: 0] as Any)
let c: String = xs.count(where: { $0 > 1 })
print(c)
