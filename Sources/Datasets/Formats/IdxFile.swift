import Foundation

/// An idx file of unsigned bytes, as MNIST and its relatives are distributed: plain or gzip.
package struct IdxFile {
    /// The file.
    package let url: URL
    /// The extents, outermost first.
    package let shape: [Int]
    /// The values, last axis innermost.
    package let values: [UInt8]

    /// Reads the file, whose array must have `rank` axes.
    ///
    /// - Throws: ``DatasetError/malformed(file:expected:found:advice:)``.
    package init(_ url: URL, rank: Int) throws {
        let bytes = try Self.bytes(of: url)
        let expected: [UInt8] = [0, 0, 8, UInt8(rank)]
        guard bytes.starts(with: expected) else {
            let magic = expected.map { "0\($0)" }.joined(separator: " ")
            throw DatasetError.malformed(
                url, expected: "the idx magic \(magic) (unsigned bytes, \(rank) axes)",
                found: FileBytes.impression(bytes))
        }
        let start = 4 + 4 * rank
        guard bytes.count >= start else {
            throw DatasetError.malformed(
                url, expected: "an idx header of \(start) bytes", found: "\(bytes.count) bytes (truncated)")
        }
        let shape = (0..<rank).map { axis in
            bytes[4 + 4 * axis..<8 + 4 * axis].reduce(0) { $0 << 8 | Int($1) }
        }
        var needed = 1
        for extent in shape {
            let (product, overflow) = needed.multipliedReportingOverflow(by: extent)
            guard !overflow, product < Int.max / 2 else {
                throw DatasetError.malformed(url, expected: "extents that fit in memory", found: "\(shape)")
            }
            needed = product
        }
        guard bytes.count == start + needed else {
            throw DatasetError.malformed(
                url, expected: "\(start + needed) bytes for shape \(shape)",
                found: "\(bytes.count) bytes" + (bytes.count < start + needed ? " (truncated)" : ""))
        }
        self.url = url
        self.shape = shape
        values = Array(bytes[start...])
    }

    /// A name that ends in `.gz` must be gzip; any other name may be either.
    private static func bytes(of url: URL) throws -> [UInt8] {
        let file = try FileBytes(url)
        if url.pathExtension == "gz" { return try Gzip.contents(of: url) }
        let bytes = try file.read(file.size)
        return bytes.starts(with: [0x1f, 0x8b]) ? try Gzip.contents(of: url) : bytes
    }
}
