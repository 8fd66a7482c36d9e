import Tensors

/// A layer that takes mean and variance out of its input and puts learnt ones in: (x - mean) / √(variance + ε) · weight +
/// bias, a weight and a bias for each channel (the last dimension). What mean and variance are of is the subclass's matter.
public class NormalizationLayer: PrimitiveLayer {
    /// What is added to the variance.
    public let epsilon: Float
    /// The scale, `[channels]`, ones at first; nil where the layer has none.
    public let weight: Parameter?
    /// The shift, `[channels]`, zeros at first; nil where the layer has none.
    public let bias: Parameter?

    init(title: String, epsilon: Float?, useScale: Bool, useShift: Bool, initializer: Initializer) {
        self.epsilon = epsilon ?? LayerDefaults.current.batchNormEpsilon
        weight = useScale ? Parameter(waitingFor: initializer, name: "weight") : nil
        bias = useShift ? Parameter(waitingFor: .zeros, name: "bias") : nil
        super.init(title: title)
    }

    /// The parameters with a number for each channel.
    var channelParameters: [Parameter] { [weight, bias].compactMap { $0 } }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(input.rank >= 2, "a batch [N, …, channels]", hint: "give the batch as the first dimension")
        try require(epsilon > 0, "an epsilon above 0", hint: "it has \(epsilon)")
        try channelParameters.first?.require(
            input[-1], along: 0, describing: { "\($0) channels, as in its first call" })
    }

    override func build(for input: Shape) throws(ShapeMistake) {
        let shape: Shape = [input[-1]]
        for parameter in channelParameters { try parameter.build(shape, fans: Fans(weights: shape)) }
    }

    /// The input with this mean and variance taken out, and weight and bias put in.
    final func normalize(_ input: Tensor, mean: Tensor, variance: Tensor) -> Tensor {
        let (scale, offset) = scaleAndOffset(of: input)
        return input.normalized(mean: mean, variance: variance, scale: scale, offset: offset, epsilon: epsilon)
    }

    /// Weight and bias, or the numbers that change nothing.
    final func scaleAndOffset(of input: Tensor) -> (scale: Tensor, offset: Tensor) {
        let channels: Shape = [input.shape[-1]]
        return (weight?.value ?? .ones(channels), bias?.value ?? .zeros(channels))
    }
}
