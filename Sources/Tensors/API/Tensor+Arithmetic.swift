extension Tensor {
    /// A function of one tensor's elements.
    package static func mapping(_ function: ElementwiseFunction, _ a: Tensor) -> Tensor {
        .recording(.elementwise(function), [a])
    }

    /// A function of two tensors' elements, the smaller one repeated to fit.
    package static func mapping(_ function: ElementwiseFunction, _ a: Tensor, _ b: Tensor) -> Tensor {
        if a.shape == b.shape || a.isPoisoned || b.isPoisoned { return .recording(.elementwise(function), [a, b]) }
        guard let shape = Shape.broadcast(a.shape, b.shape) else {
            return .failing(
                .shape(operation: function.row.name, shapes: [a.shape, b.shape], rule: Self.broadcastingRule))
        }
        return .recording(.elementwise(function), [a.broadcast(to: shape), b.broadcast(to: shape)])
    }

    package static let broadcastingRule =
        "aligned at the innermost dimension, extents must agree or one of them be 1"

    /// A function of a tensor's elements and a number.
    static func mapping(_ function: ElementwiseFunction, _ a: Tensor, _ b: Float) -> Tensor {
        .mapping(function, a, Tensor(repeating: b, shape: a.shape))
    }

    /// A function of a number and a tensor's elements.
    static func mapping(_ function: ElementwiseFunction, _ a: Float, _ b: Tensor) -> Tensor {
        .mapping(function, Tensor(repeating: a, shape: b.shape), b)
    }

    /// Sums of corresponding elements, with broadcasting.
    public static func + (a: Tensor, b: Tensor) -> Tensor { .mapping(.add, a, b) }
    /// The number added to every element.
    public static func + (a: Tensor, b: Float) -> Tensor { .mapping(.add, a, b) }
    /// The number added to every element.
    public static func + (a: Float, b: Tensor) -> Tensor { .mapping(.add, a, b) }

    /// Differences of corresponding elements, with broadcasting.
    public static func - (a: Tensor, b: Tensor) -> Tensor { .mapping(.subtract, a, b) }
    /// The number subtracted from every element.
    public static func - (a: Tensor, b: Float) -> Tensor { .mapping(.subtract, a, b) }
    /// Every element subtracted from the number.
    public static func - (a: Float, b: Tensor) -> Tensor { .mapping(.subtract, a, b) }

    /// Products of corresponding elements, with broadcasting.
    public static func * (a: Tensor, b: Tensor) -> Tensor { .mapping(.multiply, a, b) }
    /// Every element times the number.
    public static func * (a: Tensor, b: Float) -> Tensor { .mapping(.multiply, a, b) }
    /// Every element times the number.
    public static func * (a: Float, b: Tensor) -> Tensor { .mapping(.multiply, a, b) }

    /// Quotients of corresponding elements, with broadcasting.
    public static func / (a: Tensor, b: Tensor) -> Tensor { .mapping(.divide, a, b) }
    /// Every element divided by the number.
    public static func / (a: Tensor, b: Float) -> Tensor { .mapping(.divide, a, b) }
    /// The number divided by every element.
    public static func / (a: Float, b: Tensor) -> Tensor { .mapping(.divide, a, b) }

    /// Every element with its sign changed.
    public static prefix func - (a: Tensor) -> Tensor { .mapping(.negate, a) }

    /// Adds another tensor, with broadcasting.
    public static func += (a: inout Tensor, b: Tensor) { a = a + b }
    /// Subtracts another tensor, with broadcasting.
    public static func -= (a: inout Tensor, b: Tensor) { a = a - b }
    /// Multiplies by another tensor, with broadcasting.
    public static func *= (a: inout Tensor, b: Tensor) { a = a * b }
    /// Divides by another tensor, with broadcasting.
    public static func /= (a: inout Tensor, b: Tensor) { a = a / b }
    /// Adds a number to every element.
    public static func += (a: inout Tensor, b: Float) { a = a + b }
    /// Subtracts a number from every element.
    public static func -= (a: inout Tensor, b: Float) { a = a - b }
    /// Multiplies every element by a number.
    public static func *= (a: inout Tensor, b: Float) { a = a * b }
    /// Divides every element by a number.
    public static func /= (a: inout Tensor, b: Float) { a = a / b }
}
