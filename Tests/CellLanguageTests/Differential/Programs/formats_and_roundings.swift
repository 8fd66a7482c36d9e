import Foundation
print(String(format: "%d|%5d|%-5d|%05d|%+d|%x|%X|%o", 42, 42, 42, 42, 42, 255, 255, 8))
print(String(format: "%f|%.2f|%8.3f|%-8.1f|%e|%g|%G|%%", 3.14159, 3.14159, 3.14159, 3.14159, 12345.678, 0.00001, 1e20))
print(String(format: "%@|%10@|%-6@|%ld|%lld|%u|%hhd", "a", "r", "l", 5, Int64(6), UInt32(7), Int8(8)))
print((1234567.891).formatted(), 1234567.formatted(), 0.5.formatted(.percent), 3.14159.formatted(.number.precision(.fractionLength(2))))
print((2.5).rounded(), (3.5).rounded(), (-2.5).rounded(), (2.5).rounded(.down), (2.4).rounded(.up), (2.5).rounded(.toNearestOrEven), (-2.5).rounded(.towardZero))
print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.0 / 2, 7.5.truncatingRemainder(dividingBy: 2), (-7).quotientAndRemainder(dividingBy: 2), 10.isMultiple(of: 5))
print(Int(3.99), Int(-3.99), Int("0x1F") as Any, Int("1F", radix: 16)!, Double("inf")!, Float("1.1")!, Int(exactly: 2.5) as Any, UInt8(clamping: 300), Int8(truncatingIfNeeded: 200), UInt8(exactly: 256) as Any)
print(5.clamped, min(3, 1, 2), max(2.5, 1), abs(-4), (-4).magnitude, 6.signum(), 4.0.squareRoot(), pow(2.0, 10.0), sqrt(2.0), exp(1.0), log(10.0), sin(0.0), atan2(1.0, 1.0), hypot(3.0, 4.0), cbrt(27.0), floor(-1.5), ceil(1.2), trunc(-1.7), round(1.5))
print(0b1010 & 0b0110, 0b1010 | 1, 5 ^ 1, ~5, 1 << 4, -16 >> 2, 255.nonzeroBitCount, 8.trailingZeroBitCount, 1.leadingZeroBitCount, UInt8(0b11110000).byteSwapped, 300 &+ 5, Int.max &+ 1, Int8.max.addingReportingOverflow(1))
print(String(255, radix: 16, uppercase: true), String(-5, radix: 2), "abc".padding(toLength: 6, withPad: "*", startingAt: 0), "  x ".trimmingCharacters(in: .whitespaces), "a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")))
print("hello world".capitalized, "Hello".lowercased(), "a-b-c".replacingOccurrences(of: "-", with: "+"), "hello".range(of: "ll").map { "hello".distance(from: "hello".startIndex, to: $0.lowerBound) } as Any, "x=1".split(separator: "=").map(String.init), "abc".contains("b"), "a1b2".filter(\.isNumber))
print(Double(7).description, Double(1) / 3, Float(1) / 3, 1e3, 1.5e-3, 100000000000000000000.0, 0.1 + 0.7, 4.35 * 100, 1.1 * 1.1, 2.0.isEqual(to: 2), Double.leastNonzeroMagnitude, Double.greatestFiniteMagnitude, (0.1).ulp, 8.0.exponent, 8.0.significand, 1.0.nextUp)
print(Decimal(1) / Decimal(3), Decimal(string: "0.1")! + Decimal(string: "0.2")!)
let f = NumberFormatter(); f.locale = Locale(identifier: "en_US_POSIX"); f.numberStyle = .decimal; f.maximumFractionDigits = 2
print(f.string(from: 1234.567)!, f.string(from: NSNumber(value: 0.5))!, f.number(from: "12.5")!.doubleValue)
extension Int { var clamped: Int { Swift.min(Swift.max(self, 0), 3) } }
