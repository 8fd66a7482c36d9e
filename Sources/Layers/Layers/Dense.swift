import Tensors

/// A fully connected layer: features `[N, F]` times weights `[F, units]`, plus a bias `[units]`.
public final class Dense: WeightedLayer {
    /// The number of outputs.
    public let units: Int

    /// A layer with `units` outputs. Initialisers that aren't given are those of ``LayerDefaults/current``.
    public init(
        _ units: Int, useBias: Bool = true, initializer: Initializer? = nil, biasInitializer: Initializer? = nil
    ) {
        self.units = units
        super.init(
            title: "Dense(\(units))", initializer: initializer, useBias: useBias, biasInitializer: biasInitializer)
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

    override func product(of input: Tensor, and weight: Tensor) -> Tensor { matmul(input, weight) }
}
