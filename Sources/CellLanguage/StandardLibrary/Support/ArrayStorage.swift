/// An element of an array, in each of the forms in which arrays are stored.
protocol StoredElement {
    init(stored value: Value)
    var stored: Value { get }
    /// How an array of such elements is stored.
    static var arrayKind: StoredKind { get }
    /// An array of such elements as a value.
    static func value(of elements: consuming [Self]) -> Value
    /// The elements of an array that is stored so.
    static func elements(of value: Value) -> [Self]?
}

extension Int: StoredElement {
    init(stored value: Value) { self = value.int }
    var stored: Value { .int(self) }
    static func value(of elements: consuming [Int]) -> Value { .ints(elements) }
    static func elements(of value: Value) -> [Int]? {
        if case .ints(let elements) = value { return elements }
        return nil
    }
    @inline(__always) static var arrayKind: StoredKind { .ints }
}

extension Double: StoredElement {
    init(stored value: Value) { self = value.double }
    var stored: Value { .double(self) }
    static func value(of elements: consuming [Double]) -> Value { .doubles(elements) }
    static func elements(of value: Value) -> [Double]? {
        if case .doubles(let elements) = value { return elements }
        return nil
    }
    @inline(__always) static var arrayKind: StoredKind { .doubles }
}

extension Float: StoredElement {
    init(stored value: Value) { self = value.float }
    var stored: Value { .float(self) }
    static func value(of elements: consuming [Float]) -> Value { .floats(elements) }
    static func elements(of value: Value) -> [Float]? {
        if case .floats(let elements) = value { return elements }
        return nil
    }
    @inline(__always) static var arrayKind: StoredKind { .floats }
}

extension Bool: StoredElement {
    init(stored value: Value) { self = value.bool }
    var stored: Value { .bool(self) }
    static func value(of elements: consuming [Bool]) -> Value { .bools(elements) }
    static func elements(of value: Value) -> [Bool]? {
        if case .bools(let elements) = value { return elements }
        return nil
    }
    @inline(__always) static var arrayKind: StoredKind { .bools }
}

extension Value: StoredElement {
    init(stored value: Value) { self = value }
    var stored: Value { self }
    static func value(of elements: consuming [Value]) -> Value { .array(elements) }
    static func elements(of value: Value) -> [Value]? {
        if case .array(let elements) = value { return elements }
        return nil
    }
    @inline(__always) static var arrayKind: StoredKind { .array }
}

extension CallContext {
    /// Refuses to let the array in a slot grow beyond the session's memory.
    func admitGrowth(of slot: Slot, by added: Int) throws {
        let count = slot.elementCount
        try state.admitGrowth(from: count, to: count + added, at: site)
    }
}

/// A change of an array, whatever its storage.
protocol ArrayEdit {
    associatedtype Result
    func apply<E: StoredElement>(to array: inout [E]) throws -> Result
}

/// Changes arrays where they stand, so that an array which nobody else holds is not copied.
enum ArrayStorage {
    static func edit<Edit: ArrayEdit>(_ slot: Slot, _ edit: Edit) throws -> Edit.Result {
        switch slot.kind {
        case .ints: try Self.edit(slot, of: Int.self, edit)
        case .doubles: try Self.edit(slot, of: Double.self, edit)
        case .floats: try Self.edit(slot, of: Float.self, edit)
        case .bools: try Self.edit(slot, of: Bool.self, edit)
        case .array: try Self.edit(slot, of: Value.self, edit)
        default: throw LibraryTrap("an array was expected")
        }
    }

    /// Takes the array out of its slot, so that there is one reference to it, changes it and puts it back.
    @inline(__always)
    private static func edit<E: StoredElement, Edit: ArrayEdit>(
        _ slot: Slot, of element: E.Type, _ edit: Edit
    ) throws -> Edit.Result {
        var array = slot.payload([E].self).move()
        slot.initialize(to: .none)
        let result = Result { try edit.apply(to: &array) }
        slot.initialize(to: E.value(of: array))
        return try result.get()
    }

    /// Ends the run where an index lies outside.
    static func check(_ index: Int, count: Int) throws {
        guard index >= 0, index < count else { throw outside(index, count) }
    }

    static func outside(_ index: Int, _ count: Int) -> LibraryTrap {
        if count == 0 { return LibraryTrap("index \(index) is out of range: the array is empty") }
        return LibraryTrap("index \(index) is out of range: the array has \(count) element\(count == 1 ? "" : "s")")
    }
}

struct AppendAllEdit: ArrayEdit {
    /// An array, in the form of the one that grows or of any values.
    let added: Value
    func apply<E: StoredElement>(to array: inout [E]) {
        if let elements = E.elements(of: added) {
            array.append(contentsOf: elements)
        } else {
            array.append(contentsOf: added.elements.lazy.map { E(stored: $0) })
        }
    }
}

struct SetEdit: ArrayEdit {
    let index: Int
    let value: Value
    func apply<E: StoredElement>(to array: inout [E]) throws {
        try ArrayStorage.check(index, count: array.count)
        array[index] = E(stored: value)
    }
}

struct InsertEdit: ArrayEdit {
    let index: Int
    let values: [Value]
    func apply<E: StoredElement>(to array: inout [E]) throws {
        guard index >= 0, index <= array.count else { throw ArrayStorage.outside(index, array.count) }
        array.insert(contentsOf: values.map { E(stored: $0) }, at: index)
    }
}

struct RemoveEdit: ArrayEdit {
    let index: Int
    func apply<E: StoredElement>(to array: inout [E]) throws -> Value {
        try ArrayStorage.check(index, count: array.count)
        return array.remove(at: index).stored
    }
}

struct RemoveRangeEdit: ArrayEdit {
    let range: Range<Int>
    func apply<E: StoredElement>(to array: inout [E]) throws {
        guard range.lowerBound >= 0, range.upperBound <= array.count else {
            throw ArrayStorage.outside(range.upperBound, array.count)
        }
        array.removeSubrange(range)
    }
}

struct ReplaceEdit: ArrayEdit {
    let range: Range<Int>
    let values: [Value]
    func apply<E: StoredElement>(to array: inout [E]) throws {
        guard range.lowerBound >= 0, range.upperBound <= array.count else {
            throw ArrayStorage.outside(range.upperBound, array.count)
        }
        array.replaceSubrange(range, with: values.map { E(stored: $0) })
    }
}

struct SwapEdit: ArrayEdit {
    let left: Int
    let right: Int
    func apply<E: StoredElement>(to array: inout [E]) throws {
        try ArrayStorage.check(left, count: array.count)
        try ArrayStorage.check(right, count: array.count)
        array.swapAt(left, right)
    }
}

struct ReverseEdit: ArrayEdit {
    func apply<E: StoredElement>(to array: inout [E]) { array.reverse() }
}

struct ReserveEdit: ArrayEdit {
    let capacity: Int
    func apply<E: StoredElement>(to array: inout [E]) { array.reserveCapacity(min(max(capacity, 0), 1 << 24)) }
}

/// All elements replaced by others of the same type: sorted, shuffled, filtered ones.
struct AssignEdit: ArrayEdit {
    let values: [Value]
    func apply<E: StoredElement>(to array: inout [E]) { array = values.map { E(stored: $0) } }
}
