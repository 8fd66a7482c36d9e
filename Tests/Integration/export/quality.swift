// Figures for images, principal components, a replay buffer, and a game that goes on exactly where it was kept.
let real = Tensor.randomNormal([300, 6, 6, 1], seed: 1)
let test = Tensor.randomNormal([260, 6, 6, 1], seed: 2)
let classifier = Sequential {
    Conv2D(4, kernel: 3, stride: 2)
    LeakyReLU(0.2)
    Flatten()
    Dense(8)
    ReLU()
    Dense(3)
}
let optimizer = Adam(learningRate: 1e-2)
let classes = real.sliced(0..<3, along: 2).sum(axes: [1, 2, 3]).sign() + 1
for _ in 1...20 {
    let logits = classifier(real, training: true)
    optimizer.update(classifier, minimizing: crossEntropy(logits: logits, classes: classes))
}
print(accuracy(logits: classifier(real), classes: classes).item > 0.6)
let judge = QualityJudge(classifier, real: real, test: test)
let report = judge.report(100) { count in Tensor.randomNormal([count, 6, 6, 1], mean: 1, seed: count) }
print(report.frechetDistance > report.floor.frechetDistance, report.kernelDistance > report.floor.kernelDistance)
print(
    report.generated.count, report.floor.count, report.classHistogram.reduce(0, +), report.precision <= 1,
    report.recall >= 0, report.classifierScore >= 1)
report
// %%
let parts = QualityJudge(features: Flatten(), decision: Dense(4), real: real, test: test)
parts.report(test).generated == parts.report(test).floor
// %%
let pca = PCA(real, components: 3)
let codes = pca.transform(test)
print(codes.shape, pca.inverse(codes).shape, pca.mean.shape, pca.components.shape)
print(pca.explainedVariance.count, pca.explainedShare.reduce(0, +) < 1)
print(meanSquaredError(pca.inverse(codes), test).item)
// %%
final class Game {
    let generator = Sequential {
        Dense(36); Tanh(); Reshape([6, 6, 1])
    }
    let discriminator = Sequential {
        Flatten(); Dense(8); LeakyReLU(0.2); Dropout(0.2); Dense(1)
    }
    let generatorOptimizer = Adam(learningRate: 1e-2, beta1: 0.5)
    let discriminatorOptimizer = Adam(learningRate: 1e-2, beta1: 0.5)
    let replay = ReplayBuffer(capacity: 24)
    var dLoss: [Float] = []
    var gLoss: [Float] = []

    private var parts: [any Checkpointable] {
        [generator, discriminator, generatorOptimizer, discriminatorOptimizer, replay]
    }

    func play(_ count: Int) {
        for _ in 0..<count {
            let start = dLoss.count * 16 % 280
            let images = real.sliced(start..<start + 16)
            let fake = generator(Tensor.randomNormal([16, 5]), training: true)
            let noise = Tensor.randomNormal(images.shape, standardDeviation: 0.1)
            let lossD =
                binaryCrossEntropy(logits: discriminator(images + noise, training: true), labels: 0.9)
                + binaryCrossEntropy(logits: discriminator(replay.mixed(fake), training: true), labels: 0)
            let lossG = binaryCrossEntropy(logits: discriminator(fake, training: true), labels: 1)
            discriminatorOptimizer.update(discriminator, minimizing: lossD)
            generatorOptimizer.update(generator, minimizing: lossG)
            dLoss.append(lossD.item)
            gLoss.append(lossG.item)
        }
    }

    func save(_ name: String) throws {
        try Checkpoint(of: parts, notes: ["steps": "\(dLoss.count)"], numbers: ["d_loss": dLoss, "g_loss": gLoss])
            .write(toFile: name)
    }

    func load(_ name: String) throws {
        let checkpoint = try Checkpoint(file: name)
        try checkpoint.restore(into: parts)
        dLoss = checkpoint.numbers["d_loss"] ?? []
        gLoss = checkpoint.numbers["g_loss"] ?? []
        print("goes on after", checkpoint.notes["steps"] ?? "?", "steps")
    }
}
let game = Game()
game.play(5)
try game.save("game.safetensors")
game.play(5)
let whole = game.dLoss + game.gLoss
try game.load("game.safetensors")
game.play(5)
print(game.dLoss + game.gLoss == whole, game.dLoss.count, game.replay.count, game.replay.capacity)
// %%
let other = Game()
other.play(1)
try other.load("game.safetensors")
other.play(5)
print(other.dLoss == game.dLoss, other.gLoss == game.gLoss)
do { try Checkpoint(file: "game.safetensors").restore(into: [game.generator]) } catch { print(error) }
do { _ = try Checkpoint(file: "none.safetensors") } catch { print("no such file") }
