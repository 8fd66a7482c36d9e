import Tensors

/// The input where it is positive, otherwise 0.
public final class ReLU: PrimitiveLayer {
    /// A rectifier.
    public init() { super.init(title: "ReLU") }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.relu() }
}

/// The input where it is positive, otherwise the input times a slope.
public final class LeakyReLU: PrimitiveLayer {
    /// The slope for negative inputs.
    public let slope: Float

    /// A leaky rectifier; without a slope, as ``LayerDefaults/current`` has it (Keras 0.3, PyTorch 0.01).
    public init(_ slope: Float? = nil) {
        self.slope = slope ?? LayerDefaults.current.leakySlope
        super.init(title: "LeakyReLU(\(self.slope))")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.leakyRelu(slope) }
}

/// The hyperbolic tangent, from -1 to 1.
public final class Tanh: PrimitiveLayer {
    /// A hyperbolic tangent.
    public init() { super.init(title: "Tanh") }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.tanh() }
}

/// The logistic function, from 0 to 1.
public final class Sigmoid: PrimitiveLayer {
    /// A logistic function.
    public init() { super.init(title: "Sigmoid") }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.sigmoid() }
}
