/// The constraints that have news, by their places. They are looked at in rounds, in the order in which they came: one that
/// is woken ahead of the one that is looked at belongs to the same round.
struct WokenConstraints {
    /// In falling order: the last comes next.
    private var round: [Int] = []
    private var later: [Int] = []
    /// The place that is looked at.
    private var current = -1

    mutating func insert(_ place: Int) {
        if place > current {
            Self.insert(place, into: &round)
        } else {
            Self.insert(place, into: &later)
        }
    }

    /// The next of the round; nil where it is over.
    mutating func next() -> Int? {
        guard let place = round.popLast() else {
            current = -1
            return nil
        }
        current = place
        return place
    }

    /// Begins the next round; false where nothing was woken.
    mutating func beginRound() -> Bool {
        if round.isEmpty { swap(&round, &later) }
        current = -1
        return !round.isEmpty
    }

    mutating func removeAll() {
        round.removeAll(keepingCapacity: true)
        later.removeAll(keepingCapacity: true)
        current = -1
    }

    /// Keeps places in falling order, each once.
    private static func insert(_ place: Int, into places: inout [Int]) {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] > place { low = middle + 1 } else { high = middle }
        }
        if low == places.count || places[low] != place { places.insert(place, at: low) }
    }
}
