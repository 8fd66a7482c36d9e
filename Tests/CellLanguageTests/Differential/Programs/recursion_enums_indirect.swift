indirect enum Expr { case num(Double), add(Expr, Expr), mul(Expr, Expr), neg(Expr)
    var value: Double { switch self { case let .num(n): n; case let .add(a, b): a.value + b.value; case let .mul(a, b): a.value * b.value; case .neg(let e): -e.value } }
    static func + (a: Expr, b: Expr) -> Expr { .add(a, b) } }
extension Expr: ExpressibleByIntegerLiteral { init(integerLiteral value: Int) { self = .num(Double(value)) } }
let e: Expr = 1 + .mul(2, .neg(3))
print(e.value)
enum List<T> { case end; indirect case node(T, List<T>); var count: Int { if case .node(_, let rest) = self { return 1 + rest.count }; return 0 } }
print(List.node(1, .node(2, .end)).count)
