// Calls, operators and elements whose meaning seems plain, and what else might be meant.
struct Meters: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Comparable, CustomStringConvertible {
    var value: Double
    init(floatLiteral value: Double) { self.value = value }
    init(integerLiteral value: Int) { self.value = Double(value) }
    init(_ value: Double) { self.value = value }
    static func + (a: Meters, b: Meters) -> Meters { Meters(a.value + b.value) }
    static func += (a: inout Meters, b: Meters) { a.value += b.value }
    static func < (a: Meters, b: Meters) -> Bool { a.value < b.value }
    static prefix func - (a: Meters) -> Meters { Meters(-a.value) }
    var description: String { "\(value)m" }
}
func twice(_ m: Meters) -> Meters { m + m }
func half(_ x: Double) -> Double { x / 2 }
func half(_ x: Int) -> Int { x / 2 }
print(twice(3), twice(1.5), half(3), half(3.0), half(7 / 2), -twice(2))
var total: Meters = 1
total += 2
total += 0.5
print(total, total < 4, max(total, 10), min(3, total))

// Optionals wrap, subclasses become their superclass, closures take what they are given.
class Animal { let name: String; init(_ name: String) { self.name = name } }
class Dog: Animal { func bark() -> String { "\(name)!" } }
func greet(_ animal: Animal?, _ times: Int? = nil) -> String { "\(animal?.name ?? "nobody") \(times ?? 1)" }
let dog = Dog("Rex")
print(greet(dog), greet(nil, 2), greet(dog, 3), dog.bark())

struct Grid {
    var cells = [[1, 2], [3, 4]]
    subscript(row: Int, column: Int) -> Int {
        get { cells[row][column] }
        set { cells[row][column] = newValue }
    }
    subscript(name: String) -> Int? { name == "first" ? cells[0][0] : nil }
    subscript(position: Double) -> String { "at \(position)" }
    subscript(index: Int) -> [Int] { cells[index] }
}
var grid = Grid()
grid[0, 1] += 5
grid[1, 0] = grid[0, 1] * 2
print(grid[0], grid[1.0], grid["first"] ?? -1, grid["none"] ?? -1, grid[1, 0], grid.cells[1][1])

// Names: local ones hide global ones, members hide functions of the library.
func count(_ text: String) -> Int { text.count }
struct Counter {
    var seen = ["a": 1]
    func max(_ a: Int, _ b: Int) -> String { "own \(a) \(b)" }
    func both() -> String { max(1, 2) + " \(Swift.max(1, 2))" }
    mutating func add(_ key: String) { seen[key, default: 0] += 1; seen[key]? += 10 }
}
var counter = Counter()
counter.add("a")
counter.add("b")
print(counter.both(), counter.seen["a"] ?? 0, counter.seen["b"] ?? 0, count("four"))
do {
    func count(_ text: String) -> String { "local \(text)" }
    let max = { (a: Int, b: Int) in a - b }
    print(count("four"), max(9, 4))
}

enum Shape: Equatable { case dot, circle(Double), box(width: Double, height: Double) }
func area(_ shape: Shape) -> Double {
    switch shape {
    case .dot: return 0
    case .circle(let r): return r * r * 3
    case .box(let w, let h): return w * h
    }
}
func make(_ n: Int) -> Shape { n == 0 ? .dot : n < 3 ? .circle(Double(n)) : .box(width: Double(n), height: 2) }
print(area(.dot), area(.circle(2)), area(.box(width: 3, height: 1)), make(1) == .circle(1), make(5), make(0) == .dot)

func smaller<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? a : b }
func same<T: Equatable>(_ list: [T], _ x: T) -> Int { var n = 0; for y in list { if y == x { n += 1 } }; return n }
func steps<T: Strideable>(_ a: T, _ b: T) -> T.Stride { a.distance(to: b) }
print(smaller(2, 1), smaller("b", "a"), smaller(1.5, 1), same([1, 2, 1], 1), steps(2, 7), steps(1.5, 2))
let bytes: [UInt8] = [200, 100]
let wide = UInt16(bytes[0]) + UInt16(bytes[1])
print(wide, bytes[0] / 2 + 1, bytes[0] &+ bytes[1], Int(bytes[0]) - 300)
let pair: (Double, String?) = (1, "x")
let list: [Double?] = [1, nil, 2.5]
let names: Set<String> = ["b", "a"]
let table: [String: [Double]] = ["a": [1, 2], "b": []]
print(pair, list, names.sorted(), table["a"] ?? [], table["c"] ?? [0])
var text = "a"
text += "b" + text
text += "\(text.count)"
print(text, text == "aba2", "x" + text < "y", !text.isEmpty, -text.count)
let limit = 5
for i in 0..<limit where i % 2 == 0 { print(i, terminator: " ") }
for i in (1...limit).reversed() { print(i, terminator: " ") }
print()
