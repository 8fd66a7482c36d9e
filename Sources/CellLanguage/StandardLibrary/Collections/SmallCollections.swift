/// Collections of nothing, of one element, and of the same again and again.
enum SmallCollections {
    @LibraryBuilder static var items: [any LibraryItem] {
        repeated
        LibraryType(
            written: "struct EmptyCollection<Element>: RandomAccessCollection, MutableCollection, Equatable",
            "A collection without elements."
        ) {
            Typealias("typealias Index = Int")
            Typealias("typealias SubSequence = EmptyCollection<Element>")
            Written("init()", "The collection without elements.", body: "")
            Written("var startIndex: Int", "The place behind the last.", body: "0")
            Written("var endIndex: Int", "The place behind the last.", body: "0")
            Written("func index(after index: Int) -> Int", "There is none.", body: outside)
            Written("func index(before index: Int) -> Int", "There is none.", body: outside)
            Written(
                "subscript(position: Int) -> Element", "There is none.",
                body: "get { \(outside) } set { \(outside) }")
            Written(
                "subscript(bounds: Range<Int>) -> EmptyCollection<Element>", "The same collection.",
                body: """
                    precondition(bounds.lowerBound == 0 && bounds.upperBound == 0, "Index out of range")
                    return self
                    """)
            Written("static func == (left: Self, right: Self) -> Bool", "They are all equal.", body: "true")
        }
        LibraryType(
            written: "struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection",
            "A collection of a single element."
        ) {
            Field("_element", "Element")
            Typealias("typealias Index = Int")
            Written("init(_ element: Element)", "The collection of the element.", body: "_element = element")
            Written("var startIndex: Int", "The place of the element.", body: "0")
            Written("var endIndex: Int", "The place behind it.", body: "1")
            Written("func index(after index: Int) -> Int", "The next place.", body: "index + 1")
            Written("func index(before index: Int) -> Int", "The place before.", body: "index - 1")
            Written(
                "subscript(position: Int) -> Element", "The element.",
                body: """
                    get {
                        precondition(position == 0, "Index out of range")
                        return _element
                    }
                    set {
                        precondition(position == 0, "Index out of range")
                        _element = newValue
                    }
                    """)
        }
        LibraryExtension("extension CollectionOfOne: CustomDebugStringConvertible") {
            Written(
                "var debugDescription: String", "The element in the type's name.",
                body: "\"CollectionOfOne(\" + String(reflecting: _element) + \")\"")
        }
    }

    private static let outside = "preconditionFailure(\"Index out of range\")"

    @LibraryBuilder private static var repeated: [any LibraryItem] {
        LibraryType(
            written: "struct Repeated<Element>: RandomAccessCollection", "The same element again and again."
        ) {
            Typealias("typealias Index = Int")
            Field("count", "Int", "How often it comes.")
            Field("repeatedValue", "Element", "The element.")
            Written(
                "private init(_repeating element: Element, count: Int)", "",
                body: """
                    precondition(count >= 0, "Repetition count should be non-negative")
                    self.count = count
                    repeatedValue = element
                    """)
            Written("var startIndex: Int", "The first place.", body: "0")
            Written("var endIndex: Int", "The place behind the last.", body: "count")
            Written(
                "subscript(position: Int) -> Element", "The element.",
                body: """
                    precondition(position >= 0 && position < count, "Index out of range")
                    return repeatedValue
                    """)
        }
        Written(
            "func repeatElement<T>(_ element: T, count: Int) -> Repeated<T>", "The same element again and again.",
            body: "Repeated(_repeating: element, count: count)")
    }
}
