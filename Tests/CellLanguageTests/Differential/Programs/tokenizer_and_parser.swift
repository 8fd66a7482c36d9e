enum Token: Equatable { case number(Double), name(String), symbol(Character), end }
struct Lexer: Sequence, IteratorProtocol {
    private var rest: Substring
    private var isDone = false
    init(_ text: String) { rest = text[...] }
    mutating func next() -> Token? {
        rest = rest.drop(while: \.isWhitespace)
        guard let c = rest.first else { defer { isDone = true }; return isDone ? nil : .end }
        if c.isNumber { let digits = rest.prefix { $0.isNumber || $0 == "." }; rest.removeFirst(digits.count); return .number(Double(digits) ?? .nan) }
        if c.isLetter { let name = rest.prefix(while: \.isLetter); rest = rest[name.endIndex...]; return .name(String(name)) }
        return .symbol(rest.removeFirst())
    }
}
indirect enum Node { case number(Double), variable(String), unary(Character, Node), binary(Node, Character, Node), call(String, [Node]) }
enum ParseError: Error { case unexpected(Token, at: Int), unknown(String), arguments(String, Int) }
struct Parser {
    private let tokens: [Token]
    private var at = 0
    init(_ text: String) { tokens = Array(Lexer(text)) }
    private var current: Token { tokens[at] }
    private mutating func take(_ symbol: Character) -> Bool { guard current == .symbol(symbol) else { return false }; at += 1; return true }
    mutating func parse() throws -> Node { let node = try expression(0); guard current == .end else { throw ParseError.unexpected(current, at: at) }; return node }
    private static let power: [Character: (left: Int, right: Int)] = ["+": (1, 2), "-": (1, 2), "*": (3, 4), "/": (3, 4), "^": (8, 7)]
    private mutating func expression(_ least: Int) throws -> Node {
        var left = try primary()
        while case .symbol(let op) = current, let power = Parser.power[op], power.left >= least {
            at += 1
            left = .binary(left, op, try expression(power.right))
        }
        return left
    }
    private mutating func primary() throws -> Node {
        let token = current
        at += 1
        switch token {
        case .number(let n): return .number(n)
        case .symbol("-"): return .unary("-", try expression(5))
        case .symbol("("):
            let inner = try expression(0)
            guard take(")") else { throw ParseError.unexpected(current, at: at) }
            return inner
        case .name(let name):
            guard take("(") else { return .variable(name) }
            var arguments: [Node] = []
            if take(")") { return .call(name, []) }
            repeat { arguments.append(try expression(0)) } while take(",")
            guard take(")") else { throw ParseError.unexpected(current, at: at) }
            return .call(name, arguments)
        default: throw ParseError.unexpected(token, at: at - 1)
        }
    }
}
struct Interpreter {
    var variables: [String: Double] = ["pi": 3]
    var functions: [String: ([Double]) throws -> Double] = ["max": { $0.max()! }, "sum": { $0.reduce(0, +) }]
    func evaluate(_ node: Node) throws -> Double {
        switch node {
        case .number(let n): return n
        case .variable(let name): guard let v = variables[name] else { throw ParseError.unknown(name) }; return v
        case .unary(_, let inner): return try -evaluate(inner)
        case .binary(let l, let op, let r):
            let (a, b) = (try evaluate(l), try evaluate(r))
            switch op { case "+": return a + b; case "-": return a - b; case "*": return a * b; case "/": return a / b
            default: return (0..<Int(b)).reduce(1) { p, _ in p * a } }
        case .call(let name, let arguments):
            guard let f = functions[name] else { throw ParseError.unknown(name) }
            if name == "max", arguments.isEmpty { throw ParseError.arguments(name, 0) }
            return try f(try arguments.map(evaluate))
        }
    }
}
func show(_ node: Node) -> String {
    switch node {
    case .number(let n): n == n.rounded() ? String(Int(n)) : "\(n)"
    case .variable(let v): v
    case .unary(let op, let x): "\(op)\(show(x))"
    case .binary(let a, let op, let b): "(\(show(a)) \(op) \(show(b)))"
    case .call(let f, let xs): "\(f)(\(xs.map(show).joined(separator: ", ")))"
    }
}
var machine = Interpreter()
machine.variables["x"] = 2.5
machine.functions["half"] = { $0[0] / 2 }
for text in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-x ^ 2 + 1", "(1+2)*-(3 - 5)/4", "max(1, x*2, sum(1,2,3)) - half(pi)", "1 +", "2 $ 3", "y", "max()", "f(1", "1.5.2 + 1"] {
    do { var parser = Parser(text); let tree = try parser.parse(); print(show(tree), "=", try machine.evaluate(tree)) }
    catch let ParseError.unexpected(token, at: place) { print("unexpected \(token) at \(place)") }
    catch { print("error:", error) }
}
