/// Iterators over everything that cells can loop over.
package enum Iterators {
    package static func make(_ value: Value, _ type: Type, _ context: CallContext) throws -> CellIterator {
        switch value {
        case .array(let values): return ArrayIterator(values)
        case .ints, .doubles, .floats, .bools: return ArrayIterator(value.elements)
        case .dictionary(let storage):
            let pair = context.session.types.elementType(of: type)
            let shape = RecordShape(pair, count: 2)
            return HashIterator(storage) { .record(Record.make(shape, $0, $1)) }
        case .set(let storage): return HashIterator(storage) { key, _ in key }
        case .string(let text):
            var iterator = text.makeIterator()
            return ClosureIterator { iterator.next().map { .character($0) } }
        case .object(let object):
            if let iterator = object as? CellIterator { return iterator }
            if let existential = object as? Existential {
                return try make(existential.value, existential.type, context)
            }
            return try makeOfLibraryType(value, type, context)
        case .record: return try makeOfLibraryType(value, type, context)
        default: throw LibraryTrap("a value of type '\(type)' cannot be looped over")
        }
    }

    private static func makeOfLibraryType(_ value: Value, _ type: Type, _ context: CallContext) throws -> CellIterator {
        if let role = type.nominal?.role, case .record(let record) = value {
            switch (role, record[0]) {
            case (.range, .int(let lower)):
                let end = record[1].int
                return lower < end ? IntRangeIterator(lower, through: end - 1) : IntRangeIterator(0, through: -1)
            case (.closedRange, .int(let lower)): return IntRangeIterator(lower, through: record[1].int)
            case (.partialRangeFrom, .int(let lower)): return IntRangeIterator(lower, through: .max)
            default: break
            }
        }
        if let native = context.session.types.iteration(of: type) {
            return try native(value, type, context.session.types.elementType(of: type), context)
        }
        return try context.session.cellIterator(over: value, type, context)
    }
}

final class ArrayIterator: CellIterator {
    private let values: [Value]
    private var index = 0

    init(_ values: [Value]) { self.values = values }

    override var isOwn: Bool { true }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        guard index < values.count else { return nil }
        index += 1
        return values[index - 1]
    }
}

final class IntRangeIterator: CellIterator {
    private var current: Int
    private let last: Int
    private var isAtEnd: Bool

    init(_ start: Int, through last: Int) {
        current = start
        self.last = last
        isAtEnd = start > last
    }

    override var isOwn: Bool { true }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        if isAtEnd { return nil }
        let value = current
        if value == last { isAtEnd = true } else { current += 1 }
        return .int(value)
    }
}

final class HashIterator: CellIterator {
    private let storage: HashStorage
    private let element: (Value, Value) -> Value
    private var place = 0

    init(_ storage: HashStorage, _ element: @escaping (Value, Value) -> Value) {
        self.storage = storage
        self.element = element
    }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        guard let next = storage.place(from: place) else { return nil }
        place = next + 1
        return element(storage.key(at: next), storage.value(at: next))
    }
}
