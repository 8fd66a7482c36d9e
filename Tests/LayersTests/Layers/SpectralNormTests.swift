import Layers
import Tensors
import Testing

@Suite("Spectral norm", .ownRandomness)
struct SpectralNormTests {
    /// A matrix with singular values 5 and 2.
    private let stretched = Tensor([3, 0, 4, 0, 0, 2], shape: [3, 2])

    @Test("weights are divided by their largest singular value")
    func values() {
        let layer = SpectralNorm(Dense(2, useBias: false))
        _ = layer(.zeros([1, 3]))
        layer.layer.weight.value = stretched
        for _ in 0..<20 { _ = layer(.zeros([1, 3]), training: true) }
        let output = layer(Tensor([1, 0, 0, 0, 1, 0, 0, 0, 1], shape: [3, 3]))
        #expect(isClose(output.scalars, [0.6, 0, 0.8, 0, 0, 0.4]))
    }

    @Test("outside training the vectors stay; parameters keep their names")
    func state() {
        let model = Sequential { SpectralNorm(Conv2D(4, kernel: 3, padding: .same)) }
        let images = Tensor.randomNormal([2, 5, 5, 1], seed: 1)
        _ = model(images, training: false)
        #expect(model.parameters.map(\.name) == ["0.weight", "0.bias", "0.u", "0.v"])
        #expect(model.trainableParameters.map(\.name) == ["0.weight", "0.bias"])
        let before = model.parameters[2].value.scalars
        #expect(model(images).scalars == model(images).scalars)
        #expect(model.parameters[2].value.scalars == before)
        model.parameters[0].initialize(.normal(mean: 0, standardDeviation: 1))
        _ = model(images, training: true)
        #expect(model.parameters[2].value.scalars != before)
        #expect(abs(model.parameters[2].value.squared().sum().item - 1) < 1e-5)
    }

    @Test("a checkpoint restores the vectors too, also before the first input")
    func checkpoint() throws {
        func make() -> Sequential { Sequential { SpectralNorm(Dense(3)) } }
        let (model, other) = (make(), make())
        let input = Tensor.randomNormal([4, 6], seed: 2)
        _ = model(input, training: true)
        try Checkpoint(of: [model]).restore(into: [other])
        #expect(other(input).scalars == model(input).scalars)
        #expect(other(input, training: true).scalars == model(input, training: true).scalars)
    }

    @Test("weights of zeros give zeros")
    func zeros() {
        let layer = SpectralNorm(Dense(2, useBias: false, initializer: .zeros))
        #expect(layer(.ones([1, 3]), training: true).scalars == [0, 0])
    }

    @Test("the summary counts what is inside")
    func summary() {
        let model = Sequential { SpectralNorm(Conv2D(4, kernel: 3)) }
        let row = model.summary(input: [8, 8, 1]).layers[0]
        #expect(row.kind == "SpectralNorm(Conv2D(4))")
        #expect(row.parameterCount == 9 * 4 + 4 + 4 + 9)
    }

    @Test("two losses of one step see one update each")
    func training() {
        let model = Sequential { SpectralNorm(Dense(1)) }
        let optimizer = SGD(learningRate: 0.1)
        let input = Tensor.randomNormal([8, 4], seed: 3)
        var losses: [Float] = []
        for _ in 0..<20 {
            let loss =
                (model(input, training: true) - 0.3).squared().mean() + model(-input, training: true).squared().mean()
            optimizer.update(model, minimizing: loss)
            losses.append(loss.item)
        }
        #expect(!losses.contains { !$0.isFinite })
        #expect(losses[19] < losses[0])
    }
}
