import Tensors

/// The mean of squared differences of two tensors of the same shape.
public func meanSquaredError(_ predictions: Tensor, _ targets: Tensor) -> Tensor {
    if let mistake = LayerError.lossShapes("meanSquaredError", ("predictions", predictions), ("targets", targets)) {
        return mistake.reported()
    }
    return (predictions - targets).squared().mean()
}

/// The mean of absolute differences of two tensors of the same shape.
public func meanAbsoluteError(_ predictions: Tensor, _ targets: Tensor) -> Tensor {
    if let mistake = LayerError.lossShapes("meanAbsoluteError", ("predictions", predictions), ("targets", targets)) {
        return mistake.reported()
    }
    return (predictions - targets).abs().mean()
}

extension LayerError {
    /// Two operands of a loss that differ in shape: broadcasting `[N, 1]` against `[N]` would silently compare all pairs.
    static func lossShapes(
        _ loss: String, _ left: (name: String, tensor: Tensor), _ right: (name: String, tensor: Tensor)
    ) -> LayerError? {
        let shapes = (left.tensor.shape, right.tensor.shape)
        guard shapes.0 != shapes.1, !left.tensor.isPoisoned, !right.tensor.isPoisoned else { return nil }
        let hint =
            shapes.0.count == shapes.1.count
            ? "write \(right.name).reshaped(to: \(shapes.0))" : "every number of one needs a partner in the other"
        return LayerError(
            message: "\(loss): \(left.name) have shape \(shapes.0), but \(right.name) have shape \(shapes.1)",
            hint: hint)
    }
}
