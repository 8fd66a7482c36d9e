/// Makes once what two chains compute alike but for one number an image.
///
/// The gradients that two losses send back through one pass of a network begin as the last layer's weights times a number
/// for each image. As long as no statistics of the batch are taken, everything behind is linear in them image by image: both
/// gradients are one and the same tensor, times a number an image of their own. So the convolutions on the way are made
/// for that tensor, and the factors are applied to what they yield: one of the thirteen heavy convolutions of the reference
/// step is saved.
struct ImageFactors {
    /// A value in the new graph that is `base`, each image times its element of `factor`, `[N]`.
    private struct Scaled {
        var base: Int
        var factor: Int
        /// The value of the old graph that the scaled form was passed on from; nil where the factor came in.
        var origin: Int?
    }

    private let graph: ValueGraph
    /// The values whose factors are drawn out; all that can be when it isn't known yet which it pays for.
    private let wanted: Set<Int>?
    private var builder = SimplifyingBuilder()
    /// The new numbers of the values that have been needed as they are.
    private var moved: [Int: Int] = [:]
    private var scaled: [Int: Scaled] = [:]
    /// For each convolution without its factor, the old ones that are made of it.
    private var convolutions: [Int: [Int]] = [:]

    /// The graph in which such convolutions are made once.
    static func shared(in graph: ValueGraph) -> ValueGraph {
        var trial = ImageFactors(graph, wanted: nil)
        trial.rewrite()
        let wanted = trial.leadingToSharedConvolutions
        guard !wanted.isEmpty else { return graph }
        var final = ImageFactors(graph, wanted: wanted)
        final.rewrite()
        return final.result
    }

    private init(_ graph: ValueGraph, wanted: Set<Int>?) {
        self.graph = graph
        self.wanted = wanted
    }

    private mutating func rewrite() {
        for value in graph.values.indices {
            if wanted?.contains(value) ?? true, let form = scaledForm(of: value) {
                scaled[value] = form
                if case .convolution = graph[value].operation { convolutions[form.base, default: []].append(value) }
            } else {
                var copy = graph[value]
                copy.inputs = copy.inputs.map { asItIs($0) }
                moved[value] = builder.add(copy)
            }
        }
    }

    private var result: ValueGraph {
        mutating get {
            let roots = graph.roots.map { asItIs($0) }
            var result = builder.graph
            result.roots = roots
            return result
        }
    }

    /// The convolutions that several old ones are made of, and what their scaled operands came from.
    private var leadingToSharedConvolutions: Set<Int> {
        var found: Set<Int> = []
        for twins in convolutions.values where twins.count > 1 {
            for twin in twins {
                var next: Int? = twin
                while let value = next, found.insert(value).inserted { next = scaled[value]?.origin }
            }
        }
        return found
    }

    // MARK: One value

    /// The value in the new graph, its factor applied.
    private mutating func asItIs(_ value: Int) -> Int {
        if let known = moved[value] { return known }
        guard let form = scaled[value] else { return value }
        let shape = graph[value].shape
        let column = Shape([shape[0]] + Array(repeating: 1, count: shape.rank - 1))
        let factor = builder.add(.broadcast(shape), [builder.add(.reshape(column), [form.factor], column)], shape)
        let number = builder.add(.elementwise(.multiply), [form.base, factor], shape)
        moved[value] = number
        return number
    }

    private mutating func scaledForm(of value: Int) -> Scaled? {
        let node = graph[value]
        guard node.shape.rank > 0, let first = node.inputs.first else { return nil }
        switch node.operation {
        case .elementwise(.multiply):
            return entering(value) ?? passed(through: value, at: 0) ?? passed(through: value, at: 1)
        case .elementwise(.negate), .elementwise(.divide): return passed(through: value, at: 0)
        case .elementwise(.select):
            if graph.constant(node.inputs[2]) == 0 { return passed(through: value, at: 1) }
            return graph.constant(node.inputs[1]) == 0 ? passed(through: value, at: 2) : nil
        case .reshape:
            return graph[first].shape.dimensions.first == node.shape[0] ? passed(through: value, at: 0) : nil
        case .convolution(let convolution):
            return convolution.direction == .filterGradient ? nil : passed(through: value, at: 0)
        default: return nil
        }
    }

    /// An operation that is linear in one input, image by image, made of that input without its factor.
    private mutating func passed(through value: Int, at position: Int) -> Scaled? {
        let node = graph[value]
        let input = node.inputs[position]
        guard let form = scaled[input] else { return nil }
        let inputs = node.inputs.indices.map { $0 == position ? form.base : asItIs(node.inputs[$0]) }
        return Scaled(base: builder.add(node.operation, inputs, node.shape), factor: form.factor, origin: input)
    }

    /// A product of something and a column repeated: one number for each image.
    private mutating func entering(_ product: Int) -> Scaled? {
        let (inputs, shape) = (graph[product].inputs, graph[product].shape)
        guard shape[0] > 1, shape.count > shape[0] else { return nil }
        for (factor, other) in [(inputs[0], inputs[1]), (inputs[1], inputs[0])] {
            guard case .broadcast = graph[factor].operation, scaled[other] == nil else { continue }
            let column = graph[factor].inputs[0]
            guard graph[column].shape.rank == shape.rank, graph[column].shape[0] == shape[0],
                graph[column].shape.count == shape[0]
            else { continue }
            let factors = builder.add(.reshape([shape[0]]), [asItIs(column)], [shape[0]])
            return Scaled(base: asItIs(other), factor: factors, origin: nil)
        }
        return nil
    }
}
