import Tensors

/// Adam (Kingma and Ba): steps by the mean gradient over the root of the mean squared gradient, both corrected for their
/// start at zero.
///
/// m = β₁m + (1 - β₁)g, v = β₂v + (1 - β₂)g², and with m̂ = m / (1 - β₁ᵗ), v̂ = v / (1 - β₂ᵗ) the parameter moves by
/// -rate · m̂ / (√v̂ + ε). Keras puts ε beside the uncorrected √v instead; see ``EpsilonPlacement``.
public final class Adam: Optimizer {
    /// The share of the old mean gradient that a step keeps.
    public let beta1: Float
    /// The share of the old mean squared gradient that a step keeps.
    public let beta2: Float
    /// What keeps the quotient finite.
    public let epsilon: Float
    /// Where ε stands.
    public let epsilonPlacement: EpsilonPlacement

    /// An optimizer; what isn't given is as ``LayerDefaults/current`` has it.
    public init(
        learningRate: Float? = nil, beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float? = nil,
        epsilonPlacement: EpsilonPlacement? = nil
    ) {
        let defaults = LayerDefaults.current.optimizers
        self.beta1 = beta1
        self.beta2 = beta2
        self.epsilon = epsilon ?? defaults.adamEpsilon
        self.epsilonPlacement = epsilonPlacement ?? defaults.adamEpsilonPlacement
        super.init(
            learningRate: learningRate ?? defaults.adamLearningRate, slots: ["mean", "meanSquare"],
            counters: ["meanWeight", "meanSquareWeight"])
    }

    /// The counters are 1 - β₁ᵗ and 1 - β₂ᵗ, kept as the same averages of ones: exact where 1 - βᵗ would cancel.
    override func advanced(_ counters: [Tensor]) -> [Tensor] {
        zip(counters, [beta1, beta2]).map { weight, beta in weight * beta + (1 - beta) }
    }

    override func stepped(
        _ value: Tensor, gradient: Tensor, slots: inout [Tensor], rate: Tensor, counters: [Tensor]
    ) -> Tensor {
        let mean = slots[0] * beta1 + gradient * (1 - beta1)
        let meanSquare = slots[1] * beta2 + gradient.squared() * (1 - beta2)
        slots = [mean, meanSquare]
        let (meanWeight, squareWeight) = (counters[0], counters[1])
        switch epsilonPlacement {
        case .beforeCorrection:
            return value - (rate * squareWeight.sqrt() / meanWeight) * mean / (meanSquare.sqrt() + epsilon)
        case .afterCorrection:
            return value - (rate / meanWeight) * mean / (meanSquare.sqrt() * squareWeight.rsqrt() + epsilon)
        case .insideRoot:
            return value - (rate / meanWeight) * mean / (meanSquare * squareWeight.reciprocal() + epsilon).sqrt()
        }
    }
}
