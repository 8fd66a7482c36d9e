import Foundation

struct HexDump: Sequence {
    struct Row {
        let offset: Int
        let bytes: ArraySlice<UInt8>

        var hex: String {
            let cells = bytes.map { String(format: "%02x", $0) }
            return (cells + Array(repeating: "  ", count: HexDump.width - cells.count)).joined(separator: " ")
        }

        var ascii: String {
            bytes.reduce(into: "") { text, byte in
                text.append(0x20..<0x7F ~= byte ? Character(UnicodeScalar(byte)) : ".")
            }
        }
    }

    static let width = 8
    let data: [UInt8]

    func makeIterator() -> some IteratorProtocol<Row> {
        var offset = 0
        return AnyIterator {
            guard offset < data.count else { return nil }
            defer { offset += HexDump.width }
            return Row(offset: offset, bytes: data[offset..<Swift.min(offset + HexDump.width, data.count)])
        }
    }
}

let dump = HexDump(data: Array("Hello, wörld!\n\0Ünïcode 😀".utf8))
for row in dump {
    print(String(format: "%08x", row.offset), row.hex, "|\(row.ascii)|", separator: "  ")
}
print(String(format: "%08x", dump.data.count))

func binary<T: FixedWidthInteger>(_ value: T, grouping: Int = 4) -> String {
    let bits = (0..<T.bitWidth).reversed().map { (value >> T($0)) & 1 == 1 ? "1" : "0" }
    return stride(from: 0, to: bits.count, by: grouping)
        .map { bits[$0..<min($0 + grouping, bits.count)].joined() }
        .joined(separator: "_")
}

print(binary(UInt8(0xA5)), binary(Int8(-2)), binary(Int16(300)), binary(UInt16.max / 3, grouping: 8))
print(binary(1 as UInt32), binary(Int8.min, grouping: 3))

func unhex(_ text: String) -> [UInt8]? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.count.isMultiple(of: 2), digits.allSatisfy(\.isHexDigit) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { i in
        let start = digits.index(digits.startIndex, offsetBy: i)
        return UInt8(digits[start..<digits.index(start, offsetBy: 2)], radix: 16)!
    }
}

print(unhex("de ad BE ef") ?? [])
print(unhex("abc") as Any, unhex("zz") as Any, unhex("") as Any)
print(String(bytes: unhex("53776966 7421")!, encoding: .utf8) ?? "not utf8")
print(String(decoding: [0x66, 0xFF, 0x6F] as [UInt8], as: UTF8.self), Character("f").hexDigitValue!, Character("g").hexDigitValue as Any)
let checksum = dump.data.reduce(UInt8(0), &+)
let fnv = dump.data.reduce(0x811C9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
print(checksum, String(fnv, radix: 16), dump.data.reduce(0, ^))
