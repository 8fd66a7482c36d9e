/// Part of an array, with the array's own indices.
package final class SliceValue: Object {
    package let elements: [Value]
    package let start: Int

    package init(_ elements: [Value], from start: Int) {
        self.elements = elements
        self.start = start
    }

    package var end: Int { start + elements.count }

    /// Ends the run where an index lies outside.
    func check(_ index: Int) throws {
        guard index >= start, index < end else {
            throw LibraryTrap("index \(index) is out of range: the slice's indices are \(start)..<\(end)")
        }
    }

    /// The slice in a slot or argument.
    static func of(_ value: Value) throws -> SliceValue {
        guard case .object(let slice as SliceValue) = value else { throw LibraryTrap("a slice was expected") }
        return slice
    }

    /// Changes the slice that stands in a slot: its elements, and where it begins.
    static func edit<R>(_ slot: Slot, _ change: (inout [Value], inout Int) throws -> R) throws -> R {
        let slice = try of(slot.pointee)
        var (elements, start) = (slice.elements, slice.start)
        defer { slot.pointee = .object(SliceValue(elements, from: start)) }
        return try change(&elements, &start)
    }
}
