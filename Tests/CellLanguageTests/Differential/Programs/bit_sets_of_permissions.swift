// OptionSet permissions, bit tricks, overflow operators, hex dumps, a simple checksum

struct Permissions: OptionSet, CustomStringConvertible {
    let rawValue: UInt16
    static let read = Permissions(rawValue: 1 << 2)
    static let write = Permissions(rawValue: 1 << 1)
    static let execute = Permissions(rawValue: 1 << 0)
    static let all: Permissions = [.read, .write, .execute]

    var description: String {
        zip("rwx", [Permissions.read, .write, .execute]).map { contains($1) ? String($0) : "-" }.joined()
    }
    init(rawValue: UInt16) { self.rawValue = rawValue }
    init?(_ text: String) {
        guard text.count == 3 else { return nil }
        self = []
        for (ch, flag) in zip(text, [.read, .write, .execute] as [Permissions]) {
            switch ch {
            case "r", "w", "x": insert(flag)
            case "-": continue
            default: return nil
            }
        }
    }
}

func chmod(_ octal: Int) -> String {
    String(octal, radix: 8).map { Permissions(rawValue: UInt16($0.hexDigitValue!)).description }.joined()
}
print(chmod(0o755), chmod(0o640), chmod(0o777))

var p: Permissions = [.read, .execute]
print(p, p.rawValue, p.contains(.write), p.isEmpty)
let (inserted, _) = p.insert(.write)
print(inserted, p == .all, p.remove(.execute) ?? "none", p.remove(.execute) as Any)
p.formSymmetricDifference([.write, .execute])
print(p, p.union(.write), p.intersection([.write, .execute]), p.subtracting(.read), Permissions.all.isSuperset(of: p), p.isDisjoint(with: .write))
print(Permissions("r-x")?.rawValue ?? 99, Permissions("q--")?.rawValue ?? 99)

func bits<T: FixedWidthInteger>(_ n: T) -> String {
    let s = String(T.Magnitude(truncatingIfNeeded: n), radix: 2)
    return String(repeating: "0", count: T.bitWidth - s.count) + s
}
for n: Int8 in [0, 1, 42, -1, -128, .max] {
    print(bits(n), n, n.nonzeroBitCount, n.leadingZeroBitCount, n.trailingZeroBitCount, ~n, n &+ 1, separator: " | ")
}
print(bits(UInt8(0b1011_0010) >> 3), bits(UInt8(0xF0) ^ 0x3C), bits(UInt16(1) << 15), bits(Int8(-64) >> 2), 1 << 10 | 1)

func isPowerOfTwo(_ n: UInt) -> Bool { n != 0 && n & (n - 1) == 0 }
print((0...20 as ClosedRange<UInt>).filter(isPowerOfTwo))
func hamming(_ a: Int, _ b: Int) -> Int { (a ^ b).nonzeroBitCount }
print(hamming(1, 4), hamming(0xFF, 0), [4, 1, 2, 1, 2].reduce(0, ^))
print((0..<8).map { String($0 ^ ($0 >> 1), radix: 2) })

let (sum, over) = UInt8(200).addingReportingOverflow(100)
print(sum, over, UInt8(200) &* 2, UInt8(3) &- 5, Int32.max &+ 1 == .min, UInt32(bitPattern: -2), Int8(bitPattern: 0x90))
print(UInt32(0x12345678).byteSwapped == 0x78563412, UInt64.max.multipliedFullWidth(by: 2), Int.bitWidth)

func hexDump(_ bytes: [UInt8], perLine: Int = 8) {
    for start in stride(from: 0, to: bytes.count, by: perLine) {
        let row = bytes[start..<min(start + perLine, bytes.count)]
        let hex = row.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        let text = row.map { (32...126).contains($0) ? String(UnicodeScalar($0)) : "." }.joined()
        print(String(start, radix: 16), hex + String(repeating: " ", count: perLine * 3 - hex.count), text)
    }
}
hexDump(Array("Hello, Swift!\n\tüber".utf8))

func fnv1a(_ s: String) -> UInt32 { s.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } }
func adler32(_ s: String) -> UInt32 {
    var a: UInt32 = 1, b: UInt32 = 0
    for byte in s.utf8 {
        a = (a + UInt32(byte)) % 65521
        b = (b + a) % 65521
    }
    return b << 16 | a
}
for s in ["", "a", "Wikipedia"] { print(s.debugDescription, fnv1a(s), String(adler32(s), radix: 16)) }
