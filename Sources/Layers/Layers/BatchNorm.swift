import Tensors

/// Batch normalisation over the last dimension (channels or features): (x - mean) / √(variance + ε) · weight + bias.
///
/// In training, mean and variance are the batch's and enter the running statistics:
/// running = momentum · running + (1 - momentum) · batch. Otherwise the running statistics are used.
public final class BatchNorm: NormalizationLayer {
    /// The share of the old running statistics that a training batch leaves.
    public let momentum: Float
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
        isUnbiased = defaults.batchNormIsUnbiased
        runningMean = Parameter(waitingFor: .zeros, name: "runningMean", role: .statistic)
        runningVariance = Parameter(waitingFor: .ones, name: "runningVariance", role: .statistic)
        super.init(
            title: "BatchNorm", epsilon: epsilon, useScale: useScale, useShift: useShift, initializer: initializer)
    }

    override var channelParameters: [Parameter] { super.channelParameters + [runningMean, runningVariance] }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try super.check(input)
        try require((0...1).contains(momentum), "a momentum from 0 to 1", hint: "it has \(momentum)")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        guard training else { return normalize(input, mean: runningMean.value, variance: runningVariance.value) }
        let (scale, offset) = scaleAndOffset(of: input)
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
