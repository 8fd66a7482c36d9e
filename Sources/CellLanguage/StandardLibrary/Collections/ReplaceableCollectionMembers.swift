/// What collections can do that grow and shrink, a cell's own among them: all of it stands on `init()` and
/// `replaceSubrange(_:with:)`. Arrays and texts have most of it themselves.
enum ReplaceableCollectionMembers {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryProtocol(
            "protocol RangeReplaceableCollection<Element>: Collection", "A collection that can grow and shrink."
        ) {
            Requires("init()")
            Requires(
                "mutating func replaceSubrange<C: Collection>(_ range: Range<Index>, with elements: C) where C.Element == Element"
            )
            for signature in [append, appendAll, insert, insertAll, remove, removeFirst, removeFirstFew, removeAll] {
                Requires(signature)
            }
        }
        LibraryExtension("extension RangeReplaceableCollection") {
            making
            growing
            shrinking
            joining
        }
        LibraryExtension("extension RangeReplaceableCollection where Self: BidirectionalCollection") { ends }
    }

    private static let append = "mutating func append(_ element: Element)"
    private static let appendAll =
        "mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element"
    private static let insert = "mutating func insert(_ element: Element, at index: Index)"
    private static let insertAll =
        "mutating func insert<C: Collection>(contentsOf elements: C, at index: Index) where C.Element == Element"
    private static let remove = "@discardableResult mutating func remove(at index: Index) -> Element"
    private static let removeFirst = "@discardableResult mutating func removeFirst() -> Element"
    private static let removeFirstFew = "mutating func removeFirst(_ count: Int)"
    private static let removeAll = "mutating func removeAll(where test: (Element) throws -> Bool) rethrows"

    @MemberBuilder private static var making: [any LibraryMember] {
        Written(
            "init(repeating element: Element, count: Int)", "The same element again and again.",
            body: """
                self.init()
                for _ in 0..<count { append(element) }
                """)
        Written(
            "init<S: Sequence>(_ elements: S) where S.Element == Element", "The elements of a sequence.",
            body: """
                self.init()
                append(contentsOf: elements)
                """)
    }

    @MemberBuilder private static var growing: [any LibraryMember] {
        Written(append, "Adds an element at the end.", body: "insert(element, at: endIndex)")
        Written(appendAll, "Adds elements at the end.", body: "for element in elements { append(element) }")
        Written(
            insert, "Puts an element before a place.", body: "replaceSubrange(index..<index, with: [element])")
        Written(
            insertAll, "Puts elements before a place.", body: "replaceSubrange(index..<index, with: elements)")
    }

    @MemberBuilder private static var joining: [any LibraryMember] {
        // Of two that can grow the left decides: the narrower bound says so.
        for bound in ["Sequence", "RangeReplaceableCollection"] {
            Written(
                "static func + <Other: \(bound)>(left: Self, right: Other) -> Self where Other.Element == Element",
                "The elements of both.",
                body: """
                    var both = left
                    both.append(contentsOf: right)
                    return both
                    """)
        }
        Written(
            "static func + <Other: Sequence>(left: Other, right: Self) -> Self where Other.Element == Element",
            "The elements of both.",
            body: """
                var both = Self()
                both.append(contentsOf: left)
                both.append(contentsOf: right)
                return both
                """)
        Written(
            "static func += <S: Sequence>(left: inout Self, right: S) where S.Element == Element",
            "Adds elements at the end.", body: "left.append(contentsOf: right)")
    }

    @MemberBuilder private static var shrinking: [any LibraryMember] {
        Written(
            "mutating func removeSubrange(_ range: Range<Index>)", "Takes the elements at these places out.",
            body: "replaceSubrange(range, with: [Element]())")
        Written(
            remove, "Takes an element out.",
            body: """
                let taken = self[index]
                replaceSubrange(index..<self.index(after: index), with: [Element]())
                return taken
                """)
        Written(
            removeFirst, "Takes the first element out.",
            body: """
                precondition(!isEmpty, "removeFirst() of an empty collection")
                return remove(at: startIndex)
                """)
        Written(
            removeFirstFew, "Takes the first elements out.",
            body: """
                precondition(count >= 0, "cannot remove a negative number of elements")
                guard let end = index(startIndex, offsetBy: count, limitedBy: endIndex) else {
                    preconditionFailure("cannot remove more elements than there are")
                }
                removeSubrange(startIndex..<end)
                """)
        Written(
            "mutating func removeAll(keepingCapacity: Bool = false)", "Takes all elements out.", body: "self = Self()")
        Written(
            removeAll, "Takes the elements out that pass the test.",
            body: """
                var kept = Self()
                for element in self where try !test(element) { kept.append(element) }
                self = kept
                """)
        Written("mutating func reserveCapacity(_ count: Int)", "Makes room.", body: "")
    }

    @MemberBuilder private static var ends: [any LibraryMember] {
        Written(
            "@discardableResult mutating func removeLast() -> Element", "Takes the last element out.",
            body: """
                precondition(!isEmpty, "removeLast() of an empty collection")
                return remove(at: index(before: endIndex))
                """)
        Written(
            "mutating func popLast() -> Element?", "Takes the last element out; nil where there is none.",
            body: "return isEmpty ? nil : removeLast()")
        Written(
            "mutating func removeLast(_ count: Int)", "Takes the last elements out.",
            body: """
                precondition(count >= 0, "cannot remove a negative number of elements")
                guard let start = index(endIndex, offsetBy: -count, limitedBy: startIndex) else {
                    preconditionFailure("cannot remove more elements than there are")
                }
                removeSubrange(start..<endIndex)
                """)
    }
}
