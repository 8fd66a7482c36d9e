import Foundation

/// Writes GIF89a: a palette of 256 colours for all, LZW codes, and the note that makes it play for ever.
struct GIFWriter {
    private var bytes: [UInt8]
    private let width: Int
    private let height: Int

    init(width: Int, height: Int, palette: Palette) {
        (self.width, self.height) = (width, height)
        bytes = Array("GIF89a".utf8)
        append(word: width)
        append(word: height)
        // A palette for all pictures, of 2 to the power of 8 colours of 8 bits; the first is the background.
        bytes += [0b1111_0111, 0, 0] + palette.colors.joined()
        bytes += [0x21, 0xff, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    }

    private mutating func append(word: Int) { bytes += [UInt8(word & 255), UInt8(word >> 8 & 255)] }

    /// Adds a picture, one palette entry a pixel.
    mutating func add(_ indices: [UInt8], hundredths: Int) {
        bytes += [0x21, 0xf9, 4, 0b0000_0100]
        append(word: hundredths)
        bytes += [0, 0]
        bytes.append(0x2c)
        for word in [0, 0, width, height] { append(word: word) }
        bytes += [0, 8]
        let codes = Self.compressed(indices)
        for start in stride(from: 0, to: codes.count, by: 255) {
            let block = codes[start..<min(start + 255, codes.count)]
            bytes.append(UInt8(block.count))
            bytes += block
        }
        bytes.append(0)
    }

    /// The whole file.
    func finished() -> Data { Data(bytes + [0x3b]) }

    private static let clear = 256
    private static let end = 257
    private static let longestCode = 12

    /// LZW with codes that grow from 9 to 12 bits; the dictionary begins anew when it is full.
    private static func compressed(_ indices: [UInt8]) -> [UInt8] {
        var output = BitWriter()
        // Known strings as what they add to a known shorter one: prefix code and next byte → code.
        var known: [Int: Int] = [:]
        var next = end + 1
        var width = 9
        output.write(clear, width)
        guard var current = indices.first.map(Int.init) else {
            output.write(end, width)
            return output.finished()
        }
        for index in indices.dropFirst() {
            let key = current << 8 | Int(index)
            if let code = known[key] {
                current = code
                continue
            }
            output.write(current, width)
            current = Int(index)
            if next == 1 << longestCode {
                output.write(clear, width)
                known.removeAll(keepingCapacity: true)
                (next, width) = (end + 1, 9)
                continue
            }
            known[key] = next
            // The reader is one string behind: it needs the wider code only for the one after this.
            if next == 1 << width { width += 1 }
            next += 1
        }
        output.write(current, width)
        output.write(end, width)
        return output.finished()
    }

    /// Bits, lowest first.
    private struct BitWriter {
        private var bytes: [UInt8] = []
        private var pending = 0
        private var count = 0

        mutating func write(_ code: Int, _ width: Int) {
            pending |= code << count
            count += width
            while count >= 8 {
                bytes.append(UInt8(pending & 255))
                pending >>= 8
                count -= 8
            }
        }

        func finished() -> [UInt8] { count > 0 ? bytes + [UInt8(pending & 255)] : bytes }
    }
}
