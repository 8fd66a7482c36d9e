extension Optional {
    func or(_ d: Wrapped) -> Wrapped { self ?? d }
    func or(_ other: Wrapped?) -> Wrapped? { self ?? other }
    func filter(_ p: (Wrapped) -> Bool) -> Wrapped? { flatMap { p($0) ? $0 : nil } }
    func zip<B>(_ b: B?) -> (Wrapped, B)? { flatMap { a in b.map { (a, $0) } } }
    var isNone: Bool { self == nil ? true : false }
}
extension Optional where Wrapped: Collection {
    var isEmpty: Bool { self?.isEmpty ?? true }
    var size: Int { map(\.count) ?? 0 }
}
extension Optional where Wrapped == Int {
    static func + (a: Int?, b: Int?) -> Int? { a.flatMap { x in b.map { x + $0 } } }
}
final class Node {
    var value: Int
    var next: Node?
    var note: String?
    init(_ v: Int, _ n: Node? = nil, note: String? = nil) { value = v; next = n; self.note = note }
    func describe() -> String? { note.map { "\(value):\($0)" } }
}
let list = Node(1, Node(2, Node(3), note: "mid"))
print(list.next?.next?.value ?? 0, list.next?.next?.next?.value as Any)
print(list.next?.describe() ?? "-", list.next?.describe()?.count ?? 0, list.describe() == nil)
list.next?.next?.value += 10
list.next?.note? += "dle"
print(list.next!.next!.value, list.next?.note?.uppercased() ?? "")
let none: Int? = nil, some: Int? = 5
print(none.or(3), some.or(3), none.or(some) as Any, type(of: none.or(3)))
print(some.filter { $0 > 9 } as Any, some.filter { $0 < 9 } as Any, some.zip("q").map { "\($0)\($1)" } as Any)
print((some + 4) as Any, (some + none) as Any, 1 + 2)
let words: [String]? = ["a"]
print(words.isEmpty, words.size, (nil as String?).isEmpty, words?.first?.first as Any)
let dd: [String: [String: Int]] = ["x": ["y": 1]]
print(dd["x"]?["y"] ?? 0, dd["x"]?["z"] as Any, dd["q"]?["y"].map { $0 + 1 } as Any)
print(type(of: dd["x"]?["y"]), type(of: dd["x"]), type(of: dd.first?.value.values.max()))
let nested: Int?? = .some(nil)
print(nested == nil, nested! == nil, type(of: nested), (nested ?? 7) as Any)
print(["1", "x"].map { Int($0) }, ["1", "x"].compactMap { Int($0) }, ["1", "x"].map { Int($0) ?? 0 })
print(["1", "x"].first.flatMap { Int($0) } ?? 9, ["1", "x"].last.flatMap(Int.init) ?? 9)
print(["3", "x"].map(Int.init).map { $0.map(String.init) ?? "?" })
if let a = some, case let b? = words, let c = b.first { print(a, b, c) }
guard let z = dd["x"]?.mapValues({ Double($0) / 2 })["y"] else { fatalError() }
print(z, none.isNone, some == 5, some != nil, none < 3 ? "lt" : "ge")
func < (a: Int?, b: Int) -> Bool { a.map { $0 < b } ?? false }
var o: Double? = 1
o! += 2; o = o.map { $0 * 2 }
print(o as Any, o ?? 0 > 5, type(of: o))
