enum Token: Equatable, CustomStringConvertible {
    case num(Double), op(Character), ident(String), paren(open: Bool)
    var description: String {
        switch self {
        case .num(let d): return d == d.rounded() ? "\(Int(d))" : "\(d)"
        case .op(let c): return String(c)
        case .ident(let s): return s
        case .paren(let o): return o ? "(" : ")"
        }
    }
}
indirect enum Expr {
    case lit(Double), name(String), bin(Character, Expr, Expr), call(String, [Expr])
}
extension Expr: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    init(floatLiteral v: Double) { self = .lit(v) }
    init(integerLiteral v: Int) { self = .lit(Double(v)) }
    init(stringLiteral v: String) { self = .name(v) }
    static func + (a: Expr, b: Expr) -> Expr { .bin("+", a, b) }
    static func * (a: Expr, b: Expr) -> Expr { .bin("*", a, b) }
    static func - (a: Expr, b: Expr) -> Expr { .bin("-", a, b) }
    func callAsFunction(_ env: [String: Double] = [:]) -> Double? {
        switch self {
        case let .lit(v): return v
        case let .name(n): return env[n]
        case let .bin(op, a, b):
            guard let x = a(env), let y = b(env) else { return nil }
            let ops: [Character: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*)]
            return ops[op]?(x, y)
        case let .call("max", args): return args.compactMap { $0(env) }.max()
        case let .call("sum", args): return args.compactMap { $0(env) }.reduce(0, +)
        case .call: return nil
        }
    }
}
func lex(_ s: String) -> [Token] {
    var out: [Token] = [], rest = s[...]
    while let c = rest.first {
        if c.isNumber {
            let n = rest.prefix { $0.isNumber || $0 == "." }
            out.append(.num(Double(n)!)); rest = rest.dropFirst(n.count)
        } else if c.isLetter {
            let w = rest.prefix(while: \.isLetter)
            out.append(.ident(String(w))); rest.removeFirst(w.count)
        } else {
            if !c.isWhitespace { out.append("()".contains(c) ? .paren(open: c == "(") : .op(c)) }
            rest = rest.dropFirst()
        }
    }
    return out
}
let toks = lex("3.5 * (abc+2) - x")
print(toks, toks.count, type(of: toks))
print(toks.filter { if case .num = $0 { return true } else { return false } }, toks.contains(.paren(open: true)), toks.firstIndex(of: .op("+"))!)
print(toks.compactMap { t -> String? in if case .ident(let s) = t { return s }; return nil })
print(toks.map { $0 == .num(2) ? "two" : "\($0)" }.joined(separator: " "), toks.last == .ident("x"))
let e: Expr = 1 + 2 * "x" - 0.5
print(e(["x": 10]) ?? -1, e() as Any, type(of: e))
let c = Expr.call("max", [1, 2.5, "y", 3 * "y"])
print(c(["y": 4])!, c()!, Expr.call("sum", [1, 2, e])(["x": 1]) ?? 0, (1 + 2 as Expr)()!, 1 + 2)
let env = zip(["a", "b"], [1, 2.5]).reduce(into: [:]) { $0[$1.0] = $1.1 }
print(("a" * "b" + 1 as Expr)(env) ?? 0, type(of: env))
print(["a", "b", "zz"].map { Expr.name($0)(env) ?? 0 }, [1, "b", 2.5].map { (x: Expr) in x(env)! })
