/// Places of collections of all kinds, as generic code sees them: going from one to another, and the parts between them.
///
/// Types of the library with members of their own for this run those, also in generic code.
enum CollectionPlacesMembers {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Collection") {
            moving
            measuring
            parts
        }
        shortening
        LibraryExtension("extension Collection where Element: Equatable") { PatternMembers.searching }
        LibraryExtension("extension RangeReplaceableCollection where Self.Element: Equatable") {
            PatternMembers.replacing
        }
        LibraryExtension("extension BidirectionalCollection") {
            Method(
                "func lastIndex(where test: (Element) throws -> Bool) rethrows -> Index?",
                "The place of the last element that passes the test.",
                raw: { call in
                    let (places, test) = (try places(call), try call.function(1))
                    return call.optional(try places.all.last { try test.test(places.element(at: $0)) })
                })
            Method(
                "func formIndex(before index: inout Index)", "Goes to the place before.",
                raw: { call in
                    call.slots[1] = try place(call, by: -1)
                    return .void
                })
        }
    }

    private static func places(_ call: RawCall) throws -> CollectionPlaces {
        try CollectionPlaces(call[0], call.types.parameters[0], call.context)
    }

    private static func place(_ call: RawCall, by distance: Int) throws -> Value {
        try places(call).moved(call[1], by: distance) ?? call[1]
    }

    @MemberBuilder private static var moving: [any LibraryMember] {
        Method(
            "func formIndex(after index: inout Index)", "Goes to the next place.",
            raw: { call in
                call.slots[1] = try place(call, by: 1)
                return .void
            })
        Method(
            "func index(_ index: Index, offsetBy distance: Int) -> Index", "The place `distance` further on.",
            raw: { call in try place(call, by: call[2].int) })
        Method(
            "func index(_ index: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?",
            "The place `distance` further on; nil beyond the limit.",
            raw: { call in
                let (limit, context) = (call[3], call.context)
                return call.optional(
                    try places(call).moved(call[1], by: call[2].int) { try context.areEqual($0, limit) })
            })
    }

    /// Collections that are parts of themselves can be made shorter in place.
    @LibraryBuilder private static var shortening: [any LibraryItem] {
        for (protocolName, name, place, rest) in [
            ("Collection", "First", "startIndex", "dropFirst"),
            ("BidirectionalCollection", "Last", "index(before: endIndex)", "dropLast"),
        ] {
            LibraryExtension("extension \(protocolName) where Self.SubSequence == Self") {
                Written(
                    "@discardableResult mutating func remove\(name)() -> Element",
                    "Takes the \(name.lowercased()) element out.",
                    body: """
                        precondition(!isEmpty, "Can't remove items from an empty collection")
                        let taken = self[\(place)]
                        self = \(rest)()
                        return taken
                        """)
                Written(
                    "mutating func pop\(name)() -> Element?",
                    "Takes the \(name.lowercased()) element out; nil where there is none.",
                    body: "return isEmpty ? nil : remove\(name)()")
                Written(
                    "mutating func remove\(name)(_ count: Int)", "Takes the \(name.lowercased()) elements out.",
                    body: """
                        precondition(count >= 0, "Number of elements to remove should be non-negative")
                        precondition(count <= self.count, "Can't remove more items than there are")
                        self = \(rest)(count)
                        """)
            }
        }
    }

    @MemberBuilder private static var measuring: [any LibraryMember] {
        Method(
            "func distance(from start: Index, to end: Index) -> Int", "How many places there are between two.",
            raw: { call in
                let (places, index, context) = (try places(call), call.types.parameters[1], call.context)
                let isBackwards = try Ordering.isLess(call[2], call[1], index, context)
                var place = isBackwards ? call[2] : call[1]
                let end = isBackwards ? call[1] : call[2]
                var count = 0
                while try !context.areEqual(place, end) {
                    guard try !places.isEnd(place) else { throw LibraryTrap("there is no place behind the last") }
                    place = try places.after(place)
                    count += 1
                }
                return .int(isBackwards ? -count : count)
            })
    }

    @MemberBuilder private static var parts: [any LibraryMember] {
        Written(
            "func formIndex(_ index: inout Index, offsetBy distance: Int)", "Goes `distance` places further.",
            body: "index = self.index(index, offsetBy: distance)")
        Written(
            "func formIndex(_ index: inout Index, offsetBy distance: Int, limitedBy limit: Index) -> Bool",
            "Goes `distance` places further, or to the limit, which it says with false.",
            body: """
                guard let place = self.index(index, offsetBy: distance, limitedBy: limit) else {
                    index = limit
                    return false
                }
                index = place
                return true
                """)
        Written(
            "func prefix(upTo end: Index) -> SubSequence", "The part up to a place.", body: "self[startIndex..<end]")
        Written(
            "func prefix(through place: Index) -> SubSequence", "The part up to a place and with it.",
            body: "self[startIndex..<index(after: place)]")
        Written(
            "func suffix(from start: Index) -> SubSequence", "The part from a place on.", body: "self[start..<endIndex]"
        )
        Written(
            "func trimmingPrefix(while test: (Element) throws -> Bool) rethrows -> SubSequence",
            "The elements from the first on that fails the test.", body: "try drop(while: test)")
        Written(
            "subscript<R: RangeExpression>(range: R) -> SubSequence where R.Bound == Index",
            "The part that a range of any kind means.", body: "self[range.relative(to: self)]")
        Subscript(
            "subscript(all: (UnboundedRange_) -> Void) -> SubSequence { get }", "All of the collection.",
            raw: { call in try CollectionParts(call).part(.start, .end) })
        for kind in IndexRange.kinds {
            Subscript(
                "subscript(range: \(kind)<Index>) -> SubSequence { get }", "The part between two places.",
                raw: { call in try CollectionParts(call).part(in: call[1], call.types.parameters[1]) })
        }
    }
}
