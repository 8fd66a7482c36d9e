// Names that later cells declare again; code that was checked before keeps the old declaration.
var total = 1
func bump() -> Int { total += 1; return total }
bump()
// %%
var total = "text"
print(bump(), total)
func twice(_ x: Int) -> Int { x * 2 }
twice(21)
// %%
func twice(_ x: Int) -> Int { x * 20 }
let more = [1, 2, 3].map(twice)
more
// %%
struct Point {
    var x = 1.0, y = 2.0
    static let origin = Point(x: 0, y: 0)
    func moved(by dx: Double = 1) -> Point { Point(x: x + dx, y: y) }
}
let p = Point().moved()
p
// %%
struct Point: Equatable, CustomStringConvertible {
    var name = "a"
    static let zero = Point(name: "0")
    var description: String { "<\(name)>" }
    func again() -> Point { Point(name: name + name) }
}
extension Point {
    func other() -> Point { Point(name: "other") }
}
func distance(_ a: Point, _ b: Point = Point.zero) -> Int { a.name.count - b.name.count }
let q = Point(name: "b").again()
print(q, p, q == Point.zero, [q.other()], distance(q))
distance(q, .zero)
// %%
let count = [3, 1, 2].max() ?? 0
print(max(3, 4), abs(-3))
// %%
func max(_ a: Int, _ b: Int) -> Int { a + b }
let abs = 99
print(max(count, 7), abs)
// %%
var value: Int? = 5
if let value { print(value) }
value
// %%
var value: String? = "v"
if let value { print("now \(value)") }
let kept = { [value] in value ?? "none" }
value = nil
print(kept(), value ?? "gone")
value
// %%
typealias Pair = (Int, Int)
protocol Shape { func area() -> Double }
struct Square: Shape { var side = 2.0; func area() -> Double { side * side } }
let pair: Pair = (1, 2)
[Square(), Square(side: 3)].map { $0.area() }
// %%
typealias Pair = (String, String)
protocol Shape { var name: String { get } }
extension Shape { var loud: String { name.uppercased() } }
struct Circle: Shape { let name = "circle" }
let pair: Pair = ("a", "b")
let shape: any Shape = Circle()
print(pair.0, shape.loud, more.count)
(pair.1, shape.name)
// %%
class Counter {
    var count = 0
    func step() -> Counter { count += 1; return self }
}
let counter = Counter().step().step()
counter.count
// %%
class Base {
    let name: String
    init(_ name: String) { self.name = name }
    func hello() -> String { "base \(name)" }
}
class Counter: Base {
    init() { super.init("one") }
    override func hello() -> String { "counter, was " + super.hello() }
}
enum Level: Int, CaseIterable { case low = 1, high = 10 }
print(counter.count, Counter().hello(), Level.allCases.map(\.rawValue))
Level.high.rawValue
