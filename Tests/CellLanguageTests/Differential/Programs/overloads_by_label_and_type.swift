struct Vector: CustomStringConvertible {
    var x: Double, y: Double
    var description: String { "<\(x), \(y)>" }
    func scaled(by factor: Double) -> Vector { Vector(x: x * factor, y: y * factor) }
    func scaled(by other: Vector) -> Vector { Vector(x: x * other.x, y: y * other.y) }
    func scaled(x factor: Double) -> Vector { Vector(x: x * factor, y: y) }
    func scaled(by factor: Int) -> String { "int \(factor)" }
    static func * (a: Vector, k: Double) -> Vector { a.scaled(by: k) }
    static func * (k: Double, a: Vector) -> Vector { a * k }
    static func * (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
}

let v = Vector(x: 1, y: 2)
print(v.scaled(by: 2.5))
print(v.scaled(by: 2))
let w: Vector = v.scaled(by: 2)
print(w, v.scaled(by: w), v.scaled(x: 3))
print(v * 2, 2 * v, v * v)
let dot: Double = v * w
print(dot, v * w * v)
