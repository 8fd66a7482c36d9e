import Layers
import Tensors
import Testing

@Suite("Initialising a model's parameters", .ownRandomness)
struct InitializeTests {
    private let model = Sequential {
        Dense(32)
        Reshape([2, 2, 8])
        BatchNorm()
        Sequential { SpectralNorm(Conv2D(64, kernel: 3, padding: .same)) }
    }

    private func initialize() {
        for module in model.modules {
            switch module {
            case let layer as WeightedLayer: layer.weight.initialize(.normal(mean: 0, standardDeviation: 0.02))
            case let layer as NormalizationLayer: layer.weight?.initialize(.normal(mean: 1, standardDeviation: 0.02))
            default: break
            }
        }
    }

    @Test("modules are listed parents before children, each once")
    func modules() {
        let kinds = model.modules.map { "\(type(of: $0))" }
        #expect(
            kinds == ["Sequential", "Dense", "Reshape", "BatchNorm", "Sequential", "SpectralNorm", "Conv2D"])
        let shared = Dense(2)
        #expect(Sequential([shared, shared]).modules.count == 2)
    }

    @Test("before the first input and after it", arguments: [true, false])
    func values(isBuilt: Bool) {
        if isBuilt { _ = model(.zeros([1, 100])) }
        initialize()
        _ = model(.zeros([1, 100]))
        let weights = model.parameters.filter { $0.name.hasSuffix("weight") }.map(\.value)
        for (value, mean) in zip(weights, [0, 1, 0] as [Float]) {
            #expect(abs(value.mean().item - mean) < 0.03)
            #expect((0.005...0.035).contains(value.standardDeviation().item))
        }
    }

    @Test("new values are new, and the same from the same seed")
    func seeds() {
        func drawn() -> [Float] {
            RandomStreams.isolated(seed: 5) {
                let layer = Dense(4)
                _ = layer(.zeros([1, 3]))
                let before = layer.weight.value.scalars
                layer.weight.initialize(.glorotUniform)
                let after = layer.weight.value.scalars
                #expect(before != after)
                return after
            }
        }
        #expect(drawn() == drawn())
    }

    @Test("losses recorded before refer to the values before")
    func order() {
        let layer = Dense(1, useBias: false, initializer: .ones)
        let output = layer(.ones([1, 2]))
        layer.weight.initialize(.constant(5))
        #expect(output.item == 2)
        #expect(layer(.ones([1, 2])).item == 10)
    }
}
