/// A text with a placeholder where a person is typing, made so that it can be parsed.
struct ProbedText {
    /// A name that no cell uses.
    static let placeholder = "__typing__"

    /// What is typed of the name so far.
    let prefix: String
    /// The bytes that a completion replaces.
    let bytes: Range<Int>
    /// The whole name under the cursor.
    let word: String
    /// Texts to try, the one that keeps most first.
    let attempts: [String]

    /// Finds the name at a place; nil inside strings and comments.
    init?(_ source: SourceText, at offset: Int) {
        let utf8 = Array(source.text.utf8)
        let cursor = min(offset, utf8.count)
        let start = utf8[..<cursor].lastIndex { !Self.isName($0) }.map { $0 + 1 } ?? 0
        let end = utf8[cursor...].firstIndex { !Self.isName($0) } ?? utf8.count
        if start < cursor, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(utf8[start]) { return nil }
        let before = String(source.substring(0..<start))
        let scan = NestingScan(before, stoppingAt: CellLimits.nesting)
        if scan.unterminatedStringAtEnd || scan.endsInLineComment || scan.depth > CellLimits.nesting { return nil }
        guard let closers = Self.closers(of: scan.open) else { return nil }
        prefix = String(source.substring(start..<cursor))
        word = String(source.substring(start..<end))
        bytes = start..<cursor
        let after = String(source.substring(end..<source.count))
        attempts = [before + Self.placeholder + after, before + Self.placeholder + closers]
    }

    /// What closes the brackets and strings that are open; nil where the innermost is a string or a comment.
    private static func closers(of open: [NestingScan.Opening]) -> String? {
        var closers = ""
        for (depth, opening) in open.enumerated().reversed() {
            let isInLine = open[..<depth].contains { $0.kind.isLineString }
            switch opening.kind {
            case .bracket(let closing): closers += (isInLine ? "" : "\n") + String(Unicode.Scalar(closing))
            case .interpolation: closers += ")"
            case .string(let hashes, let isMultiline):
                if closers.isEmpty { return nil }
                closers += (isMultiline ? "\n\"\"\"" : "\"") + String(repeating: "#", count: hashes)
            case .comment: return nil
            }
        }
        return closers
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }
}

extension NestingScan.Opening.Kind {
    /// Whether it is a string that ends with its line.
    fileprivate var isLineString: Bool {
        if case .string(_, isMultiline: false) = self { return true }
        return false
    }
}
