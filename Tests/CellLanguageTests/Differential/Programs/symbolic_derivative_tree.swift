import Foundation

indirect enum Expr: Hashable {
    case constant(Double)
    case variable(String)
    case sum(Expr, Expr), product(Expr, Expr), power(Expr, Int)
    case function(Function, Expr)

    enum Function: String { case sin, cos, exp
        var apply: (Double) -> Double {
            switch self {
            case .sin: return Foundation.sin
            case .cos: return Foundation.cos
            case .exp: return Foundation.exp
            }
        }
    }
}

extension Expr: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    init(floatLiteral value: Double) { self = .constant(value) }
    init(integerLiteral value: Int) { self = .constant(Double(value)) }
    init(stringLiteral value: String) { self = .variable(value) }
    static func + (a: Expr, b: Expr) -> Expr { .sum(a, b) }
    static func * (a: Expr, b: Expr) -> Expr { .product(a, b) }
}

extension Expr: CustomStringConvertible {
    var description: String {
        switch self {
        case .constant(let c): return c == c.rounded() ? String(Int(c)) : "\(c)"
        case .variable(let name): return name
        case let .sum(a, b): return "(\(a) + \(b))"
        case let .product(a, b): return "\(a)·\(b)"
        case let .power(base, n): return "\(base)^\(n)"
        case let .function(f, x): return "\(f.rawValue)(\(x))"
        }
    }

    func evaluated(_ environment: [String: Double]) throws -> Double {
        switch self {
        case .constant(let c): return c
        case .variable(let name):
            guard let v = environment[name] else { throw Unbound(name: name) }
            return v
        case .sum(let a, let b): return try a.evaluated(environment) + b.evaluated(environment)
        case .product(let a, let b): return try a.evaluated(environment) * b.evaluated(environment)
        case .power(let x, let n): return pow(try x.evaluated(environment), Double(n))
        case .function(let f, let x): return f.apply(try x.evaluated(environment))
        }
    }
    struct Unbound: Error { let name: String }

    func derivative(by x: String) -> Expr {
        switch self {
        case .constant: return 0
        case .variable(let name): return name == x ? 1 : 0
        case .sum(let a, let b): return a.derivative(by: x) + b.derivative(by: x)
        case .product(let a, let b): return a.derivative(by: x) * b + a * b.derivative(by: x)
        case .power(let base, let n): return .constant(Double(n)) * .power(base, n - 1) * base.derivative(by: x)
        case .function(.sin, let u): return .function(.cos, u) * u.derivative(by: x)
        case .function(.cos, let u): return -1 * .function(.sin, u) * u.derivative(by: x)
        case .function(.exp, let u): return self * u.derivative(by: x)
        }
    }

    var simplified: Expr {
        switch self {
        case .sum(let a, let b):
            switch (a.simplified, b.simplified) {
            case (0, let e), (let e, 0): return e
            case let (.constant(p), .constant(q)): return .constant(p + q)
            case let (p, q): return p + q
            }
        case .product(let a, let b):
            switch (a.simplified, b.simplified) {
            case (0, _), (_, 0): return 0
            case (1, let e), (let e, 1): return e
            case let (.constant(p), .constant(q)): return .constant(p * q)
            case let (p, q): return p * q
            }
        case .power(let base, 1): return base.simplified
        case .power(let base, let n): return .power(base.simplified, n)
        case .function(let f, let x): return .function(f, x.simplified)
        case .constant, .variable: return self
        }
    }
}

let f: Expr = 3 * .power("x", 2) + .function(.sin, 2 * "x") + 1.5
print(f)
let df = f.derivative(by: "x")
print(df.simplified)
print(String(format: "%.4f %.4f", try f.evaluated(["x": 0.5]), try df.evaluated(["x": 0.5])))
do { _ = try f.evaluated(["y": 1]) } catch let e as Expr.Unbound { print("unbound", e.name) }
print(df.simplified == df.simplified, Set([f, df, f]).count, f.derivative(by: "z").simplified)
