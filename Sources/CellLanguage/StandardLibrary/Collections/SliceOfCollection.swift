/// `Slice`: part of any collection, with that collection's places.
enum SliceOfCollection {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(written: "struct Slice<Base: Collection>: Collection", "Part of a collection, with its places.") {
            Field("_startIndex", "Base.Index")
            Field("_endIndex", "Base.Index")
            Field("_base", "Base")
            Typealias("typealias Element = Base.Element")
            Typealias("typealias Index = Base.Index")
            Typealias("typealias SubSequence = Slice<Base>")
            Written(
                "init(base: Base, bounds: Range<Base.Index>)", "The part between two places.",
                body: """
                    _startIndex = bounds.lowerBound
                    _endIndex = bounds.upperBound
                    _base = base
                    """)
            Written("var base: Base", "The whole collection.", body: "_base")
            Written("var startIndex: Base.Index", "The first place.", body: "_startIndex")
            Written("var endIndex: Base.Index", "The place behind the last.", body: "_endIndex")
            Written(
                "func index(after index: Base.Index) -> Base.Index", "The next place.",
                body: "_base.index(after: index)")
            Written(
                "subscript(position: Base.Index) -> Base.Element", "The element at a place.",
                body: """
                    precondition(position >= _startIndex && position < _endIndex, "Index out of bounds")
                    return _base[position]
                    """)
            Written(
                "subscript(bounds: Range<Base.Index>) -> Slice<Base>", "The part between two places.",
                body: """
                    precondition(
                        bounds.lowerBound >= _startIndex && bounds.upperBound <= _endIndex, "Range out of bounds")
                    return Slice(base: _base, bounds: bounds)
                    """)
        }
        LibraryExtension("extension Slice: BidirectionalCollection where Base: BidirectionalCollection") {
            Written(
                "func index(before index: Base.Index) -> Base.Index", "The place before.",
                body: "_base.index(before: index)")
        }
        LibraryExtension("extension Slice: RandomAccessCollection where Base: RandomAccessCollection")
        LibraryExtension("extension Slice: MutableCollection where Base: MutableCollection") {
            Written(
                "subscript(position: Base.Index) -> Base.Element", "The element at a place.",
                body: """
                    get {
                        precondition(position >= _startIndex && position < _endIndex, "Index out of bounds")
                        return _base[position]
                    }
                    set {
                        precondition(position >= _startIndex && position < _endIndex, "Index out of bounds")
                        _base[position] = newValue
                    }
                    """)
        }
    }
}
