extension JSON {
    /// How deep lists and objects may nest; deeper input is refused instead of exhausting the stack.
    public static let defaultMaximumDepth = 256

    /// Reads one JSON text (RFC 8259) in UTF-8; a byte order mark before it is skipped.
    ///
    /// - Throws: an error with line and column.
    public init(parsing bytes: [UInt8], maximumDepth: Int = defaultMaximumDepth) throws(JSONError) {
        var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
        self = try parser.parse()
    }

    /// Reads one JSON text.
    ///
    /// - Throws: an error with line and column.
    public init(parsing text: String, maximumDepth: Int = defaultMaximumDepth) throws(JSONError) {
        try self.init(parsing: Array(text.utf8), maximumDepth: maximumDepth)
    }
}

/// Recursive descent over UTF-8 bytes.
struct JSONParser {
    let bytes: [UInt8]
    let maximumDepth: Int
    var position = 0
    private var depth = 0

    init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func parse() throws(JSONError) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        skipSpace()
        let value = try parseValue()
        skipSpace()
        guard position == bytes.count else { throw error("expected the end of the text, found \(found)") }
        return value
    }

    /// The byte at the reading position; nil at the end.
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private mutating func parseValue() throws(JSONError) -> JSON {
        switch current {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONError) in try parser.parseObject() }
        case UInt8(ascii: "["): return try nested { parser throws(JSONError) in try parser.parseArray() }
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "-"): return try parseNumber()
        case let digit? where isDigit(digit): return try parseNumber()
        default: return try parseWord()
        }
    }

    private mutating func nested(
        _ body: (inout JSONParser) throws(JSONError) -> JSON
    ) throws(JSONError) -> JSON {
        guard depth < maximumDepth else { throw error("lists and objects nest deeper than \(maximumDepth) levels") }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }

    private mutating func parseObject() throws(JSONError) -> JSON {
        position += 1
        skipSpace()
        var members: [JSON.Object.Member] = []
        if consume("}") { return .object(JSON.Object()) }
        while true {
            guard current == UInt8(ascii: "\"") else { throw error("expected a key in quotes, found \(found)") }
            let key = try parseString()
            skipSpace()
            guard consume(":") else { throw error("expected ':' after the key \"\(key)\", found \(found)") }
            skipSpace()
            members.append(JSON.Object.Member(key: key, value: try parseValue()))
            skipSpace()
            if consume("}") { return .object(JSON.Object(parsed: members)) }
            guard consume(",") else { throw error("expected ',' or '}', found \(found)") }
            skipSpace()
        }
    }

    private mutating func parseArray() throws(JSONError) -> JSON {
        position += 1
        skipSpace()
        var elements: [JSON] = []
        if consume("]") { return .array([]) }
        while true {
            elements.append(try parseValue())
            skipSpace()
            if consume("]") { return .array(elements) }
            guard consume(",") else { throw error("expected ',' or ']', found \(found)") }
            skipSpace()
        }
    }

    private mutating func parseWord() throws(JSONError) -> JSON {
        for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
        where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        throw error("expected a value, found \(found)")
    }

    mutating func consume(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }
}

// MARK: Numbers

extension JSONParser {
    private mutating func parseNumber() throws(JSONError) -> JSON {
        let start = position
        var isInteger = true
        _ = consume("-")
        if consume("0") {
            if let digit = current, isDigit(digit) { throw error("a number has no leading zeros") }
        } else {
            try skipDigits("expected a digit")
        }
        if consume(".") {
            isInteger = false
            try skipDigits("expected a digit after the decimal point")
        }
        if consume("e") || consume("E") {
            isInteger = false
            if !consume("+") { _ = consume("-") }
            try skipDigits("expected a digit in the exponent")
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isInteger { return Int(text).map(JSON.integer) ?? .number(text) }
        guard let value = Double(text), value.isFinite else { return .number(text) }
        return .double(value)
    }

    private mutating func skipDigits(_ message: String) throws(JSONError) {
        guard let first = current, isDigit(first) else { throw error("\(message), found \(found)") }
        while let digit = current, isDigit(digit) { position += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

// MARK: Errors

extension JSONParser {
    /// What stands at the reading position, for messages.
    var found: String {
        guard position < bytes.count else { return "the end of the text" }
        let rest = bytes[position...].prefix(24)
        let word = rest.prefix { byte in byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter }
        if word.count > 1 { return "'\(String(decoding: word, as: UTF8.self))'" }
        let character = String(decoding: rest, as: UTF8.self).first ?? " "
        return character.isNewline ? "the end of the line" : "'\(character)'"
    }

    func error(_ message: String, at offset: Int? = nil) -> JSONError {
        let before = bytes[..<min(offset ?? position, bytes.count)]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = before.count { $0 == 0x0A } + 1
        let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
        return JSONError(message: message, line: line, column: column)
    }
}
