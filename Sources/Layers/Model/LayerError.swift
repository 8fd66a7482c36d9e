import Tensors

/// A mistake in the use of a layer, a loss or an optimizer.
///
/// The calls that meet one can't throw. The error is reported as `TensorError.usage`: thrown by `rethrowingTensorErrors`
/// around them, and the end of the program elsewhere.
struct LayerError {
    /// What is wrong, with layer, shapes and rule.
    var message: String
    /// What to do about it.
    var hint: String?
    /// More lines that help, such as the shapes so far.
    var notes: [String] = []

    /// Reports the error.
    func report() { _ = reported() }

    /// Reports the error; the result stands for the tensor that could not be computed.
    func reported() -> Tensor { .failing(.usage(message: message, hint: hint, notes: notes)) }
}

extension LayerError {
    /// An input that a layer doesn't take.
    static func shape(_ mistake: ShapeMistake, of layer: PrimitiveLayer, input: Tensor) -> LayerError {
        let trail = LayerCall.trail(to: input)
        let source = trail.last.map { "\($0.name) gives" } ?? "its input is"
        let steps = trail.isEmpty ? [] : ["shapes so far: \(LayerCall.describe(trail))"]
        return LayerError(
            message: "\(layer.displayName) expects \(mistake.expected)"
                + (mistake.expected.hasSuffix(",") ? "" : ",") + " but \(source) \(input.shape.batchDescription)",
            hint: mistake.hint, notes: steps)
    }

    static func notBuilt(parameter: String) -> LayerError {
        LayerError(
            message: "parameter '\(parameter)' has no value yet: its layer has seen no input",
            hint: "call summary(input:) or give the model a batch first")
    }

    static func parameterShape(name: String, expected: Shape, found: Shape) -> LayerError {
        LayerError(
            message: "parameter '\(name)' has shape \(expected), the new value \(found)",
            hint: "a parameter keeps its shape")
    }
}

extension PrimitiveLayer {
    /// The kind with the path: `Conv2D 'features.0'`.
    var displayName: String { path.isEmpty ? kind : "\(kind) '\(path)'" }
}

extension Shape {
    /// The extents with the batch as `N`: `[N, 28, 28, 1]`.
    package var batchDescription: String {
        "[" + (["N"] + dimensions.dropFirst().map(String.init)).prefix(max(rank, 0)).joined(separator: ", ") + "]"
    }
}
