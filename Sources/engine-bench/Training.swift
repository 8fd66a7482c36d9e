import Layers
import Tensors

/// A workload's models, ready to do steps.
final class Trainee {
    private let workload: Workload
    private let batch: Int
    private let generator: NetworkModel
    private let discriminator: NetworkModel?
    private let generatorOptimizer: Adam
    private let discriminatorOptimizer: Adam
    private let images: Tensor
    /// The images' classes, for conditional networks.
    private let classes: Tensor?
    private var losses: [Tensor] = []

    init(_ workload: Workload, batch: Int, seed: Int) throws {
        setSeed(seed)
        self.workload = workload
        self.batch = batch
        (generator, discriminator) = LayerDefaults.using(workload.defaults) {
            (NetworkModel(workload.generator), workload.discriminator.map(NetworkModel.init))
        }
        let optimizer = {
            LayerDefaults.using(workload.defaults) { Adam(learningRate: workload.rate, beta1: workload.beta1) }
        }
        (generatorOptimizer, discriminatorOptimizer) = (optimizer(), optimizer())
        let range: Range<Float> = workload.step == .autoencode ? 0..<1 : -1..<1
        images = Tensor.randomUniform(Shape([batch] + workload.image.dimensions), in: range)
        let isConditional = !workload.generator.label.isEmpty
        classes = isConditional ? Tensor((0..<batch).map { Float($0 % 10) }) : nil
        try Tensor.evaluate([images])
    }

    /// One complete step, computed when it returns.
    func step() throws {
        switch (workload.step, discriminator) {
        case (.joint, let discriminator?): joint(discriminator)
        case (.alternate, let discriminator?): alternate(discriminator)
        case (.autoencode, _): autoencode()
        default: losses = [generator(noise, classes: classes, training: false)]
        }
        try Tensor.endStep()
    }

    private var noise: Tensor { Tensor.randomNormal([batch, workload.latent]) }

    private func joint(_ discriminator: NetworkModel) {
        let fake = generator(noise, classes: classes, training: true)
        let real = discriminator(images, classes: classes, training: true)
        let judged = discriminator(fake, classes: classes, training: true)
        let generatorLoss = loss(judged, isReal: true)
        let discriminatorLoss = loss(real, isReal: true) + loss(judged, isReal: false)
        generatorOptimizer.update(generator, minimizing: generatorLoss)
        discriminatorOptimizer.update(discriminator, minimizing: discriminatorLoss)
        losses = [generatorLoss, discriminatorLoss]
    }

    private func alternate(_ discriminator: NetworkModel) {
        let fake = generator(noise, classes: classes, training: true).withoutDerivative()
        let real = discriminator(images, classes: classes, training: true)
        var discriminatorLoss = loss(real, isReal: true)
        discriminatorLoss += loss(discriminator(fake, classes: classes, training: true), isReal: false)
        if workload.penalty > 0 {
            let slope = gradients(of: real.sum(), over: images)
            discriminatorLoss += slope.squared().sum(axes: [1, 2, 3]).mean() * (workload.penalty / 2)
        }
        discriminatorOptimizer.update(discriminator, minimizing: discriminatorLoss)

        let another = generator(noise, classes: classes, training: true)
        let generatorLoss = loss(discriminator(another, classes: classes, training: true), isReal: true)
        generatorOptimizer.update(generator, minimizing: generatorLoss)
        losses = [generatorLoss, discriminatorLoss]
    }

    private func autoencode() {
        let loss = meanSquaredError(generator(images, classes: nil, training: true), images)
        generatorOptimizer.update(generator, minimizing: loss)
        losses = [loss]
    }

    private func loss(_ logits: Tensor, isReal: Bool) -> Tensor {
        let label: Float = isReal ? 1 : 0
        return workload.judgesProbabilities
            ? binaryCrossEntropy(probabilities: logits.sigmoid(), labels: label)
            : binaryCrossEntropy(logits: logits, labels: label)
    }

    /// The losses of the last step: the generator's, the discriminator's.
    var lastLosses: [Float]? { workload.step == .generate ? nil : losses.map(\.item) }

    /// The trainable parameters of each network, once they exist.
    var parameterCounts: [String: Int] {
        var counts = [workload.step == .autoencode ? "AE" : "G": count(generator)]
        counts["D"] = discriminator.map(count)
        return counts
    }

    private func count(_ model: NetworkModel) -> Int {
        model.trainableParameters.reduce(0) { $0 + ($1.shape?.count ?? 0) }
    }
}
