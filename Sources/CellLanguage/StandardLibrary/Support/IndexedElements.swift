/// The elements of a collection whose places are integers: an array, a slice, a range.
struct IndexedElements {
    /// The elements as an array, in the form in which that is stored.
    private let array: Value
    let count: Int
    let start: Int

    var end: Int { start + count }
    var elements: [Value] { array.elements }

    init(_ sequence: CellSequence) throws {
        switch sequence.value {
        case .object(let slice as SliceValue): (array, start) = (.array(slice.elements), slice.start)
        case .ints, .doubles, .floats, .bools, .array: (array, start) = (sequence.value, 0)
        case .record(let record) where sequence.type.nominal?.role?.isRange == true:
            array = .array(try sequence.array())
            // A range of a cell's own type has no integers for places.
            if case .int(let first) = record.fields[0] { start = first } else { start = 0 }
        default:
            array = .array(try sequence.array())
            if sequence.type.nominal?.isOfLanguage == true {
                let places = try CollectionPlaces(sequence.value, sequence.type, sequence.context)
                if case .int(let first) = places.start { start = first } else { start = 0 }
            } else {
                start = 0
            }
        }
        count = array.count
    }

    /// The places alone: what a cell's own collection says of its ends, without a look at its elements.
    static func places(of sequence: CellSequence) throws -> Range<Int> {
        guard sequence.type.nominal?.isOfLanguage == true, let engine = sequence.context.session.engine else {
            let indexed = try IndexedElements(sequence)
            return indexed.start..<indexed.end
        }
        let context = sequence.context
        let (start, end) = try (
            engine.property("startIndex", of: sequence.value, sequence.type, context.state, at: context.site).int,
            engine.property("endIndex", of: sequence.value, sequence.type, context.state, at: context.site).int
        )
        guard start <= end else { throw LibraryTrap("the collection begins at \(start) and ends at \(end)") }
        return start..<end
    }

    /// The part with these places; ends the run where they lie outside.
    func slice(_ range: Range<Int>) throws -> SliceValue {
        guard range.lowerBound >= start, range.upperBound <= end else {
            throw LibraryTrap("the range \(range) is out of bounds: the indices are \(start)..<\(end)")
        }
        return part(range.lowerBound - start, range.upperBound - start)
    }

    /// The part from one place, counted from the beginning, to another.
    func part(_ lower: Int, _ upper: Int) -> SliceValue {
        let from = min(max(lower, 0), count)
        let to = min(max(upper, from), count)
        return SliceValue(array.elements(in: from..<to), from: start + from)
    }

    /// The place of an element; nil where none passes the test.
    func index(where test: (Value) throws -> Bool) rethrows -> Int? {
        try elements.firstIndex(where: test).map { $0 + start }
    }

    func lastIndex(where test: (Value) throws -> Bool) rethrows -> Int? {
        try elements.lastIndex(where: test).map { $0 + start }
    }
}

extension CoreRole {
    var isRange: Bool { self == .range || self == .closedRange }
}

/// The range that a subscript or `removeSubrange` is given, whatever its kind.
enum IndexRange {
    static func of(_ value: Value, _ type: Type, within bounds: Range<Int>) throws -> Range<Int> {
        guard case .record(let record) = value else { throw LibraryTrap("a range was expected") }
        let first = record[0].int
        let range: (Int, Int) =
            switch type.nominal?.role {
            case .range: (first, record[1].int)
            case .closedRange: (first, try Checked.sum(record[1].int, 1))
            case .partialRangeFrom: (first, bounds.upperBound)
            case .partialRangeThrough: (bounds.lowerBound, try Checked.sum(first, 1))
            default: (bounds.lowerBound, first)
            }
        guard range.0 <= range.1, bounds.lowerBound <= range.0, range.1 <= bounds.upperBound else {
            throw LibraryTrap("the range \(range.0)..<\(range.1) is out of bounds: the indices are \(bounds)")
        }
        return range.0..<range.1
    }

    /// The kinds of ranges that subscripts take, with `Int` bounds.
    static let kinds = ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeThrough", "PartialRangeUpTo"]
}
