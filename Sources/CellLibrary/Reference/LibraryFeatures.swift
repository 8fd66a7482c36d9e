import CellLanguage

/// What SwiftGAN adds, by example.
enum LibraryFeatures {
    static let all = FeatureGroup(
        "Networks and data",
        [
            LanguageFeature(
                "Tensors",
                "Arithmetic with broadcasting; what is written is recorded, and computed when a value is read.",
                """
                let x = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])
                let centred = x - x.mean(axes: [0], keepingDimensions: true)
                print(centred, (x .> 2).sum().item, matmul(x, x.transposed()).shape)
                """),
            LanguageFeature(
                "Derivatives", "`gradients(of:over:)` gives tensors that can be differentiated again.",
                """
                let point = Tensor([1, 2, 3])
                let slope = gradients(of: point.squared().sum(), over: point)
                print(slope, gradients(of: (slope * slope).sum(), over: point))
                """),
            LanguageFeature(
                "Models", "Layers listed in a closure, or a struct that says how its input passes through its layers.",
                """
                struct Critic: Layer {
                    let features = Sequential {
                        for filters in [8, 16] {
                            Conv2D(filters, kernel: 4, stride: 2, padding: .same)
                            LeakyReLU(0.2)
                        }
                        Flatten()
                    }
                    let decision = Dense(1)

                    func callAsFunction(_ images: Tensor, training: Bool) -> Tensor {
                        decision(features(images, training: training), training: training)
                    }
                }
                let critic = Critic()
                print(critic(Tensor.zeros([5, 28, 28, 1])).shape, critic.parameterCount)
                """),
            LanguageFeature(
                "Training", "A step records a loss and asks an optimizer to make it smaller.",
                """
                let inputs = Tensor.randomNormal([64, 2], seed: 1)
                let targets = inputs.sum(axes: [1], keepingDimensions: true)
                let layer = Dense(1)
                let optimizer = SGD(learningRate: 0.1)
                for _ in 1...100 {
                    optimizer.update(layer, minimizing: meanSquaredError(layer(inputs), targets))
                }
                print(meanSquaredError(layer(inputs), targets).item < 1e-4)
                """),
            LanguageFeature(
                "Data and pictures",
                "Data sets come as images on their way to training; grids and charts are shown in the notebook.",
                """
                let drawings = CandleArtist(seed: 1).candles(3)
                print(drawings.map(\\.word), SessionDate.today < SessionDate.today.adding(days: 1))
                """),
            LanguageFeature(
                "Comparisons",
                "Tables align their columns; figures stand in rows and columns, and are saved and read back.",
                """
                var results = Table("run", "distance", "seconds per epoch")
                results.add("plain", 12.3456, 36)
                results.add("R1 penalty", 8.5, 41)
                print(results)
                let grids = (0..<2).map { ImageGrid(Tensor(repeating: Float($0), shape: [4, 8, 8, 1]), columns: 2) }
                try FigureRow([grids[0], grids[1]], names: ["plain", "R1 penalty"]).save("images/comparison.png")
                print(try Picture(file: "images/comparison.png"))
                """),
        ])
}
