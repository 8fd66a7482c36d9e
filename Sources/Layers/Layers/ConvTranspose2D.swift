import Tensors

/// A transposed convolution: what a ``Conv2D`` with the same window does to gradients, used to enlarge images. Filters are
/// `[kernel height, kernel width, filters, channels]`.
///
/// The output's side is side · stride with `.same` padding, and (side - 1) · stride - padding + kernel + output padding
/// otherwise.
public final class ConvTranspose2D: WeightedLayer {
    /// The number of output channels.
    public let filters: Int
    /// Height and width of the window.
    public let kernel: (height: Int, width: Int)
    /// How far apart the input's pixels are placed, down and to the right.
    public let stride: (height: Int, width: Int)
    /// What is cut off the result's border.
    public let padding: Padding
    /// Rows and columns added below and to the right.
    public let outputPadding: (height: Int, width: Int)

    /// A transposed convolution with a square window. Initialisers that aren't given are those of
    /// ``LayerDefaults/current``.
    public convenience init(
        _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, outputPadding: Int = 0,
        useBias: Bool = true, initializer: Initializer? = nil, biasInitializer: Initializer? = nil
    ) {
        self.init(
            filters, kernel: (kernel, kernel), stride: (stride, stride), padding: padding,
            outputPadding: (outputPadding, outputPadding), useBias: useBias, initializer: initializer,
            biasInitializer: biasInitializer)
    }

    /// A transposed convolution with a window of any size.
    public init(
        _ filters: Int, kernel: (height: Int, width: Int), stride: (height: Int, width: Int) = (1, 1),
        padding: Padding = .valid, outputPadding: (height: Int, width: Int) = (0, 0), useBias: Bool = true,
        initializer: Initializer? = nil, biasInitializer: Initializer? = nil
    ) {
        self.filters = filters
        self.kernel = kernel
        self.stride = stride
        self.padding = padding
        self.outputPadding = outputPadding
        super.init(
            title: "ConvTranspose2D(\(filters))", initializer: initializer, useBias: useBias,
            biasInitializer: biasInitializer)
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try requirePositive(filters, kernel, stride)
        try require(
            (0..<stride.height).contains(outputPadding.height) && (0..<stride.width).contains(outputPadding.width),
            "an output padding smaller than its stride",
            hint:
                "output padding \(outputPadding.height) with stride \(stride.height) would leave rows that nothing reaches"
        )
        try requireImages(input, filter: weight, channelsAlong: 3)
        guard let border = padding.total else { return }
        try require(
            (input[1] - 1) * stride.height + kernel.height + outputPadding.height > border.height
                && (input[2] - 1) * stride.width + kernel.width + outputPadding.width > border.width,
            "less padding than its output has rows and columns", hint: "use padding: .same or .valid")
    }

    override func build(for input: Shape) throws(ShapeMistake) {
        let shape: Shape = [kernel.height, kernel.width, filters, input[3]]
        let fans = Fans(weights: shape)
        try weight.build(shape, fans: fans)
        try bias?.build([filters], fans: fans)
    }

    override func product(of input: Tensor, and weight: Tensor) -> Tensor {
        input.convTranspose2D(
            weight, strides: [stride.height, stride.width], padding: padding,
            outputPadding: [outputPadding.height, outputPadding.width])
    }

    override var outputAxis: Int { -2 }
}
