// Tokenizer, recursive-descent parser and evaluator with errors
enum Token: Equatable, CustomStringConvertible {
    case number(Double), name(String), op(Character), open, close
    var description: String {
        switch self {
        case .number(let v): return "\(v)"
        case let .name(n): return n
        case .op(let c): return String(c)
        case .open: return "("
        case .close: return ")"
        }
    }
}
enum ParseError: Error, CustomStringConvertible {
    case unexpected(Token?, at: Int), unknown(String), divisionByZero
    var description: String {
        switch self {
        case .unexpected(let token?, at: let i): return "unexpected \(token) at \(i)"
        case .unexpected(nil, let i): return "unexpected end at \(i)"
        case .unknown(let n): return "unknown \(n)"
        case .divisionByZero: return "division by zero"
        }
    }
}
indirect enum Node {
    case value(Double), variable(String), unary(Character, Node), binary(Character, Node, Node), call(String, Node)
}
func tokenize(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(text)
    while let c = rest.first {
        switch c {
        case " ": rest.removeFirst()
        case "(": tokens.append(.open); rest = rest.dropFirst()
        case ")": tokens.append(.close); rest = rest.dropFirst()
        case "0"..."9", ".":
            let digits = rest.prefix { $0.isNumber || $0 == "." }
            tokens.append(.number(Double(digits) ?? .nan))
            rest = rest.dropFirst(digits.count)
        case _ where c.isLetter:
            let word = rest.prefix(while: \.isLetter)
            tokens.append(.name(String(word)))
            rest.removeFirst(word.count)
        default: tokens.append(.op(c)); rest = rest.dropFirst()
        }
    }
    return tokens
}
struct Parser {
    private let tokens: [Token]
    private var position = 0
    init(_ text: String) { tokens = tokenize(text) }
    private var current: Token? { position < tokens.count ? tokens[position] : nil }
    private mutating func accept(_ ops: Set<Character>) -> Character? {
        if case .op(let c)? = current, ops.contains(c) { position += 1; return c }
        return nil
    }
    mutating func parse() throws -> Node {
        let node = try sum()
        if current != nil { throw ParseError.unexpected(current, at: position) }
        return node
    }
    private mutating func sum() throws -> Node {
        var left = try product()
        while let op = accept(["+", "-"]) { left = .binary(op, left, try product()) }
        return left
    }
    private mutating func product() throws -> Node {
        var left = try power()
        while let op = accept(["*", "/"]) { left = .binary(op, left, try power()) }
        return left
    }
    private mutating func power() throws -> Node {
        let base = try unary()
        guard accept(["^"]) != nil else { return base }
        return .binary("^", base, try power())
    }
    private mutating func unary() throws -> Node {
        if accept(["-"]) != nil { return .unary("-", try unary()) }
        return try atom()
    }
    private mutating func atom() throws -> Node {
        defer { position += 1 }
        switch current {
        case .number(let v)?: return .value(v)
        case .name(let n)? where position + 1 < tokens.count && tokens[position + 1] == .open:
            position += 2
            let argument = try sum()
            guard current == .close else { throw ParseError.unexpected(current, at: position) }
            return .call(n, argument)
        case .name(let n)?: return .variable(n)
        case .open?:
            position += 1
            let inner = try sum()
            guard case .close? = current else { throw ParseError.unexpected(current, at: position) }
            return inner
        default: throw ParseError.unexpected(current, at: position)
        }
    }
}
func evaluate(_ node: Node, _ env: [String: Double]) throws -> Double {
    switch node {
    case .value(let v): return v
    case .variable(let n):
        guard let v = env[n] else { throw ParseError.unknown(n) }
        return v
    case .unary(_, let a): return -(try evaluate(a, env))
    case .call("sqrt", let a): return try evaluate(a, env).squareRoot()
    case .call(let f, _): throw ParseError.unknown(f + "()")
    case let .binary(op, a, b):
        let (x, y) = (try evaluate(a, env), try evaluate(b, env))
        switch op {
        case "+": return x + y
        case "-": return x - y
        case "*": return x * y
        case "/" where y == 0: throw ParseError.divisionByZero
        case "/": return x / y
        default: return (0..<Int(y)).reduce(1.0) { acc, _ in acc * x }
        }
    }
}
for text in ["1 + 2 * 3", "(1+2)*3 - -4", "2^3^2", "x / (y - 2)", "sqrt(x*x + 9) * 2", "1 +", "(2", "foo(3)", "z", "4 4"] {
    do {
        var parser = Parser(text)
        let value = try evaluate(try parser.parse(), ["x": 4, "y": 2])
        print(text, "=", value)
    } catch let error as ParseError { print(text, "!", error) } catch { print("other", error) }
}
