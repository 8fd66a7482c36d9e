/// A quick look at the brackets of a text, before the parser or without it: how deep they nest, and what is open at the end.
///
/// It knows strings, interpolations and comments, nothing else of the grammar, and takes any bytes.
struct NestingScan: Sendable {
    /// Something that was opened.
    struct Opening: Sendable {
        /// What it is.
        var kind: Kind
        /// Its first byte.
        var offset: Int

        enum Kind: Equatable, Sendable {
            /// A bracket; the value is the byte that closes it.
            case bracket(closing: UInt8)
            /// A string with this many `#` around it.
            case string(hashes: Int, isMultiline: Bool)
            /// `\(` in a string.
            case interpolation
            /// `/*`
            case comment
        }
    }

    /// What is open at the end of the text, the outermost first.
    private(set) var open: [Opening] = []
    /// The most things open at once.
    private(set) var depth = 0
    /// Where that was.
    private(set) var deepestOffset = 0
    /// Where a string of one line begins that has no end.
    private(set) var unterminatedString: Int?
    /// Whether that string goes on to the end of the text: somebody is typing in it.
    private(set) var unterminatedStringAtEnd = false
    /// Whether the text ends in a `//` comment.
    private(set) var endsInLineComment = false

    /// The most words in a row with nothing but blanks between them, and where that was.
    private(set) var longestWordRun = 0
    private(set) var longestWordRunOffset = 0
    private var wordRun = 0
    /// How often `<`, `?`, `#`, `->` and `else` occur: at each the parser descends.
    private(set) var recursions: [String: Int] = [:]

    /// What the parser may spend on looking ahead: where a `[` may begin a type it tries all that follows both as the
    /// beginning of an inline array and as that of an array, so that each one inside another doubles its work.
    private(set) var lookahead = 0
    /// Where square brackets first nest so deep that this shows.
    private(set) var lookaheadOffset: Int?
    /// How many square brackets are open at once inside the nearest braces or text.
    private var squares = 0

    /// Looks at the text, and stops where more than `limit` things are open at once.
    init(_ text: String, stoppingAt limit: Int = .max) {
        var text = text
        text.withUTF8 { bytes in
            var at = 0
            while at < bytes.count, depth <= limit { at = step(bytes, at) }
        }
        while case .string(_, isMultiline: false)? = open.last?.kind {
            unterminatedStringAtEnd = true
            abandonLine()
        }
    }

    private mutating func push(_ kind: Opening.Kind, at offset: Int) {
        open.append(Opening(kind: kind, offset: offset))
        countSquares()
        if open.count > depth { (depth, deepestOffset) = (open.count, offset) }
    }

    /// Types hold neither braces nor text, where the parser's looking ahead ends.
    private mutating func countSquares() {
        squares = 0
        for opening in open.reversed() {
            switch opening.kind {
            case .bracket(UInt8(ascii: "]")): squares += 1
            case .bracket(UInt8(ascii: ")")), .comment: break
            case .bracket, .string, .interpolation: return
            }
        }
    }

    /// Reads what begins at `at` and returns where the next begins.
    private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        switch open.last?.kind {
        case .comment: return stepInComment(bytes, at)
        case .string(let hashes, let isMultiline): return stepInString(bytes, at, hashes, isMultiline)
        default: return stepInCode(bytes, at)
        }
    }

    private mutating func stepInCode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        if isWordByte(bytes[at]) { return passWord(bytes, at) }
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        switch bytes[at] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return at + 1
        case UInt8(ascii: "<"), UInt8(ascii: "?"), UInt8(ascii: "#"): recursions[mark(bytes[at]), default: 0] += 1
        case UInt8(ascii: "-") where next == UInt8(ascii: ">"): recursions["->", default: 0] += 1
        default: break
        }
        wordRun = 0
        return stepInPunctuation(bytes, at, next)
    }

    private func mark(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private mutating func passWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let end = bytes[at...].firstIndex { !isWordByte($0) } ?? bytes.count
        wordRun += 1
        if wordRun > longestWordRun { (longestWordRun, longestWordRunOffset) = (wordRun, at) }
        if bytes[at..<end].elementsEqual("else".utf8) { recursions["else", default: 0] += 1 }
        return end
    }

    private mutating func stepInPunctuation(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ next: UInt8) -> Int {
        switch bytes[at] {
        case UInt8(ascii: "("): push(.bracket(closing: UInt8(ascii: ")")), at: at)
        case UInt8(ascii: "["):
            push(.bracket(closing: UInt8(ascii: "]")), at: at)
            if squares > 6 {
                lookahead += 1 << min(squares, 40)
                lookaheadOffset = lookaheadOffset ?? at
            }
        case UInt8(ascii: "{"): push(.bracket(closing: UInt8(ascii: "}")), at: at)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(bytes[at])
        case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
            let end = bytes[at...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            endsInLineComment = end == nil
            return end ?? bytes.count
        case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
            push(.comment, at: at)
            return at + 2
        case UInt8(ascii: "#"), UInt8(ascii: "\""): return openString(bytes, at)
        default: break
        }
        return at + 1
    }

    private mutating func openString(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        let hashes = bytes[at...].prefix { $0 == UInt8(ascii: "#") }.count
        let quote = at + hashes
        guard quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") else { return quote }
        let quotes = bytes[quote...].prefix(3).prefix { $0 == UInt8(ascii: "\"") }.count
        push(.string(hashes: hashes, isMultiline: quotes == 3), at: at)
        return quote + (quotes == 3 ? 3 : 1)
    }

    private mutating func stepInString(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ hashes: Int, _ isMultiline: Bool
    ) -> Int {
        func isHashes(_ start: Int) -> Bool {
            start + hashes <= bytes.count && bytes[start..<(start + hashes)].allSatisfy { $0 == UInt8(ascii: "#") }
        }
        switch bytes[at] {
        case UInt8(ascii: "\\") where isHashes(at + 1):
            let escaped = at + 1 + hashes
            if escaped < bytes.count, bytes[escaped] == UInt8(ascii: "(") {
                push(.interpolation, at: at)
                return escaped + 1
            }
            let isLineEnd = escaped < bytes.count && bytes[escaped] == UInt8(ascii: "\n")
            return isLineEnd ? escaped : min(escaped + 1, bytes.count)
        case UInt8(ascii: "\""):
            let quotes = isMultiline ? 3 : 1
            let end = at + quotes
            guard end <= bytes.count, bytes[at..<end].allSatisfy({ $0 == UInt8(ascii: "\"") }), isHashes(end) else {
                return at + 1
            }
            open.removeLast()
            return end + hashes
        case UInt8(ascii: "\n") where !isMultiline, UInt8(ascii: "\r") where !isMultiline:
            abandonLine()
            return at + 1
        default: return at + 1
        }
    }

    private mutating func stepInComment(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard at + 1 < bytes.count else { return bytes.count }
        switch (bytes[at], bytes[at + 1]) {
        case (UInt8(ascii: "*"), UInt8(ascii: "/")): open.removeLast()
        case (UInt8(ascii: "/"), UInt8(ascii: "*")): push(.comment, at: at)
        default: return at + 1
        }
        return at + 2
    }

    /// A closing bracket closes the nearest opening of its kind; what was left open inside is the parser's to complain of.
    private mutating func close(_ byte: UInt8) {
        for index in open.indices.reversed() {
            switch open[index].kind {
            case .bracket(byte): open.removeSubrange(index...); return
            case .interpolation:
                if byte == UInt8(ascii: ")") { open.removeSubrange(index...) }
                return
            default: continue
            }
        }
    }

    /// The line ends inside a string of one line.
    private mutating func abandonLine() {
        guard let last = open.popLast() else { return }
        unterminatedString = unterminatedString ?? last.offset
        while let kind = open.last?.kind, kind == .interpolation { open.removeLast() }
    }
}
