func limits<T: FixedWidthInteger>(_: T.Type) {
    print(T.self, T.bitWidth, T.min, T.max, T.isSigned)
}
limits(Int8.self); limits(UInt8.self); limits(Int16.self); limits(UInt16.self)
limits(Int32.self); limits(UInt32.self); limits(Int64.self); limits(UInt64.self); limits(Int.self)

let mixedSign = 3
let big: UInt8 = 250, small: Int8 = -128
print(big &+ 10, big &* 2, UInt8(3) &- 5, small &- 1, 0 &- small, Int.max &+ 1, UInt32.max &* UInt32.max)
print(big.addingReportingOverflow(10), small.subtractingReportingOverflow(1), Int8(100).multipliedReportingOverflow(by: 2))
print(small.dividedReportingOverflow(by: -1), Int32.min.dividedReportingOverflow(by: 2), (7 as Int).remainderReportingOverflow(dividingBy: 2))
print(UInt8(truncatingIfNeeded: 300), Int8(truncatingIfNeeded: 200), UInt16(truncatingIfNeeded: -1), Int8(bitPattern: 255), UInt32(bitPattern: -2))
print(UInt8(clamping: 300), UInt8(clamping: -5), Int8(clamping: 1000), Int8(clamping: Int.min), UInt64(clamping: -1))
print(UInt8(exactly: 256) as Any, UInt8(exactly: 255) as Any, Int8(exactly: -129) as Any, UInt(exactly: -1) as Any)

print(1 << 3, -16 >> 2, UInt8(0xF0) >> 4, UInt8(1) << 7, UInt8(1) << 8, Int8(-1) >> 7, 1 << -1, 8 >> 100, -8 >> 100)
print(UInt8(1) &<< 9, UInt8(0x80) &>> 1, ~0 as UInt16, ~5, 6 & 3, 6 | 3, 6 ^ 3, -1 & 0xFF)
print((40 as UInt8).nonzeroBitCount, (40 as UInt8).leadingZeroBitCount, (40 as UInt8).trailingZeroBitCount, (0 as Int32).leadingZeroBitCount)
print((0x1234 as UInt16).byteSwapped, (0x12345678 as UInt32).byteSwapped == 0x78563412, (1 as UInt32).bigEndian, (258 as UInt16).littleEndian)
print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7 % -3, (-7).quotientAndRemainder(dividingBy: 2), 17.isMultiple(of: 5), 0.isMultiple(of: 0))
print((-5).magnitude, Int8.min.magnitude, (-5).signum(), abs(-5), 5.distance(to: -2), 5.advanced(by: 3), -(-mixedSign))
print((200 as UInt8).multipliedFullWidth(by: 200), (UInt64.max).multipliedFullWidth(by: 3), (7 as UInt8).dividingFullWidth((1, 4)))

let mixed = Int(big) + Int(small) + Int(UInt16.max)
print(mixed, Double(UInt64.max), Int64(1e15), UInt8(ascii: "A"), Int(Character("9").asciiValue! - 48), Float(1 << 24))
print(0b1010_1010, 0o755, 0xDEAD_BEEF, 1_000_000, 0x7FFF_FFFF_FFFF_FFFF == Int.max)
print(big < 251, Int8(-1) < UInt8(1), 5 == UInt8(5), Int64(3) == 3 as Int32, [3 as Int8, -1, 2].sorted(), max(1 as UInt, 2))
for w in [UInt8(0x96), 0b1, 0xFF] {
    let bits = String(w, radix: 2)
    let reversed = (0..<8).reduce(0 as UInt8) { $0 << 1 | (w >> UInt8($1)) & 1 }
    print(String(repeating: "0", count: 8 - bits.count) + bits, reversed, w.words.first!, terminator: " | ")
}
print()
var n: UInt16 = 0xABCD
n &+= 0x7000; n ^= 0xFF; n |= 1 << 15; n >>= 1; n &= ~0b11; n <<= 2; n %= 1000; n -= 100
print(n, n.description.count, n.hashValue == n.hashValue, type(of: n), Int(n).negated)
extension SignedInteger { var negated: Self { 0 - self } }

func narrow<T: BinaryInteger, U: FixedWidthInteger>(_ xs: [T], to _: U.Type) -> [U?] { xs.map(U.init(exactly:)) }
print(narrow([1, 300, -1, 127], to: Int8.self), narrow([UInt64.max, 5], to: Int.self))
typealias Fixed = Int32
let q: (Fixed) -> Double = { Double($0) / 65536 }
let mul: (Fixed, Fixed) -> Fixed = { Fixed(truncatingIfNeeded: Int64($0) * Int64($1) >> 16) }
print(q(mul(0x18000, 0x28000)), q(-0x8000), mul(.max, 2 << 16))
