import Tensors

/// A fully connected layer: features `[N, F]` times weights `[F, units]`, plus a bias.
public final class Dense: PrimitiveLayer {
    /// The number of outputs.
    public let units: Int
    /// The weights, `[F, units]`.
    public let weight: Parameter
    /// The bias, `[units]`; nil where the layer has none.
    public let bias: Parameter?

    /// A layer with `units` outputs. Initialisers that aren't given are those of ``LayerDefaults/current``.
    public init(
        _ units: Int, useBias: Bool = true, initializer: Initializer? = nil, biasInitializer: Initializer? = nil
    ) {
        let defaults = LayerDefaults.current
        self.units = units
        weight = Parameter(waitingFor: initializer ?? defaults.weights, name: "weight")
        bias = useBias ? Parameter(waitingFor: biasInitializer ?? defaults.biases, name: "bias") : nil
        super.init(title: "Dense(\(units))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(units > 0, "at least one output", hint: "Dense(1) has one")
        try require(
            input.rank == 2, "features [N, F]",
            hint: input.rank > 2 ? "add Flatten() before it" : "give the batch as rows, one per example")
        try weight.require(input[1], along: 0, describing: { "features [N, \($0)], as in its first call" })
    }

    override func build(for input: Shape) throws(ShapeMistake) {
        let shape: Shape = [input[1], units]
        let fans = Fans(weights: shape)
        try weight.build(shape, fans: fans)
        try bias?.build([units], fans: fans)
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        adding(bias, to: matmul(input, weight.value))
    }
}
