import Layers
import Tensors
import Testing

@Suite("Dense and convolutions", .ownRandomness)
struct LinearLayerTests {
    @Test("dense: rows times weights plus bias")
    func dense() {
        let layer = Dense(2, initializer: .constant(0.5), biasInitializer: .ones)
        #expect(layer(Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])).scalars == [4, 4, 8.5, 8.5])
        #expect(Dense(2, useBias: false).bias == nil)
    }

    @Test("dense: gradients of weights, bias and input")
    func denseGradients() {
        let layer = Dense(1, initializer: .constant(2), biasInitializer: .zeros)
        let input = Tensor([1, 2, 3, 4], shape: [2, 2])
        let loss = layer(input).sum()
        let found = gradients(of: loss, over: layer.parameters)
        #expect(found.map(\.scalars) == [[4, 6], [2]])
        #expect(gradients(of: loss, over: input).scalars == [2, 2, 2, 2])
    }

    @Test("convolution: a window of ones sums its neighbourhood")
    func convolution() {
        let image = ramp([1, 3, 3, 1])
        let same = Conv2D(1, kernel: 3, padding: .same, initializer: .ones, biasInitializer: .zeros)
        #expect(same(image).scalars == [8, 15, 12, 21, 36, 27, 20, 33, 24])
        let valid = Conv2D(1, kernel: 2, initializer: .ones, biasInitializer: .constant(100))
        #expect(valid(image).scalars == [108, 112, 120, 124])
        let strided = Conv2D(1, kernel: 2, stride: 2, padding: .all(1), useBias: false, initializer: .ones)
        #expect(strided(image).scalars == [0, 3, 9, 24])
        let flat = Conv2D(1, kernel: (1, 3), stride: (2, 1), useBias: false, initializer: .ones)
        #expect(flat(image).scalars == [3, 21])
    }

    @Test("transposed convolution: each pixel paints its window")
    func transposedConvolution() {
        let image = Tensor([1, 2, 3, 4], shape: [1, 2, 2, 1])
        let valid = ConvTranspose2D(1, kernel: 2, stride: 2, useBias: false, initializer: .ones)
        #expect(valid(image).shape == [1, 4, 4, 1])
        #expect(valid(image).scalars == [1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4])
        let overlapping = ConvTranspose2D(1, kernel: 2, useBias: false, initializer: .ones)
        #expect(overlapping(image).scalars == [1, 3, 2, 4, 10, 6, 3, 7, 4])
    }

    @Test(
        "output sides of transposed convolutions follow the frameworks' formulas",
        arguments: [
            (7, 5, 1, Padding.same, 0, 7), (7, 5, 2, .same, 0, 14), (14, 4, 2, .same, 0, 28), (1, 4, 1, .valid, 0, 4),
            (4, 4, 2, .all(1), 0, 8), (7, 3, 2, .all(1), 1, 14), (7, 3, 2, .all(1), 0, 13), (7, 2, 3, .valid, 2, 22),
        ])
    func transposedSides(side: Int, kernel: Int, stride: Int, padding: Padding, extra: Int, expected: Int) {
        let layer = ConvTranspose2D(2, kernel: kernel, stride: stride, padding: padding, outputPadding: extra)
        #expect(layer(.zeros([1, side, side, 3])).shape == [1, expected, expected, 2])
    }

    @Test(
        "output sides of convolutions follow the frameworks' formulas",
        arguments: [
            (28, 5, 2, Padding.same, 14), (7, 5, 2, .same, 4), (28, 3, 1, .valid, 26), (28, 4, 2, .all(1), 14),
            (4, 4, 1, .valid, 1), (9, 3, 3, .explicit(top: 0, bottom: 1, left: 0, right: 1), 3),
        ])
    func sides(side: Int, kernel: Int, stride: Int, padding: Padding, expected: Int) {
        let layer = Conv2D(2, kernel: kernel, stride: stride, padding: padding)
        #expect(layer(.zeros([1, side, side, 3])).shape == [1, expected, expected, 2])
    }

    @Test("gradients flow through a whole model to its first weight")
    func flow() {
        let model = Sequential {
            Dense(8)
            BatchNorm()
            LeakyReLU(0.2)
            Reshape([2, 2, 2])
            ConvTranspose2D(3, kernel: 3, stride: 2, padding: .same)
            Tanh()
            Conv2D(2, kernel: 3, stride: 2, padding: .same)
            Sigmoid()
            Flatten()
            Dense(1)
        }
        let loss = model(.randomNormal([4, 5], seed: 3), training: true).squared().mean()
        let weights = model.trainableParameters
        for (parameter, gradient) in zip(weights, gradients(of: loss, over: weights)) {
            let largest = gradient.abs().max().item
            // Batch normalisation takes the mean away, so a bias before it has no effect.
            if parameter.name == "0.bias" {
                #expect(largest < 1e-6)
            } else {
                #expect(largest > 1e-6, "\(parameter.name)")
            }
        }
    }
}
