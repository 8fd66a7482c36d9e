import Figures

/// What a training run recorded: the mean of each figure over the steps of each epoch.
public struct TrainingHistory: Sendable, Hashable, Codable {
    /// The epochs with records, in order.
    public private(set) var epochs: [Epoch] = []

    /// An epoch.
    public struct Epoch: Sendable, Hashable, Codable {
        /// Its number, from 1.
        public let number: Int
        /// How many times the figure recorded most often was recorded.
        public let steps: Int
        /// The mean of each figure by name.
        public let means: [String: Double]
    }

    /// The figures' names, sorted.
    public var names: [String] { Set(epochs.flatMap(\.means.keys)).sorted() }

    /// A figure's means, one for each epoch that recorded it; none for an unknown name.
    public subscript(name: String) -> [Float] { epochs.compactMap { $0.means[name].map { Float($0) } } }

    /// Adds an epoch, in place of one with the same number or later ones.
    mutating func add(_ epoch: Epoch) {
        forget(from: epoch.number)
        epochs.append(epoch)
    }

    /// Drops the epochs from this number on.
    mutating func forget(from number: Int) { epochs.removeAll { $0.number >= number } }
}

extension TrainingHistory: CustomStringConvertible {
    /// A table: a row for each epoch, a column for each figure.
    public var description: String {
        let names = names
        let rows =
            [["epoch"] + names]
            + epochs.map { epoch in
                ["\(epoch.number)"] + names.map { name in epoch.means[name].map { "\(Float($0))" } ?? "–" }
            }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
