indirect enum JSON {
    case null, bool(Bool), number(Double), string(String)
    case array([JSON]), object([(key: String, value: JSON)])
}
extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
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
        if case .object(let o) = self { return o.first { $0.key == key }?.value }
        return nil
    }
    subscript(index: Int) -> JSON? {
        guard case let .array(a) = self, a.indices.contains(index) else { return nil }
        return a[index]
    }
    var doubleValue: Double? { if case .number(let n) = self { n } else { nil } }
    func render(indent: Int = 0) -> String {
        let pad = String(repeating: "  ", count: indent)
        switch self {
        case .null: return "null"
        case .bool(let b): return b.description
        case .number(let n) where n == n.rounded() && abs(n) < 1e15: return String(Int(n))
        case .number(let n): return "\(n)"
        case .string(let s): return "\"" + s.flatMap { c -> [Character] in c == "\"" ? ["\\", "\""] : c == "\n" ? ["\\", "n"] : [c] } + "\""
        case .array(let a) where a.isEmpty: return "[]"
        case .array(let a):
            return "[\n" + a.map { pad + "  " + $0.render(indent: indent + 1) }.joined(separator: ",\n") + "\n\(pad)]"
        case .object(let o) where o.isEmpty: return "{}"
        case .object(let o):
            let body = o.map { key, value in "\(pad)  \"\(key)\": \(value.render(indent: indent + 1))" }
            return "{\n" + body.joined(separator: ",\n") + "\n" + pad + "}"
        }
    }
    var depth: Int {
        switch self {
        case .array(let a): 1 + (a.map(\.depth).max() ?? 0)
        case .object(let o): 1 + (o.map { $0.value.depth }.max() ?? 0)
        case .null, .bool, .number, .string: 0
        }
    }
}
let doc: JSON = [
    "name": "Widget \"X\"", "price": 12.5, "tags": ["a", "b", nil], "stock": 3, "dims": ["w": 10, "h": 2.25],
    "active": true, "empty": [], "none": [:], "delta": -4,
]
print(doc.render())
print(doc["tags"]?[1]?.render() ?? "?", doc["dims"]?["h"]?.doubleValue ?? 0, doc["nope"]?[0] == nil, doc.depth)
