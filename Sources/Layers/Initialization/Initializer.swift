import Tensors

/// How a parameter's first values are drawn.
///
/// Random values depend on the session seed and on how many random parameters were declared before, not on when a layer
/// sees its first input.
public enum Initializer: Sendable, Hashable {
    case zeros
    case ones
    case constant(Float)
    /// Normally distributed.
    case normal(mean: Float = 0, standardDeviation: Float = 0.05)
    /// Uniform between two bounds.
    case uniform(Range<Float>)
    /// Uniform in ±√(6 / (fan in + fan out)): Keras's default for weights.
    case glorotUniform
    /// Normal with variance 2 / (fan in + fan out).
    case glorotNormal
    /// Uniform in ±√(6 / ((1 + a²) · fan in)); `a` is the slope of the leaky ReLU behind the layer.
    case kaimingUniform(a: Float)
    /// Normal with variance 2 / ((1 + a²) · fan in).
    case kaimingNormal(a: Float)
    /// Uniform in ±1 / √(fan in) of the layer's *weights*: PyTorch's default for biases.
    case fanInUniform

    /// Uniform in ±√(6 / fan in), for layers before a ReLU.
    public static let heUniform = Initializer.kaimingUniform(a: 0)
    /// Normal with variance 2 / fan in, for layers before a ReLU.
    public static let heNormal = Initializer.kaimingNormal(a: 0)

    /// Whether the values are drawn.
    package var isRandom: Bool {
        switch self {
        case .zeros, .ones, .constant: false
        default: true
        }
    }

    /// The values for a shape.
    package func values(shape: Shape, fans: Fans, seed: Int) -> Tensor {
        switch self {
        case .zeros: .zeros(shape)
        case .ones: .ones(shape)
        case .constant(let value): Tensor(repeating: value, shape: shape)
        case .normal(let mean, let deviation):
            .randomNormal(shape, mean: mean, standardDeviation: deviation, seed: seed)
        case .uniform(let bounds): .randomUniform(shape, in: bounds, seed: seed)
        case .glorotUniform: uniform(shape, ±(6 / (fans.in + fans.out)).squareRoot(), seed)
        case .glorotNormal: normal(shape, (2 / (fans.in + fans.out)).squareRoot(), seed)
        case .kaimingUniform(let a): uniform(shape, ±(6 / ((1 + a * a) * fans.in)).squareRoot(), seed)
        case .kaimingNormal(let a): normal(shape, (2 / ((1 + a * a) * fans.in)).squareRoot(), seed)
        case .fanInUniform: uniform(shape, ±(1 / fans.in.squareRoot()), seed)
        }
    }

    private func uniform(_ shape: Shape, _ bounds: Range<Float>, _ seed: Int) -> Tensor {
        .randomUniform(shape, in: bounds, seed: seed)
    }

    private func normal(_ shape: Shape, _ deviation: Float, _ seed: Int) -> Tensor {
        .randomNormal(shape, mean: 0, standardDeviation: deviation, seed: seed)
    }
}

/// How many numbers each output of a layer sums, and how many outputs each input reaches.
package struct Fans: Sendable, Hashable {
    /// Inputs per output.
    package var `in`: Float
    /// Outputs per input.
    package var out: Float

    /// The fans of weights whose last two dimensions are inputs and outputs, and whose others are the kernel's window.
    ///
    /// A transposed convolution's filter has them the other way round; Keras and PyTorch both count its fan in from its
    /// output channels, and so does this.
    package init(weights: Shape) {
        let window = weights.dimensions.dropLast(2).reduce(1, *)
        `in` = Float(max(1, window * (weights.rank >= 2 ? weights[-2] : weights.count)))
        out = Float(max(1, window * (weights.rank >= 2 ? weights[-1] : weights.count)))
    }
}

/// Seeds for parameters: each takes a stream of the session's randomness when its layer is made, so that its first values
/// don't depend on when the layer sees an input.
enum ParameterSeeds {
    static func draw() -> Int {
        let key = RandomStreams.shared.key(seed: nil)
        return Int(truncatingIfNeeded: SplitMix.mixed(key.seed &* 0x9E37_79B9_7F4A_7C15 &+ key.stream))
    }
}

prefix operator ±

private prefix func ± (bound: Float) -> Range<Float> { -bound..<bound }
