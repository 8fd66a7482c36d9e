import Tensors
import Testing

/// Inputs whose elements are small, distinct and away from kinks: a fixed, irregular sequence.
func sample(_ shape: Shape, _ phase: Double = 0, in range: ClosedRange<Double> = -1...1) -> Tensor {
    let golden = 0.6180339887498949
    let elements = (0..<shape.count).map { index -> Float in
        let fraction = (Double(index + 1) * golden + phase * 0.37).truncatingRemainder(dividingBy: 1)
        return Float(range.lowerBound + fraction * (range.upperBound - range.lowerBound))
    }
    return Tensor(elements, shape: shape)
}

/// Compares the recorded derivatives of a function, and the derivatives of those, with central differences; all in the
/// double precision of the reference.
func expectDerivatives(
    of inputs: [Tensor], second: Bool = true, step: Double = 1e-5, tolerance: Double = 1e-6,
    sourceLocation: SourceLocation = #_sourceLocation, _ function: ([Tensor]) -> Tensor
) {
    // Random weights on the result: each element's derivative counts, and errors don't cancel.
    let output = function(inputs)
    let target = (output * sample(output.shape, 0.5, in: 0.5...1.5)).sum()
    let derivatives = gradients(of: target, over: inputs)
    expectSlopes(of: target, are: derivatives, at: inputs, step, tolerance, "first", sourceLocation)
    guard second else { return }
    let curved = zip(derivatives, 1...).map { derivative, index in
        (derivative * sample(derivative.shape, Double(index), in: 0.5...1.5)).sum()
    }
    let total = curved.reduce(Tensor(0), +)
    expectSlopes(
        of: total, are: gradients(of: total, over: inputs), at: inputs, step, tolerance, "second", sourceLocation)
}

private func expectSlopes(
    of target: Tensor, are derivatives: [Tensor], at inputs: [Tensor], _ step: Double, _ tolerance: Double,
    _ order: Comment, _ sourceLocation: SourceLocation
) {
    let values = inputs.map { $0.scalars.map(Double.init) }
    func evaluate(_ tensor: Tensor, shifting input: Int, _ element: Int, by shift: Double) -> [Double] {
        var evaluator = ReferenceEvaluator()
        for (position, tensor) in inputs.enumerated() {
            var elements = values[position]
            if position == input { elements[element] += shift }
            evaluator.set(tensor.node, to: elements)
        }
        return evaluator.evaluate(tensor)
    }
    for (position, derivative) in derivatives.enumerated() {
        #expect(derivative.shape == inputs[position].shape, sourceLocation: sourceLocation)
        var evaluator = ReferenceEvaluator()
        let found = evaluator.evaluate(derivative)
        // A few dozen elements of each input, spread over it, are as telling as all of them.
        let stride = max(1, values[position].count / 24)
        for element in Swift.stride(from: 0, to: values[position].count, by: stride) {
            let above = evaluate(target, shifting: position, element, by: step)
            let below = evaluate(target, shifting: position, element, by: -step)
            let slope = (above[0] - below[0]) / (2 * step)
            let scale = max(1, abs(slope))
            #expect(
                abs(found[element] - slope) <= tolerance * scale, "\(order) derivative, input \(position), \(element)",
                sourceLocation: sourceLocation)
        }
    }
}

/// The elements of a tensor as the reference computes them.
func reference(_ tensor: Tensor) -> [Double] {
    var evaluator = ReferenceEvaluator()
    return evaluator.evaluate(tensor)
}
