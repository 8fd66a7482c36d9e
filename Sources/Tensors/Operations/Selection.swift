/// Operations that choose elements by their greatness or position.

struct ArgumentOfMaximumRule: OperationRule {
    let axis: Int

    let name = "argmax"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard inputs[0][axis] > 0 else {
            throw .shape(operation: name, shapes: inputs, rule: "there must be elements along axis \(axis)")
        }
        return inputs[0].removing(axes: [axis])
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? { nil }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        let sizes = inputs[0].shape.around(axis)
        return ReferenceLoops.argumentOfMaximum(
            outer: sizes.outer, length: sizes.length, inner: sizes.inner, inputs[0].elements)
    }
}

extension Shape {
    /// The elements before, along and behind an axis.
    package func around(_ axis: Int) -> (outer: Int, length: Int, inner: Int) {
        (dimensions[..<axis].reduce(1, *), dimensions[axis], dimensions[(axis + 1)...].reduce(1, *))
    }
}

struct GatherRowsRule: OperationRule {
    let name = "gathered"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard inputs[0].rank == 2, inputs[1].rank == 1 else {
            throw .shape(operation: name, shapes: inputs, rule: "a table [rows, width] takes positions [count]")
        }
        return [inputs[1][0], inputs[0][1]]
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        input == 0 ? .recording(.scatterRows(rows: flow.a.shape[0]), [flow.g, flow.b]) : nil
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        ReferenceLoops.gatherRows(
            rows: inputs[0].shape[0], width: inputs[0].shape[1], inputs[0].elements, at: inputs[1].elements)
    }
}

struct ScatterRowsRule: OperationRule {
    let rows: Int

    let name = "scattered"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard inputs[0].rank == 2, inputs[1].rank == 1, inputs[0][0] == inputs[1][0] else {
            throw .shape(operation: name, shapes: inputs, rule: "values [count, width] take positions [count]")
        }
        return [rows, inputs[0][1]]
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? { input == 0 ? flow.g.gathered(flow.b) : nil }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        ReferenceLoops.scatterRows(
            rows: rows, width: inputs[0].shape[1], inputs[0].elements, at: inputs[1].elements)
    }
}
