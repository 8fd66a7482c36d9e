extension Tensor {
    /// The elements, row-major. Whatever is pending is computed first.
    public var scalars: [Float] {
        if isPoisoned {
            if ErrorScope.current == nil { ErrorScope.report(TensorError.poisoned) }
            return []
        }
        do throws(TensorError) {
            return try Runtime.shared.value(of: node).scalars
        } catch {
            ErrorScope.report(error)
            return Array(repeating: .nan, count: shape.count)
        }
    }

    /// The elements where they are there already: data that was given, or a value that has been computed.
    package var storedScalars: [Float]? {
        Recorder.shared.evaluation.lock()
        defer { Recorder.shared.evaluation.unlock() }
        return isPoisoned ? nil : node.storage?.scalars
    }

    /// The one element of a tensor that has only one.
    public var item: Float {
        guard isPoisoned || shape.count == 1 else {
            ErrorScope.report(
                TensorError.shape(operation: "item", shapes: [shape], rule: "there must be exactly one element"))
            return .nan
        }
        return scalars.first ?? .nan
    }

    /// Computes these tensors now, and no others that are pending, and forgets how: initial values are best computed
    /// before the first step, so that its graph is the same as that of all the later ones.
    public static func evaluate(_ tensors: [Tensor]) throws(TensorError) {
        try Runtime.shared.evaluate(tensors.filter { !$0.isPoisoned }.map(\.node))
    }

    /// Ends a step: everything somebody could still ask for is computed, and how it was computed is forgotten.
    public static func endStep() throws(TensorError) { try Runtime.shared.endStep() }
}

extension Tensor: CustomStringConvertible {
    /// The elements, nested by dimension; of a tensor with more than 64 the shape, the range and the mean.
    public var description: String {
        guard shape.count > 64 else {
            let elements = scalars
            guard elements.count == shape.count else { return "Tensor(failed)" }
            guard shape.count > 0 else { return "Tensor \(shape), no elements" }
            return Tensor.describe(elements[...], shape.dimensions[...])
        }
        return "Tensor \(shape), \(min().item)…\(max().item), mean \(mean().item)"
    }

    private static func describe(_ elements: ArraySlice<Float>, _ extents: ArraySlice<Int>) -> String {
        guard let extent = extents.first else { return elements.first.map { "\($0)" } ?? "" }
        let inner = extents.dropFirst().reduce(1, *)
        let parts = (0..<extent).map { index in
            let start = elements.startIndex + index * inner
            return describe(elements[start..<start + inner], extents.dropFirst())
        }
        return "[" + parts.joined(separator: ", ") + "]"
    }
}
