// A DCGAN on MNIST: the same networks, initial distributions, losses, optimizers and steps as in dcgan.py.
// Reads seed, number of steps and number of digits to judge, a line each; see compare.py.
struct MissingSetting: Error { let name: String }

func setting(_ name: String) throws -> Int {
    guard let value = readLine().flatMap({ Int($0) }) else { throw MissingSetting(name: name) }
    return value
}
let seed = try setting("seed")
let iterations = try setting("iterations")
let sampleCount = try setting("samples")

LayerDefaults.current = .pytorch
let latentSize = 100
let digits = try MNIST().images
let testDigits = try MNIST(.test).images.normalized(to: -1...1).tensor

// The judge: a classifier with its own seed, the same for all.
setSeed(99)
let classifier = Sequential {
    for filters in [32, 64] {
        Conv2D(filters, kernel: 3, padding: .same)
        ReLU()
        MaxPooling(2)
    }
    Flatten()
    Dropout(0.4)
    Dense(64)
    ReLU()
    Dropout(0.4)
    Dense(10)
}
let classifierOptimizer = Adam()
let examples = digits.normalized(to: -1...1).shuffled(seed: 99).batched(128)
for epoch in 1...6 {
    classifierOptimizer.learningRate = epoch <= 3 ? 1e-3 : 3e-4
    for (images, labels) in examples.labelled() {
        classifierOptimizer.update(
            classifier, minimizing: crossEntropy(logits: classifier(images, training: true), classes: labels))
    }
}
let judge = QualityJudge(classifier, real: digits.prefix(sampleCount).normalized(to: -1...1).tensor, test: testDigits)

func tell(_ name: String, _ figures: QualityFigures) {
    let numbers = [figures.frechetDistance, figures.kernelDistance, figures.precision, figures.recall]
    print(([name] + numbers.map { String(format: "%.4f", $0) }).joined(separator: "\t"))
}

func initialize(_ model: any Module) {
    for module in model.modules {
        if let layer = module as? WeightedLayer {
            layer.weight.initialize(.normal(standardDeviation: 0.02))
            layer.bias?.initialize(.zeros)
        } else if let layer = module as? NormalizationLayer {
            layer.weight?.initialize(.normal(mean: 1, standardDeviation: 0.02))
        }
    }
}

func trainedGenerator() -> Sequential {
    setSeed(seed)
    let generator = Sequential {
        Dense(7 * 7 * 128)
        Reshape([7, 7, 128])
        for channels in [64, 32] {
            ConvTranspose2D(channels, kernel: 4, stride: 2, padding: .same)
            BatchNorm()
            LeakyReLU(0.2)
        }
        Conv2D(1, kernel: 3, padding: .same)
        Tanh()
    }
    let discriminator = Sequential {
        Conv2D(32, kernel: 4, stride: 2, padding: .same)
        LeakyReLU(0.2)
        Conv2D(64, kernel: 4, stride: 2, padding: .same)
        BatchNorm()
        LeakyReLU(0.2)
        Flatten()
        Dense(1)
    }
    initialize(generator)
    initialize(discriminator)
    let generatorOptimizer = Adam(learningRate: 2e-4, beta1: 0.5)
    let discriminatorOptimizer = Adam(learningRate: 2e-4, beta1: 0.5)
    let batches = digits.normalized(to: -1...1).shuffled(seed: seed).batched(128, dropRemainder: true).prefetched()
    var done = 0
    while done < iterations {
        for images in batches where done < iterations {
            let count = images.shape[0]
            let fakes = generator(Tensor.randomNormal([count, latentSize]), training: true).withoutDerivative()
            let discriminatorLoss =
                binaryCrossEntropy(logits: discriminator(images, training: true), labels: 1)
                + binaryCrossEntropy(logits: discriminator(fakes, training: true), labels: 0)
            discriminatorOptimizer.update(discriminator, minimizing: discriminatorLoss)
            let made = generator(Tensor.randomNormal([count, latentSize]), training: true)
            let generatorLoss = binaryCrossEntropy(logits: discriminator(made, training: true), labels: 1)
            generatorOptimizer.update(generator, minimizing: generatorLoss)
            done += 1
        }
    }
    return generator
}

/// Generated digits, rounded to bytes as those of the PNG files are.
func judged(_ generator: Sequential) -> QualityReport {
    judge.report(sampleCount) { count in
        ((generator(Tensor.randomNormal([count, latentSize])) + 1) * 127.5 + 0.5).floor() / 127.5 - 1
    }
}

let torch = judge.report(try ImageFolder("torch-\(seed).tar").images.normalized(to: -1...1).tensor)
tell("real digits", torch.floor)
tell("PyTorch, float32", torch.generated)
tell("SwiftGAN, float32", judged(trainedGenerator()).generated)
if Precision.isMixedAvailable {
    try Precision.use(.mixed)
    let generator = trainedGenerator()
    try Precision.use(.float32)
    tell("SwiftGAN, mixed", judged(generator).generated)
}
