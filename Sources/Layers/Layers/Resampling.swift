import Tensors

/// Makes channels neighbouring pixels (Shi et al., 2016): `[N, H, W, C·f²]` → `[N, H·f, W·f, C]`.
public final class PixelShuffle: PrimitiveLayer {
    /// How many times as high and wide the result is.
    public let factor: Int

    /// A shuffle by a factor.
    public init(_ factor: Int) {
        self.factor = factor
        super.init(title: "PixelShuffle(\(factor))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try requireImages(input)
        try require(factor > 0, "a factor of at least 1", hint: "PixelShuffle(2) doubles the sides")
        try require(
            input[3].isMultiple(of: factor * factor), "a multiple of \(factor * factor) channels",
            hint: "a pixel becomes \(factor)x\(factor) pixels, each of which takes as many channels as the result has")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.pixelShuffled(by: factor) }
}

/// Repeats each pixel: `[N, H, W, C]` → `[N, H·f, W·f, C]`, the nearest neighbour's value everywhere.
public final class Upsampling: PrimitiveLayer {
    /// How many times as high and wide the result is.
    public let factor: Int

    /// An enlargement by a factor.
    public init(_ factor: Int) {
        self.factor = factor
        super.init(title: "Upsampling(\(factor))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try requireImages(input)
        try require(factor > 0, "a factor of at least 1", hint: "Upsampling(2) doubles the sides")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.upsampled(by: factor) }
}

/// The mean of each window of pixels, windows side by side: `[N, H, W, C]` → `[N, ⌊H / s⌋, ⌊W / s⌋, C]`.
public final class AveragePooling: PrimitiveLayer {
    /// The sides of a window.
    public let size: Int

    /// A pooling of windows `size` pixels high and wide.
    public init(_ size: Int) {
        self.size = size
        super.init(title: "AveragePooling(\(size))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) { try requireWindows(size, in: input) }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.windows(size).mean(axes: [2, 4]) }
}

/// The greatest of each window of pixels, windows side by side: `[N, H, W, C]` → `[N, ⌊H / s⌋, ⌊W / s⌋, C]`. Pixels that
/// are equally great share the gradient.
public final class MaxPooling: PrimitiveLayer {
    /// The sides of a window.
    public let size: Int

    /// A pooling of windows `size` pixels high and wide.
    public init(_ size: Int) {
        self.size = size
        super.init(title: "MaxPooling(\(size))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) { try requireWindows(size, in: input) }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.windows(size).max(axes: [2, 4]) }
}

/// The mean of each channel over the whole image: `[N, H, W, C]` → `[N, C]`.
public final class GlobalAveragePooling: PrimitiveLayer {
    /// A pooling.
    public init() { super.init(title: "GlobalAveragePooling") }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try requireImages(input)
        try require(input[1] > 0 && input[2] > 0, "images of at least one pixel", hint: "a mean needs something")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor { input.mean(axes: [1, 2]) }
}

private func requireWindows(_ size: Int, in input: Shape) throws(ShapeMistake) {
    try requireImages(input)
    try require(size > 0, "windows of at least one pixel", hint: "a size of 2 halves the sides")
    try require(
        input[1] >= size && input[2] >= size, "images of at least \(size)x\(size), the size of its windows",
        hint: "use smaller windows or fewer strides before it")
}

extension Tensor {
    /// Windows side by side, `[N, H / size, size, W / size, size, C]`; what doesn't fill a window is left out.
    fileprivate func windows(_ size: Int) -> Tensor {
        let (rows, columns) = (shape[1] / size, shape[2] / size)
        return sliced(0..<(rows * size), along: 1).sliced(0..<(columns * size), along: 2)
            .reshaped(to: [shape[0], rows, size, columns, size, shape[3]])
    }
}
