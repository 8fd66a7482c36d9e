import Tensors

/// Instance normalisation: each channel of each image is normalised with its own mean and variance, in training and outside
/// alike. Nothing is remembered, and the other images of a batch don't matter.
public final class InstanceNorm: NormalizationLayer {
    /// A normalisation; without an epsilon, that of ``LayerDefaults/current`` for batch normalisation.
    ///
    /// - Parameters:
    ///   - epsilon: what is added to the variance.
    ///   - useScale: whether there is a weight.
    ///   - useShift: whether there is a bias.
    ///   - initializer: the weight's first values.
    public init(epsilon: Float? = nil, useScale: Bool = true, useShift: Bool = true, initializer: Initializer = .ones) {
        super.init(
            title: "InstanceNorm", epsilon: epsilon, useScale: useScale, useShift: useShift, initializer: initializer)
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(
            input.rank >= 3, "images [N, height, width, channels]",
            hint: "a row of features has one number a channel, and no variance: use BatchNorm()")
        try super.check(input)
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        let (mean, variance) = input.ownStatistics
        return normalize(input, mean: mean, variance: variance)
    }
}

extension Tensor {
    /// Mean and variance of each channel of each example, with extent 1 in place of the dimensions between.
    var ownStatistics: (mean: Tensor, variance: Tensor) {
        let axes = Array(1..<(rank - 1))
        guard !axes.isEmpty else { return (self, .zeros(like: self)) }
        let mean = mean(axes: axes, keepingDimensions: true)
        return (mean, (self - mean).squared().mean(axes: axes, keepingDimensions: true))
    }
}
