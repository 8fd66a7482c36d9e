indirect enum Expr {
    case number(Double)
    case variable(String)
    case binary(Op, Expr, Expr)
    enum Op: Character { case plus = "+", times = "*", power = "^" }
}

func simplify(_ e: Expr) -> Expr {
    guard case let .binary(op, l, r) = e else { return e }
    switch (op, simplify(l), simplify(r)) {
    case (.plus, .number(0), let x), (.plus, let x, .number(0)),
         (.times, .number(1), let x), (.times, let x, .number(1)), (.power, let x, .number(1)):
        return x
    case (.times, .number(0), _), (.times, _, .number(0)): return .number(0)
    case let (.plus, .number(a), .number(b)): return .number(a + b)
    case let (.times, .number(a), .number(b)): return .number(a * b)
    case let (op, a, b): return .binary(op, a, b)
    }
}

func text(_ e: Expr) -> String {
    switch e {
    case .number(let n): return n == n.rounded() ? "\(Int(n))" : "\(n)"
    case .variable(let v): return v
    case .binary(let op, let l, let r): return "(\(text(l)) \(op.rawValue) \(text(r)))"
    }
}

let x = Expr.variable("x")
print(text(simplify(.binary(.plus, .binary(.times, .number(1), x), .number(0)))))
print(text(simplify(.binary(.power, .binary(.plus, .number(2), .number(0.5)), x))))
print(text(simplify(.binary(.times, x, .binary(.times, .number(0), x)))))
