func describe<T: FloatingPoint>(_ x: T) -> String {
    if x.isNaN { return "nan" }
    if x.isZero { return x.sign == .minus ? "-0" : "0" }
    return "\(x.sign == .minus ? "-" : "+")\(x.significand)*2^\(x.exponent) next \(x.nextUp > x) ulp \(x.ulp < 1)"
}
print(describe(6.0), describe(Float(-0.75)), describe(-0.0), describe(Double.nan))
func hypot3<T: FloatingPoint>(_ a: T, _ b: T) -> T { (a * a + b * b).squareRoot() }
print(hypot3(3.0, 4.0), hypot3(Float(5), 12))
func wrap<T: FloatingPoint>(_ angle: T) -> T {
    let full = 2 * T.pi
    let rest = angle.truncatingRemainder(dividingBy: full)
    return rest < 0 ? rest + full : rest
}
print(wrap(7.0), wrap(-1.0), T1.clampUnit(3.5))
enum T1 { static func clampUnit<T: FloatingPoint>(_ x: T) -> T { T.minimum(1, T.maximum(0, x)) } }
func average<T: BinaryFloatingPoint>(_ values: [T]) -> T { values.isEmpty ? .nan : values.reduce(0, +) / T(values.count) }
print(average([1.0, 2, 4]), average([Float(1), 2]), average([Double]()).isNaN)
func addClamped<T: FixedWidthInteger>(_ a: T, _ b: T) -> T {
    let (sum, overflow) = a.addingReportingOverflow(b)
    if !overflow { return sum }
    return T.isSigned && b < 0 ? T.min : T.max
}
print(addClamped(Int8(100), 100), addClamped(UInt8(250), 10), addClamped(3, 4), addClamped(Int8(-100), -100))
func binary<T: FixedWidthInteger>(_ x: T) -> String { String(repeating: "0", count: x.leadingZeroBitCount) + (x == 0 ? "" : String(x, radix: 2)) }
print(binary(UInt8(5)), binary(Int16(300)))
func parse<T: FixedWidthInteger>(_ text: String, _ type: T.Type) -> T? { T(text, radix: 16) ?? T(text) }
print(parse("ff", UInt8.self) as Any, parse("1ff", UInt8.self) as Any, Int("7f", radix: 16)!)
let parts = Int.max.multipliedFullWidth(by: 4)
print(parts.high, parts.low, UInt8(200).multipliedFullWidth(by: 3))
func roll<T: FixedWidthInteger>(_ range: ClosedRange<T>) -> Bool { range.contains(T.random(in: range)) }
print(roll(1...6), roll(UInt8(3)...9))
func digits<T: BinaryInteger>(_ n: T) -> [Int] { n < 10 ? [Int(n)] : digits(n / 10) + [Int(n % 10)] }
print(digits(90210), digits(UInt8(255)), (-5).magnitude, Int8(-128).magnitude)
func size<T: Numeric & Comparable>(_ x: T) -> T.Magnitude { x.magnitude }
print(size(-7), size(-2.5), Int8.isSigned, UInt.isSigned)
var d = 10.75
d.round(.down); print(d)
d.addProduct(2, 3.5); print(d, d.remainder(dividingBy: 4), Double.radix, (0.1).floatingPointClass, (1.0 / 0).floatingPointClass)
d.formRemainder(dividingBy: 4); print(d, Double(signOf: -1, magnitudeOf: 3), Double.maximumMagnitude(-5, 3), FloatingPointRoundingRule.up)
switch (5e-324).floatingPointClass { case .positiveSubnormal: print("sub"); case .positiveNormal: print("normal"); default: print("other") }
for rule: FloatingPointRoundingRule in [.up, .down, .towardZero, .toNearestOrEven] { print(rule, (2.5).rounded(rule), (-2.5).rounded(rule)) }
