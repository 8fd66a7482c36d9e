// Values of any type: casts, type checks, pattern matching on types, heterogeneous collections.
protocol Named { var name: String { get } }
struct Cat: Named { let name = "cat" }
class Base { let id: Int; init(_ id: Int) { self.id = id } }
final class Derived: Base, Named { var name: String { "derived \(id)" } }

func describe(_ value: Any) -> String {
    switch value {
    case 0 as Int: "zero"
    case let n as Int where n < 0: "negative \(n)"
    case let n as Int: "int \(n)"
    case let d as Double: "double \(d)"
    case let text as String: "text of \(text.count)"
    case let (a, b) as (Int, Int): "pair \(a + b)"
    case let list as [Any]: "list [" + list.map(describe).joined(separator: ", ") + "]"
    case let table as [String: Int]: "table \(table.values.reduce(0, +))"
    case let function as (Int) -> Int: "function \(function(20))"
    case let named as any Named: "named \(named.name)"
    case is Base: "base"
    default: "\(type(of: value))"
    }
}

let values: [Any] = [
    0, -5, 7, 2.5, "text", (1, 2), [1, "two", [3.0]], ["a": 1, "b": 2], { (n: Int) in n + 1 }, Cat(), Base(1), Derived(2),
    true, Character("x"), 1...3,
]
for value in values { print(describe(value)) }
print(values.compactMap { $0 as? Int }, values.filter { $0 is any Named }.count)

let maybe: Any = 5
if let n = maybe as? Int, n > 3 { print("cast", n) }
print((maybe as? String) ?? "not text", (maybe as! Int) + 1, maybe is Double)
let objects: [Base] = [Base(3), Derived(4)]
for object in objects {
    if let derived = object as? Derived { print(derived.name) } else { print("plain", object.id) }
}
print(objects.compactMap { $0 as? any Named }.map(\.name), objects.first is Derived)
let mixed: [String: Any] = ["name": "candle", "size": 28, "tags": ["a", "b"], "ratio": 0.5]
for key in mixed.keys.sorted() { print(key, "→", mixed[key].map { type(of: $0) } as Any) }
if let tags = mixed["tags"] as? [String], let size = mixed["size"] as? Int { print(tags.count * size) }
