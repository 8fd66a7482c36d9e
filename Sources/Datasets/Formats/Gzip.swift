import Foundation

/// Reading `.gz` files through libarchive, with the length and checksum that libarchive leaves unchecked.
package enum Gzip {
    /// The largest content that is accepted: far more than any data set here, far less than a bomb.
    private static let largest = 2 << 30

    /// The content of a gzip file.
    ///
    /// - Throws: ``DatasetError/malformed(file:expected:found:advice:)`` for what is not gzip, is cut off or is damaged.
    package static func contents(of url: URL) throws -> [UInt8] {
        let (opening, trailer) = try ends(of: url)
        guard opening.starts(with: [0x1f, 0x8b]) else {
            throw DatasetError.malformed(
                url, expected: "gzip data (1f 8b)", found: FileBytes.impression(opening))
        }
        let archive = try Archive(url, .gzip)
        _ = try archive.next()
        let bytes = try archive.contents(atMost: largest)
        try check(bytes, against: trailer, url)
        return bytes
    }

    private static func ends(of url: URL) throws -> (opening: [UInt8], trailer: [UInt8]) {
        let file = try FileBytes(url)
        let all = file.size < 18 ? try file.read(18) : []
        if file.size < 18 {
            guard all.starts(with: [0x1f, 0x8b]) else { return (all, []) }
            throw DatasetError.malformed(
                url, expected: "complete gzip data", found: "only \(file.size) bytes (truncated)")
        }
        let opening = try file.read(64)
        return (opening, try file.read(lastBytes: 8))
    }

    /// A gzip member ends with the CRC-32 and the length of its content, both little-endian.
    private static func check(_ bytes: [UInt8], against trailer: [UInt8], _ url: URL) throws {
        func word(_ at: Int) -> UInt32 {
            trailer[at..<at + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        guard word(4) == UInt32(truncatingIfNeeded: bytes.count) else {
            throw DatasetError.malformed(
                url, expected: "\(word(4)) bytes of content, as its end says", found: "\(bytes.count) (truncated?)")
        }
        guard word(0) == CRC32.checksum(bytes) else {
            throw DatasetError.malformed(url, expected: "content of the stored checksum", found: "damaged content")
        }
    }
}

/// The cyclic redundancy check of gzip and PNG.
package enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ value >> 1 : value >> 1 }
    }

    /// The check value of `bytes`.
    package static func checksum(_ bytes: [UInt8]) -> UInt32 {
        table.withUnsafeBufferPointer { table in
            ~bytes.reduce(UInt32.max) { value, byte in
                table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8
            }
        }
    }
}
