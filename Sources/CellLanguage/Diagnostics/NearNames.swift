/// Finds what a person may have meant by a name that is not there.
package enum NearNames {
    /// The names within a few keystrokes of `name`, the nearest first; names at the same distance in alphabetical order.
    ///
    /// - Parameters:
    ///   - name: What was written.
    ///   - candidates: What there is, in any order.
    ///   - limit: The most names to return.
    package static func suggestions(
        for name: String, among candidates: some Sequence<String>, limit: Int = 3
    ) -> [String] {
        let allowed = allowedCost(forLength: name.count)
        var found: [(cost: Int, name: String)] = []
        var seen: Set<String> = [name]
        for candidate in candidates where seen.insert(candidate).inserted {
            if isLonger(name, than: candidate) || isLonger(candidate, than: name) {
                found.append((allowed, candidate))
            } else if let cost = cost(from: name, to: candidate), cost <= allowed {
                found.append((cost, candidate))
            }
        }
        return found.sorted { ($0.cost, $0.name) < ($1.cost, $1.name) }.prefix(limit).map(\.name)
    }

    /// The one name that was surely meant: the nearest, when no other is as near.
    package static func best(for name: String, among candidates: some Sequence<String>) -> String? {
        suggestions(for: name, among: candidates, limit: 1).first
    }

    /// `did you mean 'count'?`, for a hint; nil where nothing is near.
    package static func question(for name: String, among candidates: some Sequence<String>) -> String? {
        let names = suggestions(for: name, among: candidates, limit: 2).map { "'\($0)'" }
        return names.isEmpty ? nil : "did you mean \(names.joined(separator: " or "))?"
    }

    /// Whether a name is another one with a word behind it: `kernelSize` and `kernel`.
    private static func isLonger(_ name: String, than other: String) -> Bool {
        guard other.count >= 4, name.hasPrefix(other) else { return false }
        return name.dropFirst(other.count).first.map { $0.isUppercase || $0 == "_" } ?? false
    }

    /// Half keystrokes allowed: a third of the word, and never more than three keystrokes.
    private static func allowedCost(forLength length: Int) -> Int {
        switch length {
        case ...1: 1
        case 2...4: 2
        case 5...7: 4
        default: 6
        }
    }

    /// The distance in half keystrokes: a wrong case costs one, any other slip (insert, drop, replace, swap) two.
    static func cost(from left: String, to right: String) -> Int? {
        guard abs(left.count - right.count) <= 3, left.count <= 64 else { return nil }
        if left.lowercased() == right.lowercased() { return 1 }
        let a = Array(left)
        let b = Array(right)
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = (0...b.count).map { $0 * 2 }
        for i in a.indices {
            var row = [(i + 1) * 2]
            for j in b.indices {
                var best = min(last[j] + replacementCost(a[i], b[j]), last[j + 1] + 2, row[j] + 2)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 2) }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }

    private static func replacementCost(_ left: Character, _ right: Character) -> Int {
        if left == right { return 0 }
        return left.lowercased() == right.lowercased() ? 1 : 2
    }
}
