import Tensors

/// A dense layer or convolution whose weights are divided by their largest singular value (Miyato et al., 2018), so that it
/// enlarges no difference of inputs.
///
/// ```swift
/// SpectralNorm(Conv2D(64, kernel: 4, stride: 2, padding: .same))
/// ```
///
/// As in PyTorch's `spectral_norm`, the singular vectors u (of the outputs) and v (of the inputs) are kept beside the
/// weights and come nearer by power iteration with each call in training; outside they stay. Derivatives take u and v for
/// constants.
public final class SpectralNorm: PrimitiveLayer {
    /// The layer whose weights are normalised; these are what is learnt and kept.
    public let layer: WeightedLayer
    /// How often a call in training multiplies by the weights and back.
    public let iterations: Int
    /// The left singular vector, shaped to multiply the weights' outputs.
    public let u: Parameter
    /// The right singular vector, shaped to multiply everything else.
    public let v: Parameter

    /// As many iterations before the first call as PyTorch makes.
    private static let firstIterations = 15
    private static let epsilon: Float = 1e-12

    /// A layer with normalised weights.
    public init(_ layer: WeightedLayer, iterations: Int = 1) {
        self.layer = layer
        self.iterations = iterations
        let direction = Initializer.normal(mean: 0, standardDeviation: 1)
        u = Parameter(waitingFor: direction, name: "u", role: .statistic)
        v = Parameter(waitingFor: direction, name: "v", role: .statistic)
        super.init(title: "SpectralNorm(\(layer.title))")
    }

    /// The layer's parameters under the names that they have without the normalisation, then the singular vectors.
    public override var children: [Child] { [Child("", layer), Child("u", u), Child("v", v)] }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(iterations >= 0, "0 or more iterations", hint: "1 is enough: the vectors are kept between calls")
        try layer.check(input)
    }

    override func build(for input: Shape) throws(ShapeMistake) {
        try layer.build(for: input)
        guard let weights = layer.weight.shape else { return }
        let isNew = !u.isBuilt && !v.isBuilt
        let outputs = Shape(weights.dimensions.indices.map { isOutput($0, of: weights) ? weights[$0] : 1 })
        let inputs = Shape(weights.dimensions.indices.map { isOutput($0, of: weights) ? 1 : weights[$0] })
        try u.build(outputs, fans: Fans(weights: outputs))
        try v.build(inputs, fans: Fans(weights: inputs))
        guard isNew else { return }
        for _ in 0..<Self.firstIterations { iterate(layer.weight.value) }
        Parameter.settle([u, v])
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        let weights = layer.weight.value
        if training { for _ in 0..<iterations { iterate(weights.withoutDerivative()) } }
        let left = u.value.withoutDerivative()
        let right = v.value.withoutDerivative()
        let largest = (weights * left * right).sum()
        // Weights that are all 0 stay 0.
        return layer.apply(input, weight: weights / largest.maximum(Self.epsilon))
    }

    /// Brings u and v nearer to the singular vectors.
    private func iterate(_ weights: Tensor) {
        let axes = weights.shape.dimensions.indices.filter { !isOutput($0, of: weights.shape) }
        u.value = unit((weights * v.value).sum(axes: axes, keepingDimensions: true))
        v.value = unit((weights * u.value).sum(axes: [layer.outputAxis], keepingDimensions: true))
    }

    private func isOutput(_ axis: Int, of weights: Shape) -> Bool { axis == weights.rank + layer.outputAxis }

    private func unit(_ vector: Tensor) -> Tensor {
        vector / vector.squared().sum().sqrt().maximum(Self.epsilon)
    }
}
