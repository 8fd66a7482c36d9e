// Reads and writes of variables, by storage.

final class IntLocal: IntNode {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func int(_ frame: Frame) throws -> Int { (frame.slots + slot).payload(Int.self).pointee }
    override var localSlot: Int? { slot }
    override var isPure: Bool { true }
}

final class DoubleLocal: DoubleNode {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func double(_ frame: Frame) throws -> Double { (frame.slots + slot).payload(Double.self).pointee }
    override var localSlot: Int? { slot }
    override var isPure: Bool { true }
}

final class FloatLocal: FloatNode {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func float(_ frame: Frame) throws -> Float { (frame.slots + slot).payload(Float.self).pointee }
    override var isPure: Bool { true }
}

final class BoolLocal: BoolNode {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func bool(_ frame: Frame) throws -> Bool { (frame.slots + slot).payload(Bool.self).pointee }
    override var isPure: Bool { true }
}

final class ValueLocal: Node {
    let slot: Int
    init(_ slot: Int) { self.slot = slot }
    override func value(_ frame: Frame) throws -> Value { frame.slots[slot] }
    override func view(_ frame: Frame) throws -> Slot? { frame.slots + slot }
    override var localSlot: Int? { slot }
    override var isPure: Bool { true }
}

/// A variable that closures share.
final class BoxedLocal: Node {
    let slot: Int
    let isVoid: Bool

    init(_ slot: Int, _ type: Type) {
        self.slot = slot
        isVoid = type.mayBeVoid
    }

    override func value(_ frame: Frame) throws -> Value { try frame.openBox(slot, mayBeVoid: isVoid).pointee }
    override func view(_ frame: Frame) throws -> Slot? {
        let variable = try frame.box(slot)
        return variable.kind == .empty ? nil : variable
    }
    override func int(_ frame: Frame) throws -> Int {
        try frame.openBox(slot, mayBeVoid: false).payload(Int.self).pointee
    }
    override func double(_ frame: Frame) throws -> Double {
        try frame.openBox(slot, mayBeVoid: false).payload(Double.self).pointee
    }
    override func bool(_ frame: Frame) throws -> Bool {
        try frame.openBox(slot, mayBeVoid: false).payload(Bool.self).pointee
    }
    override var isPure: Bool { true }
}

extension Frame {
    /// The memory of a variable that closures share.
    @inline(__always) func box(_ slot: Int) throws -> Slot {
        guard case .object(let object) = slots[slot] else { throw Defect.trap("Box", slots[slot]) }
        return try object.checked(Box.self).slot
    }
}

extension Frame {
    /// The memory of a variable that closures share and that no call is changing.
    @inline(__always) func openBox(_ slot: Int, mayBeVoid: Bool) throws -> Slot {
        let variable = try box(slot)
        if variable.kind == .empty, !mayBeVoid, case .void = variable.pointee { throw Trap.overlap(nil, at: site) }
        return variable
    }

    /// Where the run is, for what does not know it itself.
    var site: SourceSpan? { state.pointee.session.takeUnretainedValue().currentSite }
}

/// A variable of the session. The type that the checker gave it decides which access is used.
final class GlobalRead: Node {
    let global: GlobalVariable
    let slot: Slot
    let site: SourceSpan
    let isOptional: Bool
    let isVoid: Bool

    init(_ global: GlobalVariable, _ type: Type, site: SourceSpan) {
        self.global = global
        slot = global.slot
        self.site = site
        isOptional = type.nominal?.role == .optional
        isVoid = type.mayBeVoid
    }

    override func value(_ frame: Frame) throws -> Value {
        switch slot.pointee {
        case .none where !isOptional: throw unset()
        case .void where !isVoid: throw Trap.overlap(global.name, at: site)
        default: return slot.pointee
        }
    }
    override func view(_ frame: Frame) throws -> Slot? { slot.kind == .empty ? nil : slot }
    override func int(_ frame: Frame) throws -> Int {
        if case .int(let value) = slot.pointee { return value }
        throw missing()
    }
    override func double(_ frame: Frame) throws -> Double {
        if case .double(let value) = slot.pointee { return value }
        throw missing()
    }
    override func float(_ frame: Frame) throws -> Float {
        if case .float(let value) = slot.pointee { return value }
        throw missing()
    }
    override func bool(_ frame: Frame) throws -> Bool {
        if case .bool(let value) = slot.pointee { return value }
        throw missing()
    }
    override var isPure: Bool { true }

    /// Why there is no number here: a call is changing the variable, or it has no value so far.
    @inline(never) private func missing() -> Trap {
        if case .void = slot.pointee { return Trap.overlap(global.name, at: site) }
        return unset()
    }

    @inline(never) func unset() -> Trap {
        Trap(
            .missing, "variable '\(global.name)' is used before it has a value", at: site,
            hint: "the statement that gives it a value has not run, or failed")
    }
}

extension Type {
    /// Whether `()` is among the values: of `Void`, and of optionals of it.
    var mayBeVoid: Bool {
        isVoid || nominal?.role == .optional && arguments.first?.mayBeVoid == true
    }
}

/// A static property: it gets its value at its first use.
final class StaticRead: Node {
    let global: GlobalVariable
    let initialize: (Frame) throws -> Void

    init(_ global: GlobalVariable, _ initialize: @escaping (Frame) throws -> Void) {
        self.global = global
        self.initialize = initialize
    }

    override func value(_ frame: Frame) throws -> Value {
        try initialize(frame)
        return global.slot.pointee
    }
}

/// What must not be reached: something that the checker let pass without knowing what it is.
final class DefectNode: Node {
    private let finding: String
    private let site: SourceSpan

    init(_ finding: String, _ site: SourceSpan) {
        self.finding = finding
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value { throw Defect.trap(finding, at: site) }
}

final class Constant: Node {
    var stored: Value { memory.pointee }
    private let memory: Slot
    init(_ value: Value) {
        memory = .allocate(capacity: 1)
        memory.initialize(to: value)
    }
    deinit {
        memory.deinitialize(count: 1)
        memory.deallocate()
    }
    override func value(_ frame: Frame) throws -> Value { stored }
    override func view(_ frame: Frame) throws -> Slot? { memory }
    override var constant: Value? { stored }
}

final class IntConstant: IntNode {
    let stored: Int
    init(_ value: Int) { stored = value }
    override func int(_ frame: Frame) throws -> Int { stored }
    override var constant: Value? { .int(stored) }
}

final class DoubleConstant: DoubleNode {
    let stored: Double
    init(_ value: Double) { stored = value }
    override func double(_ frame: Frame) throws -> Double { stored }
    override var constant: Value? { .double(stored) }
}

final class BoolConstant: BoolNode {
    let stored: Bool
    init(_ value: Bool) { stored = value }
    override func bool(_ frame: Frame) throws -> Bool { stored }
    override var constant: Value? { .bool(stored) }
}

final class FloatConstant: FloatNode {
    let stored: Float
    init(_ value: Float) { stored = value }
    override func float(_ frame: Frame) throws -> Float { stored }
    override var constant: Value? { .float(stored) }
}
