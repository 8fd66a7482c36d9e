import Tensors

/// A convolution of images `[N, height, width, channels]` with filters `[kernel height, kernel width, channels, filters]`.
///
/// The output's side is ⌈side / stride⌉ with `.same` padding and ⌊(side + padding - kernel) / stride⌋ + 1 otherwise.
public final class Conv2D: WeightedLayer {
    /// The number of output channels.
    public let filters: Int
    /// Height and width of the window.
    public let kernel: (height: Int, width: Int)
    /// The steps of the window, down and to the right.
    public let stride: (height: Int, width: Int)
    /// The border around the image.
    public let padding: Padding

    /// A convolution with a square window. Initialisers that aren't given are those of ``LayerDefaults/current``.
    public convenience init(
        _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, useBias: Bool = true,
        initializer: Initializer? = nil, biasInitializer: Initializer? = nil
    ) {
        self.init(
            filters, kernel: (kernel, kernel), stride: (stride, stride), padding: padding, useBias: useBias,
            initializer: initializer, biasInitializer: biasInitializer)
    }

    /// A convolution with a window of any size.
    public init(
        _ filters: Int, kernel: (height: Int, width: Int), stride: (height: Int, width: Int) = (1, 1),
        padding: Padding = .valid, useBias: Bool = true, initializer: Initializer? = nil,
        biasInitializer: Initializer? = nil
    ) {
        self.filters = filters
        self.kernel = kernel
        self.stride = stride
        self.padding = padding
        super.init(
            title: "Conv2D(\(filters))", initializer: initializer, useBias: useBias, biasInitializer: biasInitializer)
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try requirePositive(filters, kernel, stride)
        try requireImages(input, filter: weight, channelsAlong: 2)
        guard let border = padding.total else { return }
        try require(
            input[1] + border.height >= kernel.height && input[2] + border.width >= kernel.width,
            "images of at least \(kernel.height - border.height)x\(kernel.width - border.width), "
                + "for its \(kernel.height)x\(kernel.width) kernel with padding \(padding.title)",
            hint: "use padding: .same, a smaller kernel or fewer strides before it")
    }

    override func build(for input: Shape) throws(ShapeMistake) {
        let shape: Shape = [kernel.height, kernel.width, input[3], filters]
        let fans = Fans(weights: shape)
        try weight.build(shape, fans: fans)
        try bias?.build([filters], fans: fans)
    }

    override func product(of input: Tensor, and weight: Tensor) -> Tensor {
        input.conv2D(weight, strides: [stride.height, stride.width], padding: padding)
    }
}
