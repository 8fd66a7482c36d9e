import Tensors

/// Makes each example of a batch a row: `[N, …]` → `[N, F]`.
public final class Flatten: PrimitiveLayer {
    /// A flattening.
    public init() { super.init(title: "Flatten") }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(input.rank >= 1, "a batch [N, …]", hint: "give the batch as the first dimension")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        let dimensions = input.shape.dimensions
        return input.reshaped(to: [dimensions[0], dimensions.dropFirst().reduce(1, *)])
    }
}

/// Gives each example of a batch another shape with as many elements: `[N, …]` → `[N] + target`.
public final class Reshape: PrimitiveLayer {
    /// An example's shape, without the batch.
    public let target: Shape

    /// A reshaping; `target` has no batch dimension: `Reshape([7, 7, 256])`.
    public init(_ target: Shape) {
        self.target = target
        super.init(title: "Reshape(\(target))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(input.rank >= 1, "a batch [N, …]", hint: "give the batch as the first dimension")
        let found = input.dimensions.dropFirst().reduce(1, *)
        let product = target.dimensions.map(String.init).joined(separator: "·")
        try require(
            found == target.count, "\(target.count) numbers an example, for shape \(target),",
            hint: found == 0
                ? "the batch has no numbers" : "\(product) = \(target.count), but its input has \(found) an example")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        input.reshaped(to: Shape([input.shape[0]] + target.dimensions))
    }
}
