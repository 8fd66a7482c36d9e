// Opaque results in generic types, closures, protocols' values, local functions and classes
protocol Animal { var name: String { get }; func speak() -> String }
extension Animal { func twice() -> String { speak() + speak() } }
class Dog: Animal { let name: String; init(_ n: String) { name = n }; func speak() -> String { "woof" } }
final class Puppy: Dog { override func speak() -> String { "yip" } }
struct Cat: Animal { let name = "cat"; func speak() -> String { "meow" } }
func pet() -> some Animal { Puppy("rex") }
func base() -> some Dog { Puppy("sub") }
print(pet().name, pet().twice(), base().speak(), base().name)
let zoo: [any Animal] = [pet(), Cat(), base()]
print(zoo.map { $0.speak() })

struct Box<T> {
    var items: [T]
    func reversed() -> some Sequence<T> { items.reversed() }
    func mapped<U>(_ f: @escaping (T) -> U) -> some Collection<U> { items.map(f) }
    var indexed: some Sequence<(offset: Int, element: T)> { items.enumerated() }
}
let box = Box(items: ["a", "b", "c"])
print(Array(box.reversed()), box.mapped { $0 + $0 }.joined(separator: "-"), box.mapped(\.count).reduce(0, +))
for (i, s) in box.indexed { print(i, s, terminator: "; ") }
print()

func outer<T: Hashable>(_ values: [T]) -> Int {
    func unique() -> some Collection<T> { Set(values) }
    func inner<U>(_ u: U) -> some Sequence<(T, U)> { values.map { ($0, u) } }
    return unique().count * 10 + Array(inner(1.5)).count
}
print(outer([1, 1, 2]), outer(["x"]))

protocol Store<Item> { associatedtype Item; var all: [Item] { get }; mutating func add(_ i: Item) }
struct ArrayStore<Item>: Store { var all: [Item] = []; mutating func add(_ i: Item) { all.append(i) } }
func makeStore<I>(_ first: I) -> some Store<I> { var s = ArrayStore<I>(); s.add(first); return s }
var ints = makeStore(1)
ints.add(2)
print(ints.all, ints.all.reduce(0, +), makeStore("q").all)
func show(_ s: some Store<Int>) -> String { s.all.map(String.init).joined(separator: "|") }
func showAny(_ s: any Store<Int>) -> Int { s.all.count }
print(show(ints), showAny(ints))
let makers: [() -> String] = [{ show(makeStore(7)) }, { makeStore("z").all[0] }]
print(makers.map { $0() })
let makeInts = { makeStore(0) }
print(makeInts().all)

struct Machine { private var store: some Store<Int> = makeStore(10); mutating func push(_ n: Int) { store.add(n) }; var total: Int { store.all.reduce(0, +) } }
var m = Machine(); m.push(5); m.push(6)
print(m.total, m)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> some Callable<A, C> { Fn { g(f($0)) } }
protocol Callable<In, Out> { associatedtype In; associatedtype Out; func callAsFunction(_ x: In) -> Out }
struct Fn<In, Out>: Callable { let f: (In) -> Out; init(_ f: @escaping (In) -> Out) { self.f = f }; func callAsFunction(_ x: In) -> Out { f(x) } }
print(compose({ (x: Int) in x + 1 }, { "<\($0)>" })(4))
func lessThan(_ n: Int) -> some Callable<Int, Bool> { Fn { $0 < n } }
print([1, 5, 9].filter { lessThan(6)($0) })
var slots = [String: Int]()
func keyed() -> some Hashable & CustomStringConvertible { "k" }
let table = [keyed(): 1]
print(table[keyed()]!, Set([keyed(), keyed()]).count, keyed().description)
func optionalPet(_ yes: Bool) -> (some Animal)? { yes ? Cat() : nil }
print(optionalPet(true)?.speak() ?? "none", optionalPet(false)?.speak() ?? "none")
func pets() -> [some Animal] { [Cat(), Cat()] }
print(pets().count, pets()[0].speak())
func lazyEvens(_ n: Int) -> some Sequence<Int> { (0...n).lazy.filter { $0 % 2 == 0 } }
print(Array(lazyEvens(9)), lazyEvens(5).contains(4))
func word() -> some StringProtocol { "hello world".dropFirst(6) }
print(word().uppercased(), word().count, word() == "world", word().hasPrefix("wo"))
switch pet() { case let p: print(p.name) }
if let first = [pet()].first { print(first.speak()) }
