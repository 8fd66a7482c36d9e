// Custom operators, precedence groups and literals for a small vector DSL.
precedencegroup DotPrecedence { higherThan: MultiplicationPrecedence associativity: none }
precedencegroup RangePickPrecedence { higherThan: ComparisonPrecedence lowerThan: AdditionPrecedence }
infix operator ⋅: DotPrecedence
infix operator ×: MultiplicationPrecedence
infix operator ±: RangePickPrecedence
infix operator ≈: ComparisonPrecedence
infix operator **: DotPrecedence
prefix operator √
postfix operator °
infix operator ?=: AssignmentPrecedence

struct Vector: Hashable {
    var x = 0.0, y = 0.0, z = 0.0

    static let zero = Vector()
    static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y, z: a.z + b.z) }
    static prefix func - (v: Vector) -> Vector { v * -1 }
    static func - (a: Vector, b: Vector) -> Vector { a + -b }
    static func * (v: Vector, k: Double) -> Vector { Vector(x: v.x * k, y: v.y * k, z: v.z * k) }
    static func * (k: Double, v: Vector) -> Vector { v * k }
    static func += (a: inout Vector, b: Vector) { a = a + b }
    static func ⋅ (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y + a.z * b.z }
    static func × (a: Vector, b: Vector) -> Vector {
        [a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x]
    }
    var length: Double { √(self ⋅ self) }
}

extension Vector: ExpressibleByArrayLiteral, CustomStringConvertible {
    init(arrayLiteral c: Double...) {
        let padded = c + Array(repeating: 0, count: Swift.max(0, 3 - c.count))
        self.init(x: padded[0], y: padded[1], z: padded[2])
    }
    var description: String { "⟨\(x), \(y), \(z)⟩" }
}

prefix func √ (n: Double) -> Double { n.squareRoot() }
postfix func ° (n: Double) -> Double { n * .pi / 180 }
func ** (base: Double, n: Int) -> Double { n == 0 ? 1 : n < 0 ? 1 / base ** -n : base * (base ** (n - 1)) }

struct Tolerance { let center, radius: Double }
func ± (a: Double, b: Double) -> Tolerance { Tolerance(center: a, radius: b) }
func ≈ (value: Double, range: Tolerance) -> Bool { abs(value - range.center) <= range.radius }
func ~= (range: Tolerance, value: Double) -> Bool { value ≈ range }
func ?= <T>(target: inout T?, value: @autoclosure () -> T) { if target == nil { target = value() } }

let i: Vector = [1], j: Vector = [0, 1], k = i × j
print(k, j × i, -k, i + j * 2 - 3 * k)
print(1 + i ⋅ i * 4, (i + j) ⋅ [3, 4, 5], ([3, 4] as Vector).length, √2.0 ≈ 1.414 ± 0.001)
print(2 ** 10, 2 ** -2, 3 * 2 ** 3, 180° == .pi, 10 ≈ 8 + 1 ± 0.5)
switch 9.81 {
case 1.6 ± 0.2: print("moon")
case 9.8 ± 0.1: print("earth")
default: print("elsewhere")
}
var cached: Double?
func slow(_ n: Double) -> Double { print("computing \(n)"); return n }
cached ?= slow(3)
cached ?= slow(4)
var path = [i, j, k].reduce(Vector.zero, +)
path += [0.5, 0.5]
print(cached!, path, Set([i, [1, 0], [1, 0, 0, 9]]).count, [3, 1, 2].sorted(by: >).map(Double.init).map(-))
