import Cells

/// Texts in notebook files are lists of lines, each with its line break, or one string; in memory they are joined.
enum TextLines {
    /// Splits at every line boundary that Python's `splitlines` knows, so that files look as nbformat writes them.
    static func split(_ text: String) -> JSON {
        let scalars = text.unicodeScalars
        var lines: [JSON] = []
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            guard endsLine(scalar) else { continue }
            if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" { continue }
            lines.append(.string(String(scalars[start..<index])))
            start = index
        }
        if start < scalars.endIndex { lines.append(.string(String(scalars[start...]))) }
        return .array(lines)
    }

    /// The text of a string or of a list of strings; nil for another value.
    static func joined(_ value: JSON) -> String? {
        switch value {
        case .string(let text): return text
        case .array(let lines):
            let texts = lines.compactMap(\.stringValue)
            return texts.count == lines.count ? texts.joined() : nil
        default: return nil
        }
    }

    /// Joins the lists of lines in a bundle; JSON types are values, whose lists stay lists.
    static func joined(bundle: JSON.Object) -> JSON.Object {
        JSON.Object(
            bundle.members.map { member in
                let text = MIMEType(rawValue: member.key).isJSON ? nil : joined(member.value)
                return (member.key, text.map(JSON.string) ?? member.value)
            })
    }

    /// Splits the texts in a bundle, as nbformat does: those of text types, JavaScript and SVG.
    static func split(bundle: JSON.Object) -> JSON.Object {
        JSON.Object(
            bundle.members.map { member in
                guard let text = member.value.stringValue, isSplit(member.key) else {
                    return (member.key, member.value)
                }
                return (member.key, split(text))
            })
    }

    private static func isSplit(_ type: String) -> Bool {
        type.hasPrefix("text/") || type == "application/javascript" || type == MIMEType.svg.rawValue
    }

    private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
