import Foundation

extension ElementwiseFunction {
    /// What the function is, and its derivatives: `g` is the gradient with respect to the result `y`, `a` and `b` are
    /// the arguments.
    package var row: ElementwiseRow {
        switch self {
        case .negate: .unary("-", { -$0 }, derivative: { -$0.g })
        case .absolute: .unary("abs", { abs($0) }, derivative: { $0.g * $0.a.sign() })
        case .sign: .unary("sign", { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 })
        case .floor: .unary("floor", { $0.rounded(.down) })
        case .exp: .unary("exp", { Foundation.exp($0) }, derivative: { $0.g * $0.y })
        case .log: .unary("log", { Foundation.log($0) }, derivative: { $0.g / $0.a })
        case .sqrt: .unary("sqrt", { $0.squareRoot() }, derivative: { $0.g * 0.5 / $0.y })
        case .reciprocal: .unary("reciprocal", { 1 / $0 }, derivative: { -$0.g * $0.y.squared() })
        case .reciprocalSqrt:
            .unary("rsqrt", { 1 / $0.squareRoot() }, derivative: { $0.g * -0.5 * ($0.y.squared() * $0.y) })
        case .tanh: .unary("tanh", { Foundation.tanh($0) }, derivative: { $0.g * (1 - $0.y.squared()) })
        case .sigmoid:
            .unary("sigmoid", { 1 / (1 + Foundation.exp(-$0)) }, derivative: { $0.g * ($0.y * (1 - $0.y)) })
        case .softplus:
            .unary("softplus", { max($0, 0) + log1p(Foundation.exp(-abs($0))) }, derivative: { $0.g * $0.a.sigmoid() })
        case .sin: .unary("sin", { Foundation.sin($0) }, derivative: { $0.g * $0.a.cos() })
        case .cos: .unary("cos", { Foundation.cos($0) }, derivative: { -$0.g * $0.a.sin() })
        case .add: .binary("+", { $0 + $1 }, left: { $0.g }, right: { $0.g })
        case .subtract: .binary("-", { $0 - $1 }, left: { $0.g }, right: { -$0.g })
        case .multiply: .binary("*", { $0 * $1 }, left: { $0.g * $0.b }, right: { $0.g * $0.a })
        case .divide: .binary("/", { $0 / $1 }, left: { $0.g / $0.b }, right: { -$0.g * $0.y / $0.b })
        // Among equals the left one takes it all.
        case .maximum:
            .binary("maximum", { max($0, $1) }, left: { $0.g * ($0.a .>= $0.b) }, right: { $0.g * ($0.a .< $0.b) })
        case .minimum:
            .binary("minimum", { min($0, $1) }, left: { $0.g * ($0.a .<= $0.b) }, right: { $0.g * ($0.a .> $0.b) })
        case .power:
            .binary(
                "pow", { pow($0, $1) }, left: { $0.g * ($0.b * $0.a.pow($0.b - 1)) },
                right: { $0.g * ($0.y * $0.a.log()) })
        case .equal: .binary(".==", { $0 == $1 ? 1 : 0 })
        case .less: .binary(".<", { $0 < $1 ? 1 : 0 })
        case .lessOrEqual: .binary(".<=", { $0 <= $1 ? 1 : 0 })
        case .select:
            ElementwiseRow(
                name: "select", value: { $0 != 0 ? $1 : $2 },
                derivatives: [
                    nil,
                    { Tensor.select($0.a, $0.g, .zeros(like: $0.g)) },
                    { Tensor.select($0.a, .zeros(like: $0.g), $0.g) },
                ])
        }
    }
}
