indirect enum Sexp: CustomStringConvertible { case symbol(String), number(Int), list([Sexp]), lambda([String], Sexp, Env), builtin(String, ([Sexp]) throws -> Sexp)
    var description: String {
        switch self {
        case .symbol(let s): return s
        case .number(let n): return n.description
        case .list(let l): return "(" + l.map(\.description).joined(separator: " ") + ")"
        case .lambda(let p, _, _): return "#<lambda/\(p.count)>"
        case .builtin(let name, _): return "#<\(name)>"
        }
    }
}
final class Env {
    private var names: [String: Sexp]; private let outer: Env?
    init(_ names: [String: Sexp] = [:], outer: Env? = nil) { self.names = names; self.outer = outer }
    subscript(name: String) -> Sexp? { get { names[name] ?? outer?[name] } set { names[name] = newValue } }
}
enum LispError: Error { case unexpectedEnd, unbound(String), type(Sexp, expected: String), arity(Int, Int) }
struct Reader {
    private var tokens: ArraySlice<Substring>
    init(_ text: String) {
        let spaced = text.reduce(into: "") { r, c in r += c == "(" || c == ")" ? " \(c) " : String(c) }
        tokens = spaced.split(whereSeparator: \.isWhitespace)[...]
    }
    mutating func read() throws -> Sexp {
        guard let t = tokens.popFirst() else { throw LispError.unexpectedEnd }
        switch t {
        case "(":
            var items: [Sexp] = []
            while tokens.first != ")" { items.append(try read()) }
            tokens.removeFirst()
            return .list(items)
        default: return Int(t).map(Sexp.number) ?? .symbol(String(t))
        }
    }
}
func eval(_ x: Sexp, _ env: Env) throws -> Sexp {
    switch x {
    case .number, .lambda, .builtin: return x
    case .symbol(let s): guard let v = env[s] else { throw LispError.unbound(s) }; return v
    case .list(let items):
        guard let head = items.first else { return x }
        if case .symbol("if") = head, items.count == 4 {
            if case .number(0) = try eval(items[1], env) { return try eval(items[3], env) }
            return try eval(items[2], env)
        }
        if case .symbol("define") = head, case .symbol(let name) = items[1] { env[name] = try eval(items[2], env); return .symbol(name) }
        if case .symbol("lambda") = head, case .list(let ps) = items[1] {
            return .lambda(ps.compactMap { if case .symbol(let s) = $0 { s } else { nil } }, items[2], env)
        }
        let f = try eval(head, env), args = try items.dropFirst().map { try eval($0, env) }
        switch f {
        case .builtin(_, let run): return try run(args)
        case .lambda(let ps, let body, let closure):
            guard ps.count == args.count else { throw LispError.arity(ps.count, args.count) }
            return try eval(body, Env(Dictionary(uniqueKeysWithValues: zip(ps, args)), outer: closure))
        default: throw LispError.type(f, expected: "function")
        }
    }
}
func arithmetic(_ name: String, _ op: @escaping (Int, Int) -> Int) -> (String, Sexp) {
    (name, .builtin(name) { args in
        let ns = try args.map { a -> Int in if case .number(let n) = a { return n }; throw LispError.type(a, expected: "number") }
        return .number(ns.dropFirst().reduce(ns[0], op))
    })
}
let global = Env(Dictionary(uniqueKeysWithValues: [arithmetic("+", +), arithmetic("*", *), arithmetic("-", -), arithmetic("<") { $0 < $1 ? 1 : 0 }]))
let program = ["(define square (lambda (x) (* x x)))", "(square 12)", "(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))", "(fib 12)", "((lambda (a b) (+ a (square b))) 1 2)", "(define add (lambda (n) (lambda (m) (+ n m))))", "((add 3) 4)", "(nope 1)", "(+ 1 square)", "(square 1 2)", "(+ 1", "+", "square"]
for line in program {
    do { var r = Reader(line); print(try eval(r.read(), global)) } catch { print("error:", error) }
}
