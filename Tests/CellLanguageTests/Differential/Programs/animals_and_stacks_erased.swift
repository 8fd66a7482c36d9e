protocol Animal { associatedtype Food; var name: String { get } ; func eat(_ f: Food) -> String }
struct Grass: CustomStringConvertible { var description: String { "grass" } }
struct Fish { let kind: String }
struct Cow: Animal { let name = "Cow"; func eat(_ f: Grass) -> String { "\(name) eats \(f)" } }
struct Cat: Animal { var name: String; func eat(_ f: Fish) -> String { "\(name) eats \(f.kind)" } }
struct AnyAnimal<F>: Animal {
    private let _name: () -> String
    private let _eat: (F) -> String
    init<A: Animal>(_ base: A) where A.Food == F {
        _name = { base.name }
        _eat = base.eat
    }
    var name: String { _name() }
    func eat(_ f: F) -> String { _eat(f) }
}
let cats: [AnyAnimal<Fish>] = [AnyAnimal(Cat(name: "Tom")), .init(Cat(name: "Felix"))]
for c in cats { print(c.eat(Fish(kind: "tuna"))) }
print(AnyAnimal(Cow()).eat(Grass()))
func describe(_ a: any Animal) -> String { "\(type(of: a)): \(a.name)" }
let zoo: [any Animal] = [Cow(), Cat(name: "Kit")]
print(zoo.map(describe))
func feed<A: Animal>(_ a: A, _ f: A.Food) -> String { a.eat(f) + "!" }
print(feed(Cow(), Grass()))
protocol Stack { associatedtype Item; var items: [Item] { get set } }
extension Stack {
    mutating func push(_ i: Item) { items.append(i) }
    @discardableResult mutating func pop() -> Item? { items.popLast() }
    var top: Item? { items.last }
}
extension Stack where Item: Numeric { var total: Item { items.reduce(0, +) } }
extension Stack where Item == String { var joined: String { items.joined(separator: "/") } }
struct IntStack: Stack { var items: [Int] = [] }
struct Box<Item>: Stack { var items = [Item]() }
var s = IntStack(); s.push(3); s.push(4); s.pop(); s.push(10)
print(s.total, s.top ?? 0)
var b = Box<String>(); ["usr", "local", "bin"].forEach { b.push($0) }
print(b.joined, b.top!, b)
var d = Box(items: [1.5, 2.5]); d.push(3)
print(d.total, d.items.count)
func makeCounter() -> some Sequence<Int> { sequence(first: 1) { $0 < 4 ? $0 + 1 : nil } }
print(makeCounter().map { $0 * 10 }, makeCounter().reduce(0, +))
func sumAll(_ xs: any Collection<Int>) -> Int { var t = 0; for x in xs { t += x }; return t }
print(sumAll([1, 2, 3]), sumAll(Set([4, 5])), sumAll(1...3))
