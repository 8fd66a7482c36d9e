import SwiftSyntax

/// What is known of nodes of a tree, by the nodes. The parts of an expression have numbers near each other, so that what is
/// known of one stands at the place of its number: the builder asks for each part, and hashing would take it longer than the
/// rest of the question.
struct NodeMap<Value> {
    private let entries: [(id: SyntaxIdentifier, value: Value)]
    /// The places of the entries by their nodes' numbers, from the lowest one on; negative where there is none.
    private let places: [Int32]
    private let lowest: UInt64

    /// Of entries for the same node the last counts.
    init(_ entries: [(id: SyntaxIdentifier, value: Value)]) {
        self.entries = entries
        var (lowest, highest) = (UInt64.max, UInt64.min)
        for entry in entries {
            lowest = min(lowest, entry.id.indexInTree.toOpaque())
            highest = max(highest, entry.id.indexInTree.toOpaque())
        }
        self.lowest = lowest
        guard lowest <= highest else {
            places = []
            return
        }
        var places = [Int32](repeating: -1, count: Int(highest - lowest) + 1)
        for (place, entry) in entries.enumerated() {
            places[Int(entry.id.indexInTree.toOpaque() - lowest)] = Int32(place)
        }
        self.places = places
    }

    subscript(id: SyntaxIdentifier) -> Value? {
        let number = id.indexInTree.toOpaque()
        guard number >= lowest, number - lowest < places.count else { return nil }
        let place = Int(places[Int(number - lowest)])
        // A node of another tree may have the same number.
        guard place >= 0, entries[place].id == id else { return nil }
        return entries[place].value
    }
}
