import SwiftParser
import SwiftSyntax

/// The text of a string literal's segments, escapes and the indentation of multi-line literals taken out.
enum StringSegments {
    /// The texts by the segment's place; nil for interpolations.
    static func texts(of node: StringLiteralExprSyntax) -> [Int: String] {
        var result: [Int: String] = [:]
        for (index, segment) in node.segments.enumerated() {
            guard case .stringSegment(let text) = segment else { continue }
            result[index] = node.openingPounds == nil ? unescaped(text.content.text) : text.content.text
        }
        return result
    }

    private static func unescaped(_ text: String) -> String {
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
