import Tensors

/// What is timed: networks, batch and step. Names and figures are those of the peers' workloads.
struct Workload {
    enum Step {
        /// One forward pass of G, one of D on real and one on fake images, both networks' gradients from it.
        case joint
        /// G's forward pass in inference, noise included.
        case generate
    }

    var name: String
    var batch: Int
    var step: Step
    var generator: Network
    var discriminator: Network
    var image: Shape
    var latent: Int
    var rate: Float = 1e-4
    /// The images of an epoch, for the projected time.
    var epoch: Int?

    /// Nominal GFLOP of a step: a forward pass each, and a pass for each gradient that is needed.
    func gflop(batch: Int) -> Double {
        let (g, d) = (generator, discriminator)
        let passes: Int =
            switch step {
            case .joint:
                // Trained: forward, weights' gradient, input's gradient but for the first layer; and through D to G.
                (3 * g.forward - g.first) + 2 * (3 * d.forward - d.first) + d.forward
            case .generate: g.forward
            }
        return 2e-9 * Double(passes) * Double(batch)
    }

    static let all: [Workload] = {
        let mnist: Shape = [28, 28, 1]
        let cifar: Shape = [32, 32, 3]
        let wide = Network.tutorialGenerator(latent: 40, side: 7, width: 256, channels: 1)
        let slim = Network.tutorialGenerator(latent: 40, side: 7, width: 64, channels: 1)
        let simple = Network.tutorialGenerator(latent: 40, side: 7, width: 64, channels: 1, isWide: false)
        let colour = Network.tutorialGenerator(latent: 100, side: 8, width: 256, channels: 3)
        let judge = Network.tutorialDiscriminator(mnist)
        func joint(
            _ name: String, _ batch: Int, _ g: Network, _ d: Network, latent: Int = 40, rate: Float, epoch: Int
        ) -> Workload {
            Workload(
                name: name, batch: batch, step: .joint, generator: g, discriminator: d, image: d.input,
                latent: latent, rate: rate, epoch: epoch)
        }
        func generate(_ name: String, _ batch: Int) -> Workload {
            Workload(
                name: name, batch: batch, step: .generate, generator: wide, discriminator: judge, image: mnist,
                latent: 40)
        }
        return [
            joint("mnist-dcgan", 256, wide, judge, rate: 1e-4, epoch: 60_000),
            joint("mnist-dcgan-b64", 64, slim, judge, rate: 1e-3, epoch: 60_000),
            joint(
                "mnist-dcgan-simple", 64, simple, .tutorialDiscriminator(mnist, isWide: false), rate: 1e-3,
                epoch: 60_000),
            joint("cifar-dcgan", 256, colour, .tutorialDiscriminator(cifar), latent: 100, rate: 1e-4, epoch: 50_000),
            generate("generate-mnist", 256), generate("generate-one", 1),
        ]
    }()
}
