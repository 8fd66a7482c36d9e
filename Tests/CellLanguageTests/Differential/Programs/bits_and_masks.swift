// Everyday bit tricks.
func isPowerOfTwo(_ n: UInt) -> Bool { n != 0 && n & (n - 1) == 0 }
func reversedBits(_ byte: UInt8) -> UInt8 { (0..<8).reduce(0) { $0 | ((byte >> $1) & 1) << (7 - $1) } }
func gray(_ n: Int) -> Int { n ^ (n >> 1) }
func parity(_ n: Int) -> Int { n.nonzeroBitCount & 1 }

func binary<T: FixedWidthInteger>(_ value: T, groups: Int = 4) -> String {
    let digits = String(value, radix: 2)
    let padded = String(repeating: "0", count: T.bitWidth - digits.count) + digits
    return stride(from: 0, to: padded.count, by: groups)
        .map { String(padded.dropFirst($0).prefix(groups)) }
        .joined(separator: "_")
}

print((1...16).filter { isPowerOfTwo($0) })
print(binary(UInt8(0b1011_0010)), binary(reversedBits(0b1011_0010)))
print((0..<8).map(gray).map { String($0, radix: 2) })
print((0..<16).map(parity).reduce("") { $0 + String($1) })

// The single number that appears once, and the missing one.
print([4, 1, 2, 1, 2].reduce(0, ^))
let present = [0, 1, 2, 4, 5]
print(present.reduce(0, ^) ^ (0...5).reduce(0, ^))

// Packing colours
struct Colour: Equatable {
    var red, green, blue: UInt8
    var packed: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
    init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }
    init(packed: UInt32) {
        red = UInt8(packed >> 16 & 0xff)
        green = UInt8(truncatingIfNeeded: packed >> 8)
        blue = UInt8(packed & 0xff)
    }
}
let teal = Colour(red: 0, green: 128, blue: 129)
print(teal.packed, String(teal.packed, radix: 16), Colour(packed: teal.packed) == teal, Colour(packed: 0xff7f01))

// A set of small numbers as one word
struct SmallSet: Sequence {
    var bits: UInt64 = 0
    mutating func insert(_ n: Int) { bits |= 1 << n }
    mutating func remove(_ n: Int) { bits &= ~(1 << n) }
    func contains(_ n: Int) -> Bool { bits >> n & 1 == 1 }
    func makeIterator() -> AnyIterator<Int> {
        var rest = bits
        return AnyIterator {
            guard rest != 0 else { return nil }
            defer { rest &= rest - 1 }
            return rest.trailingZeroBitCount
        }
    }
}
var set = SmallSet()
for n in [3, 63, 17, 0, 17] { set.insert(n) }
set.remove(3)
print(Array(set), set.contains(63), set.contains(3), set.map { $0 * 2 }, set.bits.leadingZeroBitCount)
print(Int8(bitPattern: 0xfe), UInt8(bitPattern: -1), Int32.max &+ 1, (-7) >> 1, -7 / 2, -7 % 3)
