import Tensors

/// Improved precision and recall (Kynkäänniemi et al., 2019): what share of the generated examples lies among the real ones,
/// and what share of the real ones among the generated.
///
/// A set is taken to fill the balls around its examples that reach to their third-nearest neighbour.
enum PrecisionRecall {
    private static let neighbours = 3

    /// Both shares for features `[N, d]`; NaN for sets of fewer than four examples.
    static func of(generated: Tensor, real: Tensor) -> (precision: Double, recall: Double) {
        guard min(generated.shape[0], real.shape[0]) > neighbours else { return (.nan, .nan) }
        let across = squaredDistances(from: generated, to: real).scalars
        let (realReach, generatedReach) = (reach(real), reach(generated))
        let (rows, columns) = (generated.shape[0], real.shape[0])
        var isAmongReal = [Bool](repeating: false, count: rows)
        var isAmongGenerated = [Bool](repeating: false, count: columns)
        guard across.count == rows * columns else { return (.nan, .nan) }
        across.withUnsafeBufferPointer { distances in
            for row in 0..<rows {
                for column in 0..<columns {
                    let distance = distances[row * columns + column]
                    if distance <= realReach[column] { isAmongReal[row] = true }
                    if distance <= generatedReach[row] { isAmongGenerated[column] = true }
                }
            }
        }
        let share = { (flags: [Bool]) in Double(flags.count { $0 }) / Double(flags.count) }
        return (share(isAmongReal), share(isAmongGenerated))
    }

    /// The squared distance from each example to its third-nearest neighbour.
    private static func reach(_ features: Tensor) -> [Float] {
        let count = features.shape[0]
        let all = squaredDistances(from: features, to: features).scalars
        guard all.count == count * count else { return [Float](repeating: .nan, count: count) }
        return all.withUnsafeBufferPointer { distances in
            (0..<count).map { row in
                var nearest = [Float](repeating: .infinity, count: neighbours)
                for column in 0..<count where column != row {
                    let distance = distances[row * count + column]
                    guard distance < nearest[neighbours - 1] else { continue }
                    var place = neighbours - 1
                    while place > 0, nearest[place - 1] > distance {
                        nearest[place] = nearest[place - 1]
                        place -= 1
                    }
                    nearest[place] = distance
                }
                return nearest[neighbours - 1]
            }
        }
    }

    /// |x - y|² for all pairs, `[N, M]`.
    private static func squaredDistances(from x: Tensor, to y: Tensor) -> Tensor {
        let squares = { (rows: Tensor) in rows.squared().sum(axes: [1]) }
        let sums = squares(x).expandingShape(at: 1) + squares(y)
        return (sums - x.matmul(y, transposingRight: true) * 2).maximum(0)
    }
}
