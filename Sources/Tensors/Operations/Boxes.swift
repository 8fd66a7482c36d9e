/// Operations on boxes of elements: cut out, surrounded by zeros, put one after another.

struct SliceRule: OperationRule {
    let starts: [Int]
    let target: Shape

    let name = "sliced"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        let source = inputs[0]
        guard starts.count == source.rank, target.rank == source.rank,
            (0..<source.rank).allSatisfy({
                starts[$0] >= 0 && target[$0] >= 0 && starts[$0] + target[$0] <= source[$0]
            })
        else {
            throw .argument(
                operation: name, found: "starts \(starts), sizes \(target)",
                rule: "the part must lie within shape \(source)")
        }
        return target
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        let source = flow.inputs[0].shape
        let after = (0..<source.rank).map { source[$0] - starts[$0] - target[$0] }
        return flow.gradient.padded(before: starts, after: after)
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        let strides = inputs[0].shape.strides
        let offset = zip(starts, strides).reduce(0) { $0 + $1.0 * $1.1 }
        return inputs[0].elements(under: shape, strides: strides, offset: offset)
    }
}

struct PadRule: OperationRule {
    let before: [Int]
    let after: [Int]

    let name = "padded"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        let source = inputs[0]
        guard before.count == source.rank, after.count == source.rank, (before + after).allSatisfy({ $0 >= 0 }) else {
            throw .argument(
                operation: name, found: "before \(before), after \(after)",
                rule: "shape \(source) takes a width, not negative, before and after each dimension")
        }
        return Shape((0..<source.rank).map { before[$0] + source[$0] + after[$0] })
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        flow.gradient.sliced(starts: before, sizes: flow.inputs[0].shape.dimensions)
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        var result = [Double](repeating: 0, count: shape.count)
        inputs[0].place(in: &result, of: shape, at: before)
        return result
    }
}

struct ConcatenateRule: OperationRule {
    let axis: Int

    let name = "concatenated"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard let first = inputs.first, (0..<first.rank).contains(axis),
            inputs.allSatisfy({ $0.rank == first.rank && $0.removing(axes: [axis]) == first.removing(axes: [axis]) })
        else {
            throw .shape(
                operation: name, shapes: inputs,
                rule: "at least one tensor, and all extents but those along axis \(axis) must agree")
        }
        var extents = first.dimensions
        extents[axis] = inputs.reduce(0) { $0 + $1[axis] }
        return Shape(extents)
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        let start = flow.inputs[..<input].reduce(0) { $0 + $1.shape[axis] }
        return flow.gradient.sliced(start..<start + flow.inputs[input].shape[axis], along: axis)
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        var result = [Double](repeating: 0, count: shape.count)
        var starts = [Int](repeating: 0, count: shape.rank)
        for input in inputs {
            input.place(in: &result, of: shape, at: starts)
            starts[axis] += input.shape[axis]
        }
        return result
    }
}

extension ReferenceValue {
    /// Puts the elements into a larger box.
    func place(in result: inout [Double], of target: Shape, at starts: [Int]) {
        let strides = target.strides
        var positions: [Int] = []
        shape.forEachIndex { index, _ in
            positions.append((0..<target.rank).reduce(0) { $0 + (index[$1] + starts[$1]) * strides[$1] })
        }
        for (position, element) in zip(positions, elements) { result[position] = element }
    }
}
