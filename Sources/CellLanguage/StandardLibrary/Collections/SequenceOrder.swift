/// Sorting, reversing, shuffling, extremes.
enum SequenceOrder {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Sequence") {
            Method(
                "func sorted(by isBefore: (Element, Element) throws -> Bool) rethrows -> [Element]",
                "The elements in the order that `isBefore` says; equal ones keep theirs."
            ) {
                (elements: CellSequence, isBefore: CellFunction) in
                try elements.array().sorted { try isBefore.call($0, $1).bool }
            }
            Method("func reversed() -> [Element]", "The elements from the last to the first.") {
                (elements: CellSequence) in
                Array(try elements.array().reversed())
            }
            Method(
                "func min(by isBefore: (Element, Element) throws -> Bool) rethrows -> Element?",
                "The first of the smallest elements."
            ) {
                (elements: CellSequence, isBefore: CellFunction) in
                try elements.array().min { try isBefore.call($0, $1).bool }
            }
            Method(
                "func max(by isBefore: (Element, Element) throws -> Bool) rethrows -> Element?",
                "The first of the greatest elements."
            ) {
                (elements: CellSequence, isBefore: CellFunction) in
                try elements.array().max { try isBefore.call($0, $1).bool }
            }
            Method(
                "func lexicographicallyPrecedes<S: Sequence>(_ other: S, by isBefore: (Element, Element) throws -> Bool) rethrows -> Bool where S.Element == Element",
                "Whether it comes before another, as words do in a dictionary."
            ) { (elements: CellSequence, other: CellSequence, isBefore: CellFunction) in
                try elements.array().lexicographicallyPrecedes(other.array()) { try isBefore.call($0, $1).bool }
            }
            Method("func shuffled() -> [Element]", "The elements in random order, the same in every replay.") {
                (elements: CellSequence) in
                try elements.array().shuffled(using: &SessionGenerator.of(elements.context).generator)
            }
            Method(
                "func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element]",
                "The elements in the order that the generator draws.",
                raw: { call in
                    let elements = try call.sequence(0).array()
                    return call.array(try CellGenerator.use(call, 1) { elements.shuffled(using: &$0) })
                })
        }
        LibraryExtension("extension Sequence where Element: Comparable") {
            Method("func sorted() -> [Element]", "The elements in ascending order; equal ones keep theirs.") {
                (elements: CellSequence) in
                try sorted(elements)
            }
            Method(
                "func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element",
                "Whether it comes before another, as words do in a dictionary."
            ) { (elements: CellSequence, other: CellSequence) in
                let less = isLess(elements)
                return try elements.array().lexicographicallyPrecedes(other.array(), by: less)
            }
            Method("func min() -> Element?", "The smallest element.") { (elements: CellSequence) in
                try elements.array().min(by: isLess(elements))
            }
            Method("func max() -> Element?", "The greatest element.") { (elements: CellSequence) in
                try elements.array().max(by: isLess(elements))
            }
        }
    }

    /// The elements in ascending order.
    static func sorted(_ elements: CellSequence) throws -> [Value] {
        try elements.array().sorted(by: isLess(elements))
    }

    private static func isLess(_ elements: CellSequence) -> (Value, Value) throws -> Bool {
        let type = elements.elementType
        let context = elements.context
        return { try Ordering.isLess($0, $1, type, context) }
    }
}
