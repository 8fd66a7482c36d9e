/// One source line ready to be shown, with the line of carets under it.
///
/// Tabs become spaces, control characters become pictures, wide characters count two columns, and of a long line only
/// the neighbourhood of the carets is shown.
struct SourceExcerpt {
    /// The source line as shown.
    let source: String
    /// Carets under the range, tildes under the rest of it and under the highlights, e.g. `    ^~~~`.
    let marks: String
    /// The line's number.
    let line: Int

    private static let tabWidth = 4
    /// The widest line shown whole; beyond it, this much around the carets.
    private static let maximumWidth = 110
    private static let contextBefore = 50
    /// Bytes looked at on either side of the range, so that a line of megabytes costs nothing.
    private static let byteWindow = 480

    /// Draws the line where `span` begins.
    init(_ span: SourceSpan, highlights: [SourceSpan] = []) {
        let text = span.source
        let line = span.line
        self.line = line
        let lineBytes = text.bytes(ofLine: line)
        let window = lineBytes.clamped(
            to: max(0, span.bytes.lowerBound - Self.byteWindow)..<(span.bytes.lowerBound + 2 * Self.byteWindow))
        let layout = LineLayout(text.substring(window), startingAt: window.lowerBound, tabWidth: Self.tabWidth)
        let marked = layout.columns(of: span.bytes)
        let others = highlights.filter { $0.source === text && $0.line == line }.map { layout.columns(of: $0.bytes) }
        let shown = Self.columnsToShow(
            width: layout.width, around: marked,
            cutBefore: window.lowerBound > lineBytes.lowerBound, cutAfter: window.upperBound < lineBytes.upperBound)
        let leftOut = shown.lowerBound > 0 || window.lowerBound > lineBytes.lowerBound
        let rightOut = shown.upperBound < layout.width || window.upperBound < lineBytes.upperBound
        let clipped = layout.clip(to: shown)
        source = (leftOut ? "…" : "") + clipped.text + (rightOut ? "…" : "")
        let shift = (leftOut ? 1 : 0) - clipped.firstColumn
        marks = Self.drawMarks(marked, others: others, limit: shown.upperBound, shift: shift)
    }

    private static func columnsToShow(
        width: Int, around marked: Range<Int>, cutBefore: Bool, cutAfter: Bool
    ) -> Range<Int> {
        guard width > maximumWidth || cutBefore || cutAfter else { return 0..<max(width, marked.upperBound) }
        let start = max(0, min(marked.lowerBound - contextBefore, width - maximumWidth))
        return start..<min(max(width, start), start + maximumWidth)
    }

    private static func drawMarks(_ marked: Range<Int>, others: [Range<Int>], limit: Int, shift: Int) -> String {
        let end = max(min(marked.upperBound, limit), marked.lowerBound + 1)
        let last = others.map { min($0.upperBound, limit) }.max() ?? 0
        var line = [Character](repeating: " ", count: max(0, max(end, last) + shift))
        for range in others + [marked.lowerBound..<end] {
            for column in range where line.indices.contains(column + shift) { line[column + shift] = "~" }
        }
        if line.indices.contains(marked.lowerBound + shift) { line[marked.lowerBound + shift] = "^" }
        return String(line)
    }
}

/// Where each character of a line stands on a fixed-width page.
private struct LineLayout {
    private struct Glyph {
        var bytes: Range<Int>
        var columns: Range<Int>
        var text: String
    }

    private var glyphs: [Glyph] = []
    private(set) var width = 0
    private var end: Int

    init(_ line: Substring, startingAt offset: Int, tabWidth: Int) {
        end = offset
        for character in line {
            let bytes = end..<(end + character.utf8.count)
            let picture: String
            let advance: Int
            if character == "\t" {
                advance = tabWidth - width % tabWidth
                picture = String(repeating: " ", count: advance)
            } else {
                picture = Self.picture(of: character)
                advance = picture.reduce(0) { $0 + $1.displayWidth }
            }
            glyphs.append(Glyph(bytes: bytes, columns: width..<(width + advance), text: picture))
            width += advance
            end = bytes.upperBound
        }
    }

    /// A character as shown: a control character would move the cursor or hide text.
    private static func picture(of character: Character) -> String {
        String(
            String.UnicodeScalarView(
                character.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
                    case 0x7F: "\u{2421}"
                    case 0x80..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }

    /// The columns of a range of bytes; a range that goes on in the next line ends with this one.
    func columns(of bytes: Range<Int>) -> Range<Int> {
        let first = glyphs.first { $0.bytes.upperBound > bytes.lowerBound }?.columns.lowerBound ?? width
        let last = glyphs.last { $0.bytes.lowerBound < bytes.upperBound }?.columns.upperBound ?? 0
        return first..<max(first, last)
    }

    /// The characters whose columns lie within `range`, and the column of the first.
    func clip(to range: Range<Int>) -> (text: String, firstColumn: Int) {
        let inside = glyphs.filter {
            $0.columns.lowerBound >= range.lowerBound && $0.columns.upperBound <= range.upperBound
        }
        return (inside.map(\.text).joined(), inside.first?.columns.lowerBound ?? range.lowerBound)
    }
}
