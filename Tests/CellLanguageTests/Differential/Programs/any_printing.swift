func show(_ items: Any...) { print(items.map { "\($0)<\(type(of: $0))>" }.joined(separator: " ")) }
func show<T: Numeric>(sum items: T...) { print("sum", items.reduce(0, +), T.self) }
show(1, 2.5, "x", true, [1, 2], ["a": 1], (1, "z"), nil as Int? as Any, 1...3)
show(sum: 1, 2, 3)
show(sum: 1, 2.5)
show(sum: 1 as UInt8, 2)
let mixed: [Any] = [1, "two", 3.0, [4], Optional(5) as Any, Character("6"), { (x: Int) in x }]
for m in mixed {
    switch m {
    case let i as Int: print("int", i)
    case let s as String: print("str", s)
    case is Double: print("dbl")
    case let a as [Int]: print("arr", a.count)
    case let c as Character: print("chr", c)
    case let f as (Int) -> Int: print("fn", f(7))
    default: print("other", type(of: m))
    }
}
print(mixed.compactMap { $0 as? Int }, mixed.contains { $0 is String }, mixed.first as? Int ?? 0)
let d: [String: Any] = ["n": 1, "s": "t", "l": [1, 2.5], "nested": ["k": 2]]
print(d["n"] as? Int ?? 0, d["n"] as? Double as Any, (d["l"] as? [Double])?.last ?? 0, (d["nested"] as? [String: Int])?["k"] ?? 0)
print(d.keys.sorted(), d.mapValues { "\(type(of: $0))" }.sorted { $0.key < $1.key }.map(\.value))
let hs: [AnyHashable] = [1, "a", 2.5, true]
print(hs.contains("a"), hs.firstIndex(of: 2.5) ?? -1, hs.count)
struct P: CustomStringConvertible { let v: Int; var description: String { "P\(v)" } }
struct Q { let a: Int; let b: String? }
enum E { case one, two(Int), three(x: Double, y: [Int]) }
print(P(v: 1), [P(v: 2)], Optional(P(v: 3)) as Any, Q(a: 1, b: "s"), Q(a: 2, b: nil))
print(E.one, E.two(3), E.three(x: 1, y: [2]), [E.one], String(describing: E.two(1)))
print(String(describing: Optional(3)), String(reflecting: "q"), "\(Optional("s") as Any)", [Optional("q")])
print(type(of: P.self), P.self, type(of: [P].self), [Int?].self, (Int, String).self, ((Int) -> Void).self)
func print(_ s: String) { Swift.print("mine:", s) }
print("hello")
print("hello", 2)
print(3)
let erased: Any = 5
print(type(of: erased), erased)
print([1, "a", 2.5] as [Any], ["k": 1 as Any])
