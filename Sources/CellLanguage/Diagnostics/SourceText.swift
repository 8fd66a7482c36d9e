/// The text of one cell, and where its lines begin.
///
/// Positions inside the compiler are offsets in UTF-8 bytes, as the parser counts them; people are told lines and columns.
package final class SourceText: Sendable {
    /// Where a text comes from, as reports name it.
    package enum Origin: Sendable, Hashable {
        /// A cell with its execution count.
        case cell(Int)
        /// A text that is no cell, e.g. `expression` or `library`.
        case named(String)
    }

    /// What declarations of the library say they come from.
    static let library = Origin.named("library")
    /// Whether it is a text of the library, which no report shows.
    var isLibrary: Bool { origin == Self.library }

    /// Where the text comes from.
    package let origin: Origin
    /// The text itself.
    package let text: String
    /// The offset of the first byte of every line.
    private let lineStarts: [Int]

    /// Creates a source from its text.
    package init(_ text: String, origin: Origin) {
        var contiguous = text
        contiguous.makeContiguousUTF8()
        self.text = contiguous
        self.origin = origin
        lineStarts = Self.lineStarts(of: contiguous)
    }

    /// The source's name in reports: `cell [4]`.
    package var label: String {
        switch origin {
        case .cell(let number): "cell [\(number)]"
        case .named(let name): name
        }
    }

    /// The number of bytes in the text.
    package var count: Int { text.utf8.count }

    /// The number of lines, at least 1.
    package var lineCount: Int { lineStarts.count }

    /// The line that holds the byte at `offset`, counted from 1.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of a line, its line break left out. Lines count from 1; one that is not there is empty.
    package func bytes(ofLine line: Int) -> Range<Int> {
        guard lineStarts.indices.contains(line - 1) else { return count..<count }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : count
        let utf8 = text.utf8
        while end > start {
            let last = utf8[utf8.index(utf8.startIndex, offsetBy: end - 1)]
            guard last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") else { break }
            end -= 1
        }
        return start..<end
    }

    /// The column of a byte in its line, counted in characters from 1.
    package func column(at offset: Int) -> Int {
        let lineBytes = bytes(ofLine: line(at: offset))
        return substring(lineBytes.lowerBound..<min(max(offset, lineBytes.lowerBound), lineBytes.upperBound)).count + 1
    }

    /// The text of a range of bytes; a range that leaves the text is cut, one inside a character widened to its start.
    package func substring(_ bytes: Range<Int>) -> Substring {
        let utf8 = text.utf8
        let lower = min(max(bytes.lowerBound, 0), utf8.count)
        let upper = min(max(bytes.upperBound, lower), utf8.count)
        return text[scalarBoundary(lower)..<scalarBoundary(upper)]
    }

    /// The whole text as a span.
    package var span: SourceSpan { SourceSpan(self, 0..<count) }

    private func scalarBoundary(_ offset: Int) -> String.Index {
        let utf8 = text.utf8
        var index = utf8.index(utf8.startIndex, offsetBy: offset)
        while index < utf8.endIndex, utf8[index] & 0b1100_0000 == 0b1000_0000 {
            index = utf8.index(before: index)
        }
        return index
    }

    /// Lines end at `\n`, `\r\n` and `\r`, as in Swift source.
    private static func lineStarts(of text: String) -> [Int] {
        var text = text
        return text.withUTF8 { bytes in
            var starts = [0]
            var afterReturn = false
            for (offset, byte) in bytes.enumerated() {
                if byte == UInt8(ascii: "\n") {
                    if afterReturn { starts[starts.count - 1] = offset + 1 } else { starts.append(offset + 1) }
                } else if byte == UInt8(ascii: "\r") {
                    starts.append(offset + 1)
                }
                afterReturn = byte == UInt8(ascii: "\r")
            }
            return starts
        }
    }
}

/// A stretch of a source: what a caret line underlines.
package struct SourceSpan: Sendable {
    /// The source it lies in.
    package let source: SourceText
    /// Its bytes.
    package let bytes: Range<Int>

    /// Creates a span from a range of UTF-8 offsets.
    package init(_ source: SourceText, _ bytes: Range<Int>) {
        self.source = source
        self.bytes = bytes
    }

    /// The line where it begins, from 1.
    package var line: Int { source.line(at: bytes.lowerBound) }
    /// The column where it begins, in characters from 1.
    package var column: Int { source.column(at: bytes.lowerBound) }
    /// The text it covers.
    package var text: String { String(source.substring(bytes)) }
    /// `cell [4], line 7`
    package var place: String { "\(source.label), line \(line)" }
}

extension SourceSpan: Hashable {
    /// Two spans are equal when they cover the same bytes of the same source.
    package static func == (left: SourceSpan, right: SourceSpan) -> Bool {
        left.source === right.source && left.bytes == right.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(source))
        hasher.combine(bytes)
    }
}

extension SourceSpan {
    /// A place inside the library's own texts.
    static let library = SourceSpan(SourceText("", origin: SourceText.library), 0..<0)
}
