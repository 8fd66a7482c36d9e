import Layers
import Tensors

/// A network as lists of layers: `input` goes through `stem`; where there are layers for labels, their result joins it along
/// the channels; then comes `body`.
struct Network {
    var input: Shape
    var stem: [LayerSpecification] = []
    var label: [LayerSpecification] = []
    var body: [LayerSpecification]

    /// The multiply-accumulates of one image's forward pass.
    var forward: Int { counts.reduce(0) { $0 + $1.multiplications } }

    /// Those of the first layer, whose input needs no gradient. Where an embedding joins the input before the first layer,
    /// that gradient is always needed: 0.
    var first: Int {
        if !label.isEmpty && stem.isEmpty { return 0 }
        return counts.first { $0.isMain && $0.multiplications > 0 }?.multiplications ?? 0
    }

    /// Those of the last layer.
    var last: Int { counts.last { $0.multiplications > 0 }?.multiplications ?? 0 }

    private var counts: [(multiplications: Int, isMain: Bool)] {
        var counts: [(Int, Bool)] = []
        func run(_ layers: [LayerSpecification], _ shape: Shape, isMain: Bool) -> Shape {
            layers.reduce(shape) { shape, layer in
                let output = layer.output(of: shape)
                counts.append((output.multiplications, isMain))
                return output.shape
            }
        }
        var shape = run(stem, input, isMain: true)
        if !label.isEmpty {
            let joined = run(label, [1], isMain: false)
            shape = Shape(shape.dimensions.dropLast() + [shape[-1] + joined[-1]])
        }
        _ = run(body, shape, isMain: true)
        return counts
    }
}

/// A network's layers, ready to be called.
struct NetworkModel: Module {
    let stem: Sequential
    let label: Sequential?
    let body: Sequential

    init(_ network: Network) {
        stem = Sequential(network.stem.map { $0.layer() })
        label = network.label.isEmpty ? nil : Sequential(network.label.map { $0.layer() })
        body = Sequential(network.body.map { $0.layer() })
    }

    /// The output for a batch and, in a conditional network, its classes `[N]`.
    func callAsFunction(_ input: Tensor, classes: Tensor?, training: Bool) -> Tensor {
        var x = stem(input, training: training)
        if let label, let classes { x = x.concatenated(with: label(classes, training: training), along: -1) }
        return body(x, training: training)
    }
}
