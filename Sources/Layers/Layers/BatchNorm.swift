import Tensors

/// Batch normalisation over the last dimension (channels or features): (x - mean) / √(variance + ε) · weight + bias.
///
/// In training, mean and variance are the batch's and enter the running statistics:
/// running = momentum · running + (1 - momentum) · batch. Otherwise the running statistics are used.
public final class BatchNorm: PrimitiveLayer {
    /// The share of the old running statistics that a training batch leaves.
    public let momentum: Float
    /// What is added to the variance.
    public let epsilon: Float
    /// The scale, `[channels]`, ones at first; nil where the layer has none.
    public let weight: Parameter?
    /// The shift, `[channels]`, zeros at first; nil where the layer has none.
    public let bias: Parameter?
    /// The running mean, `[channels]`.
    public let runningMean: Parameter
    /// The running variance, `[channels]`.
    public let runningVariance: Parameter
    private let isUnbiased: Bool

    /// A normalisation; what isn't given is as ``LayerDefaults/current`` has it.
    ///
    /// - Parameters:
    ///   - momentum: the share of the old running statistics that a batch leaves (Keras's meaning; PyTorch's is the rest).
    ///   - epsilon: what is added to the variance.
    ///   - useScale: whether there is a weight.
    ///   - useShift: whether there is a bias.
    ///   - initializer: the weight's first values.
    public init(
        momentum: Float? = nil, epsilon: Float? = nil, useScale: Bool = true, useShift: Bool = true,
        initializer: Initializer = .ones
    ) {
        let defaults = LayerDefaults.current
        self.momentum = momentum ?? defaults.batchNormMomentum
        self.epsilon = epsilon ?? defaults.batchNormEpsilon
        isUnbiased = defaults.batchNormIsUnbiased
        weight = useScale ? Parameter(waitingFor: initializer, name: "weight") : nil
        bias = useShift ? Parameter(waitingFor: .zeros, name: "bias") : nil
        runningMean = Parameter(waitingFor: .zeros, name: "runningMean", role: .statistic)
        runningVariance = Parameter(waitingFor: .ones, name: "runningVariance", role: .statistic)
        super.init(title: "BatchNorm")
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(input.rank >= 2, "a batch [N, …, channels]", hint: "give the batch as the first dimension")
        try require(
            momentum >= 0 && momentum <= 1 && epsilon > 0, "a momentum from 0 to 1 and an epsilon above 0",
            hint: "it has momentum \(momentum) and epsilon \(epsilon)")
        try runningMean.require(input[-1], along: 0, describing: { "\($0) channels, as in its first call" })
    }

    override func build(for input: Shape) throws(ShapeMistake) {
        let shape: Shape = [input[-1]]
        let fans = Fans(weights: shape)
        for parameter in [weight, bias, runningMean, runningVariance] { try parameter?.build(shape, fans: fans) }
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        let channels: Shape = [input.shape[-1]]
        let scale = weight?.value ?? .ones(channels)
        let offset = bias?.value ?? .zeros(channels)
        guard training else {
            return input.normalized(
                mean: runningMean.value, variance: runningVariance.value, scale: scale, offset: offset, epsilon: epsilon
            )
        }
        let (output, mean, variance) = input.batchNormalized(scale: scale, offset: offset, epsilon: epsilon)
        remember(mean: mean, variance: variance, count: input.shape.count / max(1, input.shape[-1]))
        return output
    }

    /// Moves the running statistics towards the batch's.
    private func remember(mean: Tensor, variance: Tensor, count: Int) {
        let correction = isUnbiased && count > 1 ? Float(count) / Float(count - 1) : 1
        let share = 1 - momentum
        runningMean.value = runningMean.value * momentum + mean.withoutDerivative() * share
        runningVariance.value =
            runningVariance.value * momentum + variance.withoutDerivative() * (share * correction)
    }
}
