extension JSONParser {
    /// Reads a string; the reading position is at its opening quote.
    mutating func parseString() throws(JSONError) -> String {
        let opening = position
        position += 1
        var start = position
        var text: [UInt8] = []
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let result = try validated(text, bytes[start..<position], from: opening)
                position += 1
                return result
            case UInt8(ascii: "\\"):
                text += bytes[start..<position]
                try parseEscape(into: &text)
                start = position
            case ..<0x20:
                throw error("a string holds no line breaks or control characters: write them as \\n, \\t or \\u00XX")
            default:
                position += 1
            }
        }
        throw error("the string that starts here has no closing quote", at: opening)
    }

    /// Joins what escapes gave with the plain rest; most strings have no escapes and need no copy.
    private func validated(
        _ escaped: [UInt8], _ rest: ArraySlice<UInt8>, from opening: Int
    ) throws(JSONError) -> String {
        let text =
            escaped.isEmpty
            ? String(validating: rest, as: UTF8.self) : String(validating: escaped + rest, as: UTF8.self)
        guard let text else { throw error("the string that starts here is not UTF-8", at: opening) }
        return text
    }

    private mutating func parseEscape(into text: inout [UInt8]) throws(JSONError) {
        let start = position
        position += 1
        guard let letter = current else { throw error("the text ends within a string") }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text += Array(String(Character(try parseUnicodeEscape(from: start))).utf8)
        default: throw error("a string knows no such escape", at: start)
        }
    }

    /// Reads the four digits after `\u`, and the second half where they are the first of a surrogate pair.
    private mutating func parseUnicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let unit = try parseHexDigits()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        if unit < 0xDC00, consume("\\"), consume("u") {
            let second = try parseHexDigits()
            if (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10 | (second - 0xDC00)))
            {
                return scalar
            }
        }
        throw error("half of a surrogate pair is no character", at: start)
    }

    private mutating func parseHexDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("expected four hexadecimal digits after \\u, found \(found)")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
