struct Point: Equatable {
    var x: Int
    var y: Int
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    static func * (a: Point, k: Int) -> Point { Point(x: a.x * k, y: a.y * k) }
    static prefix func - (a: Point) -> Point { Point(x: -a.x, y: -a.y) }
    var lengthSquared: Int { x * x + y * y }
    var isOrigin: Bool { lengthSquared == 0 }
    func distance(to other: Point) -> Int { (self + -other).lengthSquared }
    func swapped() -> Point { Point(x: y, y: x) }
}
struct Segment {
    var from: Point
    var to: Point
    var middle: Point { half(from + to) }
    func shifted(by offset: Point) -> Segment { Segment(from: from + offset, to: to + offset) }
}
func half(_ p: Point) -> Point { Point(x: p.x / 2, y: p.y / 2) }
func twice(_ p: Point) -> (Point, Point) { (p, p) }
func noisy(_ n: Int, _ name: String) -> Int { print("noisy", name, n); return n }
func first(_ a: Int, _ b: Int) -> Int { a }
func pick(_ flag: Bool, _ a: Point, _ b: Point) -> Point { flag ? a : b }
func describe(_ p: Point, _ label: String = "point") -> String { "\(label) \(p.x)/\(p.y) \(p)" }

var p = Point(x: 1, y: 2)
var q = p + p * 3
p = p + p
print(p, q, p == q, (p + q).lengthSquared, p.isOrigin)
print(first(noisy(1, "a"), noisy(2, "b")))
print(pick(true, Point(x: noisy(3, "c"), y: 4), Point(x: noisy(5, "d"), y: 6)))
print(describe(p + q), describe(q, "other"))
var s = Segment(from: p, to: q)
s = s.shifted(by: Point(x: 10, y: 20))
s.from = s.middle
s.to = s.to.swapped()
print(s, s.middle, s.from.distance(to: s.to))
let both = twice(p + q)
print(both.0.x, both.1 == both.0)
func change(_ n: inout Int) -> Int { n += 1; return n }
func sum(_ a: Int, _ b: Int) -> Int { a * 10 + b }
func test() {
    var n = 1
    print(sum(n, change(&n)), sum(change(&n), n))
    var points = [Point(x: 1, y: 1), Point(x: 2, y: 2)]
    for i in points.indices { points[i] = points[i] + points[0] * 2 }
    print(points)
    var acc = Point(x: 0, y: 0)
    for k in 1...3 { acc = acc + Point(x: k, y: -k) * k }
    print(acc, acc.distance(to: Point(x: 0, y: 0)))
}
test()
protocol Shape { var area: Double { get }; var name: String { get } }
extension Shape { var summary: String { "\(name): \(area)" }; func scaled(_ k: Double) -> Double { area * k } }
struct Square: Shape { var side: Double; var area: Double { side * side }; var name: String { "square" } }
struct Disc: Shape { var radius: Double; var area: Double { radius * radius * 3 }; let name = "disc" }
let shapes: [any Shape] = [Square(side: 2), Disc(radius: 1)]
for shape in shapes { print(shape.summary, shape.scaled(2)) }
print(Square(side: 3).summary)
func identity<T>(_ value: T) -> T { value }
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(identity(3), identity("x"), identity(Point(x: 1, y: 1)).x, pair(identity(1), pair("a", 2.5)))
final class Counter { var count = 0; var next: Int { count += 1; return count }; var doubled: Int { count * 2 } }
let c = Counter()
print(sum(c.count, c.next), sum(c.next, c.count), c.doubled)
func at(_ values: [Int], _ i: Int) -> Int { values[i] }
func last(_ values: [Int]) -> Int? { values.last }
print(at([1, 2, 3], 1), last([]) ?? -1, last([4, 5])!)
