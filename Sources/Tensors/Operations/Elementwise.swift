import Foundation

/// A function of corresponding elements; what each function is stands in `ElementwiseTable.swift`.
struct ElementwiseRule: OperationRule {
    let function: ElementwiseFunction

    var name: String { function.row.name }

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        guard let first = inputs.first, inputs.allSatisfy({ $0 == first }) else {
            throw .shape(operation: name, shapes: inputs, rule: "the shapes must be equal")
        }
        return first
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? { function.row.derivatives[input]?(flow) }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        let row = function.row
        return (0..<shape.count).map { index in
            row.value(
                inputs[0].elements[index], inputs.count > 1 ? inputs[1].elements[index] : 0,
                inputs.count > 2 ? inputs[2].elements[index] : 0)
        }
    }
}

/// One line of the table of element-wise functions.
package struct ElementwiseRow {
    /// As a person writes it.
    package let name: String
    /// The function itself.
    package let value: (Double, Double, Double) -> Double
    /// For each argument, how the gradient flows to it; nil where the function is flat.
    let derivatives: [((Flow) -> Tensor)?]

    static func unary(
        _ name: String, _ value: @escaping (Double) -> Double, derivative: ((Flow) -> Tensor)? = nil
    ) -> ElementwiseRow {
        ElementwiseRow(name: name, value: { a, _, _ in value(a) }, derivatives: [derivative])
    }

    static func binary(
        _ name: String, _ value: @escaping (Double, Double) -> Double, left: ((Flow) -> Tensor)? = nil,
        right: ((Flow) -> Tensor)? = nil
    ) -> ElementwiseRow {
        ElementwiseRow(name: name, value: { a, b, _ in value(a, b) }, derivatives: [left, right])
    }
}

extension Flow {
    // The table below reads like a table of derivatives with these.
    var a: Tensor { inputs[0] }
    var b: Tensor { inputs[1] }
    var y: Tensor { output }
    var g: Tensor { gradient }
}
