extension ValueGraph {
    /// The graph with identities removed, constants folded, and equal computations made once.
    func simplified() -> ValueGraph {
        var builder = SimplifyingBuilder()
        var moved: [Int] = []
        moved.reserveCapacity(values.count)
        for value in values {
            var value = value
            value.inputs = value.inputs.map { moved[$0] }
            moved.append(builder.add(value))
        }
        var result = builder.graph
        result.roots = roots.map { moved[$0] }
        return result
    }
}

/// Builds a graph value by value; what can be said more simply is, and what is there already isn't built again.
struct SimplifyingBuilder {
    private struct Computation: Hashable {
        let operation: Operation
        let inputs: [Int]
        let binding: Int?
    }

    private(set) var graph = ValueGraph()
    private var known: [Computation: Int] = [:]

    /// Adds an operation whose inputs fit it.
    mutating func add(_ operation: Operation, _ inputs: [Int], _ shape: Shape) -> Int {
        add(ValueGraph.Value(operation: operation, inputs: inputs, shape: shape, binding: nil))
    }

    mutating func add(_ value: ValueGraph.Value) -> Int {
        switch Simplification(of: value, in: graph).result {
        case .same(let other): return other
        case .instead(let operation, let inputs):
            return add(ValueGraph.Value(operation: operation, inputs: inputs, shape: value.shape, binding: nil))
        case .expanded(let expansion): return expansion(&self)
        case nil: break
        }
        let computation = Computation(operation: value.operation, inputs: value.inputs, binding: value.binding)
        if let number = known[computation] { return number }
        graph.values.append(value)
        known[computation] = graph.values.count - 1
        return graph.values.count - 1
    }
}

/// The simpler way to say a value, if there is one.
struct Simplification {
    enum Result {
        /// It is that value.
        case same(Int)
        /// It is this operation of those values.
        case instead(Operation, [Int])
        /// It is what these further operations yield.
        case expanded((inout SimplifyingBuilder) -> Int)
    }

    let value: ValueGraph.Value
    let graph: ValueGraph

    init(of value: ValueGraph.Value, in graph: ValueGraph) {
        self.value = value
        self.graph = graph
    }

    var result: Result? {
        switch value.operation {
        case .detach: .same(value.inputs[0])
        case .reshape: constantThrough ?? unlessSameShape ?? reshape
        case .broadcast: constantThrough ?? unlessSameShape
        case .transpose(let permutation): constantThrough ?? transpose(permutation)
        case .slice: constantThrough ?? unlessSameShape
        case .elementwise(let function): foldedConstants(function) ?? neutral(function)
        case .reduction(let kind, let axes): reduction(kind, axes) ?? linearSum(kind, axes)
        case .matrixProduct(let left, let right): matrixProduct(left, right) ?? outerProduct(left, right)
        default: nil
        }
    }

    /// A constant stays one, however it is arranged.
    private var constantThrough: Result? {
        graph.constant(value.inputs[0]).map { .instead(.constant($0, value.shape), []) }
    }

    private var unlessSameShape: Result? {
        graph[value.inputs[0]].shape == value.shape ? .same(value.inputs[0]) : nil
    }

    private var reshape: Result? {
        let input = graph[value.inputs[0]]
        guard case .reshape = input.operation else { return nil }
        return .instead(.reshape(value.shape), input.inputs)
    }

    private func transpose(_ permutation: [Int]) -> Result? {
        if permutation == Array(permutation.indices) { return .same(value.inputs[0]) }
        let input = graph[value.inputs[0]]
        guard case .transpose(let first) = input.operation else { return nil }
        return .instead(.transpose(permutation.map { first[$0] }), input.inputs)
    }

    private func foldedConstants(_ function: ElementwiseFunction) -> Result? {
        let numbers = value.inputs.compactMap { graph.constant($0).map(Double.init) }
        guard numbers.count == value.inputs.count else { return nil }
        let arguments = numbers + [0, 0]
        let folded = Float(function.row.value(arguments[0], arguments[1], arguments[2]))
        return .instead(.constant(folded, value.shape), [])
    }

    /// Zero added, one multiplied.
    private func neutral(_ function: ElementwiseFunction) -> Result? {
        let (left, right) = (value.inputs[0], value.inputs.count > 1 ? value.inputs[1] : value.inputs[0])
        switch function {
        case .add where graph.constant(right) == 0, .subtract where graph.constant(right) == 0,
            .multiply where graph.constant(right) == 1, .divide where graph.constant(right) == 1:
            return .same(left)
        case .add where graph.constant(left) == 0, .multiply where graph.constant(left) == 1:
            return .same(right)
        case .negate:
            guard case .elementwise(.negate) = graph[left].operation else { return nil }
            return .same(graph[left].inputs[0])
        default: return nil
        }
    }

    private func reduction(_ kind: ReductionKind, _ axes: [Int]) -> Result? {
        let input = graph[value.inputs[0]]
        let count = axes.reduce(1) { $0 * input.shape[$1] }
        if count == 1 { return .instead(.reshape(value.shape), value.inputs) }
        guard kind == .sum, let number = graph.constant(value.inputs[0]) else { return nil }
        return .instead(.constant(number * Float(count), value.shape), [])
    }

    /// A transposed operand is read as it lies.
    private func matrixProduct(_ left: Bool, _ right: Bool) -> Result? {
        var (transposes, inputs) = ([left, right], value.inputs)
        for side in 0...1 {
            let input = graph[inputs[side]]
            guard case .transpose(let permutation) = input.operation,
                permutation == [1, 0] || permutation == [0, 2, 1]
            else { continue }
            inputs[side] = input.inputs[0]
            transposes[side].toggle()
        }
        guard inputs != value.inputs else { return nil }
        return .instead(.matrixProduct(transposesLeft: transposes[0], transposesRight: transposes[1]), inputs)
    }
}
