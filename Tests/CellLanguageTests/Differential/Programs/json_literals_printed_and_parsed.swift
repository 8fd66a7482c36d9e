import Foundation
indirect enum JSON: Equatable {
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([String: JSON])
}
extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(nilLiteral: ()) { self = .null }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(stringLiteral value: String) { self = .string(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Dictionary(elements) { $1 }) }

    subscript(key: String) -> JSON? { if case .object(let o) = self { return o[key] }; return nil }
    subscript(i: Int) -> JSON? { if case .array(let a) = self, a.indices.contains(i) { a[i] } else { nil } }

    func text(indent: Int? = nil, level: Int = 0) -> String {
        let pad = indent.map { "\n" + String(repeating: " ", count: $0 * (level + 1)) } ?? ""
        let close = indent.map { "\n" + String(repeating: " ", count: $0 * level) } ?? ""
        switch self {
        case .null: return "null"
        case .bool(let b): return "\(b)"
        case .number(let n): return n.truncatingRemainder(dividingBy: 1) == 0 ? String(format: "%.0f", n) : "\(n)"
        case .string(let s): return "\"" + s.replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n") + "\""
        case .array(let a) where a.isEmpty: return "[]"
        case .array(let a): return "[" + a.map { pad + $0.text(indent: indent, level: level + 1) }.joined(separator: ",") + close + "]"
        case .object(let o):
            return "{" + o.sorted { $0.key < $1.key }.map { "\(pad)\"\($0)\":\(indent == nil ? "" : " ")\($1.text(indent: indent, level: level + 1))" }.joined(separator: ",") + close + "}"
        }
    }
}
struct Parser {
    enum Failure: Error { case unexpected(Character?, at: Int) }
    private let characters: [Character]
    private var position = 0
    init(_ text: String) { characters = Array(text) }
    private var current: Character? { position < characters.count ? characters[position] : nil }
    private mutating func skip() { while current?.isWhitespace == true { position += 1 } }
    private mutating func expect(_ word: String) throws { for c in word { guard current == c else { throw Failure.unexpected(current, at: position) }; position += 1 } }
    mutating func value() throws -> JSON {
        skip(); defer { skip() }
        switch current {
        case "n": try expect("null"); return nil
        case "t": try expect("true"); return true
        case "f": try expect("false"); return false
        case "\"": return .string(try string())
        case "[":
            position += 1
            var items: [JSON] = []
            skip()
            while current != "]" { items.append(try value()); if current != "]" { try expect(",") } }
            position += 1
            return .array(items)
        case "{":
            position += 1; skip()
            var members: [String: JSON] = [:]
            while current != "}" {
                skip()
                let key = try string()
                skip(); try expect(":")
                members[key] = try value()
                if current != "}" { try expect(",") }
            }
            position += 1
            return .object(members)
        case let c? where c.isNumber || c == "-":
            let start = position
            while let c = current, c.isNumber || "+-.eE".contains(c) { position += 1 }
            guard let n = Double(String(characters[start..<position])) else { throw Failure.unexpected(c, at: start) }
            return .number(n)
        case let other: throw Failure.unexpected(other, at: position)
        }
    }
    private mutating func string() throws -> String {
        try expect("\"")
        var s = ""
        while let c = current, c != "\"" {
            position += 1
            if c == "\\", let e = current { s.append(e == "n" ? "\n" : e); position += 1 } else { s.append(c) }
        }
        try expect("\"")
        return s
    }
}
let document: JSON = ["name": "Widget \"X\"", "tags": ["a", 1, 2.5, nil, true], "size": ["w": 3, "h": -4.25], "none": []]
print(document.text())
print(document.text(indent: 2))
var parser = Parser(document.text(indent: 4))
print(try parser.value() == document, document["tags"]?[2] ?? .null, document["size"]?["w"] as Any, document["x"]?["y"] == nil)
for bad in ["[1,", "{\"a\" 1}", "nul", "[1 2]", ""] {
    var p = Parser(bad)
    do { print(try p.value()) } catch Parser.Failure.unexpected(let c, let at) { print(bad, "→", c.map(String.init) ?? "end", "at", at) }
}
