import Layers
import Tensors

/// One layer of a benchmark's network, from which both the model and the count of its work follow.
enum LayerSpecification {
    case dense(Int, bias: Bool = true)
    case conv(Int, kernel: Int, stride: Int)
    case convTranspose(Int, kernel: Int, stride: Int)
    case batchNorm
    case leakyReLU(Float)
    case tanh
    case dropout(Float)
    case reshape(Shape)
    case flatten

    /// The layer that it specifies. Padding is "same"; transposed convolutions have no biases, as in the tutorials.
    func layer() -> any Layer {
        switch self {
        case .dense(let units, let bias): Dense(units, useBias: bias)
        case .conv(let filters, let kernel, let stride):
            Conv2D(filters, kernel: (kernel, kernel), stride: (stride, stride), padding: .same)
        case .convTranspose(let filters, let kernel, let stride):
            ConvTranspose2D(filters, kernel: (kernel, kernel), stride: (stride, stride), padding: .same, useBias: false)
        case .batchNorm: BatchNorm(momentum: 0.99, epsilon: 1e-3)
        case .leakyReLU(let slope): LeakyReLU(slope)
        case .tanh: Tanh()
        case .dropout(let rate): Dropout(rate)
        case .reshape(let shape): Reshape(shape)
        case .flatten: Flatten()
        }
    }
}

/// A network as a list of layers.
struct Network {
    var input: Shape
    var layers: [LayerSpecification]

    func model() -> Sequential { Sequential(layers.map { $0.layer() }) }

    /// Multiply-accumulates of each layer for one image, as the peers count them: padding is not subtracted.
    var multiplications: [Int] {
        var shape = input
        var counts: [Int] = []
        for layer in layers {
            switch layer {
            case .dense(let units, _):
                counts.append(shape[-1] * units)
                shape = [units]
            case .conv(let filters, let kernel, let stride):
                let side = [shape[0], shape[1]].map { ($0 + stride - 1) / stride }
                counts.append(side[0] * side[1] * kernel * kernel * shape[2] * filters)
                shape = [side[0], side[1], filters]
            case .convTranspose(let filters, let kernel, let stride):
                counts.append(shape.count * kernel * kernel * filters)
                shape = [shape[0] * stride, shape[1] * stride, filters]
            case .reshape(let target): shape = target
            case .flatten: shape = [shape.count]
            case .batchNorm, .leakyReLU, .tanh, .dropout: break
            }
        }
        return counts
    }

    var forward: Int { multiplications.reduce(0, +) }
    /// Those of the first layer, whose input needs no gradient.
    var first: Int { multiplications.first ?? 0 }

    // MARK: The tutorials' networks

    /// The DCGAN tutorial's generator, from `side` by `side` to four times that.
    static func tutorialGenerator(latent: Int, side: Int, width: Int, channels: Int, isWide: Bool = true) -> Network {
        let middle: [LayerSpecification] =
            isWide ? [.convTranspose(128, kernel: 5, stride: 1), .batchNorm, .leakyReLU(0.3)] : []
        return Network(
            input: [latent],
            layers: [
                .dense(side * side * width, bias: false), .batchNorm, .leakyReLU(0.3), .reshape([side, side, width]),
            ] + middle + [
                .convTranspose(64, kernel: 5, stride: 2), .batchNorm, .leakyReLU(0.3),
                .convTranspose(channels, kernel: 5, stride: 2), .tanh,
            ])
    }

    /// The DCGAN tutorial's discriminator.
    static func tutorialDiscriminator(_ image: Shape, isWide: Bool = true) -> Network {
        let middle: [LayerSpecification] =
            isWide ? [.conv(128, kernel: 5, stride: 2), .leakyReLU(0.3), .dropout(0.3)] : []
        return Network(
            input: image,
            layers: [.conv(64, kernel: 5, stride: 2), .leakyReLU(0.3), .dropout(0.3)] + middle
                + [.flatten, .dense(1)])
    }
}
