extension JSON {
    /// How JSON is laid out. Characters beyond ASCII are written as they are.
    public struct Style: Sendable, Hashable {
        /// Spaces for each level; nil puts everything on one line without spaces.
        public var indent: Int?
        /// Whether members are sorted by key; otherwise they keep their order.
        public var sortsKeys: Bool
        /// Whether the text ends with a line break.
        public var endsWithNewline: Bool

        /// Creates a layout.
        public init(indent: Int?, sortsKeys: Bool, endsWithNewline: Bool) {
            self.indent = indent
            self.sortsKeys = sortsKeys
            self.endsWithNewline = endsWithNewline
        }

        /// One line, order kept: for messages.
        public static let compact = Style(indent: nil, sortsKeys: false, endsWithNewline: false)
        /// The layout that Python's nbformat writes, byte for byte.
        public static let notebook = Style(indent: 1, sortsKeys: true, endsWithNewline: true)
    }

    /// The value as JSON text in UTF-8.
    public func bytes(_ style: Style = .compact) -> [UInt8] {
        var writer = JSONWriter(style: style)
        writer.write(self, level: 0)
        if style.endsWithNewline { writer.output.append(0x0A) }
        return writer.output
    }

    /// The value as JSON text.
    public func text(_ style: Style = .compact) -> String { String(decoding: bytes(style), as: UTF8.self) }
}

/// Appends values to a buffer of UTF-8.
struct JSONWriter {
    let style: JSON.Style
    var output: [UInt8] = []

    init(style: JSON.Style) { self.style = style }

    mutating func write(_ value: JSON, level: Int) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .integer(let value): append(String(value))
        case .double(let value): append(JSONWriter.text(of: value))
        case .number(let text): append(text)
        case .string(let text): write(text)
        case .array(let elements): write(elements, level: level)
        case .object(let object): write(object, level: level)
        }
    }

    private mutating func write(_ elements: [JSON], level: Int) {
        guard !elements.isEmpty else { return append("[]") }
        append("[")
        for (index, element) in elements.enumerated() {
            if index > 0 { append(",") }
            breakLine(level + 1)
            write(element, level: level + 1)
        }
        breakLine(level)
        append("]")
    }

    private mutating func write(_ object: JSON.Object, level: Int) {
        guard !object.isEmpty else { return append("{}") }
        append("{")
        for (index, member) in (style.sortsKeys ? object.sortedMembers : object.members).enumerated() {
            if index > 0 { append(",") }
            breakLine(level + 1)
            write(member.key)
            append(style.indent == nil ? ":" : ": ")
            write(member.value, level: level + 1)
        }
        breakLine(level)
        append("}")
    }

    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            // Pictures are megabytes without escapes: what lies between escapes is copied in one piece.
            var start = 0
            for (index, byte) in bytes.enumerated() {
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                output.append(contentsOf: bytes[start..<index])
                append(JSONWriter.escape(byte))
                start = index + 1
            }
            output.append(contentsOf: bytes[start...])
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0C: "\\f"
        case 0x0D: "\\r"
        default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
        }
    }

    private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

    private mutating func breakLine(_ level: Int) {
        guard let indent = style.indent else { return }
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: indent * level))
    }

    /// The shortest text that reads back as the same double, in Python's spelling.
    static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        // Swift turns to exponents at 2^53, Python at 1e16: only this range, all whole numbers, is spelled differently.
        return abs(value) >= 0x1p53 && abs(value) < 1e16 ? "\(Int(value)).0" : value.description
    }
}
