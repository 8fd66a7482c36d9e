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
        let spelling = Spelling(name)
        let allowed = allowedCost(forLength: spelling.count)
        var found: [(cost: Int, name: String)] = []
        var seen: Set<String> = [name]
        for candidate in candidates {
            guard let cost = cost(from: name, spelling, to: candidate, atMost: allowed), seen.insert(candidate).inserted
            else { continue }
            found.append((cost, candidate))
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
        guard name.utf8.first == other.utf8.first, name.hasPrefix(other), other.count >= 4 else { return false }
        return name.dropFirst(other.count).first.map { $0.isUppercase || $0 == "_" } ?? false
    }

    /// How far a name is from another; nil where it is too far. Most are, which is seen from their lengths.
    private static func cost(from name: String, _ spelling: Spelling, to other: String, atMost limit: Int) -> Int? {
        if isLonger(name, than: other) || isLonger(other, than: name) { return limit }
        guard isOfLikeLength(other, spelling.count, atMost: limit) else { return nil }
        return cost(from: spelling, to: Spelling(other), atMost: limit)
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

    /// A name with each of its characters in small letters, too: they are compared again and again.
    private struct Spelling {
        let letters: [Character]
        let small: [Character]

        init(_ name: String) {
            letters = Array(name)
            let lowered = Array(name.lowercased())
            small = lowered.count == letters.count ? lowered : letters
        }

        var count: Int { letters.count }
    }

    /// A quick look at a name's bytes: false where it has surely too few or too many characters.
    private static func isOfLikeLength(_ name: String, _ length: Int, atMost limit: Int) -> Bool {
        let bytes = name.utf8.count
        if bytes < length - limit / 2 { return false }
        return bytes <= length + limit / 2 || !name.utf8.allSatisfy { $0 < 0x80 }
    }

    /// The distance in half keystrokes: a wrong case costs one, any other slip (insert, drop, replace, swap) two. Nil where
    /// it is more than `limit`.
    private static func cost(from left: Spelling, to right: Spelling, atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= min(3, limit / 2), left.count <= 64 else { return nil }
        if left.small == right.small { return 1 }
        let (a, b) = (left.letters, right.letters)
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = (0...b.count).map { $0 * 2 }
        var row = beforeLast
        for i in a.indices {
            row[0] = (i + 1) * 2
            for j in b.indices {
                let replacement = a[i] == b[j] ? 0 : left.small[i] == right.small[j] ? 1 : 2
                var best = min(last[j] + replacement, last[j + 1] + 2, row[j] + 2)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 2) }
                row[j + 1] = best
            }
            // Whatever follows, it goes through one of these two rows.
            if row.allSatisfy({ $0 > limit }), last.allSatisfy({ $0 > limit }) { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
