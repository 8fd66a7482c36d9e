import Foundation
struct Vector3: Equatable, ExpressibleByArrayLiteral, CustomStringConvertible {
    var x, y, z: Double
    init(_ x: Double = 0, _ y: Double = 0, _ z: Double = 0) { self.x = x; self.y = y; self.z = z }
    init(arrayLiteral e: Double...) {
        precondition(e.count == 3)
        self.init(e[0], e[1], e[2])
    }
    static let zero = Vector3(0, 0, 0), unitX: Vector3 = [1, 0, 0], unitY: Vector3 = [0, 1, 0]
    var length: Double { (self • self).squareRoot() }
    var normalized: Vector3? { length > 0 ? self / length : nil }
    subscript(i: Int) -> Double {
        get { switch i { case 0: return x; case 1: return y; case 2: return z; default: fatalError("index \(i)") } }
        set { switch i { case 0: x = newValue; case 1: y = newValue; case 2: z = newValue; default: fatalError("index \(i)") } }
    }
    var description: String { "(" + [x, y, z].map { String(format: "%g", $0) }.joined(separator: ", ") + ")" }
}
infix operator • : MultiplicationPrecedence
infix operator × : MultiplicationPrecedence
prefix operator √
infix operator ≈ : ComparisonPrecedence
prefix func √ (x: Double) -> Double { x.squareRoot() }
extension Vector3 {
    static func + (a: Self, b: Self) -> Self { .init(a.x + b.x, a.y + b.y, a.z + b.z) }
    static func - (a: Self, b: Self) -> Self { .init(a.x - b.x, a.y - b.y, a.z - b.z) }
    static prefix func - (a: Self) -> Self { zero - a }
    static func * (k: Double, a: Self) -> Self { .init(k * a.x, k * a.y, k * a.z) }
    static func * (a: Self, k: Double) -> Self { k * a }
    static func / (a: Self, k: Double) -> Self { 1 / k * a }
    static func += (a: inout Self, b: Self) { a = a + b }
    static func • (a: Self, b: Self) -> Double { a.x * b.x + a.y * b.y + a.z * b.z }
    static func × (a: Self, b: Self) -> Self { [a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x] }
    static func ≈ (a: Self, b: Self) -> Bool { (a - b).length < 1e-9 }
    func rotated(aroundZ degrees: Double) -> Vector3 {
        let r = degrees * .pi / 180
        return [x * cos(r) - y * sin(r), x * sin(r) + y * cos(r), z]
    }
    func angle(to o: Vector3) -> Double { acos(max(-1, min(1, (self • o) / (length * o.length)))) * 180 / .pi }
}
let a: Vector3 = [1, 2, 3], b = Vector3(4, 5, 6)
print(a + b, a - b, 2 * a, b / 2, -a, a • b, a × b)
print(Vector3.unitX × .unitY, Vector3.unitX.rotated(aroundZ: 90) ≈ .unitY, √16.0, a.length == √14.0)
var p = Vector3.zero, v: Vector3 = [1, 0, 5]
let g: Vector3 = [0, 0, -9.81], dt = 0.1
var t = 0.0
repeat { v += g * dt; p += v * dt; t += dt } while p.z > 0
print(String(format: "%.1f s, x = %.2f, z = %.3f", t, p.x, p.z))
print(a[1], Vector3.zero.normalized as Any, [a, b].map { $0.length.rounded(.up) }, a.angle(to: b).rounded())
p[2] = 7; p[0] += 1
print(p, [a, b, .zero].reduce(.zero, +), [b, a].min { $0.length < $1.length } ?? .zero)
