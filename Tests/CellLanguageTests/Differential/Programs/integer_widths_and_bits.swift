// Fixed width integers, overflow operators and bit tricks.

func bits<T: FixedWidthInteger>(_ v: T) -> String {
    let s = String(T.Magnitude(truncatingIfNeeded: v), radix: 2)
    return String(repeating: "0", count: T.bitWidth - s.count) + s
}

func describe<T: FixedWidthInteger>(_: T.Type) {
    print("\(T.self): \(T.min) ... \(T.max), \(T.bitWidth) bits, signed \(T.isSigned)")
}

describe(Int8.self); describe(UInt16.self); describe(Int32.self); describe(UInt64.self)

let a: UInt8 = 250
print(a &+ 10, a &- 251, a &* 3, Int8.min &- 1, 0 &- UInt32(1))
let (partial, overflow) = a.addingReportingOverflow(10)
print(partial, overflow, a.multipliedReportingOverflow(by: 1))
print(Int8(truncatingIfNeeded: 200), UInt8(clamping: -5), Int16(clamping: 1 << 20), Int8(exactly: 128) as Any)
print(UInt8(bitPattern: -1), Int32(bitPattern: 0xFFFF_FFFE))

print(bits(UInt8(0b1011)), bits(Int8(-3)))
print(bits(~UInt8(0b1011)), bits(UInt8(0xF0) ^ 0b0011_1100))
print(1 << 10, -16 >> 2, UInt8(0x81) << 1, UInt8(1) << 9, UInt8(1) &<< 9, 5 << -1)
let x: UInt32 = 0x00F0_1200
print(x.nonzeroBitCount, x.leadingZeroBitCount, x.trailingZeroBitCount, String(x.byteSwapped, radix: 16, uppercase: true))

func parity(_ n: UInt64) -> Int {
    var (n, p) = (n, 0)
    while n != 0 { p ^= 1; n &= n - 1 }
    return p
}
print((0..<16).map { parity($0) })

// Gray code and subsets by mask
print((0..<8).map { g in g ^ (g >> 1) }.map { bits(UInt8($0)).suffix(3) }.joined(separator: " "))
let items = ["a", "b", "c"]
for mask in 0..<(1 << items.count) {
    let subset = items.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element)
    print(mask, subset, separator: ":", terminator: mask == 7 ? "\n" : " ")
}

// A tiny hash (FNV-1a) over UTF-8
func fnv1a(_ s: String) -> UInt32 {
    s.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}
for s in ["", "a", "foobar", "né"] { print("\"\(s)\" ->", String(fnv1a(s), radix: 16)) }
print(Int("ff", radix: 16)!, UInt8("256") as Any, Int("-0b1") as Any, Int("+42")!)
print(7 / -2, 7 % -2, -7 % 2, (-7).quotientAndRemainder(dividingBy: 2), Int8(-128).magnitude, 100.signum())
