import SwiftParser
import SwiftSyntax

/// The text of a string literal's segments, escapes and the indentation of multi-line literals taken out.
enum StringSegments {
    /// The texts in the order of the segments; nil for interpolations.
    static func texts(of node: StringLiteralExprSyntax) -> [String?] {
        node.segments.map { segment in
            guard case .stringSegment(let text) = segment else { return nil }
            return node.openingPounds == nil ? unescaped(text.content.text) : text.content.text
        }
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var result = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            guard character == "\\", let escape = rest.popFirst() else {
                result.append(character)
                continue
            }
            switch escape {
            case "\n": break
            case "n": result.append("\n")
            case "t": result.append("\t")
            case "r": result.append("\r")
            case "0": result.append("\0")
            case "u":
                let digits = rest.dropFirst().prefix { $0 != "}" }
                rest = rest.dropFirst(digits.count + 2)
                if let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) {
                    result.unicodeScalars.append(scalar)
                }
            default: result.append(escape)
            }
        }
        return result
    }
}
