/// Mean and covariance of examples, in double precision.
package struct Moments: Sendable {
    /// The number of examples.
    package let count: Int
    /// The mean of each feature.
    package let mean: [Double]
    /// The covariance of the features, as an estimate for the population (divided by count - 1).
    package let covariance: SymmetricMatrix

    /// Products of so many rows are added in single precision, those of more in double.
    private static let chunk = 1024

    /// The moments of rows `[N, F]`, of which there must be two at least.
    package init(of rows: Tensor) {
        let (count, size) = (rows.shape[0], rows.shape[1])
        let starts = stride(from: 0, to: count, by: Self.chunk)
        let chunk = { (start: Int) in rows.sliced(start..<min(start + Self.chunk, count)) }
        var sums = [Double](repeating: 0, count: size)
        for start in starts { Self.add(chunk(start).sum(axes: [0]), to: &sums) }
        let mean = sums.map { $0 / Double(count) }
        // Distances from the mean: without the mean's own square nothing cancels.
        let center = Tensor(mean.map { Float($0) })
        var products = [Double](repeating: 0, count: size * size)
        for start in starts {
            let distances = chunk(start) - center
            Self.add(distances.matmul(distances, transposingLeft: true), to: &products)
        }
        self.count = count
        self.mean = mean
        let divisor = Double(max(1, count - 1))
        covariance = SymmetricMatrix(size: size, elements: products.map { $0 / divisor })
    }

    private static func add(_ tensor: Tensor, to sums: inout [Double]) {
        let numbers = tensor.scalars
        for index in sums.indices where index < numbers.count { sums[index] += Double(numbers[index]) }
    }
}
