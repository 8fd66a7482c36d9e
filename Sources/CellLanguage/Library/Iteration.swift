/// What a `for`-`in` loop draws its elements from.
package class CellIterator: Object {
    /// The next element; nil at the end.
    package func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? { nil }
    /// Whether it runs no code of the library or of a cell, so that drawing an element cannot fail.
    var isOwn: Bool { false }
}

/// An iterator over Swift values.
package final class ClosureIterator: CellIterator {
    private let step: () throws -> Value?
    package init(_ step: @escaping () throws -> Value?) { self.step = step }
    package override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? { try step() }
}

/// Says that a library type can be looped over: `Elements(of: "Tensor") { (batches: Batches) in batches }`.
/// The type must conform to `Sequence` in its header.
package struct Elements: LibraryMember {
    package let signature: String
    package let documentation: String
    package let implementation: MemberImplementation

    /// - Parameters:
    ///   - element: The type of the elements, as cells write it.
    ///   - sequence: Gives the Swift sequence that is walked.
    package init<S, Q: Sequence>(
        of element: String, _ documentation: String = "", _ sequence: @escaping (S) throws -> Q
    ) {
        signature = "typealias Element = \(element)"
        self.documentation = documentation
        let receiver = Converter<S>()
        let converter = Converter<Q.Element>()
        implementation = .iteration { value, type, element, context in
            // Drawing an element may run library code that fails: it is a call like others.
            var iterator = try context.insideLibrary {
                try sequence(receiver.fromCell(value, type, context)).makeIterator()
            }
            return ClosureIterator {
                try context.insideLibrary { try iterator.next().map { try converter.toCell($0, element, context) } }
            }
        }
    }
}

/// Makes an iterator over a library value: the value, its type, the type of the elements.
package typealias NativeIteration = (Value, Type, Type, CallContext) throws -> CellIterator

/// A sequence of a cell, whatever its type, for library functions such as `zip` and `map`.
package struct CellSequence: CellRepresentable {
    package let value: Value
    package let type: Type
    package let context: CallContext
    /// The type of its elements.
    package var elementType: Type { context.elementType(of: type) }

    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> CellSequence {
        if case .object(let object) = value, let existential = object as? Existential {
            return CellSequence(value: existential.value, type: existential.type, context: context)
        }
        return CellSequence(value: value, type: type, context: context)
    }

    package func toCell(as type: Type, in context: CallContext) throws -> Value { value }

    /// Starts to walk it.
    package func makeIterator() throws -> CellIterator { try Iterators.make(value, type, context) }

    /// Calls `body` with every element until it returns false.
    package func forEach(_ body: (Value) throws -> Bool) throws {
        switch value {
        case .ints(let numbers): try walk(numbers, body) { .int($0) }
        case .doubles(let numbers): try walk(numbers, body) { .double($0) }
        case .array(let values): try walk(values, body) { $0 }
        case .string(let text): try walk(text[...], body)
        case .textPart(let part): try walk(part.text, body)
        default:
            let iterator = try makeIterator()
            while let element = try iterator.next(context.state) {
                try context.checkInterrupt()
                if try !body(element) { return }
            }
        }
    }

    private func walk(_ text: Substring, _ body: (Value) throws -> Bool) throws {
        try TextWalk.forEach(text) {
            try context.checkInterrupt()
            return try body(.character($0))
        }
    }

    @inline(__always)
    private func walk<S: Sequence>(
        _ elements: S, _ body: (Value) throws -> Bool, _ store: (S.Element) -> Value
    ) throws {
        for element in elements {
            try context.checkInterrupt()
            if try !body(store(element)) { return }
        }
    }

    /// All elements.
    package func array() throws -> [Value] {
        if case .array(let elements) = value { return elements }
        try context.admit(count: value.sizeAtMost)
        if let elements = value.elementsIfArray { return elements }
        if case .object(let slice as SliceValue) = value { return slice.elements }
        var result: [Value] = []
        result.reserveCapacity(value.sizeAtMost)
        try forEach {
            try context.state.admitGrowth(from: result.count, to: result.count + 1)
            result.append($0)
            return true
        }
        return result
    }
}
