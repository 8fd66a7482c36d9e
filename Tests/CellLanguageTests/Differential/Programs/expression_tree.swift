indirect enum Expression {
    case number(Double)
    case sum(Expression, Expression)
    case product(Expression, Expression)
    case negated(Expression)
}
func evaluate(_ expression: Expression) -> Double {
    switch expression {
    case .number(let value): return value
    case .sum(let left, let right): return evaluate(left) + evaluate(right)
    case .product(let left, let right): return evaluate(left) * evaluate(right)
    case .negated(let inner): return -evaluate(inner)
    }
}
func text(_ expression: Expression) -> String {
    switch expression {
    case .number(let value): return "\(value)"
    case .sum(let left, let right): return "(\(text(left)) + \(text(right)))"
    case .product(let left, let right): return "\(text(left)) * \(text(right))"
    case .negated(let inner): return "-\(text(inner))"
    }
}
let tree = Expression.sum(.number(2), .product(.number(3), .negated(.number(4.5))))
print(text(tree), "=", evaluate(tree))
