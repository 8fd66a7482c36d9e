infix operator +: MultiplicationPrecedence
infix operator <>: ComparisonPrecedence
func <> (a: Int, b: Int) -> Bool { a < b || a > b }
print(2 * 3 + 4 - 1, 10 - 2 + 3, 1 + 2 <> 3, [1, 2] + [3])
struct Vector: Equatable {
    var x = 0, y = 0
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
    static func * (a: Int, b: Vector) -> Vector { Vector(x: a * b.x, y: a * b.y) }
}
print(2 * Vector(x: 1, y: 2) + Vector(x: 10), "a" + "b")
