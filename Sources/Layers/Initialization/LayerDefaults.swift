import Synchronization

/// What layers and optimizers take where a program says nothing: Keras's choices or PyTorch's.
///
/// A layer or optimizer reads ``current`` when it is created.
public struct LayerDefaults: Sendable, Hashable {
    /// The framework's name.
    public var name: String
    /// First values of the weights of dense layers and convolutions.
    public var weights: Initializer
    /// First values of their biases.
    public var biases: Initializer
    /// First values of embeddings.
    public var embeddings: Initializer
    /// What batch normalisation adds to the variance.
    public var batchNormEpsilon: Float
    /// The share of the old running statistics that a training batch leaves. PyTorch calls one minus this `momentum`.
    public var batchNormMomentum: Float
    /// Whether running variances are of the population (divided by n - 1) as PyTorch keeps them.
    public var batchNormIsUnbiased: Bool
    /// The slope of a leaky ReLU for negative inputs.
    public var leakySlope: Float
    /// Rates and epsilons of optimizers.
    public var optimizers: OptimizerDefaults

    /// As Keras 3 has them.
    public static let keras = LayerDefaults(
        name: "keras", weights: .glorotUniform, biases: .zeros,
        embeddings: .uniform(-0.05..<0.05), batchNormEpsilon: 1e-3, batchNormMomentum: 0.99,
        batchNormIsUnbiased: false, leakySlope: 0.3, optimizers: .keras)

    /// As PyTorch 2 has them.
    public static let pytorch = LayerDefaults(
        name: "pytorch", weights: .kaimingUniform(a: Float(5).squareRoot()), biases: .fanInUniform,
        embeddings: .normal(mean: 0, standardDeviation: 1),
        batchNormEpsilon: 1e-5,
        batchNormMomentum: 0.9, batchNormIsUnbiased: true, leakySlope: 0.01, optimizers: .pytorch)

    /// The defaults in force; ``keras`` at first.
    public static var current: LayerDefaults {
        get { scoped ?? shared.withLock { $0 } }
        set { shared.withLock { $0 = newValue } }
    }

    /// Runs `body` with other defaults in force, for this task alone.
    public static func using<Result>(_ defaults: LayerDefaults, _ body: () throws -> Result) rethrows -> Result {
        try $scoped.withValue(defaults, operation: body)
    }

    private static let shared = Mutex(LayerDefaults.keras)
    @TaskLocal private static var scoped: LayerDefaults?
}

/// What optimizers take where a program says nothing.
public struct OptimizerDefaults: Sendable, Hashable {
    /// Adam's learning rate.
    public var adamLearningRate: Float
    /// Adam's epsilon.
    public var adamEpsilon: Float
    /// Where Adam's epsilon stands.
    public var adamEpsilonPlacement: EpsilonPlacement
    /// RMSprop's learning rate.
    public var rmspropLearningRate: Float
    /// The share of the old mean square that RMSprop keeps.
    public var rmspropDecay: Float
    /// RMSprop's epsilon.
    public var rmspropEpsilon: Float
    /// Where RMSprop's epsilon stands.
    public var rmspropEpsilonPlacement: EpsilonPlacement
    /// The learning rate of gradient descent.
    public var sgdLearningRate: Float

    /// As Keras 3 has them.
    public static let keras = OptimizerDefaults(
        adamLearningRate: 1e-3, adamEpsilon: 1e-7, adamEpsilonPlacement: .beforeCorrection, rmspropLearningRate: 1e-3,
        rmspropDecay: 0.9, rmspropEpsilon: 1e-7, rmspropEpsilonPlacement: .insideRoot, sgdLearningRate: 0.01)

    /// As PyTorch 2 has them.
    public static let pytorch = OptimizerDefaults(
        adamLearningRate: 1e-3, adamEpsilon: 1e-8, adamEpsilonPlacement: .afterCorrection, rmspropLearningRate: 0.01,
        rmspropDecay: 0.99, rmspropEpsilon: 1e-8, rmspropEpsilonPlacement: .afterCorrection, sgdLearningRate: 1e-3)
}

/// Where an optimizer adds its epsilon to the root of the mean squared gradient v.
public enum EpsilonPlacement: String, Sendable, Hashable {
    /// √v + ε, with Adam's bias correction outside: Keras's Adam. In terms of the corrected v̂ the epsilon is larger by
    /// 1 / √(1 - β₂ᵗ).
    case beforeCorrection
    /// √v̂ + ε with the corrected v̂: PyTorch, and the paper's Algorithm 1. Without a correction (RMSprop) √v + ε.
    case afterCorrection
    /// √(v + ε): Keras's RMSprop.
    case insideRoot
}
