/// Something that can be changed: a variable, or a part of one.
class Place {
    /// Evaluates what the place depends on: indices, instances. Comes before the new value is evaluated.
    func prepare(_ frame: Frame) throws {}
    /// Gives access to the value while any code may run; changes are in effect when `body` returns.
    ///
    /// Storage that this code could reach by another way is emptied for the time: what reads it then is told so, what
    /// writes it is overwritten, and memory stays sound.
    func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws { try body(address(frame)) }
    /// The memory of the value, where it has one: for changes during which no other code runs.
    func address(_ frame: Frame) throws -> Slot { frame.slots }
    var hasAddress: Bool { true }
    /// Whether it depends on nothing that has to be prepared.
    var isStill: Bool { false }
    /// The variable that the place is, or is a part of.
    var root: Place { self }
    /// The same part of a value in a slot; nil for places that are more than parts of a variable.
    func moved(to slot: Int) -> Place? { nil }
    /// Lets go of what `prepare` kept.
    func release(_ frame: Frame) {}
    /// Gives the place another value.
    func assign(_ value: Value, _ frame: Frame) throws { try change(frame) { $0.pointee = value } }

    /// Changes the value, with code that calls nothing.
    @inline(__always) final func change(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        if hasAddress { try body(address(frame)) } else { try access(frame, body) }
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// Gives access to the value outside of its storage, whose readers look whether something is there.
    @inline(__always) func withVariableTaken(_ body: (Slot) throws -> Void) throws {
        var value = move()
        initialize(to: .void)
        defer { pointee = value }
        try withUnsafeMutablePointer(to: &value) { try body($0) }
    }

    /// The value, which nobody else refers to from now on. Scalars stay where they are: they are copied anyway.
    @inline(__always) func takeForAccess() -> Value {
        switch pointee {
        case .int, .double, .float, .bool: return pointee
        default:
            let value = move()
            initialize(to: .void)
            return value
        }
    }
}

extension Trap {
    /// A variable is used while it is being changed by a call that has not returned.
    @inline(never) static func overlap(_ name: String?, at site: SourceSpan?) -> Trap {
        Trap(
            .overlap,
            "overlapping accesses to \(name.map { "'\($0)'" } ?? "a variable"), but modification requires exclusive access",
            at: site, hint: "copy it into a local variable first")
    }
}

final class LocalPlace: Place {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override var isStill: Bool { true }
    override func moved(to slot: Int) -> Place? { LocalPlace(slot) }
    override func address(_ frame: Frame) throws -> Slot { frame.slots + slot }
}

final class BoxPlace: Place {
    let slot: Int
    let isVoid: Bool

    init(_ slot: Int, _ type: Type) {
        self.slot = slot
        isVoid = type.mayBeVoid
    }

    override func address(_ frame: Frame) throws -> Slot { try frame.openBox(slot, mayBeVoid: isVoid) }
    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        try keepingMemory(frame) { try address(frame).withVariableTaken(body) }
    }
    /// The variable lives on while `body` runs.
    func keepingMemory(_ frame: Frame, _ body: () throws -> Void) throws {
        let owner = frame.slots[slot]
        try withExtendedLifetime(owner, body)
    }
}

final class GlobalPlace: Place {
    let global: GlobalVariable
    let isVoid: Bool
    let initialize: ((Frame) throws -> Void)?
    init(_ global: GlobalVariable, _ type: Type, initialize: ((Frame) throws -> Void)? = nil) {
        self.global = global
        isVoid = type.mayBeVoid
        self.initialize = initialize
    }
    override var isStill: Bool { initialize == nil }
    override func moved(to slot: Int) -> Place? { initialize == nil ? LocalPlace(slot) : nil }
    override func prepare(_ frame: Frame) throws { try initialize?(frame) }
    override func address(_ frame: Frame) throws -> Slot {
        if case .void = global.slot.pointee, !isVoid { throw Trap.overlap(global.name, at: frame.site) }
        return global.slot
    }
    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        try address(frame).withVariableTaken(body)
    }
}

/// A field of a struct or element of a tuple: the record is copied first when it is shared.
final class FieldPlace: Place {
    let base: Place
    let index: Int
    init(_ base: Place, _ index: Int) {
        self.base = base
        self.index = index
    }
    override var hasAddress: Bool { base.hasAddress }
    override var isStill: Bool { base.isStill }
    override var root: Place { base.root }
    override func moved(to slot: Int) -> Place? { base.moved(to: slot).map { FieldPlace($0, index) } }
    override func prepare(_ frame: Frame) throws { try base.prepare(frame) }
    override func release(_ frame: Frame) { base.release(frame) }
    override func address(_ frame: Frame) throws -> Slot { try Self.field(base.address(frame), index) }
    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        // The other parts of a variable that closures share can be used meanwhile.
        if base.hasAddress, let variable = base.root as? BoxPlace {
            return try variable.keepingMemory(frame) { try change({ try base.address(frame) }, body) }
        }
        try base.access(frame) { slot in try change({ slot }, body) }
    }

    /// Changes the field of the record in a slot. That may have become another one when `body` returns.
    private func change(_ slot: () throws -> Slot, _ body: (Slot) throws -> Void) throws {
        var value = try Self.field(slot(), index).takeForAccess()
        let outcome = Result { try withUnsafeMutablePointer(to: &value) { try body($0) } }
        try Self.field(slot(), index).pointee = value
        try outcome.get()
    }

    @inline(__always) static func field(_ slot: Slot, _ index: Int) throws -> Slot {
        guard slot.kind == .record else { throw Trap.overlap(nil, at: nil) }
        let reference = slot.payload(Record.self)
        if isKnownUniquelyReferenced(&reference.pointee) { return reference.pointee.fields + index }
        let copy = reference.pointee.copy()
        slot.pointee = .record(copy)
        return copy.fields + index
    }
}

/// A field of a class instance.
final class InstanceFieldPlace: Place {
    private let instance: Node
    private let holder: Int
    private let field: FieldReading
    init(_ instance: Node, holder: Int, _ field: FieldReading) {
        self.instance = instance
        self.holder = holder
        self.field = field
    }
    override func prepare(_ frame: Frame) throws { frame.slots[holder] = try instance.value(frame) }
    override func release(_ frame: Frame) { frame.slots[holder] = .none }
    override func address(_ frame: Frame) throws -> Slot {
        try field.untaken(frame.slots[holder].record().fields + field.index, frame)
    }
    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        let record = try frame.slots[holder].record()
        try withExtendedLifetime(record) {
            try field.untaken(record.fields + field.index, frame).withVariableTaken(body)
        }
    }
}

/// A field of an instance in a local variable that stays the same.
final class LocalInstanceField: Place {
    private let slot: Int
    private let field: FieldReading
    init(_ slot: Int, _ field: FieldReading) {
        self.slot = slot
        self.field = field
    }
    override var isStill: Bool { true }
    override func address(_ frame: Frame) throws -> Slot {
        try field.untaken((frame.slots + slot).fields() + field.index, frame)
    }
    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        try address(frame).withVariableTaken(body)
    }
}

/// The payload of an optional that must not be nil.
final class UnwrappedPlace: Place {
    let base: Place
    let site: SourceSpan
    init(_ base: Place, _ site: SourceSpan) {
        self.base = base
        self.site = site
    }
    override var hasAddress: Bool { base.hasAddress }
    override var isStill: Bool { base.isStill }
    override var root: Place { base.root }
    override func moved(to slot: Int) -> Place? { base.moved(to: slot).map { UnwrappedPlace($0, site) } }
    override func prepare(_ frame: Frame) throws { try base.prepare(frame) }
    override func release(_ frame: Frame) { base.release(frame) }
    override func address(_ frame: Frame) throws -> Slot { try check(base.address(frame)) }
    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        try base.access(frame) { try body(check($0)) }
    }
    private func check(_ slot: Slot) throws -> Slot {
        if case .none = slot.pointee {
            throw Trap(.nilValue, "unexpectedly found nil while unwrapping an Optional value", at: site)
        }
        return slot
    }
}

/// An element of an array.
final class ElementPlace: Place {
    let base: Place
    let index: Node
    let holder: Int
    let site: SourceSpan
    let isBoxed: Bool

    init(_ base: Place, _ index: Node, holder: Int, isBoxed: Bool, _ site: SourceSpan) {
        self.base = base
        self.index = index
        self.holder = holder
        self.isBoxed = isBoxed
        self.site = site
    }

    override var hasAddress: Bool { isBoxed && base.hasAddress }
    override var root: Place { base.root }
    override func moved(to slot: Int) -> Place? {
        base.moved(to: slot).map { ElementPlace($0, index, holder: holder, isBoxed: isBoxed, site) }
    }
    override func prepare(_ frame: Frame) throws {
        try base.prepare(frame)
        frame.slots[holder] = .int(try index.int(frame))
    }
    override func release(_ frame: Frame) { base.release(frame) }

    override func address(_ frame: Frame) throws -> Slot { try element(base.address(frame), frame.slots[holder].int) }

    private func element(_ slot: Slot, _ place: Int) throws -> Slot {
        guard slot.kind == .array else { throw Trap.overlap(nil, at: site) }
        let array = slot.payload([Value].self)
        guard place >= 0, place < array.pointee.count else { throw Trap.index(place, array.pointee.count, site) }
        return array.pointee.withUnsafeMutableBufferPointer { buffer in
            // The array is the only owner now; its memory stays in place until it changes again.
            buffer.baseAddress.map { $0 + place } ?? slot
        }
    }

    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        let place = frame.slots[holder].int
        try base.access(frame) { slot in
            var value = try isBoxed ? element(slot, place).takeForAccess() : scalar(slot, place)
            let outcome = Result { try withUnsafeMutablePointer(to: &value) { try body($0) } }
            // The array may have become another one meanwhile.
            if isBoxed {
                try element(slot, place).pointee = value
            } else {
                _ = try scalar(slot, place)
                slot.setScalar(value, at: place)
            }
            try outcome.get()
        }
    }

    /// Whether the array keeps its elements as plain numbers, which have no address as values.
    var holdsScalars: Bool { !isBoxed }

    /// The array and the index of an element that is a plain number.
    func scalarAddress(_ frame: Frame) throws -> (array: Slot, index: Int) {
        let slot = try base.address(frame)
        if slot.kind == .empty { throw Trap.overlap(nil, at: site) }
        let place = frame.slots[holder].int
        let count = slot.elementCount
        guard place >= 0, place < count else { throw Trap.index(place, count, site) }
        return (slot, place)
    }

    private func scalar(_ slot: Slot, _ place: Int) throws -> Value {
        guard place >= 0, place < slot.pointee.count else { throw Trap.index(place, slot.pointee.count, site) }
        return slot.pointee.element(place)
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// Writes an element of an array of scalars; the index has been checked.
    func setScalar(_ value: Value, at index: Int) {
        switch kind {
        case .ints: payload([Int].self).pointee[index] = value.int
        case .doubles: payload([Double].self).pointee[index] = value.double
        case .floats: payload([Float].self).pointee[index] = value.float
        case .bools: payload([Bool].self).pointee[index] = value.bool
        default: Defect.noted("Array", value, ())
        }
    }
}

extension Trap {
    @inline(never) static func index(_ index: Int, _ count: Int, _ site: SourceSpan) -> Trap {
        Trap(
            .index, "index \(index) is out of range", at: site,
            hint: count == 0 ? "the array is empty" : "valid indices are 0...\(count - 1)")
    }
}
