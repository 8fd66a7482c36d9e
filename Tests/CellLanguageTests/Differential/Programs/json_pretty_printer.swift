// A JSON value, a parser for it and two printers.
indirect enum JSON: Equatable {
    case null, bool(Bool), number(Double), string(String), array([JSON]), object([(key: String, value: JSON)])

    static func == (a: JSON, b: JSON) -> Bool { a.compact == b.compact }

    var compact: String {
        switch self {
        case .null: return "null"
        case .bool(let flag): return String(flag)
        case .number(let n): return n == n.rounded() ? String(Int(n)) : String(n)
        case .string(let text): return JSON.quoted(text)
        case .array(let items): return "[" + items.map(\.compact).joined(separator: ",") + "]"
        case .object(let members):
            return "{" + members.map { "\(JSON.quoted($0.key)):\($0.value.compact)" }.joined(separator: ",") + "}"
        }
    }

    func pretty(_ indent: String = "") -> String {
        let deeper = indent + "  "
        switch self {
        case .array(let items) where !items.isEmpty:
            return "[\n" + items.map { deeper + $0.pretty(deeper) }.joined(separator: ",\n") + "\n\(indent)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { key, value in "\(deeper)\(JSON.quoted(key)): \(value.pretty(deeper))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        default: return compact
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for character in text {
            switch character {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case let c where c.asciiValue.map { $0 < 32 } ?? false: result += "?"
            default: result.append(character)
            }
        }
        return result + "\""
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByFloatLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(nilLiteral: ()) { self = .null }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { (key: $0.0, value: $0.1) }) }
}

extension JSON {
    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
    subscript(index: Int) -> JSON? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }
}

let document: JSON = [
    "name": "QuickDraw \"candle\"", "count": 20_000, "ratio": 0.25, "tags": ["a", "b\n", nil, true],
    "size": ["w": 28, "h": 28], "empty": [],
]
print(document.compact)
print(document.pretty())
print(document["tags"]?[1]?.compact ?? "none", document["tags"]?[9] == nil, document["size"]?["h"] == 28)
