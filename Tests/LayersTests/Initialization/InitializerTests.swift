import Layers
import Tensors
import Testing

@Suite("Initialisers", .ownRandomness)
struct InitializerTests {
    func statistics(_ parameter: Parameter?) -> (mean: Float, deviation: Float, largest: Float) {
        let values = parameter?.value ?? Tensor(.nan)
        return (values.mean().item, values.standardDeviation().item, values.abs().max().item)
    }

    @Test("Keras's dense layer: Glorot's uniform weights, no bias")
    func kerasDense() {
        let layer = LayerDefaults.using(.keras) { Dense(300) }
        _ = layer(.zeros([1, 200]))
        let bound = Float(6.0 / 500).squareRoot()
        let (mean, deviation, largest) = statistics(layer.weight)
        #expect(abs(mean) < bound / 100)
        #expect(abs(deviation / (bound / Float(3).squareRoot()) - 1) < 0.02)
        #expect(largest <= bound && largest > bound * 0.999)
        #expect(layer.bias?.value.abs().max().item == 0)
    }

    @Test("PyTorch's dense layer: weights and bias uniform in ±1/√(fan in)")
    func pytorchDense() {
        let layer = LayerDefaults.using(.pytorch) { Dense(300) }
        _ = layer(.zeros([1, 200]))
        let bound = 1 / Float(200).squareRoot()
        for parameter in [layer.weight, layer.bias] {
            let (_, deviation, largest) = statistics(parameter)
            #expect(largest <= bound * 1.00001 && largest > bound * 0.97)
            #expect(abs(deviation / (bound / Float(3).squareRoot()) - 1) < 0.1)
        }
    }

    @Test("convolutions count their window")
    func convolutions() {
        let layer = LayerDefaults.using(.keras) { Conv2D(64, kernel: 5) }
        _ = layer(.zeros([1, 8, 8, 32]))
        let bound = Float(6.0 / Double(25 * 32 + 25 * 64)).squareRoot()
        #expect(abs(statistics(layer.weight).largest / bound - 1) < 1e-3)

        // PyTorch counts a transposed convolution's fan in from its output channels.
        let transposed = LayerDefaults.using(.pytorch) { ConvTranspose2D(16, kernel: 4) }
        _ = transposed(.zeros([1, 2, 2, 64]))
        #expect(abs(statistics(transposed.weight).largest * Float(16 * 16).squareRoot() - 1) < 1e-3)
        #expect(statistics(transposed.bias).largest <= 1 / 16)
    }

    @Test("normal, constant, uniform and the fan rules")
    func others() {
        func values(_ initializer: Initializer) -> (mean: Float, deviation: Float, largest: Float) {
            let layer = Dense(400, initializer: initializer)
            _ = layer(.zeros([1, 100]))
            return statistics(layer.weight)
        }
        let normal = values(.normal(mean: 1, standardDeviation: 0.02))
        #expect(abs(normal.mean - 1) < 1e-3 && abs(normal.deviation / 0.02 - 1) < 0.02)
        let constant = values(.constant(3))
        #expect(abs(constant.mean - 3) < 1e-5 && constant.deviation < 1e-5 && constant.largest == 3)
        #expect(values(.zeros).largest == 0 && values(.ones).largest == 1)
        let uniform = values(.uniform(-0.5..<0.1))
        #expect(abs(uniform.mean + 0.2) < 0.01 && uniform.largest <= 0.5)
        #expect(abs(values(.heNormal).deviation / Float(0.02).squareRoot() - 1) < 0.02)
        #expect(abs(values(.heUniform).largest / Float(0.06).squareRoot() - 1) < 1e-3)
        #expect(abs(values(.glorotNormal).deviation / Float(2.0 / 500).squareRoot() - 1) < 0.02)
        #expect(abs(values(.kaimingNormal(a: 1)).deviation / Float(0.01).squareRoot() - 1) < 0.02)
    }

    @Test("other defaults of the two frameworks")
    func defaults() {
        let keras = LayerDefaults.using(.keras) { (BatchNorm(), LeakyReLU()) }
        #expect(keras.0.epsilon == 1e-3 && keras.0.momentum == 0.99 && keras.1.slope == 0.3)
        let torch = LayerDefaults.using(.pytorch) { (BatchNorm(), LeakyReLU()) }
        #expect(torch.0.epsilon == 1e-5 && torch.0.momentum == 0.9 && torch.1.slope == 0.01)
    }

    @Test("the session's seed and the order of declaration decide, not the order of first calls")
    func seeds() {
        func weights(seed: Int, reversed: Bool) -> [[Float]] {
            setSeed(seed)
            let layers = [Dense(3), Dense(3)]
            for layer in reversed ? layers.reversed() : layers {
                _ = Tensor.randomNormal([2])
                _ = layer(.zeros([1, 4]))
            }
            return layers.map(\.weight.value.scalars)
        }
        let first = weights(seed: 7, reversed: false)
        #expect(first == weights(seed: 7, reversed: true))
        #expect(first[0] != first[1])
        #expect(first != weights(seed: 8, reversed: false))
    }
}
