import Tensors

/// A DCGAN in miniature, written with bare tensors: what the compiler meets in practice.
final class SmallGAN {
    var generator: [Tensor]
    var discriminator: [Tensor]
    /// First and second moments of the gradients, in the order of generator and discriminator together.
    var moments: [(first: Tensor, second: Tensor)]
    var stepCount = Tensor([0], shape: [])
    let width: Int
    /// Seeds of its own: tests that run at the same time share the session's streams.
    var seed = 0

    init(width: Int = 4) throws {
        self.width = width
        generator = [
            .randomNormal([6, 2 * 2 * width], standardDeviation: 0.2, seed: 1), .ones([width]), .zeros([width]),
            .randomNormal([5, 5, width / 2, width], standardDeviation: 0.2, seed: 2),
            .randomNormal([5, 5, 1, width / 2], standardDeviation: 0.2, seed: 3), .zeros([1]),
        ]
        discriminator = [
            .randomNormal([5, 5, 1, width], standardDeviation: 0.2, seed: 4), .zeros([width]),
            .randomNormal([5, 5, width, width], standardDeviation: 0.2, seed: 5), .zeros([width]),
            .randomNormal([2 * 2 * width, 1], standardDeviation: 0.2, seed: 6), .zeros([1]),
        ]
        moments = (generator + discriminator).map { (.zeros(like: $0), .zeros(like: $0)) }
        try Tensor.evaluate(generator + discriminator + moments.flatMap { [$0.first, $0.second] })
    }

    func generate(_ noise: Tensor) -> Tensor {
        let seedImage = noise.matmul(generator[0]).reshaped(to: [noise.shape[0], 2, 2, width])
        let x = seedImage.batchNormalized(scale: generator[1], offset: generator[2], epsilon: 1e-3).output
        let y = x.leakyRelu(0.3).convTranspose2D(generator[3], strides: [2, 2], padding: .same)
        return (y.leakyRelu(0.3).convTranspose2D(generator[4], strides: [2, 2], padding: .same) + generator[5]).tanh()
    }

    func discriminate(_ images: Tensor, seed: Int) -> Tensor {
        let x = images.conv2D(discriminator[0], strides: [2, 2], padding: .same) + discriminator[1]
        let y = x.leakyRelu(0.3).droppingOut(0.3, seed: seed).conv2D(discriminator[2], strides: [2, 2], padding: .same)
        let features = (y + discriminator[3]).leakyRelu(0.3).droppingOut(0.3, seed: seed + 1).flattened()
        return features.matmul(discriminator[4]) + discriminator[5]
    }

    /// One step of both networks, as a cell would write it: nothing is computed yet.
    func step(_ real: Tensor) -> (generator: Tensor, discriminator: Tensor) {
        seed += 10
        let fake = generate(.randomNormal([real.shape[0], 6], seed: seed))
        let (realLogits, fakeLogits) = (discriminate(real, seed: seed + 1), discriminate(fake, seed: seed + 3))
        let generatorLoss = (fakeLogits.softplus() - fakeLogits).mean()
        let discriminatorLoss = (realLogits.softplus() - realLogits).mean() + fakeLogits.softplus().mean()
        let gradients =
            gradients(of: generatorLoss, over: generator) + gradients(of: discriminatorLoss, over: discriminator)
        stepCount += 1
        let rate = 2e-4 * (1 - Tensor(0.999).pow(stepCount)).sqrt() / (1 - Tensor(0.5).pow(stepCount))
        var updated: [Tensor] = []
        for (number, (value, gradient)) in zip(generator + discriminator, gradients).enumerated() {
            let first = moments[number].first * 0.5 + gradient * 0.5
            let second = moments[number].second * 0.999 + gradient.squared() * 0.001
            moments[number] = (first, second)
            updated.append(value - rate * first / (second.sqrt() + 1e-7))
        }
        discriminator = Array(updated[generator.count...])
        generator = Array(updated[..<generator.count])
        return (generatorLoss, discriminatorLoss)
    }

    var parameters: [Tensor] { generator + discriminator }
}
