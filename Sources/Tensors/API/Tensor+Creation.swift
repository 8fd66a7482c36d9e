extension Tensor {
    /// These numbers in row-major order under a shape with as many elements.
    public init(_ scalars: [Float], shape: Shape) {
        guard scalars.count == shape.count else {
            self = .failing(
                .argument(
                    operation: "Tensor", found: "\(scalars.count) numbers",
                    rule: "shape \(shape) takes \(shape.count) numbers"))
            return
        }
        self.init(Node(.stored, shape: shape, storage: Storage(scalars)))
    }

    /// These numbers as a tensor of rank 1.
    public init(_ scalars: [Float]) { self.init(scalars, shape: [scalars.count]) }

    /// One number, of rank 0. It is taken to be part of the program, like a number written in it; numbers that change
    /// from step to step are better given as `Tensor([x], shape: [])`, which is data.
    public init(_ scalar: Float) { self.init(repeating: scalar, shape: .scalar) }

    /// One number in every element.
    public init(repeating scalar: Float, shape: Shape) {
        self = .recording(.constant(scalar, shape), [])
    }

    /// Numbers written in place by `body`, row-major; what it doesn't write is 0.
    public init(shape: Shape, filledBy body: (UnsafeMutableBufferPointer<Float>) throws -> Void) rethrows {
        let storage = Storage(byteCount: shape.count * MemoryLayout<Float>.stride)
        let numbers = UnsafeMutableBufferPointer(
            start: storage.pointer.assumingMemoryBound(to: Float.self), count: shape.count)
        numbers.initialize(repeating: 0)
        try body(numbers)
        self.init(Node(.stored, shape: shape, storage: storage))
    }

    /// Numbers that already lie in memory of their own, row-major; it must not be written to any more.
    package init(_ storage: Storage, shape: Shape) { self.init(Node(.stored, shape: shape, storage: storage)) }

    /// Zeros.
    public static func zeros(_ shape: Shape) -> Tensor { Tensor(repeating: 0, shape: shape) }

    /// Ones.
    public static func ones(_ shape: Shape) -> Tensor { Tensor(repeating: 1, shape: shape) }

    /// Zeros of the shape of another tensor.
    public static func zeros(like other: Tensor) -> Tensor { .zeros(other.shape) }

    /// Ones of the shape of another tensor.
    public static func ones(like other: Tensor) -> Tensor { .ones(other.shape) }
}
