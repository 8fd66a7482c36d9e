protocol Store<Item> { associatedtype Item; var items: [Item] { get }; var name: String { get }; mutating func add(_ i: Item); func first() -> Item? }
struct Shelf<T>: Store { var items: [T] = []; let name: String; mutating func add(_ i: T) { items.append(i) }; func first() -> T? { items.first } }
var s: any Store<Int> = Shelf(items: [1], name: "ints")
s.add(4)
print(s.items, s.first() ?? 0, s.name, type(of: s))
let stores: [any Store<String>] = [Shelf(items: ["a", "b"], name: "x"), Shelf(name: "y")]
for st in stores { print(st.name, st.items.joined(), st.first()?.uppercased() ?? "-") }
func total(_ s: some Store<Int>) -> Int { s.items.reduce(0, +) }
func all(_ list: [any Store<Int>]) -> Int { list.map { total($0) }.reduce(0, +) }
print(all([s, Shelf(items: [10], name: "z")]))
let maker: () -> any Sequence<Int> = { stride(from: 0, to: 10, by: 4) }
for v in maker() { print(v, terminator: " ") }
print(Array(maker()), maker().contains(4), maker().map { $0 / 2 })
let anyOne: any Store = s
print(anyOne.name)

