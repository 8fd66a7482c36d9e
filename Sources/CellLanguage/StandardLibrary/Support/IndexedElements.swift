/// The elements of a collection whose places are integers: an array, a slice, a range.
struct IndexedElements {
    let elements: [Value]
    let start: Int

    var end: Int { start + elements.count }

    init(_ sequence: CellSequence) throws {
        elements = try sequence.array()
        if case .object(let slice as SliceValue) = sequence.value {
            start = slice.start
        } else if case .record(let record) = sequence.value, sequence.type.nominal?.role?.isRange == true {
            start = record.fields[0].int
        } else if sequence.type.nominal?.span != nil {
            let places = try CollectionPlaces(sequence.value, sequence.type, sequence.context)
            if case .int(let first) = places.start { start = first } else { start = 0 }
        } else {
            start = 0
        }
    }

    /// The part with these places; ends the run where they lie outside.
    func slice(_ range: Range<Int>) throws -> SliceValue {
        guard range.lowerBound >= start, range.upperBound <= end else {
            throw LibraryTrap("the range \(range) is out of bounds: the indices are \(start)..<\(end)")
        }
        return SliceValue(
            Array(elements[(range.lowerBound - start)..<(range.upperBound - start)]), from: range.lowerBound)
    }

    /// The part from one place, counted from the beginning, to another.
    func part(_ lower: Int, _ upper: Int) -> SliceValue {
        let from = min(max(lower, 0), elements.count)
        let to = min(max(upper, from), elements.count)
        return SliceValue(Array(elements[from..<to]), from: start + from)
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
