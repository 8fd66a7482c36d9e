indirect enum JSON: Equatable {
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([(key: String, value: JSON)])
    static func == (a: JSON, b: JSON) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case let (.bool(x), .bool(y)): x == y
        case let (.number(x), .number(y)): x == y
        case let (.string(x), .string(y)): x == y
        case let (.array(x), .array(y)): x == y
        case let (.object(x), .object(y)): x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }
}
extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(nilLiteral: ()) { self = .null }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(stringLiteral value: String) { self = .string(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { (key: $0.0, value: $0.1) }) }
}
extension JSON {
    subscript(key: String) -> JSON? {
        guard case .object(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }
    subscript(index: Int) -> JSON? {
        if case .array(let items) = self, items.indices ~= index { items[index] } else { nil }
    }
    func pretty(_ depth: Int = 0) -> String {
        let pad = String(repeating: "  ", count: depth + 1), end = String(repeating: "  ", count: depth)
        switch self {
        case .null: return "null"
        case .bool(let b): return "\(b)"
        case .number(let n) where n == n.rounded() && abs(n) < 1e15: return String(Int(n))
        case .number(let n): return "\(n)"
        case .string(let s): return "\"" + s.map { $0 == "\"" ? "\\\"" : $0 == "\n" ? "\\n" : String($0) }.joined() + "\""
        case .array(let items) where items.isEmpty: return "[]"
        case .array(let items): return "[\n" + items.map { pad + $0.pretty(depth + 1) }.joined(separator: ",\n") + "\n\(end)]"
        case .object(let pairs):
            let lines = pairs.map { "\(pad)\"\($0)\": \($1.pretty(depth + 1))" }
            return lines.isEmpty ? "{}" : "{\n\(lines.joined(separator: ",\n"))\n\(end)}"
        }
    }
    var depth: Int {
        switch self {
        case .array(let items): 1 + (items.map(\.depth).max() ?? 0)
        case .object(let pairs): 1 + (pairs.map(\.value.depth).max() ?? 0)
        case .null, .bool, .number, .string: 0
        }
    }
}
let document: JSON = [
    "name": "Widget \"X\"", "price": 12.50, "stock": 7, "tags": ["new", "sale\n"], "dims": ["w": 1.25, "h": nil], "ok": true, "none": [],
]
print(document.pretty(), document.depth)
print(document["tags"]?[1] == "sale\n", document["tags"]?[9] == nil, document["dims"]?["h"] == .null)
print(document["dims"]?["w"]?.pretty() ?? "?", ([:] as JSON).pretty())
