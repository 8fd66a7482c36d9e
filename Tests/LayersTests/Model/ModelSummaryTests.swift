import Layers
import Tensors
import Testing

@Suite("Summary")
struct ModelSummaryTests {
    struct Generator: Layer {
        let body = Sequential {
            Dense(7 * 7 * 256, useBias: false)
            BatchNorm()
            LeakyReLU(0.3)
            Reshape([7, 7, 256])
            ConvTranspose2D(1, kernel: 5, stride: 2, padding: .same, useBias: false)
            Tanh()
        }

        func callAsFunction(_ noise: Tensor, training: Bool) -> Tensor { body(noise, training: training) }
    }

    @Test("the table has paths, kinds, output shapes and counts")
    func table() {
        let summary = Generator().summary(input: [100])
        #expect(
            summary.description == """
                Generator, input [N, 100]
                ────────────────────────────────────────────────────────
                layer   kind                  output          parameters
                ────────────────────────────────────────────────────────
                body.0  Dense(12544)          [N, 12544]       1,254,400
                body.1  BatchNorm             [N, 12544]          50,176
                body.2  LeakyReLU(0.3)        [N, 12544]               0
                body.3  Reshape([7, 7, 256])  [N, 7, 7, 256]           0
                body.4  ConvTranspose2D(1)    [N, 14, 14, 1]       6,400
                body.5  Tanh                  [N, 14, 14, 1]           0
                ────────────────────────────────────────────────────────
                parameters: 1,310,976 (25,088 of them not trained)
                """)
        #expect(summary.parameterCount == 1_310_976)
        #expect(summary.trainableCount == 1_310_976 - 25_088)
    }

    @Test("a layer used twice is counted once")
    func shared() {
        let layer = Dense(3)
        let summary = Sequential([layer, layer]).summary(input: [3])
        #expect(summary.layers.map(\.parameterCount) == [12, 0])
        #expect(summary.parameterCount == 12)
    }

    @Test("the autoencoder of the course has 48,724 parameters")
    func autoencoder() {
        // Encoder and decoder of homework 3, on 28x28 images.
        let border = Padding.all(1)
        let model = Sequential {
            Conv2D(64, kernel: 3, stride: 2, padding: border)
            Conv2D(32, kernel: 3, stride: 2, padding: border)
            Conv2D(16, kernel: 3, padding: border)
            Conv2D(2, kernel: 3, padding: border)
            Flatten()
            Dense(3)
            Dense(98)
            Reshape([7, 7, 2])
            ConvTranspose2D(16, kernel: 3, padding: border)
            ConvTranspose2D(32, kernel: 3, padding: border)
            ConvTranspose2D(64, kernel: 3, stride: 2, padding: border, outputPadding: 1)
            ConvTranspose2D(1, kernel: 3, stride: 2, padding: border, outputPadding: 1)
        }
        let summary = model.summary(input: [28, 28, 1])
        #expect(summary.parameterCount == 48_724)
        #expect(summary.layers.last?.output == [28, 28, 1])
    }

    @Test("a mistake in the model is found by its summary")
    func mistake() {
        let model = Sequential([Conv2D(4, kernel: 3), Dense(1)])
        let mistake = usageMistake { model.summary(input: [28, 28, 1]) }
        #expect(mistake?.message == "Dense '1' expects features [N, F], but Conv2D '0' gives [N, 26, 26, 4]")
    }
}
