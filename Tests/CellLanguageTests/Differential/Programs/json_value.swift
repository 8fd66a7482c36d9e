enum JSON: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([String: JSON])
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(nilLiteral: ()) { self = .null }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(stringLiteral value: String) { self = .string(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}

extension JSON {
    subscript(key: String) -> JSON? {
        guard case .object(let fields) = self else { return nil }
        return fields[key]
    }
    subscript(index: Int) -> JSON? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }
    var string: String? { if case .string(let s) = self { s } else { nil } }
    var number: Double? { if case .number(let n) = self { n } else { nil } }

    func render(indent: Int = 0) -> String {
        let pad = String(repeating: "  ", count: indent)
        switch self {
        case .null: return "null"
        case .bool(let b): return b ? "true" : "false"
        case .number(let n): return Int(exactly: n).map(String.init) ?? "\(n)"
        case .string(let s): return "\"" + s.replacing("\"", with: "\\\"") + "\""
        case .array(let items) where items.isEmpty: return "[]"
        case .array(let items):
            return "[" + items.map { $0.render(indent: indent) }.joined(separator: ", ") + "]"
        case .object(let fields):
            let lines = fields.sorted { $0.key < $1.key }
                .map { "\(pad)  \"\($0.key)\": \($0.value.render(indent: indent + 1))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(pad)}"
        }
    }
}

let doc: JSON = [
    "name": "Widget \"Pro\"",
    "price": 12.5,
    "stock": 40,
    "tags": ["new", "sale", nil, false],
    "maker": ["city": "Delft", "since": 1953, "branches": []],
]
print(doc.render())
print(doc["maker"]?["city"]?.string ?? "?", doc["tags"]?[1]?.string ?? "?", doc["tags"]?[9] as Any)
print(doc["price"]?.number ?? 0, doc["name"]?.number as Any, doc["tags"]?[2] == .null)
let total = ["price", "stock"].compactMap { doc[$0]?.number }.reduce(1, *)
print("value of stock:", total)
