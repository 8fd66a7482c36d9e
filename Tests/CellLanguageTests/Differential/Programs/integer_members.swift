let a: UInt8 = 250
print(a &+ 10, a &* 3, ~a, a >> 3, a << 2, Int8(bitPattern: a), a.addingReportingOverflow(10), UInt8(truncatingIfNeeded: 300), Int8(clamping: 500), UInt8(exactly: 300) as Any)
let b: Int8 = -128
print(b &- 1, -(b + 1), b.magnitude, b >> 1, UInt8(bitPattern: b), b &<< 9, Int16(b) * 2, Int(b) - 1)
print(Int32.max &+ 1, Int32.min / 2, UInt16.max, Int64.max, UInt64.max, UInt32(7) / 2, -7 / 2, -7 % 3, 7 % -3, (-7).quotientAndRemainder(dividingBy: 2))
print(5.leadingZeroBitCount, UInt8(6).trailingZeroBitCount, 255.nonzeroBitCount, 1 << 62, 1 << 64, -1 >> 70, UInt8(1) << 8, Int(-3.99), Int(3.99), UInt8(2.5))
print(0b1010 | 0x0F, 0b1010 & 6, 0b1010 ^ 3, 1_000_000, 0o17, Int("ff", radix: 16)!, String(255, radix: 2), String(-255, radix: 16, uppercase: true), Int("-12")!, Int("1x") as Any, Int(" 1") as Any)
print(7.isMultiple(of: 7), (-5).signum(), abs(-3), min(3, 1, 2), Int.bitWidth, UInt16.bitWidth, 10.multipliedFullWidth(by: 3))
print(UInt32(bitPattern: -1), Int32(truncatingIfNeeded: 1 << 40 + 5), UInt64(1) << 63, (UInt64(1) << 63) >> 3, Int64(bitPattern: UInt64.max), 3.distance(to: 10), 3.advanced(by: -5))
var h: UInt32 = 2166136261
for c in "hello".utf8 { h = (h ^ UInt32(c)) &* 16777619 }
print(h)
var x: Int16 = 32767; x &+= 1; print(x); x = x &* x; print(x)
var bits: UInt8 = 0; bits |= 1 << 3; bits ^= 0xFF; bits &= ~1; bits >>= 1; print(bits, String(bits, radix: 2))
