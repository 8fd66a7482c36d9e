/// Sums, maxima and minima along axes.
struct ReductionRule: OperationRule {
    let kind: ReductionKind
    let axes: [Int]

    var name: String { kind.rawValue }

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape { inputs[0].removing(axes: axes) }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        let shape = flow.inputs[0].shape
        let kept = shape.keeping(reduced: axes)
        let gradient = flow.gradient.reshaped(to: kept)
        switch kind {
        case .sum:
            return gradient.broadcast(to: shape)
        case .maximum, .minimum:
            // Equals share the gradient.
            let mask = flow.inputs[0] .== flow.output.reshaped(to: kept)
            return mask * (gradient / mask.sum(axes: axes, keepingDimensions: true))
        }
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        var result = [Double](repeating: kind.identity, count: shape.count)
        let source = inputs[0].shape
        // Along reduced axes the position in the result stands still.
        var strides = [Int](repeating: 0, count: source.rank)
        let remaining = (0..<source.rank).filter { !axes.contains($0) }
        for (position, axis) in remaining.enumerated() { strides[axis] = shape.strides[position] }
        source.forEachIndex { index, position in
            let target = zip(index, strides).reduce(0) { $0 + $1.0 * $1.1 }
            result[target] = kind.combine(result[target], inputs[0].elements[position])
        }
        return result
    }
}

extension ReductionKind {
    /// What nothing at all reduces to.
    package var identity: Double {
        switch self {
        case .sum: 0
        case .maximum: -.infinity
        case .minimum: .infinity
        }
    }

    /// Two made one.
    package func combine<Number: BinaryFloatingPoint>(_ a: Number, _ b: Number) -> Number {
        switch self {
        case .sum: a + b
        case .maximum: max(a, b)
        case .minimum: min(a, b)
        }
    }
}

extension Shape {
    /// Calls `body` with the index and row-major position of every element, in order.
    package func forEachIndex(_ body: (_ index: [Int], _ position: Int) -> Void) {
        var index = [Int](repeating: 0, count: rank)
        for position in 0..<count {
            body(index, position)
            for dimension in (0..<rank).reversed() {
                index[dimension] += 1
                if index[dimension] < dimensions[dimension] { break }
                index[dimension] = 0
            }
        }
    }
}
