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
struct ParseError: Error, CustomStringConvertible { let message: String; let offset: Int; var description: String { "\(message) at \(offset)" } }
struct Parser {
    private let input: [Character]
    private var i = 0
    init(_ s: String) { input = Array(s) }
    private mutating func skip() { while i < input.count, input[i].isWhitespace { i += 1 } }
    private func fail(_ m: String) -> ParseError { ParseError(message: m, offset: i) }
    private mutating func expect(_ c: Character) throws {
        guard i < input.count, input[i] == c else { throw fail("expected '\(c)'") }
        i += 1
    }
    static func parse(_ s: String) throws -> JSON {
        var p = Parser(s)
        let v = try p.value()
        p.skip()
        if p.i != p.input.count { throw p.fail("trailing text") }
        return v
    }
    private mutating func value() throws -> JSON {
        skip()
        guard i < input.count else { throw fail("unexpected end") }
        switch input[i] {
        case "{": return try .object(list("{", "}") { p in
            p.skip(); let k = try p.string(); p.skip(); try p.expect(":"); return (key: k, value: try p.value()) })
        case "[": return .array(try list("[", "]") { try $0.value() })
        case "\"": return .string(try string())
        case "-", "0"..."9":
            let start = i
            while i < input.count, "+-.eE".contains(input[i]) || input[i].isNumber { i += 1 }
            guard let d = Double(String(input[start..<i])) else { throw fail("bad number") }
            return .number(d)
        default:
            for (word, v) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)] where input[i...].starts(with: word) {
                i += word.count
                return v
            }
            throw fail("unexpected '\(input[i])'")
        }
    }
    private mutating func list<T>(_ open: Character, _ close: Character, _ item: (inout Parser) throws -> T) throws -> [T] {
        try expect(open); skip()
        var out: [T] = []
        if i < input.count, input[i] == close { i += 1; return out }
        while true {
            out.append(try item(&self)); skip()
            if i < input.count, input[i] == "," { i += 1; continue }
            try expect(close)
            return out
        }
    }
    private mutating func string() throws -> String {
        try expect("\"")
        var out = ""
        while i < input.count, input[i] != "\"" {
            if input[i] == "\\" { i += 1; out.append(["n": "\n", "t": "\t"][input[i]] ?? input[i]) } else { out.append(input[i]) }
            i += 1
        }
        try expect("\"")
        return out
    }
}
func show(_ j: JSON, _ indent: Int = 0) -> String {
    let pad = String(repeating: "  ", count: indent + 1)
    switch j {
    case .null: return "null"
    case .bool(let b): return "\(b)"
    case .number(let n): return n == n.rounded() ? String(Int(n)) : String(n)
    case .string(let s): return s.debugDescription
    case .array(let a): return "[" + a.map { show($0, indent) }.joined(separator: ", ") + "]"
    case .object(let o): return "{\n" + o.map { pad + "\($0.key): " + show($0.value, indent + 1) }.joined(separator: "\n") + "\n" + pad.dropLast(2) + "}"
    }
}
for s in [#"{"a": [1, 2.5, -3e2], "b": {"c": null, "d": "x\ny\"z"}, "e": true}"#, "[]", "[1, 2", "{\"a\" 1}", "nul", "[1,]", "12 13"] {
    do { print(show(try Parser.parse(s))) } catch { print("error:", error) }
}
print(try! Parser.parse("[1,{\"k\":false}]") == .array([.number(1), .object([("k", .bool(false))])]))
