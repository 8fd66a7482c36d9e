import Tensors

/// A learnt row of numbers for each class: classes `[N]` (whole numbers from 0) → `[N, size]`; of any other shape, with the
/// numbers as a new last dimension.
public final class Embedding: PrimitiveLayer {
    /// The number of classes.
    public let count: Int
    /// How many numbers stand for a class.
    public let size: Int
    /// The table, `[count, size]`.
    public let weight: Parameter

    /// A table of `count` rows of `size` numbers. Without an initialiser, that of ``LayerDefaults/current``.
    public init(_ count: Int, _ size: Int, initializer: Initializer? = nil) {
        self.count = count
        self.size = size
        weight = Parameter(waitingFor: initializer ?? LayerDefaults.current.embeddings, name: "weight")
        super.init(title: "Embedding(\(count), \(size))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(
            count > 0 && size > 0, "at least one class and one number for each",
            hint: "Embedding(10, 50) has 10 classes of 50 numbers")
        try require(input.rank >= 1, "classes [N]", hint: "give the batch as the first dimension")
    }

    override func build(for input: Shape) throws(ShapeMistake) {
        let shape: Shape = [count, size]
        try weight.build(shape, fans: Fans(weights: shape))
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        if let mistake = LayerError.classes(input, below: count, of: displayName) { return mistake.reported() }
        let rows = weight.value.gathered(input.reshaped(to: [input.shape.count]))
        return rows.reshaped(to: Shape(input.shape.dimensions + [size]))
    }
}

extension LayerError {
    /// Classes that aren't whole numbers in 0..<count; only those that are there as data can be looked at.
    static func classes(_ classes: Tensor, below count: Int, of name: String) -> LayerError? {
        guard let stray = classes.storedScalars?.first(where: { !($0 >= 0 && $0 < Float(count)) || $0 != $0.rounded() })
        else { return nil }
        let hint =
            stray == Float(count)
            ? "classes count from 0; subtract 1 where they count from 1" : "give the number of each example's class"
        return LayerError(
            message: "\(name) takes classes 0…\(count - 1), but there is \(Self.plain(stray))", hint: hint)
    }

    /// `7` for 7.0.
    private static func plain(_ number: Float) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
}
