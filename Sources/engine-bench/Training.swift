import Layers
import Tensors

/// A workload's models, ready to do steps.
final class Trainee {
    private let workload: Workload
    private let batch: Int
    private let generator: Sequential
    private let discriminator: Sequential
    private let generatorOptimizer: Adam
    private let discriminatorOptimizer: Adam
    private let images: Tensor
    private var losses: [Tensor] = []

    init(_ workload: Workload, batch: Int, seed: Int) throws {
        setSeed(seed)
        self.workload = workload
        self.batch = batch
        generator = workload.generator.model()
        discriminator = workload.discriminator.model()
        generatorOptimizer = Adam(learningRate: workload.rate)
        discriminatorOptimizer = Adam(learningRate: workload.rate)
        images = Tensor.randomUniform(Shape([batch] + workload.image.dimensions), in: -1..<1)
        try Tensor.evaluate([images])
    }

    /// One complete step, computed when it returns.
    func step() throws {
        let noise = Tensor.randomNormal([batch, workload.latent])
        switch workload.step {
        case .joint:
            let fake = generator(noise, training: true)
            let real = discriminator(images, training: true)
            let judged = discriminator(fake, training: true)
            let generatorLoss = binaryCrossEntropy(logits: judged, labels: 1)
            let discriminatorLoss =
                binaryCrossEntropy(logits: real, labels: 1) + binaryCrossEntropy(logits: judged, labels: 0)
            generatorOptimizer.update(generator, minimizing: generatorLoss)
            discriminatorOptimizer.update(discriminator, minimizing: discriminatorLoss)
            losses = [generatorLoss, discriminatorLoss]
        case .generate:
            losses = [generator(noise, training: false)]
        }
        try Tensor.endStep()
    }

    /// The losses of the last step: the generator's, the discriminator's.
    var lastLosses: [Float]? { workload.step == .joint ? losses.map(\.item) : nil }

    /// The trainable parameters of each network, once they exist.
    var parameterCounts: [String: Int] {
        var counts = ["G": count(generator)]
        if workload.step == .joint { counts["D"] = count(discriminator) }
        return counts
    }

    private func count(_ model: Sequential) -> Int {
        model.trainableParameters.reduce(0) { $0 + ($1.shape?.count ?? 0) }
    }
}
