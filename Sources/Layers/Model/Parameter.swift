import Tensors

/// A tensor that training changes: a weight, a bias, or a statistic that a layer remembers.
///
/// It is a reference: the model, the optimizer and the checkpoint share it. A layer's parameters come into being at the
/// layer's first input, when their shape is known.
public final class Parameter {
    /// The path in the model at which it was last listed: `features.0.weight`.
    public package(set) var name: String
    /// Whether optimizers change it.
    public var isTrainable: Bool
    /// What it is for.
    public let role: Role

    /// What a parameter is for.
    public enum Role: Sendable {
        /// Learnt by an optimizer.
        case weight
        /// Kept by a layer, such as a running mean.
        case statistic
    }

    private enum State {
        case waiting
        /// Read from a checkpoint before the layer saw an input.
        case restored(Tensor)
        case ready(Tensor)
    }

    private var state: State
    private var initializer: Initializer
    private var seed: Int
    /// What the layer said when it was built, for values that are drawn anew.
    private var fans: Fans?
    /// What it was before in the step that is being recorded: losses recorded earlier refer to it.
    private var earlier: [EarlierValue] = []

    /// A parameter with this value.
    public init(_ value: Tensor, name: String = "value", isTrainable: Bool = true) {
        self.name = name
        self.isTrainable = isTrainable
        role = isTrainable ? .weight : .statistic
        initializer = .zeros
        seed = 0
        state = .ready(value)
    }

    /// A parameter whose shape its layer doesn't know yet.
    init(waitingFor initializer: Initializer, name: String, role: Role = .weight) {
        self.name = name
        self.role = role
        isTrainable = role == .weight
        self.initializer = initializer
        seed = initializer.isRandom ? ParameterSeeds.draw() : 0
        state = .waiting
    }
}

extension Parameter {
    /// The value now. A new one has the shape of the old.
    ///
    /// Losses that were computed before a new value was set refer to the old one.
    public var value: Tensor {
        get {
            switch state {
            case .ready(let value), .restored(let value): value
            case .waiting: LayerError.notBuilt(parameter: name).reported()
            }
        }
        set {
            // What a mistake left behind has been reported; the value stays.
            if newValue.isPoisoned { return }
            if let shape, newValue.shape != shape {
                LayerError.parameterShape(name: name, expected: shape, found: newValue.shape).report()
                return
            }
            earlier.removeAll { !$0.isAlive }
            if case .ready(let old) = state { earlier.append(EarlierValue(old)) }
            state = .ready(newValue)
        }
    }

    /// The shape; nil while the layer has seen no input.
    public var shape: Shape? {
        switch state {
        case .waiting: nil
        case .ready(let value), .restored(let value): value.shape
        }
    }

    /// Whether it has a value.
    public var isBuilt: Bool { shape != nil }

    /// The values that losses of this step may refer to, newest first.
    var candidates: [Tensor] {
        guard case .ready(let value) = state else { return [] }
        return [value] + earlier.reversed().compactMap(\.tensor)
    }

    /// Takes its first value, if it has none yet, or checks that what it has fits.
    func build(_ shape: Shape, fans: Fans) throws(ShapeMistake) {
        self.fans = fans
        switch state {
        case .ready: return
        case .waiting:
            state = .ready(initializer.values(shape: shape, fans: fans, seed: seed))
            Parameter.settle([self])
        case .restored(let value):
            guard value.shape == shape else {
                throw ShapeMistake(
                    expected: "an input that fits its \(name) \(value.shape), as restored from a checkpoint,",
                    hint: "this input needs \(shape): restore into the model that was saved")
            }
            state = .ready(value)
        }
    }

    /// Draws the values anew, or, where the layer has seen no input, draws them so when it does.
    public func initialize(_ initializer: Initializer) {
        self.initializer = initializer
        seed = initializer.isRandom ? ParameterSeeds.draw() : 0
        guard let shape else { return }
        value = initializer.values(shape: shape, fans: fans ?? Fans(weights: shape), seed: seed)
        Parameter.settle([self])
    }

    /// Computes the values at once, so that the first step has the same graph as all others.
    static func settle(_ parameters: [Parameter]) {
        do {
            try Tensor.evaluate(parameters.map(\.value))
        } catch {
            _ = Tensor.failing(error)
        }
    }

    /// Takes a value from a checkpoint, also before the first input.
    package func restore(_ value: Tensor) {
        earlier = []
        if case .waiting = state { state = .restored(value) } else { state = .ready(value) }
    }
}

/// A value that doesn't keep its memory: the optimizer's new value may be written over it.
private struct EarlierValue {
    private weak var node: Node?

    init(_ tensor: Tensor) { node = tensor.node }

    var isAlive: Bool { node != nil }
    var tensor: Tensor? { node.map(Tensor.init) }
}
