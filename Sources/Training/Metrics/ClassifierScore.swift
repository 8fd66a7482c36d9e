import Foundation

/// What can be read from a classifier's probabilities alone.
enum ClassifierScore {
    /// The exponential of the mean divergence of an example's probabilities from all examples' (Salimans et al., 2016, where
    /// the classifier is an Inception net): 1 where all look alike, the number of classes where each is clear and all appear.
    static func of(_ probabilities: [[Float]]) -> Double {
        guard let classes = probabilities.first?.count else { return .nan }
        var shares = [Double](repeating: 0, count: classes)
        for row in probabilities { for (index, chance) in row.enumerated() { shares[index] += Double(chance) } }
        let count = Double(probabilities.count)
        let logarithms = shares.map { log($0 / count) }
        let divergence = probabilities.reduce(0.0) { total, row in
            total + zip(row, logarithms).reduce(0.0) { $0 + ($1.0 > 0 ? Double($1.0) * (log(Double($1.0)) - $1.1) : 0) }
        }
        return exp(divergence / count)
    }

    /// How many examples are most probably of each class.
    static func histogram(_ probabilities: [[Float]]) -> [Int] {
        guard let classes = probabilities.first?.count else { return [] }
        var counts = [Int](repeating: 0, count: classes)
        for row in probabilities {
            if let best = row.indices.max(by: { row[$0] < row[$1] }) { counts[best] += 1 }
        }
        return counts
    }
}
