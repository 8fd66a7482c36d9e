indirect enum Expr: Equatable {
    case const(Double)
    case variable(String)
    case add(Expr, Expr), mul(Expr, Expr)
    case pow(Expr, Int)
    static func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
    static func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
    static prefix func - (a: Expr) -> Expr { .const(-1) * a }
}
extension Expr: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    init(floatLiteral value: Double) { self = .const(value) }
    init(integerLiteral value: Int) { self = .const(Double(value)) }
    init(stringLiteral value: String) { self = .variable(value) }
}
extension Expr {
    func evaluated(_ env: [String: Double]) throws -> Double {
        struct Unbound: Error { let name: String }
        switch self {
        case .const(let c): return c
        case .variable(let v):
            guard let x = env[v] else { throw Unbound(name: v) }
            return x
        case let .add(a, b): return try a.evaluated(env) + b.evaluated(env)
        case let .mul(a, b): return try a.evaluated(env) * b.evaluated(env)
        case .pow(let base, let n):
            let x = try base.evaluated(env)
            return (0..<n).reduce(1) { p, _ in p * x }
        }
    }
    func derivative(by v: String) -> Expr {
        switch self {
        case .const: 0
        case .variable(v): 1
        case .variable: 0
        case let .add(a, b): a.derivative(by: v) + b.derivative(by: v)
        case let .mul(a, b): a.derivative(by: v) * b + a * b.derivative(by: v)
        case let .pow(a, n): .const(Double(n)) * .pow(a, n - 1) * a.derivative(by: v)
        }
    }
    var simplified: Expr {
        switch self {
        case .add(let a, let b):
            switch (a.simplified, b.simplified) {
            case (.const(let x), .const(let y)): return .const(x + y)
            case (0, let e), (let e, 0): return e
            case let (x, y) where x == y: return 2 * x
            case let (x, y): return x + y
            }
        case .mul(let a, let b):
            switch (a.simplified, b.simplified) {
            case (.const(let x), .const(let y)): return .const(x * y)
            case (.const(0), _), (_, .const(0)): return 0
            case (.const(1), let e), (let e, .const(1)): return e
            case let (x, y): return x * y
            }
        case .pow(let a, 1): return a.simplified
        case .pow(_, 0): return 1
        case .pow(let a, let n): return .pow(a.simplified, n)
        default: return self
        }
    }
}
extension Expr: CustomStringConvertible {
    var description: String {
        switch self {
        case .const(let c): c == c.rounded() ? String(Int(c)) : "\(c)"
        case .variable(let v): v
        case .add(let a, let b): "(\(a) + \(b))"
        case .mul(let a, let b): "\(a) * \(b)"
        case .pow(let a, let n): "\(a)^\(n)"
        }
    }
}
let e: Expr = .pow("x", 3) + 2 * "x" * "y" + -"y" + 0.5
print(e)
print(e.derivative(by: "x").simplified)
print(e.derivative(by: "y").simplified, e.derivative(by: "z").simplified)
print(try e.evaluated(["x": 2, "y": 3]))
do { _ = try e.evaluated(["x": 1]) } catch { print("error: \(error)") }
