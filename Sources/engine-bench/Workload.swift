import Layers
import Tensors

/// What is timed: networks, batch and step. Names and figures are those of the peers' workloads.
struct Workload {
    enum Step {
        /// One forward pass of G, one of D on real and one on fake images, both networks' gradients from it.
        case joint
        /// The discriminator's step, then the generator's, each with fresh noise.
        case alternate
        /// One network learns to give back what it was given.
        case autoencode
        /// G's forward pass in inference, noise included.
        case generate
    }

    var name: String
    var batch: Int
    var step: Step
    /// The generator, or the autoencoder.
    var generator: Network
    var discriminator: Network?
    var image: Shape = [28, 28, 1]
    var latent = 0
    var rate: Float = 1e-4
    var beta1: Float = 0.9
    /// Whether losses are taken of sigmoid(D) instead of logits.
    var judgesProbabilities = false
    /// The weight of the penalty on D's slope at real images.
    var penalty: Float = 0
    var defaults = LayerDefaults.keras
    /// The images of an epoch, for the projected time.
    var epoch: Int?

    /// Nominal GFLOP of a step: two for each multiply-accumulate of a forward pass, and of a pass for each gradient that is
    /// needed.
    func gflop(batch: Int) -> Double { 2e-9 * Double(passes) * Double(batch) }

    private var passes: Int {
        let g = generator
        let trained = { (network: Network) in 3 * network.forward - network.first }
        guard let d = discriminator else { return step == .generate ? g.forward : trained(g) }
        switch step {
        case .joint: return trained(g) + 2 * trained(d) + d.forward
        case .alternate, .autoencode, .generate:
            // The penalty: the gradient with respect to the image, and the derivatives of that, which begin at a constant.
            let slope = penalty == 0 ? 0 : 3 * d.forward - d.last
            return g.forward + 2 * trained(d) + trained(g) + 2 * d.forward + slope
        }
    }

    /// All workloads, in the peers' order.
    static let all = tutorials + courses + [generation("generate-mnist", 256), generation("generate-one", 1)]

    private static let mnistGenerator = Network.tutorialGenerator(latent: 40, side: 7, width: 256, channels: 1)

    private static let tutorials: [Workload] = {
        let mnist: Shape = [28, 28, 1]
        func joint(
            _ name: String, _ batch: Int, _ g: Network, _ d: Network, latent: Int = 40, rate: Float, epoch: Int
        ) -> Workload {
            Workload(
                name: name, batch: batch, step: .joint, generator: g, discriminator: d, image: d.input,
                latent: latent, rate: rate, epoch: epoch)
        }
        return [
            joint("mnist-dcgan", 256, mnistGenerator, .tutorialDiscriminator(mnist), rate: 1e-4, epoch: 60_000),
            joint(
                "mnist-dcgan-b64", 64, .tutorialGenerator(latent: 40, side: 7, width: 64, channels: 1),
                .tutorialDiscriminator(mnist), rate: 1e-3, epoch: 60_000),
            joint(
                "mnist-dcgan-simple", 64,
                .tutorialGenerator(latent: 40, side: 7, width: 64, channels: 1, isWide: false),
                .tutorialDiscriminator(mnist, isWide: false), rate: 1e-3, epoch: 60_000),
            joint(
                "cifar-dcgan", 256, .tutorialGenerator(latent: 100, side: 8, width: 256, channels: 3),
                .tutorialDiscriminator([32, 32, 3]), latent: 100, rate: 1e-4, epoch: 50_000),
        ]
    }()

    private static let courses: [Workload] = {
        func alternate(_ name: String, _ batch: Int, _ g: Network, _ d: Network, latent: Int, epoch: Int) -> Workload {
            Workload(
                name: name, batch: batch, step: .alternate, generator: g, discriminator: d, image: d.input,
                latent: latent, rate: 2e-4, beta1: 0.5, judgesProbabilities: true, defaults: .pytorch, epoch: epoch)
        }
        var clothes = alternate(
            "fashion-cgan", 256, .conditionalGenerator, .conditionalDiscriminator, latent: 100, epoch: 60_000)
        clothes.judgesProbabilities = false
        clothes.defaults = .keras
        let game = alternate("game-mnist", 128, .gameGenerator, .gameDiscriminator, latent: 100, epoch: 60_000)
        var penalized = game
        penalized.name = "game-mnist-r1"
        penalized.penalty = 10
        let autoencoder = Workload(
            name: "fashion-ae", batch: 128, step: .autoencode, generator: .autoencoder, rate: 1e-3, defaults: .pytorch,
            epoch: 60_000)
        let flowers = [(64, 32), (256, 16)].map { side, batch in
            alternate(
                "flowers-dcgan-\(side)", batch, .flowerGenerator(side: side), .flowerDiscriminator(side: side),
                latent: 128, epoch: 8_189)
        }
        return [clothes, game, penalized, autoencoder] + flowers
    }()

    private static func generation(_ name: String, _ batch: Int) -> Workload {
        Workload(name: name, batch: batch, step: .generate, generator: mnistGenerator, latent: 40)
    }
}
