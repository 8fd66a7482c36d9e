// Generics with constraints, conditional conformances and phantom types.
protocol Identified {
    associatedtype ID: Hashable & Comparable
    var id: ID { get }
}

protocol Store {
    associatedtype Item: Identified
    mutating func put(_ item: Item)
    func find(_ id: Item.ID) -> Item?
    var all: [Item] { get }
}

extension Store {
    func find(_ ids: Item.ID...) -> [Item?] { ids.map { find($0) } }
    var ids: [Item.ID] { all.map(\.id).sorted() }
}
struct MemoryStore<Item: Identified>: Store {
    private var rows: [Item.ID: Item] = [:]
    mutating func put(_ item: Item) { rows[item.id] = item }
    func find(_ id: Item.ID) -> Item? { rows[id] }
    var all: [Item] { rows.values.sorted { $0.id < $1.id } }
}
struct Tagged<Tag, Raw: Hashable & Comparable>: Hashable, Comparable, CustomStringConvertible {
    let raw: Raw
    init(_ raw: Raw) { self.raw = raw }
    static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
    var description: String { "#\(raw)" }
}
struct User: Identified {
    typealias Key = Tagged<User, Int>
    let id: Key
    var name: String
    var score: Double? = nil
}
struct Country: Identified, Equatable {
    let id: String
    let area: Double
}
struct Pair<A, B> {
    var first: A, second: B
    func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) }
    func map<C>(_ f: (A) -> C) -> Pair<C, B> { .init(first: f(first), second: second) }
}
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A: Numeric, A == B { var product: A { first * second } }
func mostCommon<S: Sequence>(_ s: S) -> (S.Element, Int)? where S.Element: Hashable & Comparable {
    s.reduce(into: [S.Element: Int]()) { $0[$1, default: 0] += 1 }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }
        .map { ($0.key, $0.value) }
}
var users = MemoryStore<User>()
users.put(User(id: .init(2), name: "Bea", score: 7.5))
users.put(User(id: .init(1), name: "Al"))
users.put(User(id: .init(2), name: "Bea II", score: 8))
print(users.ids, users.find(.init(2))?.name as Any, users.find(.init(9)) == nil)
for u in users.all { print(u) }
print(users.all.map(\.score), users.find(.init(1), .init(5)).map { $0?.name ?? "-" })
var lands = MemoryStore<Country>()
[("se", 450.3), ("dk", 42.9), ("no", 385.2)].forEach { lands.put(Country(id: $0, area: $1)) }
print(lands.ids, lands.all.last!, lands.find("dk") == Country(id: "dk", area: 42.9))
let p = Pair(first: 3, second: 4)
print(p, p.swapped(), p.product, p == Pair(first: 3, second: 4), p.map { Double($0) / 2 })
print(Pair(first: "k", second: [1: 2.0]).swapped())
print(mostCommon([3, 1, 3, 2, 1]) as Any, mostCommon("mississippi")!, mostCommon([Double]()) as Any)
