indirect enum Json: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([Json])
    case object([(key: String, value: Json)])

    static func == (a: Json, b: Json) -> Bool {
        switch (a, b) {
        case (.null, .null): return true
        case let (.bool(x), .bool(y)): return x == y
        case let (.number(x), .number(y)): return x == y
        case let (.text(x), .text(y)): return x == y
        case let (.list(x), .list(y)): return x == y
        case let (.object(x), .object(y)):
            return x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: return false
        }
    }
    subscript(key: String) -> Json? {
        guard case .object(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }
    subscript(index: Int) -> Json? {
        if case .list(let items) = self, items.indices.contains(index) { return items[index] }
        return nil
    }
    var number: Double? { if case .number(let n) = self { n } else { nil } }
    func render(indent: Int = 0) -> String {
        let pad = String(repeating: " ", count: indent)
        switch self {
        case .null: return "null"
        case .bool(let b): return "\(b)"
        case .number(let n): return n == n.rounded() ? "\(Int(n))" : "\(n)"
        case .text(let t): return "\"\(t)\""
        case .list(let items): return "[" + items.map { $0.render() }.joined(separator: ", ") + "]"
        case .object(let entries):
            let lines = entries.map { "\(pad)  \"\($0.key)\": \($0.value.render(indent: indent + 2))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(pad)}"
        }
    }
}
extension Json: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(stringLiteral value: String) { self = .text(value) }
    init(arrayLiteral elements: Json...) { self = .list(elements) }
}
let document: Json = .object([("name", "Ada"), ("year", 1843), ("tags", ["math", .bool(true), .null]), ("size", .number(1.5))])
print(document.render())
print(document["year"]?.number ?? 0, document["tags"]?[0] == "math", document["tags"]?[7] == nil)
print(document["size"]?[0] as Any, Json.list([1, 2]) == [1, 2])
