indirect enum JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([(key: String, value: JSON)])
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { (key: $0.0, value: $0.1) }) }
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(nilLiteral: ()) { self = .null }
    func text(indent: Int = 0) -> String {
        let pad = String(repeating: "  ", count: indent + 1), end = String(repeating: "  ", count: indent)
        switch self {
        case .null: return "null"
        case .bool(let flag): return "\(flag)"
        case .number(let n) where n == n.rounded() && abs(n) < 1e15: return "\(Int(n))"
        case .number(let n): return "\(n)"
        case .string(let s): return JSON.quoted(s)
        case .array(let items) where items.isEmpty: return "[]"
        case .array(let items): return "[\n" + items.map { pad + $0.text(indent: indent + 1) }.joined(separator: ",\n") + "\n\(end)]"
        case .object(let pairs) where pairs.isEmpty: return "{}"
        case .object(let pairs):
            return "{\n" + pairs.map { "\(pad)\(JSON.quoted($0.key)): \($0.value.text(indent: indent + 1))" }.joined(separator: ",\n") + "\n\(end)}"
        }
    }
    private static func quoted(_ s: String) -> String {
        var out = "\""
        for scalar in s.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case _ where scalar.value < 0x20: out += "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count) + String(scalar.value, radix: 16)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
    subscript(key: String) -> JSON? { if case .object(let pairs) = self { return pairs.first { $0.key == key }?.value }; return nil }
    subscript(index: Int) -> JSON? { if case .array(let items) = self, items.indices.contains(index) { return items[index] }; return nil }
    var depth: Int {
        switch self {
        case .array(let items): 1 + (items.map(\.depth).max() ?? 0)
        case .object(let pairs): 1 + (pairs.map(\.value.depth).max() ?? 0)
        default: 0
        }
    }
}
let document: JSON = ["name": "Ada \"L\"", "age": 36, "height": 1.68, "tags": ["math", "engines\n", nil], "alive": false, "nested": ["a": [:], "b": [[], [1, [2]]]]]
print(document.text(), document.depth)
print(document["tags"]?[1]?.text() ?? "-", document["nested"]?["b"]?[1]?[1]?[0]?.text() ?? "-", document["none"] == nil)
