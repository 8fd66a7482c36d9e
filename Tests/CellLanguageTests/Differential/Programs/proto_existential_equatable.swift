protocol Component: Equatable {
    var label: String { get }
    func merged(with other: Self) -> Self
}

extension Component {
    func isEqual(to other: any Component) -> Bool {
        guard let other = other as? Self else { return false }
        return self == other
    }
    func tryMerge(_ other: any Component) -> Self? { (other as? Self).map(merged(with:)) }
}

struct Position: Component {
    var x = 0, y = 0
    var label: String { "pos" }
    func merged(with o: Position) -> Position { Position(x: x + o.x, y: y + o.y) }
}
struct Tag: Component, Hashable {
    let names: Set<String>
    var label: String { "tag:" + names.sorted().joined(separator: ",") }
    init(_ names: String...) { self.names = Set(names) }
    private init(names: Set<String>) { self.names = names }
    func merged(with o: Tag) -> Tag { Tag(names: names.union(o.names)) }
}
enum Health: Component {
    case alive(Int), dead
    var label: String { self == .dead ? "dead" : "alive" }
    func merged(with o: Health) -> Health {
        switch (self, o) {
        case let (.alive(a), .alive(b)): .alive(a + b)
        case (.dead, _), (_, .dead): .dead
        }
    }
}

func areEqual(_ a: Any, _ b: Any) -> Bool {
    func compare<T: Equatable>(_ x: T) -> Bool { (b as? T) == x }
    guard let a = a as? any Equatable else { return false }
    return compare(a)
}

struct Bag {
    private var items: [any Component] = []
    mutating func add(_ c: some Component) {
        for (i, existing) in items.enumerated() where type(of: existing) == type(of: c) {
            if let merged = existing.tryMerge(c) { items[i] = merged; return }
        }
        items.append(c)
    }
    subscript<C: Component>(_: C.Type) -> C? { items.lazy.compactMap { $0 as? C }.first }
    func contains(_ c: any Component) -> Bool { items.contains { $0.isEqual(to: c) } }
    var labels: [String] { items.map { $0.label } }
}

var bag = Bag()
bag.add(Position(x: 1, y: 2))
bag.add(Tag("red"))
bag.add(Position(x: 10, y: 20))
bag.add(Health.alive(5))
bag.add(Tag("big", "red"))
print(bag.labels, bag[Position.self]!, bag[Health.self]!)
print(bag.contains(Position(x: 11, y: 22)), bag.contains(Tag("red", "big")), bag.contains(Health.dead))
bag.add(Health.dead)
bag.add(Health.alive(1))
print(bag.labels, bag[Health.self] == .dead)
let values: [Any] = [1, "1", 1.0, [1, 2], Health.dead, Optional<Int>.some(1) as Any, (1, 2)]
let probes: [Any] = [1, "1", [1, 2], Health.dead]
for p in probes { print(p, values.map { areEqual($0, p) ? "=" : "." }.joined()) }
print(areEqual(1 as Int8, 1), areEqual([Tag("a")], [Tag("a")]), areEqual(["k": 1], ["k": 1]), areEqual((), ()))
