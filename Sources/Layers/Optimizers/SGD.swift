import Tensors

/// Gradient descent, with momentum where wanted: velocity = momentum · velocity + rate · g, and the parameter moves by
/// -velocity; with Nesterov's variant by -(momentum · velocity + rate · g).
public final class SGD: Optimizer {
    /// The share of the old velocity that a step keeps.
    public let momentum: Float
    /// Whether the step looks ahead by the velocity.
    public let isNesterov: Bool

    /// An optimizer; without a learning rate, as ``LayerDefaults/current`` has it.
    public init(learningRate: Float? = nil, momentum: Float = 0, nesterov: Bool = false) {
        self.momentum = momentum
        isNesterov = nesterov
        super.init(
            learningRate: learningRate ?? LayerDefaults.current.optimizers.sgdLearningRate,
            slots: momentum == 0 ? [] : ["velocity"])
    }

    override func stepped(
        _ value: Tensor, gradient: Tensor, slots: inout [Tensor], rate: Tensor, counters: [Tensor]
    ) -> Tensor {
        let move = rate * gradient
        guard momentum != 0 else { return value - move }
        let velocity = slots[0] * momentum + move
        slots[0] = velocity
        return value - (isNesterov ? velocity * momentum + move : velocity)
    }
}
