// Interview warm-up: an enum JSON value with a pretty printer and subscripts
import Foundation

indirect enum JSON: Equatable {
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
        self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
    }
}

extension JSON {
    subscript(key: String) -> JSON? {
        get {
            guard case .object(let o) = self else { return nil }
            return o[key]
        }
        set {
            guard case .object(var o) = self else { return }
            o[key] = newValue
            self = .object(o)
        }
    }
    subscript(index: Int) -> JSON? {
        guard case let .array(a) = self, a.indices ~= index else { return nil }
        return a[index]
    }
    var doubleValue: Double? { if case .number(let n) = self { n } else { nil } }

    func text(indent: Int = 0) -> String {
        let pad = String(repeating: "  ", count: indent + 1)
        let close = String(repeating: "  ", count: indent)
        switch self {
        case .null: return "null"
        case .bool(let b): return "\(b)"
        case .number(let n):
            if let i = Int(exactly: n) { return String(i) }
            return n.description
        case .string(let s): return "\"" + s.flatMap { $0 == "\"" ? "\\\"" : $0 == "\n" ? "\\n" : String($0) } + "\""
        case .array(let a) where a.isEmpty: return "[]"
        case .array(let a): return "[" + a.map { $0.text(indent: indent) }.joined(separator: ", ") + "]"
        case .object(let o):
            if o.isEmpty { return "{}" }
            let lines = o.sorted { $0.key < $1.key }.map { k, v in "\(pad)\"\(k)\": \(v.text(indent: indent + 1))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(close)}"
        }
    }
}

var doc: JSON = [
    "name": "Kettle \"Pro\"",
    "price": 39.95,
    "stock": 12,
    "tags": ["kitchen", "steel", nil, true],
    "dims": ["w": 20, "h": 31.5, "extra": [:]],
]
print(doc.text())
print(doc["tags"]?[1] ?? "none", doc["tags"]?[9] ?? "none", doc["price"]?["x"] as Any)
doc["stock"] = 0
doc["tags"] = nil
doc["dims"]?["h"] = "tall\nish"
doc["price"] = .number((doc["price"]?.doubleValue ?? 0) * 2)
print(doc.text())
print(doc["stock"] == 0, doc["tags"] == nil, JSON.array([1, 2]) == [1, 2.0], JSON.null == nil)
