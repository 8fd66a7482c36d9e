// Opaque results: in generic contexts, stored, compared, nested, through protocols with associated types.
protocol Shape: Equatable, CustomStringConvertible { var area: Double { get }; func scaled(_ k: Double) -> Self }
extension Shape { var description: String { "\(type(of: self)) of \(area)" } }
struct Square: Shape { var side: Double; var area: Double { side * side }; func scaled(_ k: Double) -> Square { Square(side: side * k) } }
struct Circle: Shape { var r: Double; var area: Double { 3 * r * r }; func scaled(_ k: Double) -> Circle { Circle(r: r * k) } }

func unit() -> some Shape { Square(side: 1) }
func pick(_ big: Bool) -> some Shape { big ? Circle(r: 10) : Circle(r: 1) }
func chosen(_ n: Int) -> some Shape {
    if n == 0 { return Circle(r: 0) }
    let made = Circle(r: Double(n))
    return made.scaled(2)
}
var a = unit()
a = unit().scaled(3)
print(a, a == unit(), unit() == unit(), pick(true) == pick(true), pick(true).area, chosen(2))
let all = [unit(), unit().scaled(2), a]
print(all.map(\.area), all.contains(unit()), all.firstIndex(of: a)!)
print(type(of: a), type(of: all))

// generic functions: another type for each argument
func wrapped<T>(_ value: T) -> some Collection<T> { [value, value] }
let w = wrapped(3)
print(w.count, w.first!, Array(w), w.reduce(0, +), type(of: w))
for letter in wrapped("x") { print(letter, terminator: " ") }
print()
let number = 4
func total(_ c: some Collection<Int>) -> Int { c.reduce(0, +) }
print(total(w), total(wrapped(number)), wrapped(wrapped(1)).map { $0.count })
print(w.dropFirst().first ?? -1, w[w.startIndex], w.indices.count)

// stored and computed properties
struct Panel {
    let shape: some Shape = unit()
    var other: some Shape { pick(false) }
    static var standard: some Shape { Square(side: 9) }
    subscript(k: Double) -> some Shape { Square(side: k) }
    func same(_ s: Panel) -> Bool { s.shape == shape && s.other == other }
}
let panel = Panel()
print(panel, panel.other, Panel.standard, panel[2], panel.same(Panel()))
let fixed: some Shape = Square(side: 5)
print(fixed.area, fixed == fixed)

// associated types inferred from opaque results
protocol View { associatedtype Body: View; var body: Body { get }; func text() -> String }
extension View { func text() -> String { "[" + body.text() + "]" } }
extension Never: View { var body: Never { fatalError() } }
struct Text: View { let s: String; var body: Never { fatalError() }; func text() -> String { s } }
struct Pair<A: View, B: View>: View { let a: A, b: B; var body: Never { fatalError() }; func text() -> String { a.text() + "+" + b.text() } }
struct Hello: View { let name: String; var body: some View { Pair(a: Text(s: "hello"), b: Text(s: name)) } }
struct Twice<V: View>: View { let v: V; var body: some View { Pair(a: v, b: v) } }
extension View { func doubled() -> some View { Twice(v: self) } }
print(Hello(name: "bob").text(), Hello(name: "x").doubled().text(), Text(s: "t").doubled().doubled().text())
print(type(of: Hello(name: "x").body), Hello.Body.self)

// numbers
func answer() -> some Numeric & Comparable { 42 }
print(answer() + answer(), answer() > answer(), answer() * 2 == answer() + answer())
var sum = answer()
for _ in 1...3 { sum += answer() }
print(sum, max(sum, answer()) == sum)
func source() -> some Sequence<Int> { stride(from: 1, to: 10, by: 3) }
print(source().map { $0 * 2 }, Array(source()), source().reduce(0, +), zip(source(), "abc").map { "\($0)\($1)" })
func counter() -> some IteratorProtocol<Int> {
    var n = 0
    return AnyIterator { n += 1; return n > 3 ? nil : n }
}
var it = counter()
while let n = it.next() { print(n, terminator: ",") }
print()
let anyOne: any Shape = unit()
print(anyOne, anyOne.area, anyOne is Square, unit() is Square, (unit() as? Square)?.side ?? -1)
