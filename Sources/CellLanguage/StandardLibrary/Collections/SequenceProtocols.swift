/// `Sequence`, `Collection` and what refines them.
enum SequenceProtocols {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryProtocol(
            "protocol IteratorProtocol<Element>", "What gives elements one after the other.", role: .iterator
        ) {
            Requires("associatedtype Element")
            Requires("mutating func next() -> Element?")
        }
        LibraryProtocol("protocol Sequence<Element>", "What can be looped over.", role: .sequence) {
            Requires("associatedtype Element")
            Requires("associatedtype Iterator: IteratorProtocol where Iterator.Element == Element")
            Requires("func makeIterator() -> Iterator")
        }
        LibraryProtocol(
            "protocol Collection<Element>: Sequence", "What can be looped over again and again.", role: .collection
        ) {
            Requires("associatedtype Index: Comparable")
            // With `Self.`, as this may be read before the names that it inherits.
            Requires(
                "associatedtype SubSequence: Collection = Slice<Self> where SubSequence.Element == Self.Element, SubSequence.SubSequence == SubSequence"
            )
            Requires("var startIndex: Index { get }")
            Requires("var endIndex: Index { get }")
            Requires("subscript(position: Index) -> Element { get }")
            Requires("subscript(bounds: Range<Index>) -> SubSequence { get }")
            Requires("func index(after index: Index) -> Index")
        }
        LibraryProtocol(
            "protocol BidirectionalCollection<Element>: Collection", "A collection that can be walked backwards."
        ) {
            Requires("associatedtype SubSequence: BidirectionalCollection")
            Requires("func index(before index: Index) -> Index")
        }
        LibraryProtocol(
            "protocol RandomAccessCollection<Element>: BidirectionalCollection",
            "A collection with places that are reached at once."
        ) {
            Requires("associatedtype SubSequence: RandomAccessCollection")
        }
        MutableCollectionMembers.items
        ReplaceableCollectionMembers.items
        LibraryProtocol("protocol StringProtocol: BidirectionalCollection, Hashable, Comparable", "Text.") {
            Requires("typealias Element = Character")
            Requires("typealias Index = String.Index")
            Requires("associatedtype SubSequence: StringProtocol")
        }
        CollectionPlacesMembers.items
        SequenceMembers.items
        SequenceOrder.items
        SequenceParts.items
    }
}
