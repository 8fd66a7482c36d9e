import Tensors

/// In training, sets each element to 0 with a probability and enlarges the others by as much; otherwise does nothing.
public final class Dropout: PrimitiveLayer {
    /// The probability of being dropped.
    public let rate: Float

    /// A dropout with a rate from 0 up to, not including, 1.
    public init(_ rate: Float) {
        self.rate = rate
        super.init(title: "Dropout(\(rate))")
    }

    override func check(_ input: Shape) throws(ShapeMistake) {
        try require(
            rate >= 0 && rate < 1, "a rate from 0 up to, not including, 1", hint: "Dropout(0.3) drops three in ten")
    }

    override func apply(_ input: Tensor, training: Bool) -> Tensor {
        guard training, rate > 0 else { return input }
        return input.droppingOut(rate)
    }
}
