/// Collections whose type does not say what they are.
enum ErasedCollections {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(written: "struct AnyIndex: Comparable", "A place in a collection whose type is not known.") {
            Field("_offset", "Int")
            Written("private init(_offset: Int)", "", body: "self._offset = _offset")
            Written(
                "static func < (left: AnyIndex, right: AnyIndex) -> Bool", "Whether the left comes first.",
                body: "left._offset < right._offset")
        }
        erased("AnyCollection", "Collection", isBidirectional: false)
        erased("AnyBidirectionalCollection", "BidirectionalCollection", isBidirectional: true)
        erased("AnyRandomAccessCollection", "RandomAccessCollection", isBidirectional: true)
    }

    /// A collection that reads another's elements by their number.
    @LibraryBuilder private static func erased(
        _ name: String, _ bound: String, isBidirectional: Bool
    ) -> [any LibraryItem] {
        LibraryType(
            written: "struct \(name)<Element>: \(bound)", "A collection of such elements, whatever its type."
        ) {
            Typealias("typealias Index = AnyIndex")
            Field("_elements", "ArraySlice<Element>")
            Typealias("typealias SubSequence = \(name)<Element>")
            Written(
                "init<C: \(bound)>(_ base: C) where C.Element == Element", "The elements of another collection.",
                body: "_elements = Array(base)[...]")
            Written("var startIndex: AnyIndex", "The first place.", body: "AnyIndex(_offset: _elements.startIndex)")
            Written(
                "var endIndex: AnyIndex", "The place behind the last.", body: "AnyIndex(_offset: _elements.endIndex)")
            Written(
                "func index(after index: AnyIndex) -> AnyIndex", "The next place.",
                body: "AnyIndex(_offset: index._offset + 1)")
            Written("subscript(position: AnyIndex) -> Element", "An element.", body: "_elements[position._offset]")
            Written(
                "subscript(bounds: Range<AnyIndex>) -> \(name)<Element>", "The part between two places.",
                body: "\(name)(_elements: _elements[bounds.lowerBound._offset..<bounds.upperBound._offset])")
            Written("private init(_elements: ArraySlice<Element>)", "", body: "self._elements = _elements")
            Written("var count: Int", "The number of elements.", body: "_elements.count")
            if isBidirectional {
                Written(
                    "func index(before index: AnyIndex) -> AnyIndex", "The place before.",
                    body: "AnyIndex(_offset: index._offset - 1)")
            }
        }
    }
}
