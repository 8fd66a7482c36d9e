/// Rewritings that make fewer passes over memory out of the same sums and products.
extension Simplification {
    /// A factor that is the same along the summed axes is applied to the sum: `Σ x·k = k·Σ x`.
    ///
    /// The backward pass of a batch normalisation needs sums of such terms: made of sums that are taken anyway, they
    /// don't need a pass of their own.
    func linearSum(_ kind: ReductionKind, _ axes: [Int]) -> Result? {
        guard kind == .sum, terms(of: value.inputs[0], axes, depth: 0) != nil else { return nil }
        let (input, shape) = (value.inputs[0], value.shape)
        return .expanded { builder in builder.linearSum(of: input, axes, shape) }
    }

    /// A product of a column and a row is an element-wise one of both, repeated.
    func outerProduct(_ transposesLeft: Bool, _ transposesRight: Bool) -> Result? {
        let shape = value.shape
        let rule = MatrixProductRule(transposesLeft: transposesLeft, transposesRight: transposesRight)
        guard shape.rank == 2, let product = try? rule.geometry(value.inputs.map { graph[$0].shape }),
            product.depth == 1
        else { return nil }
        let (left, right) = (value.inputs[0], value.inputs[1])
        return .expanded { builder in
            let column = builder.add(.reshape([product.rows, 1]), [left], [product.rows, 1])
            let row = builder.add(.reshape([1, product.columns]), [right], [1, product.columns])
            let factors = [column, row].map { builder.add(.broadcast(shape), [$0], shape) }
            return builder.add(.elementwise(.multiply), factors, shape)
        }
    }

    /// How many factors can be drawn out of the sum of a value; nil when there is none.
    private func terms(of value: Int, _ axes: [Int], depth: Int) -> Int? {
        guard depth < 4, let sum = LinearTerm(value, along: axes, in: graph) else { return nil }
        switch sum {
        case .scaled: return 1
        case .negated(let inner): return terms(of: inner, axes, depth: depth + 1)
        case .combined(_, let left, let right):
            let counts = [left, right].compactMap { terms(of: $0, axes, depth: depth + 1) }
            return counts.isEmpty ? nil : counts.reduce(0, +)
        }
    }
}

/// A value whose sum can be said by other sums.
private enum LinearTerm {
    /// `x · factor`, the factor being the same along the axes.
    case scaled(Int, factor: Int)
    case negated(Int)
    case combined(ElementwiseFunction, Int, Int)

    init?(_ value: Int, along axes: [Int], in graph: ValueGraph) {
        let inputs = graph[value].inputs
        guard case .elementwise(let function) = graph[value].operation else { return nil }
        switch function {
        case .negate: self = .negated(inputs[0])
        case .add, .subtract: self = .combined(function, inputs[0], inputs[1])
        case .multiply:
            if graph.isEven(inputs[1], along: axes) {
                self = .scaled(inputs[0], factor: inputs[1])
            } else if graph.isEven(inputs[0], along: axes) {
                self = .scaled(inputs[1], factor: inputs[0])
            } else {
                return nil
            }
        default: return nil
        }
    }
}

extension SimplifyingBuilder {
    fileprivate mutating func linearSum(of value: Int, _ axes: [Int], _ shape: Shape) -> Int {
        switch LinearTerm(value, along: axes, in: graph) {
        case .scaled(let inner, let factor):
            let sum = add(.reduction(.sum, axes: axes), [inner], shape)
            return add(.elementwise(.multiply), [sum, withoutAxes(factor, axes, shape)], shape)
        case .negated(let inner):
            return add(.elementwise(.negate), [linearSum(of: inner, axes, shape)], shape)
        case .combined(let function, let left, let right):
            let sums = [left, right].map { linearSum(of: $0, axes, shape) }
            return add(.elementwise(function), sums, shape)
        case nil:
            return add(.reduction(.sum, axes: axes), [value], shape)
        }
    }

    /// One layer of a value that is the same along the axes.
    private mutating func withoutAxes(_ value: Int, _ axes: [Int], _ shape: Shape) -> Int {
        var extents = graph[value].shape.dimensions
        for axis in axes { extents[axis] = 1 }
        let starts = [Int](repeating: 0, count: extents.count)
        let layer = add(.slice(starts: starts, Shape(extents)), [value], Shape(extents))
        return add(.reshape(shape), [layer], shape)
    }
}

extension ValueGraph {
    /// Whether a value is the same along these axes, because it repeats there.
    fileprivate func isEven(_ value: Int, along axes: [Int]) -> Bool {
        if constant(value) != nil { return true }
        guard case .broadcast = values[value].operation else { return false }
        let strides = view(of: value).strides
        return axes.allSatisfy { strides[$0] == 0 || values[value].shape[$0] == 1 }
    }
}
