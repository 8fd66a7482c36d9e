import Foundation

/// The header of a `.npy` file of bytes, read strictly.
///
/// Versions 1.0, 2.0 and 3.0; `|u1` in C order; the file's length must be exactly what the shape asks for.
package struct NumpyFile {
    /// The file.
    package let url: URL
    /// The array's shape.
    package let shape: [Int]
    /// Where the numbers begin.
    package let dataOffset: Int

    /// A header is a short dictionary; no writer needs more than this.
    private static let longestHeader = 65_536

    /// Reads and checks the header and the file's length.
    ///
    /// - Throws: ``DatasetError/malformed(file:expected:found:advice:)``.
    package init(_ url: URL) throws {
        let file = try FileBytes(url)
        let opening = try file.read(12)
        guard opening.starts(with: [0x93] + Array("NUMPY".utf8)) else {
            throw DatasetError.malformed(
                url, expected: "the NumPy magic 93 4e 55 4d 50 59", found: FileBytes.impression(opening))
        }
        guard opening.count == 12 else {
            throw DatasetError.malformed(url, expected: "a NumPy header", found: "only \(opening.count) bytes")
        }
        let (major, minor) = (opening[6], opening[7])
        guard (1...3).contains(major), minor == 0 else {
            throw DatasetError.malformed(
                url, expected: "NumPy format version 1.0, 2.0 or 3.0", found: "version \(major).\(minor)")
        }
        let start = major == 1 ? 10 : 12
        let length = opening[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= Self.longestHeader else {
            throw DatasetError.malformed(
                url, expected: "a header of at most \(Self.longestHeader) bytes", found: "one of \(length) bytes")
        }
        guard start + length <= file.size else {
            throw DatasetError.malformed(
                url, expected: "a header of \(length) bytes", found: "a file of \(file.size) bytes, cut off in it")
        }
        let body = Array(opening[start...]) + (try file.read(length - (12 - start)))
        let header = try Self.dictionary(String(decoding: body, as: UTF8.self), url)
        self.url = url
        shape = header.shape
        dataOffset = start + length
        try Self.check(header, dataOffset: dataOffset, size: file.size, url)
    }

    private static func check(
        _ header: PythonDictionary, dataOffset: Int, size: Int, _ url: URL
    ) throws {
        guard header.descr == "|u1" || header.descr == "u1" else {
            throw DatasetError.malformed(
                url, expected: "unsigned bytes, dtype '|u1'", found: "dtype '\(header.descr)'")
        }
        guard !header.fortranOrder else {
            throw DatasetError.malformed(url, expected: "C order", found: "fortran_order True")
        }
        var bytes = 1
        for extent in header.shape {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: extent)
            guard !overflow, product < Int.max / 2 else {
                throw DatasetError.malformed(
                    url, expected: "a shape that fits in memory", found: "shape \(header.shape)")
            }
            bytes = product
        }
        guard size == dataOffset + bytes else {
            throw DatasetError.malformed(
                url, expected: "\(dataOffset + bytes) bytes for shape \(header.shape)",
                found: "\(size) bytes" + (size < dataOffset + bytes ? " (truncated)" : ""))
        }
    }

    /// The bytes of the first `rows` rows along the first axis; all where there are fewer.
    package func bytes(rows limit: Int?) throws -> [UInt8] {
        let rows = shape.first ?? 1
        let rowBytes = shape.dropFirst().reduce(1, *)
        let wanted = min(rows, limit ?? rows) * rowBytes
        let file = try FileBytes(url)
        _ = try file.read(dataOffset)
        let bytes = try file.read(wanted)
        guard bytes.count == wanted else {
            throw DatasetError.malformed(url, expected: "\(wanted) bytes of data", found: "\(bytes.count) bytes")
        }
        return bytes
    }
}

extension NumpyFile {
    private struct PythonDictionary {
        var descr: String
        var fortranOrder: Bool
        var shape: [Int]
    }

    /// Reads `{'descr': '|u1', 'fortran_order': False, 'shape': (1000, 784), }`: these three keys, in any order, once.
    private static func dictionary(_ text: String, _ url: URL) throws -> PythonDictionary {
        func wrong(_ found: String) -> DatasetError {
            .malformed(
                url, expected: "a header dictionary of 'descr', 'fortran_order' and 'shape'", found: found)
        }
        var rest = Substring(text)
        func skipSpaces() { rest = rest.drop(while: \.isWhitespace) }
        func take(_ word: String) -> Bool {
            skipSpaces()
            guard rest.hasPrefix(word) else { return false }
            rest.removeFirst(word.count)
            return true
        }
        func quoted() -> String? {
            guard let quote = ["'", "\""].first(where: take) else { return nil }
            guard let end = rest.firstIndex(of: Character(quote)) else { return nil }
            defer { rest = rest[rest.index(after: end)...] }
            return String(rest[..<end])
        }
        func tuple() -> [Int]? {
            guard take("(") else { return nil }
            var numbers: [Int] = []
            while !take(")") {
                skipSpaces()
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                guard let number = Int(digits) else { return nil }
                rest.removeFirst(digits.count)
                numbers.append(number)
                guard take(",") || rest.hasPrefix(")") else { return nil }
            }
            return numbers
        }

        var (descr, order, shape): (String?, Bool?, [Int]?)
        guard take("{") else { throw wrong("'\(text.prefix(40))'") }
        while !take("}") {
            guard let key = quoted(), take(":") else { throw wrong("'\(rest.prefix(40))'") }
            switch key {
            case "descr" where descr == nil: descr = quoted()
            case "fortran_order" where order == nil: order = take("True") ? true : take("False") ? false : nil
            case "shape" where shape == nil: shape = tuple()
            default: throw wrong("the key '\(key)'")
            }
            guard take(",") || rest.hasPrefix("}") else { throw wrong("'\(rest.prefix(40))'") }
        }
        skipSpaces()
        guard let descr, let order, let shape, rest.isEmpty else { throw wrong("'\(text.prefix(80))'") }
        return PythonDictionary(descr: descr, fortranOrder: order, shape: shape)
    }
}
