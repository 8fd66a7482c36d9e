/// Iterators over everything that cells can loop over.
package enum Iterators {
    package static func make(_ value: Value, _ type: Type, _ context: CallContext) throws -> CellIterator {
        switch value {
        case .array(let values): return ArrayIterator(values)
        case .ints(let numbers): return ArrayIterator(numbers)
        case .doubles(let numbers): return ArrayIterator(numbers)
        case .floats(let numbers): return ArrayIterator(numbers)
        case .bools(let flags): return ArrayIterator(flags)
        case .dictionary(let storage): return EntryIterator(storage, context.elementType(of: type))
        case .set(let storage): return MemberIterator(storage)
        case .string(let text): return CharacterIterator(text[...])
        case .textPart(let part): return CharacterIterator(part.text)
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
            case (.range, let lower), (.closedRange, let lower):
                return try Stepping(type.arguments.first ?? .any, context).values(
                    from: lower, to: record[1], isClosed: role == .closedRange)
            case (.partialRangeFrom, let lower):
                return try Stepping(type.arguments.first ?? .any, context).values(from: lower, to: nil, isClosed: false)
            default: break
            }
        }
        if let native = context.iteration(of: type) {
            return try native(value, type, context.elementType(of: type), context)
        }
        return try context.session.cellIterator(over: value, type, context)
    }
}

/// The elements of an array, in whichever form it is stored.
final class ArrayIterator<Element: StoredElement>: CellIterator {
    private let elements: [Element]
    private var index = 0

    init(_ elements: [Element]) { self.elements = elements }

    override var isOwn: Bool { true }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        guard index < elements.count else { return nil }
        index += 1
        return elements[index - 1].stored
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

/// The characters of a text.
final class CharacterIterator: CellIterator {
    private var characters: Substring.Iterator
    /// The bytes of a text in which each is a character.
    private var bytes: Substring.UTF8View.Iterator?

    init(_ text: Substring) {
        characters = text.makeIterator()
        if TextWalk.isPlain(text) { bytes = text.utf8.makeIterator() }
    }

    override var isOwn: Bool { true }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        if bytes != nil { return bytes?.next().map { .character(TextWalk.character($0)) } }
        return characters.next().map { .character($0) }
    }
}

/// The elements of a set.
final class MemberIterator: CellIterator {
    private let storage: HashStorage
    private var place = 0

    init(_ storage: HashStorage) { self.storage = storage }

    override var isOwn: Bool { true }

    override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        guard let next = storage.place(from: place) else { return nil }
        place = next + 1
        return storage.key(at: next)
    }
}

/// An iterator whose elements are pairs. A loop that takes them apart makes none.
class PairIterator: CellIterator {
    private let shape: RecordShape

    /// - Parameter type: The type of the elements, a tuple of two.
    init(_ type: Type) { shape = RecordShape(type, count: 2) }

    /// Stores the parts of the next element into two slots; false at the end.
    func nextPair(_ state: UnsafeMutablePointer<RunState>, into slots: Slot) throws -> Bool { false }

    final override func next(_ state: UnsafeMutablePointer<RunState>) throws -> Value? {
        let pair = Record.make(shape)
        return try withExtendedLifetime(pair) { try nextPair(state, into: pair.fields) } ? .record(pair) : nil
    }
}

/// The entries of a dictionary.
final class EntryIterator: PairIterator {
    private let storage: HashStorage
    private var place = 0

    init(_ storage: HashStorage, _ type: Type) {
        self.storage = storage
        super.init(type)
    }

    override var isOwn: Bool { true }

    override func nextPair(_ state: UnsafeMutablePointer<RunState>, into slots: Slot) throws -> Bool {
        guard let next = storage.place(from: place) else { return false }
        place = next + 1
        slots[0] = storage.key(at: next)
        slots[1] = storage.value(at: next)
        return true
    }
}

/// Elements with their numbers from 0 on.
final class NumberedIterator: PairIterator {
    private let base: CellIterator
    private var number = 0

    init(_ base: CellIterator, _ type: Type) {
        self.base = base
        super.init(type)
    }

    override var isOwn: Bool { base.isOwn }

    override func nextPair(_ state: UnsafeMutablePointer<RunState>, into slots: Slot) throws -> Bool {
        guard let next = try base.next(state) else { return false }
        slots[0] = .int(number)
        slots[1] = next
        number += 1
        return true
    }
}

/// The elements of two sequences in pairs, as far as both go.
final class ZipIterator: PairIterator {
    private let first: CellIterator
    private let second: CellIterator

    init(_ first: CellIterator, _ second: CellIterator, _ type: Type) {
        self.first = first
        self.second = second
        super.init(type)
    }

    override var isOwn: Bool { first.isOwn && second.isOwn }

    override func nextPair(_ state: UnsafeMutablePointer<RunState>, into slots: Slot) throws -> Bool {
        guard let left = try first.next(state), let right = try second.next(state) else { return false }
        slots[0] = left
        slots[1] = right
        return true
    }
}
