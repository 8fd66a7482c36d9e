/// Finding what someone may have meant.
package enum Spelling {
    /// A name without what people vary: letter case, and `_` or `-` for a space.
    package static func folded(_ name: String) -> String {
        String(name.lowercased().map { $0 == "_" || $0 == "-" ? " " : $0 })
    }

    /// The names that differ least from `name`, at most three, best first; none where nothing is near.
    package static func nearest(to name: String, among names: [String]) -> [String] {
        let wanted = Array(folded(name))
        let scored = names.enumerated().compactMap { index, candidate -> (distance: Int, index: Int)? in
            let other = Array(folded(candidate))
            let distance = distance(wanted, other)
            if distance <= max(1, min(wanted.count, other.count) / 3) { return (distance, index) }
            // `candles stick` is far from `candle` by letters, but begins with it.
            let isPart = wanted.count >= 3 && (wanted.starts(with: other) || other.starts(with: wanted))
            return isPart ? (distance + 3, index) : nil
        }
        return scored.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map { names[$0.index] }
    }

    /// Edits from one text to the other: a letter added, dropped, replaced, or swapped with its neighbour.
    package static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var earlier: [Int] = []
        var previous = Array(0...second.count)
        for (row, letter) in first.enumerated() {
            var current = [row + 1]
            for (column, other) in second.enumerated() {
                var best = min(
                    previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
                    best = min(best, earlier[column - 1] + 1)
                }
                current.append(best)
            }
            (earlier, previous) = (previous, current)
        }
        return previous[second.count]
    }
}
