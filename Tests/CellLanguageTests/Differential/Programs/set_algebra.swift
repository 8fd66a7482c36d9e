let a: Set = [1, 2, 3, 4], b: Set<Int> = [3, 4, 5]
print(type(of: a), a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting([1]).sorted(), a.symmetricDifference(b).sorted())
print(a.isSuperset(of: [1, 2]), b.isSubset(of: 0..<9), a.isDisjoint(with: [7, 8]), a.contains(3), a == [4, 3, 2, 1])
let big = a.filter { $0 > 2 }
let doubled = a.map { $0 * 2 }
print(type(of: big), type(of: doubled), big.sorted(), doubled.sorted(), Set(doubled).count)
print(a.sorted(by: >), a.min()!, a.max { $0 % 3 < $1 % 3 } ?? 0, a.reduce(0, +), a.first { $0 == 3 } as Any)
var tags: Set<String> = []
let (ins, member) = tags.insert("x")
print(ins, member, tags.insert("x").inserted, tags.remove("q") as Any, tags.count)
tags.formUnion(["y", "z"]); tags.subtract(["x"])
print(tags.sorted().joined(), type(of: tags.insert("w")))
let letters = Set("mississippi")
print(letters.sorted(), type(of: letters), String(letters.sorted()), letters.isSubset(of: "imps"))
extension Set {
    static func + (l: Set, r: Set) -> Set { l.union(r) }
    static func - (l: Set, r: Set) -> Set { l.subtracting(r) }
    static func + (l: Set, r: Element) -> Set { l.union([r]) }
    func map<T: Hashable>(_ f: (Element) -> T) -> Set<T> { var s = Set<T>(); for e in self { s.insert(f(e)) }; return s }
    func sorted<K: Comparable>(on f: (Element) -> K) -> [Element] { sorted { f($0) < f($1) } }
}
let halves: Set<Int> = a.map { $0 / 2 }
print(halves.sorted(), (a + b).count, (a - b).sorted(), (a + 99).max()!, (a - [1] + [0]).sorted())
print(a.sorted { -$0 }, a.sorted(on: { -$0 }), a.sorted { $0 > $1 })
extension Set { func sorted(_ f: (Element) -> Int) -> [Element] { sorted(on: f) } }
struct Pt: Hashable, Comparable, CustomStringConvertible {
    var x: Int, y: Int
    static func < (l: Pt, r: Pt) -> Bool { (l.x, l.y) < (r.x, r.y) }
    var description: String { "\(x):\(y)" }
    var near: Set<Pt> { [.init(x: x - 1, y: y), .init(x: x + 1, y: y), Pt(x: x, y: y + 1)] }
}
let pts: Set<Pt> = [.init(x: 0, y: 0), .init(x: 1, y: 0), .init(x: 0, y: 0)]
let around = pts.flatMap(\.near)
let uniq = pts.reduce(into: Set()) { $0.formUnion($1.near) }
print(pts.sorted(), around.count, uniq.sorted(), uniq.subtracting(pts).count, type(of: around), type(of: uniq))
print(uniq.contains(.init(x: 2, y: 0)), uniq.max()!, uniq.first { $0.y == 1 && $0.x == 1 }!, pts.contains { $0.x > 0 })
let sets: [Set<Character>] = ["abc", "bcd", "cde"].map(Set.init)
print(sets.dropFirst().reduce(sets[0]) { $0.intersection($1) }, sets.reduce(Set()) { $0.union($1) }.count)
let nested: Set<Set<Int>> = [[1, 2], [2, 1], []]
print(nested.count, nested.contains([1, 2]), nested.map(\.count).sorted())
let mixed: Set<Double?> = [1, nil, 2.5, 1.0]
print(mixed.count, mixed.contains(nil), mixed.compactMap { $0 }.sorted(), type(of: mixed))
let opts: Set = ["a", nil, "b"]
print(opts.count, type(of: opts), Set([1, 2.5, 1]).sorted(), type(of: Set([1, 2.5])))
