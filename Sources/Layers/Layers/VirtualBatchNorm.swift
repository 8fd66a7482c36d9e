import Tensors

/// Virtual batch normalisation (Salimans et al., 2016): each example is normalised with the statistics of a fixed reference
/// batch and its own, so that examples of one batch don't depend on each other.
///
/// With n examples in the reference batch, mean and variance are those of n + 1 examples: the reference and the one at hand.
/// The layer meets the reference batch through the ``ReferenceModel`` that it is part of.
public final class VirtualBatchNorm: NormalizationLayer {
    /// A normalisation; without an epsilon, that of ``LayerDefaults/current`` for batch normalisation.
    ///
    /// - Parameters:
    ///   - epsilon: what is added to the variance.
    ///   - initializer: the weight's first values.
    public init(epsilon: Float? = nil, initializer: Initializer = .ones) {
        super.init(
            title: "VirtualBatchNorm", epsilon: epsilon, useScale: true, useShift: true, initializer: initializer)
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        guard let pass = ReferencePass.current else {
            return LayerError(
                message: "\(displayName) was applied without a reference batch",
                hint: "apply the model through ReferenceModel(model, reference: batch)"
            ).reported()
        }
        let axes = Array(0..<(input.rank - 1))
        guard let reference = pass.statistics(for: self) else {
            let mean = input.mean(axes: axes)
            let variance = (input - mean).squared().mean(axes: axes)
            pass.remember(.init(mean: mean, variance: variance, count: input.shape[0]), for: self)
            return normalize(input, mean: mean, variance: variance)
        }
        // Moments of a union by way of the distances of the means: squares of large means would cancel.
        let own = input.ownStatistics
        let share = 1 / Float(reference.count + 1)
        let mean = reference.mean * (1 - share) + own.mean * share
        let variance =
            (reference.variance + (reference.mean - mean).squared()) * (1 - share)
            + (own.variance + (own.mean - mean).squared()) * share
        return normalize(input, mean: mean, variance: variance)
    }
}

/// A model whose ``VirtualBatchNorm`` layers take their statistics from one fixed batch.
///
/// The reference batch passes through the model before each input, with the parameters as they are then. It is kept with the
/// model's parameters, so that a checkpoint has it.
public final class ReferenceModel: Layer {
    /// The model itself.
    public let model: any Layer
    /// The batch that statistics are taken from.
    public let reference: Parameter

    /// A model with its reference batch: some real images for a discriminator, some noise for a generator.
    public init(_ model: any Layer, reference: Tensor) {
        self.model = model
        self.reference = Parameter(reference.withoutDerivative(), name: "reference", isTrainable: false)
    }

    /// Applies the model to the reference batch, then to the input with the statistics of that.
    public func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
        let pass = ReferencePass()
        return ReferencePass.$current.withValue(pass) {
            _ = SummaryRecorder.$current.withValue(nil) { model(reference.value, training: training) }
            pass.beginInput()
            return model(input, training: training)
        }
    }
}

/// What the layers of a ``ReferenceModel`` found in its reference batch, during one call of it.
final class ReferencePass: @unchecked Sendable {
    /// The call that this task is in.
    @TaskLocal static var current: ReferencePass?

    /// A reference batch's statistics.
    struct Statistics {
        let mean: Tensor
        let variance: Tensor
        /// The number of examples.
        let count: Int
    }

    // Used only by the task that made it. A layer that is applied several times has as many statistics.
    private var found: [ObjectIdentifier: [Statistics]] = [:]
    private var used: [ObjectIdentifier: Int] = [:]
    private var isCollecting = true

    func remember(_ statistics: Statistics, for layer: VirtualBatchNorm) {
        found[ObjectIdentifier(layer), default: []].append(statistics)
    }

    /// From here on what was remembered is used.
    func beginInput() { isCollecting = false }

    /// The statistics for a layer's next application; nil while they are being collected.
    func statistics(for layer: VirtualBatchNorm) -> Statistics? {
        guard !isCollecting, let all = found[ObjectIdentifier(layer)] else { return nil }
        let number = used[ObjectIdentifier(layer), default: 0]
        used[ObjectIdentifier(layer)] = number + 1
        return all[min(number, all.count - 1)]
    }
}
