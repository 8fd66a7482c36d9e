struct BitSet: OptionSet, CustomStringConvertible {
    let rawValue: UInt8
    static let read = BitSet(rawValue: 1 << 0), write = BitSet(rawValue: 1 << 1), execute = BitSet(rawValue: 1 << 2)
    static let all: BitSet = [.read, .write, .execute]
    var description: String {
        zip("rwx", [BitSet.read, .write, .execute]).map { contains($1) ? String($0) : "-" }.joined()
    }
}

extension FixedWidthInteger {
    var binary: String {
        let digits = String(self, radix: 2)
        return String(repeating: "0", count: Self.bitWidth - digits.count) + digits
    }
    func bit(_ n: Int) -> Bool { self >> n & 1 == 1 }
    mutating func toggleBit(_ n: Int) { self ^= 1 << n }
    func rotatedLeft(by n: Int) -> Self where Self: UnsignedInteger { self << n | self >> (Self.bitWidth - n) }
}

var mode: BitSet = [.read, .execute]
print(mode, mode.rawValue, mode.union(.write) == .all, mode.contains(.write))
mode.insert(.write); mode.remove(.read)
print(mode, BitSet.all.subtracting(mode), mode.isEmpty, BitSet(rawValue: 0b11).intersection([.write]))

var x: UInt8 = 0b0010_1101
print(x.binary, x.nonzeroBitCount, x.leadingZeroBitCount, x.trailingZeroBitCount, (~x).binary)
x.toggleBit(0); x.toggleBit(7)
print(x, x.bit(7), x.rotatedLeft(by: 3).binary, x.byteSwapped, UInt16(0x1234).byteSwapped == 0x3412)
print(UInt16.max &+ 1, Int8.min &- 1, Int8(truncatingIfNeeded: 300), UInt8(clamping: -5), Int8(exactly: 200) as Any)
let (sum, overflow) = UInt8(200).addingReportingOverflow(100)
print(sum, overflow, Int32.max.multipliedReportingOverflow(by: 2))

func grayCode(_ n: Int) -> [String] { (0..<1 << n).map { String(($0 ^ $0 >> 1) | 1 << n, radix: 2).dropFirst().description } }
print(grayCode(2))
func isPowerOfTwo<T: BinaryInteger>(_ n: T) -> Bool { n > 0 && n & (n - 1) == 0 }
print((0...9).filter(isPowerOfTwo), isPowerOfTwo(UInt64(1) << 40))
func subsets<T>(of items: [T]) -> [[T]] {
    (0..<1 << items.count).map { mask in items.indices.filter { mask & 1 << $0 != 0 }.map { items[$0] } }
}
print(subsets(of: ["a", "b", "c"]))
let single = [4, 1, 2, 1, 2].reduce(0, ^)
let parity = (0..<8).map { UInt8($0).nonzeroBitCount & 1 }
print(single, parity, 7 ^ 2 | 8, -17 >> 2, -17 / 4, -17 % 4, 1 << 62)
let rgb = 0xFFA07A
let (r, g, b) = (rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)
print(r, g, b, String(r << 16 | g << 8 | b, radix: 16, uppercase: true))
print(UInt32(bitPattern: -1), (1.5).bitPattern >> 52, Float(2).exponent, UInt8("101", radix: 2)!.bigEndian)
