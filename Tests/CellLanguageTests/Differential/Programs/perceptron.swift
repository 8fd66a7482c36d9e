enum Activation {
    case step, sign, linear
    func callAsFunction(_ z: Double) -> Double {
        switch self {
        case .step: return z >= 0 ? 1 : 0
        case .sign: return z < 0 ? -1 : 1
        case .linear: return z
        }
    }
}

struct Perceptron {
    var weights: [Double]
    var bias: Double = 0
    let rate: Double
    let activation: Activation

    init(inputs: Int, rate: Double = 0.25, activation: Activation = .step) {
        weights = Array(repeating: 0, count: inputs)
        self.rate = rate
        self.activation = activation
    }

    func predict(_ xs: [Double]) -> Double {
        activation(zip(weights, xs).map(*).reduce(bias, +))
    }

    @discardableResult
    mutating func train(on samples: [(x: [Double], y: Double)], epochs: Int) -> [Int] {
        var history: [Int] = []
        for _ in 1...epochs {
            var mistakes = 0
            for (x, y) in samples {
                let error = y - predict(x)
                if error != 0 {
                    mistakes += 1
                    for i in weights.indices { weights[i] += rate * error * x[i] }
                    bias += rate * error
                }
            }
            history.append(mistakes)
            if mistakes == 0 { break }
        }
        return history
    }
}

let inputs: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]]
let gates: [(name: String, truth: [Double])] = [
    ("AND", [0, 0, 0, 1]),
    ("OR", [0, 1, 1, 1]),
    ("NAND", [1, 1, 1, 0]),
    ("XOR", [0, 1, 1, 0]),
]

for gate in gates {
    var p = Perceptron(inputs: 2)
    let samples = zip(inputs, gate.truth).map { (x: $0, y: $1) }
    let history = p.train(on: samples, epochs: 12)
    let out = inputs.map { p.predict($0) }
    print("\(gate.name): weights=\(p.weights) bias=\(p.bias)")
    print("  mistakes per epoch: \(history)")
    print("  output \(out) expected \(gate.truth) \(out == gate.truth ? "learned" : "not separable")")
}
var bare = Perceptron(inputs: 3, activation: .linear)
bare.train(on: [(x: [1, 2, 3], y: 6.5)], epochs: 1)
print(bare)
print(Activation.sign(-0.0), Activation.sign(-3), Activation.step(2.5))
