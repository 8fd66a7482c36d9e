import Foundation

// Binary fractions and whole powers: what the number types say of 0.1 and 2¹⁰.
let tenth = 0.1
print(tenth + tenth + tenth == 0.3, (0.1 + 0.2) * 10, 0.1 * 3, 1.1 + 2.2)
print(String(format: "%.20f", 0.1), Float(0.1) + Float(0.2), Float(16_777_217), 0.1.nextUp > 0.1)
let two = 2.0
print(pow(two, 10), pow(two + 0.5, 2), pow(Double(3), -1), sqrt(2.0) * sqrt(2.0), cbrt(27.0), exp(two), log2(8.0), log10(1000.0))
print(7 / 2, -7 / 2, 7 % -3, 7.5.truncatingRemainder(dividingBy: 2), (7.5).remainder(dividingBy: 2), 1.0 / 3)
print(Int(3.99), Int(-3.99), Int((3.5).rounded()), Int((2.5).rounded(.toNearestOrEven)), 3.2.rounded(.up), (-3.2).rounded(.down), Int("0x1F".dropFirst(2), radix: 16)!)
print(Int.max, Int8.min, UInt16.max, Int32(truncatingIfNeeded: 1 << 35 + 7), UInt8(clamping: 300), Int8(exactly: 200) as Any, Double.greatestFiniteMagnitude > 1e308)
let (sum, overflowed) = Int8(100).addingReportingOverflow(50)
print(sum, overflowed, Int8(100) &+ 50, UInt8(5) &- 6, 255 as UInt8, Int.max.nonzeroBitCount, 40.trailingZeroBitCount)
print(Double.nan == .nan, Double.infinity > 1e300, (0.0 / 0.0).isNaN, -0.0 == 0.0, (-0.0).sign == .minus, 5.0.isZero, 1e-320.isSubnormal)
print(10.isMultiple(of: 5), (-5).magnitude, 17.signum(), abs(-2.5), min(3, 1, 2), max(2.5, 1), 17.quotientAndRemainder(dividingBy: 5))
print(0b1010, 0o17, 0xff, 1_000_000, 1e3, 0x1p4, Double("1e-3")!, Double("abc") as Any, Int("12 ") as Any, Int("-7")!, Int("+7")!)
print((1...5).reduce(1, *), (1...20).reduce(1, *), stride(from: 1, through: 9, by: 2).reduce(0, +), Double(7) / 2, Double(7 / 2), 7 / 2.0)
print(Double.pi.rounded(.down), Double.ulpOfOne, (2.0).squareRoot(), 9.0.squareRoot() == 3, hypot(two, 4), atan2(two, 2) * 4 == .pi, 1.0.exponent, 12.5.significand)
