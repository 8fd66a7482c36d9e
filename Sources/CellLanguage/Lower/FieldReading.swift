/// How a field of a record is read: a call may be changing it, where the record is an instance of a class.
struct FieldReading {
    let index: Int
    private let isVoid: Bool
    private let site: SourceSpan?

    /// - Parameter type: What the field is of.
    init(_ index: Int, _ type: Type, at site: SourceSpan?) {
        self.index = index
        isVoid = type.mayBeVoid
        self.site = site
    }

    @inline(__always) func value(_ slot: Slot, _ frame: Frame) throws -> Value {
        if slot.kind == .empty, !isVoid, slot.isTaken { throw overlap(frame) }
        return slot.pointee
    }
    /// The field's memory, where something is in it.
    @inline(__always) func view(_ slot: Slot) -> Slot? { slot.kind == .empty ? nil : slot }
    @inline(__always) func int(_ slot: Slot, _ frame: Frame) throws -> Int {
        if slot.kind != .int { throw missing("Int", slot, frame) }
        return slot.payload(Int.self).pointee
    }
    @inline(__always) func double(_ slot: Slot, _ frame: Frame) throws -> Double {
        if slot.kind != .double { throw missing("Double", slot, frame) }
        return slot.payload(Double.self).pointee
    }
    @inline(__always) func bool(_ slot: Slot, _ frame: Frame) throws -> Bool {
        if slot.kind != .bool { throw missing("Bool", slot, frame) }
        return slot.payload(Bool.self).pointee
    }
    @inline(__always) func float(_ slot: Slot, _ frame: Frame) throws -> Float {
        if slot.isTaken { throw overlap(frame) }
        return slot.pointee.float
    }

    /// The field's memory, if no call is changing it.
    @inline(__always) func untaken(_ slot: Slot, _ frame: Frame) throws -> Slot {
        if slot.kind == .empty, !isVoid, slot.isTaken { throw overlap(frame) }
        return slot
    }

    @inline(never) private func overlap(_ frame: Frame) -> Trap { Trap.overlap(nil, at: site ?? frame.site) }

    @inline(never) private func missing(_ expected: String, _ slot: Slot, _ frame: Frame) -> Trap {
        slot.isTaken ? overlap(frame) : Defect.trap(expected, slot.pointee, at: site)
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// Whether the value has been taken out for a call that changes it (or is `()`).
    var isTaken: Bool {
        if case .void = pointee { return true }
        return false
    }
}
