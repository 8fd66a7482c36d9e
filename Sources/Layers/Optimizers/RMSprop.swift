import Tensors

/// RMSprop (Hinton): steps by the gradient over the root of its mean square.
///
/// v = decay · v + (1 - decay)g², and the parameter moves by -rate · g / √(v + ε) (Keras) or -rate · g / (√v + ε) (PyTorch).
/// With momentum, a velocity collects these moves: velocity = momentum · velocity + move.
public final class RMSprop: Optimizer {
    /// The share of the old mean square that a step keeps.
    public let decay: Float
    /// The share of the old velocity that a step keeps.
    public let momentum: Float
    /// What keeps the quotient finite.
    public let epsilon: Float
    /// Where ε stands.
    public let epsilonPlacement: EpsilonPlacement

    /// An optimizer; what isn't given is as ``LayerDefaults/current`` has it.
    public init(
        learningRate: Float? = nil, decay: Float? = nil, momentum: Float = 0, epsilon: Float? = nil,
        epsilonPlacement: EpsilonPlacement? = nil
    ) {
        let defaults = LayerDefaults.current.optimizers
        self.decay = decay ?? defaults.rmspropDecay
        self.momentum = momentum
        self.epsilon = epsilon ?? defaults.rmspropEpsilon
        self.epsilonPlacement = epsilonPlacement ?? defaults.rmspropEpsilonPlacement
        super.init(
            learningRate: learningRate ?? defaults.rmspropLearningRate,
            slots: momentum == 0 ? ["meanSquare"] : ["meanSquare", "velocity"])
    }

    override func stepped(
        _ value: Tensor, gradient: Tensor, slots: inout [Tensor], rate: Tensor, counters: [Tensor]
    ) -> Tensor {
        let meanSquare = slots[0] * decay + gradient.squared() * (1 - decay)
        let root =
            switch epsilonPlacement {
            case .insideRoot: (meanSquare + epsilon).sqrt()
            case .beforeCorrection, .afterCorrection: meanSquare.sqrt() + epsilon
            }
        slots[0] = meanSquare
        let move = rate * gradient / root
        guard momentum != 0 else { return value - move }
        slots[1] = slots[1] * momentum + move
        return value - slots[1]
    }
}
