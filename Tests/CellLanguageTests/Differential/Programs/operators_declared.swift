struct Vector: Equatable {
    var x: Double, y: Double
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: Vector, b: Vector) -> Vector { Vector(x: a.x - b.x, y: a.y - b.y) }
    static prefix func - (v: Vector) -> Vector { Vector(x: -v.x, y: -v.y) }
    static func * (a: Vector, s: Double) -> Vector { Vector(x: a.x * s, y: a.y * s) }
    static func * (s: Double, a: Vector) -> Vector { a * s }
    static func += (a: inout Vector, b: Vector) { a = a + b }
}
infix operator • : MultiplicationPrecedence
func • (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }
infix operator ** : MultiplicationPrecedence
func ** (base: Int, power: Int) -> Int { (0..<power).reduce(1) { r, _ in r * base } }
infix operator |> : AdditionPrecedence
func |> <A, B>(value: A, f: (A) -> B) -> B { f(value) }
var v = Vector(x: 1, y: 2)
v += Vector(x: 2, y: 2)
print(v, -v, v * 2, 0.5 * v, v - v == Vector(x: 0, y: 0))
print(v • v, √(v • v), 50%%, 2 ** 10 + 1)
print(5 |> { $0 * 2 } |> { "n=\($0)" })
func double(_ x: Int) -> Int { x * 2 }
print(4 |> double |> String.init)
extension Array {
    static func * (a: [Element], n: Int) -> [Element] { (0..<n).flatMap { _ in a } }
}
print([1, 2] * 2)
