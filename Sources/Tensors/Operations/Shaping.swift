/// Operations that keep the elements and arrange them anew: under another shape, repeated, or in another order.

struct DetachRule: OperationRule {
    let name = "withoutDerivative"
    func shape(of inputs: [Shape]) throws(TensorError) -> Shape { inputs[0] }
    func derivative(_ flow: Flow, input: Int) -> Tensor? { nil }
    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] { inputs[0].elements }
}

struct ReshapeRule: OperationRule {
    let target: Shape

    let name = "reshaped"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard target.dimensions.allSatisfy({ $0 >= 0 }), target.count == inputs[0].count else {
            throw .shape(
                operation: name, shapes: [inputs[0], target],
                rule: "\(inputs[0].count) elements cannot take a shape of \(target.count)")
        }
        return target
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? { flow.gradient.reshaped(to: flow.inputs[0].shape) }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] { inputs[0].elements }
}

struct BroadcastRule: OperationRule {
    let target: Shape

    let name = "broadcast"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard inputs[0].rank <= target.rank, Shape.broadcast(inputs[0], target) == target else {
            throw .shape(
                operation: name, shapes: [inputs[0], target],
                rule: "aligned at the innermost dimension, extents must agree or that of the tensor be 1")
        }
        return target
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        let shape = flow.inputs[0].shape
        return flow.gradient.sum(axes: repeatedAxes(of: shape)).reshaped(to: shape)
    }

    /// The axes of the result along which elements of the input repeat.
    private func repeatedAxes(of shape: Shape) -> [Int] {
        let added = target.rank - shape.rank
        return (0..<target.rank).filter { $0 < added || (shape[$0 - added] == 1 && target[$0] != 1) }
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        let source = inputs[0].shape
        var strides = [Int](repeating: 0, count: shape.rank)
        for dimension in 0..<source.rank where source[dimension] != 1 {
            strides[dimension + shape.rank - source.rank] = source.strides[dimension]
        }
        return inputs[0].elements(under: shape, strides: strides)
    }
}

struct TransposeRule: OperationRule {
    let permutation: [Int]

    let name = "transposed"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard permutation.sorted() == Array(0..<inputs[0].rank) else {
            throw .argument(
                operation: name, found: "\(permutation)",
                rule: "the permutation of shape \(inputs[0]) names each of its \(inputs[0].rank) dimensions once")
        }
        return Shape(permutation.map { inputs[0][$0] })
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        var inverse = permutation
        for (position, axis) in permutation.enumerated() { inverse[axis] = position }
        return flow.gradient.transposed(inverse)
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        let strides = inputs[0].shape.strides
        return inputs[0].elements(under: shape, strides: permutation.map { strides[$0] })
    }
}

extension ReferenceValue {
    /// The elements at `offset + Σ index·strides` for every index of a shape.
    func elements(under shape: Shape, strides: [Int], offset: Int = 0) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(shape.count)
        shape.forEachIndex { index, _ in
            result.append(elements[zip(index, strides).reduce(offset) { $0 + $1.0 * $1.1 }])
        }
        return result
    }
}
