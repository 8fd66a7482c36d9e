import Foundation

/// A Quick, Draw! stroke file: one JSON record a line, simplified (`[[x], [y]]`) or raw (`[[x], [y], [t]]`).
package struct StrokeFile {
    /// The file.
    package let url: URL

    /// Names a file; nothing is read yet.
    package init(_ url: URL) { self.url = url }

    /// A line longer than this is not a drawing that someone made in twenty seconds.
    private static let longestLine = 4 << 20

    /// The first `limit` drawings of the file, all of them without one. Reading stops there.
    ///
    /// - Parameter word: what every drawing must be of.
    /// - Throws: ``DatasetError/malformed(file:expected:found:advice:)`` naming the line.
    package func drawings(of word: String, limit: Int?) throws -> [Drawing] {
        let file = try FileBytes(url)
        let decoder = JSONDecoder()
        var drawings: [Drawing] = []
        var rest: [UInt8] = []
        var line = 0
        while drawings.count < limit ?? .max {
            let part = try file.read(1 << 18)
            let isEnd = part.isEmpty
            rest += part
            var start = 0
            while drawings.count < limit ?? .max, start < rest.count {
                guard let end = rest[start...].firstIndex(of: 10) ?? (isEnd ? rest.count : nil) else { break }
                line += 1
                let text = rest[start..<end]
                start = end + 1
                if text.allSatisfy({ $0 == 32 || $0 == 13 || $0 == 9 }) { continue }
                drawings.append(try drawing(text, line: line, word: word, decoder))
            }
            rest.removeFirst(min(start, rest.count))
            if isEnd { break }
            guard rest.count <= Self.longestLine else {
                throw malformed(line + 1, "a line of at most \(Self.longestLine) bytes", "a longer one")
            }
        }
        return drawings
    }

    private struct Record: Decodable {
        var word: String
        var countrycode: String?
        var recognized: Bool?
        var key_id: String?
        var drawing: [[[Double]]]
    }

    private func drawing(
        _ text: ArraySlice<UInt8>, line: Int, word: String, _ decoder: JSONDecoder
    ) throws -> Drawing {
        let record: Record
        do {
            record = try decoder.decode(Record.self, from: Data(text))
        } catch {
            throw malformed(line, "a JSON record with 'word' and 'drawing'", Self.found(error, text))
        }
        guard record.word.lowercased() == word.lowercased() else {
            throw malformed(line, "a drawing of '\(word)'", "one of '\(record.word)'")
        }
        let strokes = try record.drawing.enumerated().map { index, arrays in
            try stroke(arrays, "stroke \(index + 1)", line)
        }
        guard !strokes.isEmpty else { throw malformed(line, "at least one stroke", "none") }
        return Drawing(
            word: record.word, strokes: strokes, key: record.key_id ?? "", countryCode: record.countrycode ?? "",
            wasRecognized: record.recognized ?? true)
    }

    private func stroke(_ arrays: [[Double]], _ name: String, _ line: Int) throws -> Drawing.Stroke {
        guard arrays.count == 2 || arrays.count == 3 else {
            throw malformed(line, "\(name) to be [x, y] or [x, y, t]", "\(arrays.count) arrays")
        }
        let lengths = arrays.map(\.count)
        guard lengths[0] > 0, lengths.allSatisfy({ $0 == lengths[0] }) else {
            throw malformed(line, "as many numbers in each array of \(name)", "\(lengths)")
        }
        if arrays.count == 2, let wrong = arrays.joined().first(where: { !(0...255).contains($0) }) {
            throw malformed(line, "simplified coordinates in 0...255 in \(name)", "\(wrong)")
        }
        if let wrong = arrays.joined().first(where: { !$0.isFinite || abs($0) > 1e9 }) {
            throw malformed(line, "coordinates and times within reason in \(name)", "\(wrong)")
        }
        let points = zip(arrays[0], arrays[1]).map { Drawing.Point($0, $1) }
        return Drawing.Stroke(points, times: arrays.count == 3 ? arrays[2] : nil)
    }

    private func malformed(_ line: Int, _ expected: String, _ found: String) -> DatasetError {
        .malformed(url, expected: "\(expected) in line \(line)", found: found)
    }

    private static func found(_ error: any Error, _ text: ArraySlice<UInt8>) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): return "no '\(key.stringValue)'"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            return "another type at '\(context.codingPath.map(\.stringValue).joined(separator: "."))'"
        default:
            let opening = String(decoding: text.prefix(40), as: UTF8.self)
            return text.last == UInt8(ascii: "}") ? "'\(opening)…'" : "'\(opening)…' (cut off?)"
        }
    }
}
