import Tensors

/// The kernel distance (Bińkowski et al., 2018): the squared maximum mean discrepancy of features under the polynomial
/// kernel (x·y / d + 1)³, without bias, as the mean over pairs of subsets.
enum KernelDistance {
    /// So many examples of each side are compared at once, as the authors did.
    private static let subsetSize = 1000
    private static let subsets = 10

    /// The distance of features `[N, d]`, from two examples each on; it may be a little below 0 for sets that don't differ.
    static func between(_ first: Tensor, _ second: Tensor, seed: Int) -> Double {
        let size = min(subsetSize, first.shape[0], second.shape[0])
        guard size >= 2 else { return .nan }
        // With everything in one subset, another drawing has the same examples.
        let isWhole = size == first.shape[0] && size == second.shape[0]
        var generator = SplitMix(seed: seed)
        let distances = (0..<(isWhole ? 1 : subsets)).map { _ in
            let (x, y) = (subset(of: first, size, &generator), subset(of: second, size, &generator))
            return within(x) + within(y) - 2 * sum(kernel(x, y)) / Double(size * size)
        }
        return distances.reduce(0, +) / Double(distances.count)
    }

    private static func subset(of features: Tensor, _ size: Int, _ generator: inout SplitMix) -> Tensor {
        let chosen = Array(0..<features.shape[0]).shuffled(using: &generator).prefix(size)
        return features.gathered(Tensor(chosen.map(Float.init)))
    }

    /// The mean kernel of two different examples of a set.
    private static func within(_ x: Tensor) -> Double {
        let size = x.shape[0]
        let own = (x.squared().sum(axes: [1]) * (1 / Float(x.shape[1])) + 1).pow(3)
        return (sum(kernel(x, x)) - sum(own)) / Double(size * (size - 1))
    }

    private static func kernel(_ x: Tensor, _ y: Tensor) -> Tensor {
        let products = x.matmul(y, transposingRight: true) * (1 / Float(x.shape[1])) + 1
        return products * products * products
    }

    /// The sum of all elements, of long rows in double precision.
    private static func sum(_ tensor: Tensor) -> Double {
        let rows = tensor.rank > 1 ? tensor.sum(axes: [1]) : tensor
        return rows.scalars.reduce(0) { $0 + Double($1) }
    }
}
