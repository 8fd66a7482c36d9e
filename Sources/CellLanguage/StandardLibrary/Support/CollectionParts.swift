/// Makes parts of a collection, of the type that is its `SubSequence`.
struct CollectionParts {
    private let value: Value
    private let type: Type
    private let result: Type
    private let context: CallContext

    /// Where a part begins or ends. Cuts outside the collection are at its ends.
    enum Cut {
        case fromStart(Int)
        case fromEnd(Int)
        static var start: Cut { .fromStart(0) }
        static var end: Cut { .fromEnd(0) }

        func offset(_ count: Int) -> Int {
            switch self {
            case .fromStart(let offset): min(offset, count)
            case .fromEnd(let offset): max(count - offset, 0)
            }
        }
    }

    /// The parts of a call's receiver.
    ///
    /// - Parameter result: The type of a part; the call's own result where nothing else is said.
    init(_ call: RawCall, _ result: Type? = nil) throws {
        let elements = try call.sequence(0)
        (value, type, context) = (elements.value, elements.type, call.context)
        self.result = result ?? call.result
    }

    func part(_ lower: Cut, _ upper: Cut) throws -> Value {
        if result.nominal?.role == .range || isArraySlice {
            let indexed = try IndexedElements(CellSequence(value: value, type: type, context: context))
            let from = lower.offset(indexed.count)
            let part = indexed.part(from, max(from, upper.offset(indexed.count)))
            return isArraySlice ? .object(part) : .record(Record.of(result, [.int(part.start), .int(part.end)]))
        }
        let places = try CollectionPlaces(value, type, context)
        return try part(from: place(lower, places), to: place(upper, places), places)
    }

    /// The part that a range of places names.
    func part(in range: Value, _ rangeType: Type) throws -> Value {
        guard case .record(let bounds) = range, let role = rangeType.nominal?.role else {
            throw LibraryTrap("a range was expected")
        }
        let places = try CollectionPlaces(value, type, context)
        if !isArraySlice {
            let first = bounds[0]
            switch role {
            case .range: return try part(from: first, to: bounds[1], places)
            case .closedRange: return try part(from: first, to: places.after(bounds[1]), places)
            case .partialRangeFrom: return try part(from: first, to: places.end, places)
            case .partialRangeThrough: return try part(from: places.start, to: places.after(first), places)
            default: return try part(from: places.start, to: first, places)
            }
        }
        let all = try places.all
        func number(_ place: Value) throws -> Int {
            if let found = try all.firstIndex(where: { try context.areEqual($0, place) }) { return found }
            guard try places.isEnd(place) else {
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
        return try part(.fromStart(lower), .fromStart(upper))
    }

    private var isArraySlice: Bool { result.nominal?.name == Self.arraySlice }
    private static let arraySlice = "ArraySlice"
    private static let slice = "Slice"

    private func place(_ cut: Cut, _ places: CollectionPlaces) throws -> Value {
        switch cut {
        case .fromStart(let offset):
            return try places.moved(places.start, by: offset, isLimit: places.isEnd) ?? places.end
        case .fromEnd(0): return places.end
        case .fromEnd:
            let all = try places.all
            let offset = cut.offset(all.count)
            return offset == all.count ? places.end : all[offset]
        }
    }

    /// A cell's own collection says itself what its parts are, or its parts are slices of it.
    private func part(from lower: Value, to upper: Value, _ places: CollectionPlaces) throws -> Value {
        let types = context.session.types
        let index = types.member("Index", of: type)
        guard try !Ordering.isLess(upper, lower, index, context),
            try !Ordering.isLess(lower, places.start, index, context),
            try !Ordering.isLess(places.end, upper, index, context)
        else { throw LibraryTrap("the range is out of bounds of the collection") }
        if result.nominal?.name == Self.slice, result.arguments.first == type {
            return .record(Record.of(result, [lower, upper, value]))
        }
        if result.nominal?.role == .range { return .record(Record.of(result, [lower, upper])) }
        guard let own = try OwnFunction.part(of: type, context) else {
            throw LibraryTrap("type '\(type)' has no subscript that makes parts of type '\(result)'")
        }
        return try own.call(value, .record(Record.of(types.coreType(.range, index), [lower, upper])))
    }
}
