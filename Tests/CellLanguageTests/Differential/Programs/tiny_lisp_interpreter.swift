enum Expr: CustomStringConvertible {
    case number(Double), symbol(String), list([Expr])
    indirect case lambda(params: [String], body: Expr, env: Env)
    case builtin(([Expr]) throws -> Expr)

    var description: String {
        switch self {
        case .number(let n): return n == n.rounded() ? "\(Int(n))" : "\(n)"
        case .symbol(let s): return s
        case .list(let items): return "(" + items.map { "\($0)" }.joined(separator: " ") + ")"
        case .lambda(let params, _, _): return "<lambda/\(params.count)>"
        case .builtin: return "<builtin>"
        }
    }
}
enum LispError: Error { case syntax(String), unbound(String), notAFunction(Expr), arity(expected: Int, got: Int) }

final class Env {
    private var table: [String: Expr]
    private let outer: Env?
    init(_ table: [String: Expr] = [:], outer: Env? = nil) { (self.table, self.outer) = (table, outer) }
    subscript(name: String) -> Expr? {
        get { table[name] ?? outer?[name] }
        set { table[name] = newValue }
    }
}

func tokenize(_ s: String) -> [Substring] {
    s.replacing("(", with: " ( ").replacing(")", with: " ) ").split(separator: " ")
}
func parse(_ tokens: inout ArraySlice<Substring>) throws -> Expr {
    guard let token = tokens.popFirst() else { throw LispError.syntax("unexpected end") }
    switch token {
    case "(":
        var items: [Expr] = []
        while tokens.first != ")" { items.append(try parse(&tokens)) }
        tokens.removeFirst()
        return .list(items)
    case ")": throw LispError.syntax("unexpected )")
    default: return Double(token).map(Expr.number) ?? .symbol(String(token))
    }
}
func eval(_ e: Expr, _ env: Env) throws -> Expr {
    switch e {
    case .number, .lambda, .builtin: return e
    case .symbol(let name):
        guard let value = env[name] else { throw LispError.unbound(name) }
        return value
    case .list(let items):
        if case .symbol("define")? = items.first, items.count == 3, case .symbol(let name) = items[1] {
            env[name] = try eval(items[2], env)
            return .symbol(name)
        }
        if case .symbol("if")? = items.first, items.count == 4 {
            if case .number(0) = try eval(items[1], env) { return try eval(items[3], env) }
            return try eval(items[2], env)
        }
        if case .symbol("lambda")? = items.first, case .list(let params) = items[1] {
            return .lambda(params: params.map { "\($0)" }, body: items[2], env: env)
        }
        guard let head = items.first else { return e }
        let args = try items.dropFirst().map { try eval($0, env) }
        switch try eval(head, env) {
        case .builtin(let f): return try f(args)
        case let .lambda(params, body, scope):
            guard params.count == args.count else { throw LispError.arity(expected: params.count, got: args.count) }
            return try eval(body, Env(Dictionary(uniqueKeysWithValues: zip(params, args)), outer: scope))
        case let other: throw LispError.notAFunction(other)
        }
    }
}
let global = Env()
for (name, op) in [("+", +), ("-", -), ("*", *), ("/", /)] as [(String, (Double, Double) -> Double)] {
    global[name] = .builtin { args in
        let numbers = args.compactMap { if case .number(let n) = $0 { n } else { nil } }
        return .number(numbers.dropFirst().reduce(numbers.first ?? 0, op))
    }
}
global["<"] = .builtin { if case (.number(let a), .number(let b)) = ($0[0], $0[1]) { .number(a < b ? 1 : 0) } else { .number(0) } }
for line in ["(+ 1 (* 2 3) 4)", "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 10)",
    "(define adder (lambda (n) (lambda (x) (+ x n))))", "((adder 5) 2.5)", "(adder 1)", "(foo 1)", "(1 2)", "(fact 1 2)", ")", "(list", "()"] {
    var tokens = tokenize(line)[...]
    do { print(line, "=>", try eval(parse(&tokens), global)) } catch { print(line, "=> error:", error) }
}
