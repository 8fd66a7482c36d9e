import Foundation

let readings: [Double] = [2, 4, 4, 4, 5, 5, 7, 9]
let magnitudes: [Double] = [0, -0.0, 1, 10, 123456789, 1e15, 1e16, 1.5e16, 12345678901234567890, 1e21, 1e100, 0.1, 0.0001, 0.00001, 1.25e-7, 5e-324]
for value in magnitudes { print(value, terminator: " ") }
print()
print(magnitudes.suffix(4).map { -$0 }, Double.pi, -Double.pi)
print(Double.infinity, -Double.infinity, Double.nan, Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.ulpOfOne)

let floats: [Float] = [0.1, 1.0 / 3, 16777216, 16777217, 1e7, 1.5e-5, 3.4e38, 0.3, 100_000_000]
print(floats, Float.pi, Float.greatestFiniteMagnitude, Float.leastNonzeroMagnitude)
print(0.1 + 0.2, Float(0.1) + Float(0.2), Double(Float(0.1)), Float(0.1 + 0.2), 1.0 / 3.0, 2.0 / 3, 100.0 * 1.1)
print(0.1 + 0.2 == 0.3, Float(0.1) + 0.2 == 0.3, 0.0 == -0.0, Double.nan == .nan, Double.nan.isNaN, 1 / -0.0)

let (whole, fraction) = modf(-3.75)
print(whole, fraction, trunc(-3.75), floor(-3.75), ceil(-3.75), (-3.75).rounded(), lrint(2.5))
print(7.5.truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2), fmod(10, 3.3))
print(sqrt(2.0), pow(2, 0.5), pow(10, -3), exp(1.0), log(10.0), log2(8.0), log10(0.001), hypot(3.0, 4))
print(sin(Double.pi / 6), cos(0.0), tan(Double.pi / 4), atan2(1.0, -1), abs(-2.5), (2.0).squareRoot(), sin(Float(1)))

print(Int(3.99), Int(-3.99), Int(exactly: 3.5) as Any, Int(exactly: 4.0) as Any, UInt8(exactly: readings.count) as Any, Double(Int.max), Int8(clamping: 300))
print(Double("1e3") as Any, Double("  1") as Any, Double("0x1p4") as Any, Double("inf") as Any, Double(".5") as Any, Double("1_000") as Any, Float("3.14")!)
print((1.0).nextUp, (1.0).ulp, (1e300).exponent, (6.0).significand, (-2.0).sign, (0.75).isLess(than: 1), Double.nan.sign)
print(min(1.5, -2), max(3, 2.5), Double.minimum(.nan, 1), (5.5).clamped(to: 0...5), [2.5, -1, 9].max() ?? .nan)

extension Comparable {
    func clamped(to limits: ClosedRange<Self>) -> Self { min(max(self, limits.lowerBound), limits.upperBound) }
}

extension Collection where Element: BinaryFloatingPoint {
    var mean: Element? { isEmpty ? nil : reduce(0, +) / Element(count) }
    var deviation: Element? {
        guard let mean else { return nil }
        return (map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Element(count)).squareRoot()
    }
}

print(readings.mean!, readings.deviation!, [Float]([1, 2]).mean as Any, [Double]().mean as Any)
print(stride(from: 0.0, through: 0.5, by: 0.1).map { $0 }, stride(from: 1, to: 0, by: -0.25).map { $0 })
for celsius in stride(from: -40.0, through: 100, by: 70) {
    print("\(celsius)°C = \(celsius * 9 / 5 + 32)°F", String(format: "%.1f K", celsius + 273.15))
}
var sum: Float = 0, precise = 0.0
for _ in 1...10 { sum += 0.1; precise += 0.1 }
print(sum, precise, sum == 1, precise == 1, abs(precise - 1) < .ulpOfOne)
print([1.0, .nan, -.infinity].description, "\(1e3 as Float)", String(describing: 2.50), 1e5.description, (0.5, Float(0.25), [1e-10]))
print(Double(bitPattern: 0x3FF8_0000_0000_0000), String((1.5).bitPattern, radix: 16), Float(1.5).bitPattern, 3.0.isEqual(to: 3), 25.0.description.count)
