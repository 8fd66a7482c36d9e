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
        Subscript(
            "subscript(all: (UnboundedRange_) -> Void) -> SubSequence { get }", "All of the collection.",
            raw: { call in
                let indexed = try IndexedElements(call.sequence(0))
                return try SubSequences.make(indexed.part(0, indexed.elements.count), call.result)
            })
        for kind in IndexRange.kinds {
            Subscript(
                "subscript(range: \(kind)<Index>) -> SubSequence { get }", "The part between two places.",
                raw: { call in
                    let all = try places(call).all
                    guard case .record(let bounds) = call[1], let role = call.types.parameters[1].nominal?.role else {
                        throw LibraryTrap("a range was expected")
                    }
                    func number(_ place: Value) throws -> Int {
                        if let found = try all.firstIndex(where: { try call.context.areEqual($0, place) }) {
                            return found
                        }
                        guard try places(call).isEnd(place) else {
                            throw LibraryTrap("a place of the range is not one of the collection")
                        }
                        return all.count
                    }
                    let first = try number(bounds[0])
                    let (lower, upper): (Int, Int) =
                        switch role {
                        case .range: (first, try number(bounds[1]))
                        case .closedRange: (first, try number(bounds[1]) + 1)
                        case .partialRangeFrom: (first, all.count)
                        case .partialRangeThrough: (0, first + 1)
                        default: (0, first)
                        }
                    guard lower <= upper, upper <= all.count else {
                        throw LibraryTrap("the range is out of bounds: the collection has \(all.count) elements")
                    }
                    return try SubSequences.make(IndexedElements(call.sequence(0)).part(lower, upper), call.result)
                })
        }
    }
}

/// What stands for a part of a collection.
enum SubSequences {
    /// A part as a value of the type that is the collection's `SubSequence`.
    static func make(_ part: SliceValue, _ type: Type) throws -> Value {
        if type.nominal?.role == .range { return .record(Record.of(type, [.int(part.start), .int(part.end)])) }
        guard type.nominal?.name == "ArraySlice" else {
            throw LibraryTrap("parts of collections whose 'SubSequence' is '\(type)' are not part of the cell language")
        }
        return .object(part)
    }
}
