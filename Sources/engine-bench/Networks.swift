import Tensors

/// The networks of the courses, as the peers have them.
extension Network {
    /// The DCGAN tutorial's generator, from `side` by `side` to four times that.
    static func tutorialGenerator(latent: Int, side: Int, width: Int, channels: Int, isWide: Bool = true) -> Network {
        let middle: [LayerSpecification] =
            isWide ? [.convTranspose(128, kernel: 5), .batchNorm, .leakyReLU(0.3)] : []
        return Network(
            input: [latent],
            body: [
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
            body: [.conv(64, kernel: 5, stride: 2), .leakyReLU(0.3), .dropout(0.3)] + middle + [.flatten, .dense(1)])
    }

    /// The generator of clothes of a given class.
    static let conditionalGenerator = Network(
        input: [100], stem: [.dense(7 * 7 * 128, bias: false), .leakyReLU(0.2), .reshape([7, 7, 128])],
        label: [.embedding(50), .dense(49), .reshape([7, 7, 1])],
        body: [
            .convTranspose(128, kernel: 4, stride: 2, bias: true), .leakyReLU(0.2),
            .convTranspose(64, kernel: 4, stride: 2, bias: true), .leakyReLU(0.2), .conv(1, kernel: 7), .tanh,
        ])

    /// The judge of clothes and their class.
    static let conditionalDiscriminator = Network(
        input: [28, 28, 1], label: [.embedding(50), .dense(784), .reshape([28, 28, 1])],
        body: [
            .conv(128, kernel: 3, stride: 2), .leakyReLU(0.2), .conv(128, kernel: 3, stride: 2), .leakyReLU(0.2),
            .flatten, .dropout(0.3), .dense(1),
        ])

    /// The generator of the game on MNIST.
    static let gameGenerator = Network(
        input: [100],
        body: [
            .dense(7 * 7 * 128), .reshape([7, 7, 128]), .convTranspose(64, kernel: 4, stride: 2, bias: true),
            .batchNorm, .leakyReLU(0.2), .convTranspose(32, kernel: 4, stride: 2, bias: true), .batchNorm,
            .leakyReLU(0.2), .conv(1, kernel: 3), .tanh,
        ])

    /// The discriminator of the game on MNIST.
    static let gameDiscriminator = Network(
        input: [28, 28, 1],
        body: [
            .conv(32, kernel: 4, stride: 2), .leakyReLU(0.2), .conv(64, kernel: 4, stride: 2), .batchNorm,
            .leakyReLU(0.2), .flatten, .dense(1),
        ])

    /// The autoencoder of clothes, down to three numbers and back.
    static let autoencoder = Network(
        input: [28, 28, 1],
        body: [
            .conv(64, kernel: 3, stride: 2), .relu, .conv(32, kernel: 3, stride: 2), .relu, .conv(16, kernel: 3), .relu,
            .conv(2, kernel: 3), .relu, .flatten, .dense(3), .dense(98), .reshape([7, 7, 2]),
            .convTranspose(16, kernel: 3, bias: true), .relu, .convTranspose(32, kernel: 3, bias: true), .relu,
            .convTranspose(64, kernel: 3, stride: 2, bias: true), .relu,
            .convTranspose(1, kernel: 3, stride: 2, bias: true), .sigmoid,
        ])

    /// The generator of flowers: 4x4 first, doubled and halved in width until it is half as large as the picture.
    static func flowerGenerator(side: Int) -> Network {
        let stages = flowerWidths(side: side).flatMap { width -> [LayerSpecification] in
            [.convTranspose(width, kernel: 4, stride: 2), .batchNorm, .relu]
        }
        return Network(
            input: [128],
            body: [.reshape([1, 1, 128]), .convTranspose(512, kernel: 4, padding: .valid), .batchNorm, .relu] + stages
                + [.convTranspose(3, kernel: 4, stride: 2), .tanh])
    }

    /// Its mirror image, with spectral norm throughout.
    static func flowerDiscriminator(side: Int) -> Network {
        let widths = Array(flowerWidths(side: side).reversed()) + [512]
        let stages = widths.enumerated().flatMap { number, width -> [LayerSpecification] in
            let conv = LayerSpecification.conv(width, kernel: 4, stride: 2, bias: false, spectral: true)
            return number == 0 ? [conv, .leakyReLU(0.2)] : [conv, .batchNorm, .leakyReLU(0.2)]
        }
        return Network(
            input: [side, side, 3],
            body: stages + [.conv(1, kernel: 4, bias: false, padding: .valid, spectral: true), .flatten])
    }

    /// The widths of the stages behind the first.
    private static func flowerWidths(side: Int) -> [Int] {
        var (width, extent, widths) = (512, 4, [Int]())
        while extent < side / 2 {
            (width, extent) = (width / 2, extent * 2)
            widths.append(width)
        }
        return widths
    }
}
