let magnitudes: [Double] = [0, -0.0, 1, -1, 0.1, 0.5, 100, 1e15, 1e16, 123456789012345680, 9007199254740992, 9007199254740993,
                            1e-3, 1e-4, 1e-5, 0.00012345, 1.5e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308]
for m in magnitudes { print(m, terminator: " ") }
print()
print(0.1 + 0.2, 1.0 / 3, 2.0 / 3, 10.0 / 4, 1e2, 1e21, 1e22, 12345.678e10, 3.0e-10)
print(Double.infinity, -Double.infinity, Double.nan, Double.pi, Double.ulpOfOne, Double.leastNonzeroMagnitude)
print(Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, (0.1).ulp, 1.0.nextUp, 1.0.nextDown)

let floats: [Float] = [0.1, 1 / 3, 16777216, 1e10, 1e16, 1e-5, 3.4028235e38, .pi, 100.5, 0.3]
print(floats)
print(Float(0.1) + Float(0.2), Double(Float(0.1)), Float(1e-45), Float.infinity, Float.ulpOfOne, Float(123456789))
print(Tagged(0.1).description, [1.0, 2.5, -0.0], [Float](repeating: 2, count: 2), (1.5, Float(2)), ["k": 1e100])

struct Tagged: CustomStringConvertible {
    let v: Double
    init(_ v: Double) { self.v = v }
    var description: String { "f\(v)" }
}

print((2.5).rounded(), (-2.5).rounded(), (2.5).rounded(.toNearestOrEven), (2.1).rounded(.up), (2.9).rounded(.down), (-2.9).rounded(.towardZero), 2.1.rounded(.awayFromZero))
print(Int(2.99), Int(-2.99), Int(exactly: 2.5) as Any, Int(exactly: 4.0) as Any, UInt8(255.9), Int(1e18))
print(7.5.truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2), 10.0.squareRoot())
print(abs(-3.5), max(1.5, .nan), min(2, 1.5), 3.7.sign, (-0.0).sign, 8.0.exponent, 10.0.significand, (5.0).magnitude)
print(0.0 == -0.0, Double.nan == .nan, 1.0.isZero, Double.nan.isNaN, (1 / 0.0).isInfinite, 5e-324.isSubnormal, 1.0.isFinite)
print(1.0.distance(to: 3.5), 1.0.advanced(by: 0.5), 2.0.addingProduct(3, 4), Double(7) / 2, Double(7 / 2), 5.0 <= 5)
print((0.1).bitPattern, Double(bitPattern: 0x4009_21FB_5444_2D18), Float(1.5).bitPattern, 0x1.8p1, 0xFp-4, 1_000.5)
print(Double(sign: .minus, exponent: 3, significand: 1.25), 1.0.isTotallyOrdered(belowOrEqualTo: .nan), [3.5, -1, 2].sorted())

var x = 0.1
x += 0.7; x *= 3; x.negate(); x.round(.up)
print(x, -x, +x, 100 * 1.1, 1.1 * 1.1, 0.1 * 3, 4.35 * 100, 1.005 * 1000, 2.0 - 1.1)
let mean = [1.5, 2.5, 4.25].reduce(0, +) / 3
print("mean: \(mean), percent: \((mean * 1000).rounded() / 10)%", "int-like: \(42.0)", String(3.0), "\(1e-7)", 6.02214076e23.description)
for e in stride(from: -6, through: 18, by: 4) {
    let p = e < 0 ? 1 / (0 ..< -e).reduce(1.0) { a, _ in a * 10 } : (0..<e).reduce(1.0) { a, _ in a * 10 }
    print(e, p, 7 * p, Float(p))
}
print(debugDescription(of: 0.5), String(describing: 1e6), String(reflecting: Float(0.25)), Optional(2.0) as Any)
func debugDescription(of d: Double) -> String { d.debugDescription }
