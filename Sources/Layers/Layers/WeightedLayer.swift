import Tensors

/// A layer that multiplies its input by learnt weights, with or without a bias: dense layers and convolutions.
///
/// What multiplies is a step of its own, so that a wrapper such as ``SpectralNorm`` can put other weights in the place of
/// the learnt ones.
public class WeightedLayer: PrimitiveLayer {
    /// What the input is multiplied by.
    public let weight: Parameter
    /// What is added to each output channel; nil where the layer has none.
    public let bias: Parameter?

    init(title: String, initializer: Initializer?, useBias: Bool, biasInitializer: Initializer?) {
        let defaults = LayerDefaults.current
        weight = Parameter(waitingFor: initializer ?? defaults.weights, name: "weight")
        bias = useBias ? Parameter(waitingFor: biasInitializer ?? defaults.biases, name: "bias") : nil
        super.init(title: title)
    }

    final override func apply(_ input: Tensor, training: Bool) -> Tensor { apply(input, weight: weight.value) }

    /// The output with these weights in the place of the learnt ones.
    final func apply(_ input: Tensor, weight: Tensor) -> Tensor {
        let product = product(of: input, and: weight)
        guard let bias else { return product }
        return product + bias.value
    }

    // MARK: For subclasses

    /// The input times the weights.
    func product(of input: Tensor, and weight: Tensor) -> Tensor { input }

    /// The dimension of the weights that counts the outputs; negative, from the innermost.
    var outputAxis: Int { -1 }
}
