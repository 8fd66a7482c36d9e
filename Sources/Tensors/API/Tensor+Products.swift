extension Tensor {
    /// The product of matrices `[m, k] · [k, n] → [m, n]`, or of as many pairs as the leading dimension says:
    /// `[b, m, k] · [b, k, n] → [b, m, n]`. A transposed operand is stored with its two inner dimensions exchanged.
    public func matmul(_ other: Tensor, transposingLeft: Bool = false, transposingRight: Bool = false) -> Tensor {
        .recording(.matrixProduct(transposesLeft: transposingLeft, transposesRight: transposingRight), [self, other])
    }
}

/// The product of matrices; see `Tensor.matmul`.
public func matmul(_ left: Tensor, _ right: Tensor) -> Tensor { left.matmul(right) }
