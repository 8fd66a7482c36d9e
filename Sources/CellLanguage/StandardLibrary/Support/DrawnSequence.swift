/// A sequence that makes its elements when they are asked for, each time from the beginning.
final class DrawnSequence: Object {
    let make: (CallContext) throws -> CellIterator

    init(_ make: @escaping (CallContext) throws -> CellIterator) { self.make = make }

    /// One whose iterators draw from those of another sequence.
    static func over(
        _ base: CellSequence, _ step: @escaping (CellIterator, CallContext) throws -> () throws -> Value?
    ) -> Value {
        .object(
            DrawnSequence { context in
                let iterator = try Iterators.make(base.value, base.type, context)
                return ClosureIterator(try step(iterator, context))
            })
    }

    /// How `for` walks one.
    static func iteration(_ value: Value, _ type: Type, _ element: Type, _ context: CallContext) throws -> CellIterator
    {
        guard case .object(let sequence as DrawnSequence) = value else { throw LibraryTrap("a sequence was expected") }
        return try sequence.make(context)
    }

    /// `next()`: a sequence that is its own iterator becomes one at the first call.
    static func next(_ call: RawCall) throws -> Value {
        if case .object(let sequence as DrawnSequence) = call[0] {
            call.slots[0] = .object(try sequence.make(call.context))
        }
        guard case .object(let iterator as CellIterator) = call[0] else {
            throw LibraryTrap("an iterator was expected")
        }
        return call.optional(try iterator.next(call.context.state))
    }
}
