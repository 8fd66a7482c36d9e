let things: [Any] = [1, "two", 3.0, [4], Optional(5) as Any, ("six", 6)]
for thing in things {
    if let n = thing as? Int { print("int", n) } else if let s = thing as? String { print("string", s) } else { print("other", thing) }
}
let objects: [AnyHashable] = [1, "a", 1]
print(Set(objects).count)
// memoising by several arguments of different types
final class Cache {
    private var store: [[AnyHashable]: Int] = [:]
    private(set) var hits = 0
    func value(for key: [AnyHashable], or make: () -> Int) -> Int {
        if let known = store[key] { hits += 1; return known }
        let made = make()
        store[key] = made
        return made
    }
}
let cache = Cache()
print(cache.value(for: ["sum", 1, 2]) { 1 + 2 }, cache.value(for: ["sum", 1, 2]) { 0 }, cache.hits)
protocol Identified { var key: AnyHashable { get } }
struct User: Identified { let name: String; var key: AnyHashable { name } }
struct Order: Identified { let number: Int; var key: AnyHashable { number } }
let all: [any Identified] = [User(name: "a"), Order(number: 3), User(name: "a")]
print(Set(all.map { $0.key }).count, all.map(\.key))
let opt: AnyHashable? = nil
print(opt as Any, opt == nil, (opt ?? "none"))
func same(_ a: AnyHashable, _ b: AnyHashable) -> Bool { a == b }
print(same(1, 1), same("x", 1), same(P.a, P.a), same(P.a, P.b))
enum P { case a, b }
