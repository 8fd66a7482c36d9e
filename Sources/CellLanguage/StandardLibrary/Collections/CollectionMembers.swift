/// What every collection can do: counting, ends, parts, places.
enum CollectionMembers {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Collection") {
            parts
            Property("var count: Int { get }", "The number of elements.") { (elements: CellSequence) in
                elements.value.elementsIfArray == nil && elements.value.count == 0
                    ? try elements.array().count : elements.value.count
            }
            Property("var isEmpty: Bool { get }", "Whether there is no element.") { (elements: CellSequence) in
                try elements.first { _ in true } == nil
            }
            Property("var first: Element? { get }", "The first element; nil where there is none.") {
                (elements: CellSequence) in
                try elements.first { _ in true }
            }
            Property(
                "var indices: DefaultIndices<Self> { get }", "All places.",
                raw: { call in
                    .array(try CollectionPlaces(call[0], call.types.parameters[0], call.context).all)
                })
            Method(
                "func firstIndex(where test: (Element) throws -> Bool) rethrows -> Index?",
                "The place of the first element that passes the test.",
                raw: { call in
                    let places = try CollectionPlaces(call[0], call.types.parameters[0], call.context)
                    let test = try call.function(1)
                    return call.optional(try places.all.first { try test.test(places.element(at: $0)) })
                })
            Method("func randomElement() -> Element?", "A random element, the same in every replay.") {
                (elements: CellSequence) in
                try elements.array().randomElement(using: &SessionGenerator.of(elements.context).generator)
            }
            Method(
                "func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element?",
                "An element that the generator draws.",
                raw: { call in
                    let elements = try call.sequence(0).array()
                    return call.optional(try CellGenerator.use(call, 1) { elements.randomElement(using: &$0) })
                })
        }
        LibraryType("struct DefaultIndices<Elements: Collection>: Collection", "The places of a collection.") {
            Typealias("typealias Element = Elements.Index")
            Typealias("typealias SubSequence = ArraySlice<Element>")
        }
        for kind in ["BidirectionalCollection", "RandomAccessCollection"] {
            LibraryExtension("extension DefaultIndices: \(kind) where Elements: \(kind)")
        }
        LibraryExtension("extension Collection where Element: Equatable") {
            Method(
                "func firstIndex(of element: Element) -> Index?", "The place of the first equal element.",
                raw: { call in
                    let places = try CollectionPlaces(call[0], call.types.parameters[0], call.context)
                    return call.optional(
                        try places.all.first { try call.context.areEqual(places.element(at: $0), call[1]) })
                })
        }
        LibraryExtension("extension BidirectionalCollection") {
            Property("var last: Element? { get }", "The last element; nil where there is none.") {
                (elements: CellSequence) in
                try elements.array().last
            }
            Method(
                "func last(where test: (Element) throws -> Bool) rethrows -> Element?",
                "The last element that passes the test."
            ) {
                (elements: CellSequence, test: CellFunction) in try elements.array().last { try test.test($0) }
            }
        }
        LibraryExtension("extension RandomAccessCollection where Self.Index == Int") { places }
        LibraryExtension("extension RandomAccessCollection where Self.Index == Int, Element: Equatable") {
            Method("func firstIndex(of element: Element) -> Int?", "The place of the first equal element.") {
                (elements: CellSequence, wanted: Value) in
                try IndexedElements(elements).index { try elements.context.areEqual($0, wanted) }
            }
            Method("func lastIndex(of element: Element) -> Int?", "The place of the last equal element.") {
                (elements: CellSequence, wanted: Value) in
                try IndexedElements(elements).lastIndex { try elements.context.areEqual($0, wanted) }
            }
        }
        LibraryExtension("extension Collection where Element: Equatable") {
            Method(
                "func split(separator: Element, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true) -> [SubSequence]",
                "The parts between separators.",
                raw: { call in
                    let (wanted, context) = (call[1], call.context)
                    return try split(call, call[2].int, call[3].bool) { try context.areEqual($0, wanted) }
                })
        }
    }

    @MemberBuilder private static var parts: [any LibraryMember] {
        Method(
            "func prefix(_ maxLength: Int) -> SubSequence", "The first elements.",
            raw: { call in try CollectionParts(call).part(.start, .fromStart(length(call[1].int))) })
        Method(
            "func suffix(_ maxLength: Int) -> SubSequence", "The last elements.",
            raw: { call in try CollectionParts(call).part(.fromEnd(length(call[1].int)), .end) })
        Method(
            "func dropFirst(_ count: Int = 1) -> SubSequence", "All but the first elements.",
            raw: { call in try CollectionParts(call).part(.fromStart(length(call[1].int)), .end) })
        Method(
            "func dropLast(_ count: Int = 1) -> SubSequence", "All but the last elements.",
            raw: { call in try CollectionParts(call).part(.start, .fromEnd(length(call[1].int))) })
        Method(
            "func prefix(while test: (Element) throws -> Bool) rethrows -> SubSequence",
            "The elements before the first that fails the test.",
            raw: { call in try CollectionParts(call).part(.start, firstFailing(call)) })
        Method(
            "func drop(while test: (Element) throws -> Bool) rethrows -> SubSequence",
            "The elements from the first on that fails the test.",
            raw: { call in try CollectionParts(call).part(firstFailing(call), .end) })
        Method(
            "func split(maxSplits: Int = .max, omittingEmptySubsequences: Bool = true, whereSeparator test: (Element) throws -> Bool) rethrows -> [SubSequence]",
            "The parts between elements that pass the test.",
            raw: { call in
                let test = try call.function(3)
                return try split(call, call[1].int, call[2].bool) { try test.test($0) }
            })
    }

    static func length(_ count: Int) throws -> Int {
        if count < 0 { throw LibraryTrap("a number of elements cannot be negative: \(count)") }
        return count
    }

    /// Where the first element stands that fails the test.
    private static func firstFailing(_ call: RawCall) throws -> CollectionParts.Cut {
        let test = try call.function(1)
        let elements = try call.sequence(0).array()
        return .fromStart(try elements.firstIndex { try !test.test($0) } ?? elements.count)
    }

    private static func split(
        _ call: RawCall, _ maximum: Int, _ omitsEmpty: Bool, _ isSeparator: (Value) throws -> Bool
    ) throws -> Value {
        let parts = try call.sequence(0).array().split(
            maxSplits: try length(maximum), omittingEmptySubsequences: omitsEmpty, whereSeparator: isSeparator)
        let collection = try CollectionParts(call, call.result.arguments.first ?? .any)
        return .array(try parts.map { try collection.part(.fromStart($0.startIndex), .fromStart($0.endIndex)) })
    }

    @MemberBuilder private static var places: [any LibraryMember] {
        Property("var startIndex: Int { get }", "The first place.") { (elements: CellSequence) in
            try IndexedElements(elements).start
        }
        Property("var endIndex: Int { get }", "The place behind the last.") { (elements: CellSequence) in
            try IndexedElements(elements).end
        }
        Property("var indices: Range<Int> { get }", "All places.") { (elements: CellSequence) in
            try IndexedElements.places(of: elements)
        }
        Method(
            "func firstIndex(where test: (Element) throws -> Bool) rethrows -> Int?",
            "The place of the first element that passes the test."
        ) {
            (elements: CellSequence, test: CellFunction) in try IndexedElements(elements).index { try test.test($0) }
        }
        Method(
            "func lastIndex(where test: (Element) throws -> Bool) rethrows -> Int?",
            "The place of the last element that passes the test."
        ) {
            (elements: CellSequence, test: CellFunction) in
            try IndexedElements(elements).lastIndex { try test.test($0) }
        }
        for (signature, isPrefix, step) in [
            ("prefix(upTo end: Int)", true, 0), ("prefix(through end: Int)", true, 1),
            ("suffix(from start: Int)", false, 0),
        ] {
            Method(
                "func \(signature) -> SubSequence", "The part up to a place or from it on.",
                raw: { call in
                    let indexed = try IndexedElements(call.sequence(0))
                    let place = try Checked.sum(call[1].int, step)
                    guard place >= indexed.start, place <= indexed.end else {
                        throw LibraryTrap(
                            "the place \(call[1].int) is out of bounds: the indices are \(indexed.start)..<\(indexed.end)"
                        )
                    }
                    let cut = CollectionParts.Cut.fromStart(place - indexed.start)
                    return try isPrefix
                        ? CollectionParts(call).part(.start, cut) : CollectionParts(call).part(cut, .end)
                })
        }
        Method(
            "func index(_ index: Int, offsetBy distance: Int, limitedBy limit: Int) -> Int?",
            "The place `distance` further on; nil beyond the limit."
        ) { (_: CellSequence, index: Int, distance: Int, limit: Int) -> Int? in
            let place = try Checked.sum(index, distance)
            if distance >= 0 { return index <= limit && place > limit ? nil : place }
            return index >= limit && place < limit ? nil : place
        }
        Method(
            "func formIndex(after index: inout Int)", "Goes to the next place.",
            raw: { call in
                call.slots[1] = .int(try Checked.sum(call[1].int, 1))
                return .void
            })
        Method("func index(after index: Int) -> Int", "The next place.") { (_: CellSequence, index: Int) in
            try Checked.sum(index, 1)
        }
        Method("func index(before index: Int) -> Int", "The place before.") { (_: CellSequence, index: Int) in
            try Checked.difference(index, 1)
        }
        Method("func index(_ index: Int, offsetBy distance: Int) -> Int", "The place `distance` further on.") {
            (_: CellSequence, index: Int, distance: Int) in try Checked.sum(index, distance)
        }
        Method("func distance(from start: Int, to end: Int) -> Int", "How many places there are between two.") {
            (_: CellSequence, start: Int, end: Int) in end - start
        }
    }
}
