extension Tensor {
    /// Normalised with the statistics of the batch: `(x − mean) / √(variance + epsilon) · scale + offset`, over all
    /// axes but the innermost.
    ///
    /// The statistics `[C]` come along for those who keep running ones; derivatives flow through them.
    public func batchNormalized(scale: Tensor, offset: Tensor, epsilon: Float)
        -> (output: Tensor, mean: Tensor, variance: Tensor)
    {
        let axes = Array(0..<Swift.max(0, rank - 1))
        let mean = mean(axes: axes)
        let variance = (self - mean).squared().mean(axes: axes)
        return (
            normalized(mean: mean, variance: variance, scale: scale, offset: offset, epsilon: epsilon), mean, variance
        )
    }

    /// `(x − mean) / √(variance + epsilon) · scale + offset` with statistics that are broadcast to the images.
    public func normalized(mean: Tensor, variance: Tensor, scale: Tensor, offset: Tensor, epsilon: Float) -> Tensor {
        (self - mean) * ((variance + epsilon).rsqrt() * scale) + offset
    }
}
