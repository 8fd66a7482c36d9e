extension Tensor {
    /// e to the power of each element.
    public func exp() -> Tensor { .mapping(.exp, self) }
    /// The natural logarithm of each element.
    public func log() -> Tensor { .mapping(.log, self) }
    /// The square root of each element.
    public func sqrt() -> Tensor { .mapping(.sqrt, self) }
    /// One over the square root of each element.
    public func rsqrt() -> Tensor { .mapping(.reciprocalSqrt, self) }
    /// One over each element.
    public func reciprocal() -> Tensor { .mapping(.reciprocal, self) }
    /// Each element times itself.
    public func squared() -> Tensor { self * self }
    /// The magnitude of each element.
    public func abs() -> Tensor { .mapping(.absolute, self) }
    /// −1, 0 or 1 for each element.
    public func sign() -> Tensor { .mapping(.sign, self) }
    /// The greatest whole number not above each element.
    public func floor() -> Tensor { .mapping(.floor, self) }
    /// The sine of each element.
    public func sin() -> Tensor { .mapping(.sin, self) }
    /// The cosine of each element.
    public func cos() -> Tensor { .mapping(.cos, self) }
    /// The hyperbolic tangent of each element.
    public func tanh() -> Tensor { .mapping(.tanh, self) }
    /// `1 / (1 + exp(−x))`.
    public func sigmoid() -> Tensor { .mapping(.sigmoid, self) }
    /// `log(1 + exp(x))`, without overflow.
    public func softplus() -> Tensor { .mapping(.softplus, self) }

    /// Each element to the power of a number.
    public func pow(_ exponent: Float) -> Tensor {
        switch exponent {
        case 0: .ones(like: self)
        case 1: self
        case 2: squared()
        case 0.5: sqrt()
        case -0.5: rsqrt()
        case -1: reciprocal()
        default: .mapping(.power, self, exponent)
        }
    }

    /// Each element to the power of the corresponding one, with broadcasting.
    public func pow(_ exponent: Tensor) -> Tensor { .mapping(.power, self, exponent) }

    /// The element where it is positive, else 0.
    public func relu() -> Tensor { Tensor.select(self .> 0, self, .zeros(like: self)) }

    /// The element where it is positive, else the element times `slope`.
    public func leakyRelu(_ slope: Float = 0.3) -> Tensor {
        self * Tensor.select(self .> 0, .ones(like: self), Tensor(repeating: slope, shape: shape))
    }

    /// Each element, or the bound that it lies beyond.
    public func clipped(to range: ClosedRange<Float>) -> Tensor {
        maximum(range.lowerBound).minimum(range.upperBound)
    }

    /// The greater of corresponding elements, with broadcasting.
    public func maximum(_ other: Tensor) -> Tensor { .mapping(.maximum, self, other) }
    /// The greater of each element and the number.
    public func maximum(_ other: Float) -> Tensor { .mapping(.maximum, self, other) }
    /// The smaller of corresponding elements, with broadcasting.
    public func minimum(_ other: Tensor) -> Tensor { .mapping(.minimum, self, other) }
    /// The smaller of each element and the number.
    public func minimum(_ other: Float) -> Tensor { .mapping(.minimum, self, other) }

    /// `exp(x) / Σ exp(x)` along an axis.
    public func softmax(axis: Int = -1) -> Tensor { logSoftmax(axis: axis).exp() }

    /// `x − log Σ exp(x)` along an axis, without overflow.
    public func logSoftmax(axis: Int = -1) -> Tensor {
        // The shift cancels out of value and derivative alike.
        let shifted = self - max(axes: [axis], keepingDimensions: true).withoutDerivative()
        return shifted - shifted.exp().sum(axes: [axis], keepingDimensions: true).log()
    }

    /// Elements of `whenTrue` where the condition isn't 0, of `whenFalse` elsewhere; all three are broadcast together.
    public static func select(_ condition: Tensor, _ whenTrue: Tensor, _ whenFalse: Tensor) -> Tensor {
        let operands = [condition, whenTrue, whenFalse]
        if operands.contains(where: \.isPoisoned) { return .recording(.elementwise(.select), operands) }
        guard let pair = Shape.broadcast(condition.shape, whenTrue.shape),
            let shape = Shape.broadcast(pair, whenFalse.shape)
        else {
            return .failing(.shape(operation: "select", shapes: operands.map(\.shape), rule: broadcastingRule))
        }
        return .recording(.elementwise(.select), operands.map { $0.broadcast(to: shape) })
    }
}

infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence
infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence

/// Comparisons, element by element: 1 where they hold and 0 where not.
extension Tensor {
    /// 1 where elements are equal.
    public static func .== (a: Tensor, b: Tensor) -> Tensor { .mapping(.equal, a, b) }
    /// 1 where the element equals the number.
    public static func .== (a: Tensor, b: Float) -> Tensor { .mapping(.equal, a, b) }
    /// 1 where elements differ.
    public static func .!= (a: Tensor, b: Tensor) -> Tensor { 1 - (a .== b) }
    /// 1 where the element differs from the number.
    public static func .!= (a: Tensor, b: Float) -> Tensor { 1 - (a .== b) }
    /// 1 where the left element is smaller.
    public static func .< (a: Tensor, b: Tensor) -> Tensor { .mapping(.less, a, b) }
    /// 1 where the element is smaller than the number.
    public static func .< (a: Tensor, b: Float) -> Tensor { .mapping(.less, a, b) }
    /// 1 where the left element is smaller or equal.
    public static func .<= (a: Tensor, b: Tensor) -> Tensor { .mapping(.lessOrEqual, a, b) }
    /// 1 where the element is at most the number.
    public static func .<= (a: Tensor, b: Float) -> Tensor { .mapping(.lessOrEqual, a, b) }
    /// 1 where the left element is greater.
    public static func .> (a: Tensor, b: Tensor) -> Tensor { .mapping(.less, b, a) }
    /// 1 where the element is greater than the number.
    public static func .> (a: Tensor, b: Float) -> Tensor { .mapping(.less, b, a) }
    /// 1 where the left element is greater or equal.
    public static func .>= (a: Tensor, b: Tensor) -> Tensor { .mapping(.lessOrEqual, b, a) }
    /// 1 where the element is at least the number.
    public static func .>= (a: Tensor, b: Float) -> Tensor { .mapping(.lessOrEqual, b, a) }
}
