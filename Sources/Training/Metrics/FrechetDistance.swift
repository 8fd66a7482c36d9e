import Tensors

/// The Fréchet distance of two sets of examples, each taken for a normal distribution (Heusel et al., 2017):
/// |μ₁ - μ₂|² + tr(C₁ + C₂ - 2(C₁C₂)^½).
enum FrechetDistance {
    /// The distance between sets of these moments; NaN where they are not finite.
    static func between(_ first: Moments, _ second: Moments) -> Double {
        let shift = zip(first.mean, second.mean).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        // C₁C₂ has the eigenvalues of the symmetric C₁^½ C₂ C₁^½.
        guard let root = first.covariance.squareRoot(), let system = root.enclosing(second.covariance).eigen() else {
            return .nan
        }
        let overlap = system.values.reduce(0) { $0 + max(0, $1).squareRoot() }
        return max(0, shift + first.covariance.trace + second.covariance.trace - 2 * overlap)
    }
}
