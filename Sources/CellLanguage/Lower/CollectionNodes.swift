// What is asked of arrays, dictionaries, sets and texts most often: they are looked at where they stand.

/// `count` of an array, dictionary or set.
final class CountNode: IntNode {
    private let collection: Node
    init(_ collection: Node) { self.collection = collection }
    override func int(_ frame: Frame) throws -> Int {
        if let slot = try collection.view(frame) { return slot.elementCount }
        return try collection.value(frame).count
    }
    override var isPure: Bool { collection.isPure }
}

/// `isEmpty` of an array, dictionary or set.
final class IsEmptyNode: BoolNode {
    private let count: CountNode
    init(_ collection: Node) { count = CountNode(collection) }
    override func bool(_ frame: Frame) throws -> Bool { try count.int(frame) == 0 }
    override var isPure: Bool { count.isPure }
}

/// `first` and `last` of an array.
final class EndNode: Node {
    private let array: Node
    private let isFirst: Bool
    private let element: Type

    init(_ array: Node, isFirst: Bool, _ element: Type) {
        self.array = array
        self.isFirst = isFirst
        self.element = element
    }

    override func value(_ frame: Frame) throws -> Value {
        if let slot = try array.view(frame) { return end(slot) }
        var array = try array.value(frame)
        return withUnsafeMutablePointer(to: &array, end)
    }

    private func end(_ slot: Slot) -> Value {
        let count = slot.elementCount
        return count == 0 ? .none : slot.element(isFirst ? 0 : count - 1).wrapped(of: element)
    }

    override var isPure: Bool { array.isPure }
}

/// `removeLast()` and `popLast()` of an array.
final class RemoveLastNode: Node {
    private let place: Place
    private let element: Type
    private let trapsIfEmpty: Bool
    private let site: SourceSpan

    init(_ place: Place, _ element: Type, trapsIfEmpty: Bool, _ site: SourceSpan) {
        self.place = place
        self.element = element
        self.trapsIfEmpty = trapsIfEmpty
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        try place.prepare(frame)
        var taken: Value?
        try place.change(frame) { taken = try $0.popLast(site) }
        place.release(frame)
        if trapsIfEmpty {
            guard let taken else { throw Trap(.library, "removeLast() of an empty array", at: site) }
            return taken
        }
        return taken?.wrapped(of: element) ?? .none
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// Takes the last element out of the array that stands here.
    fileprivate func popLast(_ site: SourceSpan) throws -> Value? {
        switch kind {
        case .ints: payload([Int].self).pointee.popLast().map { .int($0) }
        case .doubles: payload([Double].self).pointee.popLast().map { .double($0) }
        case .floats: payload([Float].self).pointee.popLast().map { .float($0) }
        case .bools: payload([Bool].self).pointee.popLast().map { .bool($0) }
        case .array: payload([Value].self).pointee.popLast()
        case .empty: throw Trap.overlap(nil, at: site)
        default: throw Defect.trap("Array", pointee, at: site)
        }
    }
}

/// `contains` of a set.
final class SetContainsNode: BoolNode {
    private let set: Node
    private let element: Node

    init(_ set: Node, _ element: Node) {
        self.set = set
        self.element = element
    }

    override func bool(_ frame: Frame) throws -> Bool {
        if element.isPure, let slot = try set.view(frame), slot.kind == .set {
            let storage = slot.payload(HashStorage.self).pointee
            return try storage.find(element.value(frame), frame.state) != nil
        }
        guard case .set(let storage) = try set.value(frame) else { return false }
        return try storage.find(element.value(frame), frame.state) != nil
    }
}

/// `insert` of a set.
final class SetInsertNode: Node {
    private let place: Place
    private let element: Node
    private let shape: RecordShape
    private let site: SourceSpan

    init(_ place: Place, _ element: Node, _ result: Type, _ site: SourceSpan) {
        self.place = place
        self.element = element
        shape = RecordShape(result, count: 2)
        self.site = site
    }

    @inline(__always)
    private func insert(_ frame: Frame, _ found: (HashStorage, Int, Bool) -> Void) throws {
        try place.prepare(frame)
        let new = try element.value(frame)
        // Comparing elements may run code of a cell.
        try place.access(frame) { slot in
            let storage = try EntryPlace.unique(slot)
            let (position, added) = try storage.insert(new, .void, frame.state, at: site)
            found(storage, position, added)
        }
        place.release(frame)
    }

    override func value(_ frame: Frame) throws -> Value {
        var result = Value.void
        try insert(frame) { storage, position, added in
            result = .record(Record.make(shape, .bool(added), storage.key(at: position)))
        }
        return result
    }

    override func run(_ frame: Frame) throws -> Flow {
        try insert(frame) { _, _, _ in }
        return .next
    }
}

extension Inline {
    /// `count` of an array, dictionary or set.
    package static let count: InlineFunction = { CountNode($0[0]) }
    /// `isEmpty`
    package static let isEmpty: InlineFunction = { IsEmptyNode($0[0]) }
    /// `first` and `last` of an array.
    static func end(isFirst: Bool) -> InlineFunction {
        { EndNode($0[0], isFirst: isFirst, $0.types.result.arguments.first ?? .any) }
    }
    /// `removeLast()` and `popLast()` of an array.
    static func removeLast(trapsIfEmpty: Bool) -> ChangeFunction {
        { call in
            let element = call.types.parameters[0].arguments.first ?? .any
            return RemoveLastNode(call.place, element, trapsIfEmpty: trapsIfEmpty, call.site)
        }
    }
    /// `contains` of a set.
    static let setContains: InlineFunction = { SetContainsNode($0[0], $0[1]) }
    /// `insert` of a set.
    static let setInsert: ChangeFunction = { SetInsertNode($0.place, $0[0], $0.types.result, $0.site) }
}
