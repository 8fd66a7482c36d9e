import Layers
import Tensors

/// One layer of a benchmark's network, from which both the model and the count of its work follow.
enum LayerSpecification {
    case dense(Int, bias: Bool = true)
    case conv(Int, kernel: Int, stride: Int = 1, bias: Bool = true, padding: Padding = .same, spectral: Bool = false)
    case convTranspose(Int, kernel: Int, stride: Int = 1, bias: Bool = false, padding: Padding = .same)
    /// The vectors of ten classes.
    case embedding(Int)
    case batchNorm
    case leakyReLU(Float)
    case relu
    case tanh
    case sigmoid
    case dropout(Float)
    case reshape(Shape)
    case flatten

    /// The layer that it specifies.
    func layer() -> any Layer {
        switch self {
        case .dense(let units, let bias): Dense(units, useBias: bias)
        case .conv(let filters, let kernel, let stride, let bias, let padding, let spectral):
            normalized(
                Conv2D(filters, kernel: kernel, stride: stride, padding: padding, useBias: bias), if: spectral)
        case .convTranspose(let filters, let kernel, let stride, let bias, let padding):
            ConvTranspose2D(filters, kernel: kernel, stride: stride, padding: padding, useBias: bias)
        case .embedding(let size): Embedding(10, size)
        case .batchNorm: BatchNorm()
        case .leakyReLU(let slope): LeakyReLU(slope)
        case .relu: ReLU()
        case .tanh: Tanh()
        case .sigmoid: Sigmoid()
        case .dropout(let rate): Dropout(rate)
        case .reshape(let shape): Reshape(shape)
        case .flatten: Flatten()
        }
    }

    private func normalized(_ layer: WeightedLayer, if isSpectral: Bool) -> any Layer {
        isSpectral ? SpectralNorm(layer) : layer
    }

    /// What becomes of an example's shape, and the multiply-accumulates on the way, as the peers count them: padding is not
    /// subtracted.
    func output(of shape: Shape) -> (shape: Shape, multiplications: Int) {
        switch self {
        case .dense(let units, _): return ([units], shape[-1] * units)
        case .conv(let filters, let kernel, let stride, _, let padding, _):
            let side = { padding == .same ? ($0 + stride - 1) / stride : ($0 - kernel) / stride + 1 }
            let map: Shape = [side(shape[0]), side(shape[1]), filters]
            return (map, map.count * kernel * kernel * shape[2])
        case .convTranspose(let filters, let kernel, let stride, _, let padding):
            let side = { padding == .same ? $0 * stride : ($0 - 1) * stride + kernel }
            return ([side(shape[0]), side(shape[1]), filters], shape.count * kernel * kernel * filters)
        case .embedding(let size): return ([size], 0)
        case .reshape(let target): return (target, 0)
        case .flatten: return ([shape.count], 0)
        case .batchNorm, .leakyReLU, .relu, .tanh, .sigmoid, .dropout: return (shape, 0)
        }
    }
}
