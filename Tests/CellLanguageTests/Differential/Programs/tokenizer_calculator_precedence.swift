enum Token: Equatable {
    case number(Double), op(Character), name(String), open, close, comma
}
enum ParseError: Error, CustomStringConvertible {
    case unexpected(Character, at: Int), unexpectedToken(Token?), unknown(String), arity(String, Int)
    var description: String {
        switch self {
        case let .unexpected(c, i): return "unexpected '\(c)' at \(i)"
        case let .unexpectedToken(t?): return "unexpected token \(t)"
        case .unexpectedToken(nil): return "unexpected end"
        case .unknown(let name): return "unknown name \(name)"
        case .arity(let name, let n): return "\(name) takes no \(n) argument\(n == 1 ? "" : "s")"
        }
    }
}
func lex(_ text: String) throws -> [Token] {
    var tokens: [Token] = []
    let chars = Array(text)
    var i = 0
    while i < chars.count {
        let c = chars[i]
        if c.isWhitespace { i += 1; continue }
        if c.isNumber || c == "." {
            let start = i
            while i < chars.count, chars[i].isNumber || chars[i] == "." { i += 1 }
            guard let value = Double(String(chars[start..<i])) else { throw ParseError.unexpected(c, at: start) }
            tokens.append(.number(value))
            continue
        }
        if c.isLetter {
            var name = ""
            while i < chars.count, chars[i].isLetter || chars[i].isNumber { name.append(chars[i]); i += 1 }
            tokens.append(.name(name))
            continue
        }
        switch c {
        case "(": tokens.append(.open)
        case ")": tokens.append(.close)
        case ",": tokens.append(.comma)
        case "+", "-", "*", "/", "^": tokens.append(.op(c))
        default: throw ParseError.unexpected(c, at: i)
        }
        i += 1
    }
    return tokens
}
struct Parser {
    private var tokens: ArraySlice<Token>
    private let variables: [String: Double]
    static let functions: [String: ([Double]) -> Double?] = [
        "max": { $0.max() }, "sum": { $0.reduce(0, +) }, "sqrt": { $0.count == 1 ? $0[0].squareRoot() : nil },
    ]
    private static let power: [Character: (left: Int, right: Int)] = ["+": (1, 2), "-": (1, 2), "*": (3, 4), "/": (3, 4), "^": (8, 7)]
    init(_ text: String, _ variables: [String: Double] = [:]) throws {
        tokens = try lex(text)[...]
        self.variables = variables
    }
    mutating func parse() throws -> Double {
        let value = try expression(0)
        guard tokens.isEmpty else { throw ParseError.unexpectedToken(tokens.first) }
        return value
    }
    private mutating func expression(_ minimum: Int) throws -> Double {
        var left = try prefix()
        while case .op(let c)? = tokens.first, let (l, r) = Self.power[c], l >= minimum {
            tokens.removeFirst()
            let right = try expression(r)
            left = switch c {
            case "+": left + right
            case "-": left - right
            case "*": left * right
            case "/": left / right
            default: (0..<Int(right)).reduce(1) { p, _ in p * left }
            }
        }
        return left
    }
    private mutating func prefix() throws -> Double {
        switch tokens.popFirst() {
        case .number(let n)?: return n
        case .op("-")?: return -(try expression(5))
        case .open?:
            let inner = try expression(0)
            guard tokens.popFirst() == .close else { throw ParseError.unexpectedToken(tokens.first) }
            return inner
        case .name(let name)? where tokens.first == .open:
            guard let f = Self.functions[name] else { throw ParseError.unknown(name) }
            tokens.removeFirst()
            var arguments: [Double] = []
            if tokens.first != .close {
                repeat { arguments.append(try expression(0)) } while tokens.first == .comma && tokens.popFirst() != nil
            }
            guard tokens.popFirst() == .close else { throw ParseError.unexpectedToken(tokens.first) }
            guard let value = f(arguments) else { throw ParseError.arity(name, arguments.count) }
            return value
        case .name(let name)?:
            guard let value = variables[name] else { throw ParseError.unknown(name) }
            return value
        case let other: throw ParseError.unexpectedToken(other)
        }
    }
}
for text in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 6) * x", "max(1, sum(2, 3, 4), sqrt(16))", "sqrt(1, 2)", "2 $ 3", "(1 + 2", "y", "1..2", "8 / 3 / 2", "", "max()", "-2^2"] {
    do {
        var parser = try Parser(text, ["x": 2.5])
        print(text, "=", try parser.parse())
    } catch {
        print(text.isEmpty ? "(nothing)" : text, "→", error)
    }
}
