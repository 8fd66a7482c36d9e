struct Point: Equatable {
    var x: Int
    var y: Int
    func moved(by other: Point) -> Point { Point(x: x + other.x, y: y + other.y) }
    mutating func reset() { self = Point(x: 0, y: 0) }
    static func + (left: Point, right: Point) -> Point { left.moved(by: right) }
}
var p = Point(x: 1, y: 2)
let q = p
p.x = 10
print(p, q, p == q, p + q)
p.reset()
print(p)
print([p, q], Optional(q) as Any)
