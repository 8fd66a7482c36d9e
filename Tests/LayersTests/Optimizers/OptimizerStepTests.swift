import Foundation
import Layers
import Tensors
import Testing

/// Steps against the textbook's formulas, computed here in double precision.
@Suite("Optimizer steps")
struct OptimizerStepTests {
    static let start: [Double] = [1, -2, 0.5]
    static let steps: [[Double]] = [[0.1, -0.2, 3], [0.3, 0.1, -1], [-0.2, 0.4, 0.001], [1e-6, 2, 5]]

    /// Runs an optimizer over the gradients, reading the values after each step or only at the end.
    func run(_ optimizer: Optimizer, readingEachStep: Bool) throws -> [Float] {
        let parameter = Parameter(Tensor(Self.start.map(Float.init)), name: "p")
        try rethrowingTensorErrors {
            for gradient in Self.steps {
                optimizer.update([parameter], gradients: [Tensor(gradient.map(Float.init))])
                if readingEachStep { _ = parameter.value.scalars }
            }
        }
        return parameter.value.scalars
    }

    func expect(
        _ make: () -> Optimizer, gives rule: (inout [Double], [Double], Int) -> Void,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var values = Self.start
        for (number, gradient) in Self.steps.enumerated() { rule(&values, gradient, number + 1) }
        let expected = values.map(Float.init)
        for reading in [true, false] {
            let found = try run(make(), readingEachStep: reading)
            #expect(isClose(found, expected, within: 2e-6), "\(found), \(expected)", sourceLocation: sourceLocation)
        }
    }

    @Test("Adam, Keras's epsilon beside the uncorrected root")
    func adamKeras() throws {
        var (m, v) = ([0.0, 0, 0], [0.0, 0, 0])
        try expect({ Adam(learningRate: 0.1, epsilon: 0.01, epsilonPlacement: .beforeCorrection) }) { values, g, t in
            if t == 1 { (m, v) = ([0, 0, 0], [0, 0, 0]) }
            for i in values.indices {
                m[i] = 0.9 * m[i] + 0.1 * g[i]
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i]
                let rate = 0.1 * (1 - pow(0.999, Double(t))).squareRoot() / (1 - pow(0.9, Double(t)))
                values[i] -= rate * m[i] / (v[i].squareRoot() + 0.01)
            }
        }
    }

    @Test("Adam, PyTorch's epsilon beside the corrected root")
    func adamPyTorch() throws {
        var (m, v) = ([0.0, 0, 0], [0.0, 0, 0])
        try expect({
            Adam(learningRate: 0.1, beta1: 0.5, beta2: 0.99, epsilon: 0.01, epsilonPlacement: .afterCorrection)
        }) { values, g, t in
            for i in values.indices {
                m[i] = 0.5 * m[i] + 0.5 * g[i]
                v[i] = 0.99 * v[i] + 0.01 * g[i] * g[i]
                let (mean, square) = (m[i] / (1 - pow(0.5, Double(t))), v[i] / (1 - pow(0.99, Double(t))))
                values[i] -= 0.1 * mean / (square.squareRoot() + 0.01)
            }
        }
    }

    @Test("Adam's first step is the learning rate, whatever the gradient's size")
    func adamFirstStep() {
        for gradient in [1e-3, 1, 1e3] as [Float] {
            let parameter = Parameter(Tensor([0]), name: "p")
            Adam(learningRate: 0.25).update([parameter], gradients: [Tensor([gradient])])
            // Keras's epsilon weighs 1 / √(1 - β₂) times more at the first step.
            #expect(isClose(parameter.value.scalars, [-0.25], within: 2e-3))
        }
    }

    @Test("RMSprop, Keras's epsilon inside the root, with momentum")
    func rmspropKeras() throws {
        var (v, velocity) = ([0.0, 0, 0], [0.0, 0, 0])
        try expect({
            RMSprop(learningRate: 0.1, decay: 0.9, momentum: 0.5, epsilon: 0.01, epsilonPlacement: .insideRoot)
        }) { values, g, _ in
            for i in values.indices {
                v[i] = 0.9 * v[i] + 0.1 * g[i] * g[i]
                velocity[i] = 0.5 * velocity[i] + 0.1 * g[i] / (v[i] + 0.01).squareRoot()
                values[i] -= velocity[i]
            }
        }
    }

    @Test("RMSprop, PyTorch's epsilon beside the root")
    func rmspropPyTorch() throws {
        var v = [0.0, 0, 0]
        try expect({ RMSprop(learningRate: 0.1, decay: 0.99, epsilon: 0.01, epsilonPlacement: .afterCorrection) }) {
            values, g, _ in
            for i in values.indices {
                v[i] = 0.99 * v[i] + 0.01 * g[i] * g[i]
                values[i] -= 0.1 * g[i] / (v[i].squareRoot() + 0.01)
            }
        }
    }

    @Test("gradient descent: plain, with momentum, with Nesterov's")
    func descent() throws {
        try expect({ SGD(learningRate: 0.1) }) { values, g, _ in
            for i in values.indices { values[i] -= 0.1 * g[i] }
        }
        for isNesterov in [false, true] {
            var velocity = [0.0, 0, 0]
            try expect({ SGD(learningRate: 0.1, momentum: 0.9, nesterov: isNesterov) }) { values, g, _ in
                for i in values.indices {
                    velocity[i] = 0.9 * velocity[i] + 0.1 * g[i]
                    values[i] -= isNesterov ? 0.9 * velocity[i] + 0.1 * g[i] : velocity[i]
                }
            }
        }
    }

    @Test("defaults are Keras's, or PyTorch's on request")
    func defaults() {
        let keras = (Adam(), RMSprop(), SGD())
        #expect(keras.0.learningRate == 1e-3 && keras.0.epsilon == 1e-7)
        #expect(keras.0.epsilonPlacement == .beforeCorrection)
        #expect(keras.1.learningRate == 1e-3 && keras.1.decay == 0.9 && keras.1.epsilonPlacement == .insideRoot)
        #expect(keras.2.learningRate == 0.01)
        LayerDefaults.using(.pytorch) {
            let torch = (Adam(), RMSprop())
            #expect(torch.0.epsilon == 1e-8 && torch.0.epsilonPlacement == .afterCorrection)
            #expect(torch.1.learningRate == 0.01 && torch.1.decay == 0.99)
            #expect(torch.1.epsilonPlacement == .afterCorrection)
        }
    }

    @Test("the learning rate may change between steps")
    func rate() {
        let optimizer = SGD(learningRate: 1)
        let parameter = Parameter(Tensor([10]), name: "p")
        optimizer.update([parameter], gradients: [Tensor([1])])
        optimizer.learningRate = 0.5
        optimizer.update([parameter], gradients: [Tensor([1])])
        #expect(parameter.value.scalars == [8.5])
    }

    /// Three steps as PyTorch makes them; Fixtures/pytorch_optimizers.py wrote them.
    struct Recorded: Decodable, Sendable, CustomTestStringConvertible {
        struct Step: Decodable, Sendable {
            var gradient: [Float]
            var parameter: [Float]
        }

        var name: String
        var settings: [String: Float]
        var start: [Float]
        var steps: [Step]

        var testDescription: String { name }

        var optimizer: Optimizer? {
            let rate = settings["rate"]
            switch name {
            case "Adam":
                return Adam(
                    learningRate: rate, beta1: settings["beta1"] ?? 0, beta2: settings["beta2"] ?? 0,
                    epsilon: settings["epsilon"], epsilonPlacement: .afterCorrection)
            case "RMSprop":
                return RMSprop(
                    learningRate: rate, decay: settings["decay"], epsilon: settings["epsilon"],
                    epsilonPlacement: .afterCorrection)
            default: return settings["momentum"].map { SGD(learningRate: rate, momentum: $0) }
            }
        }
    }

    static let recorded: [Recorded] = {
        guard
            let url = Bundle.module.url(
                forResource: "pytorch_optimizers", withExtension: "json", subdirectory: "Fixtures"),
            let data = try? Data(contentsOf: url)
        else { return [] }
        return (try? JSONDecoder().decode([Recorded].self, from: data)) ?? []
    }()

    @Test("The file of PyTorch's steps is there and complete") func file() { #expect(Self.recorded.count == 4) }

    @Test("Steps as PyTorch makes them", arguments: recorded)
    func pytorch(_ recorded: Recorded) throws {
        let optimizer = try #require(recorded.optimizer)
        let parameter = Parameter(Tensor(recorded.start), name: "p")
        for step in recorded.steps {
            try rethrowingTensorErrors { optimizer.update([parameter], gradients: [Tensor(step.gradient)]) }
            #expect(isClose(parameter.value.scalars, step.parameter, within: 2e-6))
        }
    }
}
