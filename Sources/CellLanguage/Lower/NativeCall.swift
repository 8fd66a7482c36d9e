// Calls of the library's Swift code. They open no frame: the arguments stand behind the slots in use, and the code is
// called with their address.

/// A call whose arguments are values in order.
final class NativeCall: Node {
    private let native: NativeBody
    private let arguments: NativeArguments
    private let nodes: Parts
    private let site: SourceSpan

    init(_ native: NativeBody, _ code: FunctionCode, base: Int, _ nodes: [Node], _ site: SourceSpan) {
        self.native = native
        arguments = NativeArguments(code, base: base, count: nodes.count)
        self.nodes = Parts(nodes)
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let slots = frame.slots + arguments.start
        try nodes.store(frame, from: slots)
        do {
            try frame.checkInterrupt(at: site)
            let result = try native.run(slots, frame.state, at: site)
            arguments.release(slots)
            return result
        } catch {
            throw arguments.abandon(slots, error, at: site)
        }
    }
}

/// A call that changes its first argument, a place.
final class NativePlaceCall: Node {
    private let native: NativeBody
    private let arguments: NativeArguments
    private let place: Place
    /// The slot of a place that is a variable which no other code can reach; -1 for others.
    private let variable: Int
    private let nodes: Parts
    private let site: SourceSpan

    init(_ native: NativeBody, _ code: FunctionCode, base: Int, _ place: Place, _ nodes: [Node], _ site: SourceSpan) {
        self.native = native
        arguments = NativeArguments(code, base: base, count: nodes.count + 1)
        self.place = place
        variable = (place as? LocalPlace)?.slot ?? -1
        self.nodes = Parts(nodes)
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let slots = frame.slots + arguments.start
        if variable >= 0 {
            try nodes.store(frame, from: slots + 1)
            return try call(frame, slots, on: frame.slots + variable)
        }
        try place.prepare(frame)
        try nodes.store(frame, from: slots + 1)
        var result = Value.void
        try place.access(frame) { result = try call(frame, slots, on: $0) }
        place.release(frame)
        return result
    }

    /// Moves the value among the arguments and back, so that there is one reference to it.
    @inline(__always)
    private func call(_ frame: Frame, _ slots: Slot, on value: Slot) throws -> Value {
        if value.kind == .empty, case .void = value.pointee { throw Trap.overlap(nil, at: site) }
        slots.moveUpdate(from: value, count: 1)
        value.initialize(to: .none)
        do {
            try frame.checkInterrupt(at: site)
            let result = try native.run(slots, frame.state, at: site)
            value.moveUpdate(from: slots, count: 1)
            slots.initialize(to: .none)
            arguments.release(slots)
            return result
        } catch {
            value.moveUpdate(from: slots, count: 1)
            slots.initialize(to: .none)
            throw arguments.abandon(slots, error, at: site)
        }
    }
}

/// Where the arguments of a call of the library stand, and which of them are to be let go of.
private struct NativeArguments: ~Copyable {
    /// The slot of the first argument.
    let start: Int
    private let code: FunctionCode
    private let managed: UnsafeMutableBufferPointer<Int>

    init(_ code: FunctionCode, base: Int, count: Int) {
        start = base + 1
        self.code = code
        let slots = code.managedSlots.map { $0 - 1 }.filter { $0 < count }
        managed = .allocate(capacity: slots.count)
        _ = managed.initialize(fromContentsOf: slots)
    }

    deinit { managed.deallocate() }

    /// Lets go of the arguments.
    @inline(__always) func release(_ slots: Slot) {
        for index in managed { slots[index] = .none }
    }

    /// Lets go of the arguments of a call that has failed, and notes the call in the error.
    @inline(never) func abandon(_ slots: Slot, _ error: any Error, at site: SourceSpan) -> any Error {
        release(slots)
        return code.addCall(to: error, at: site)
    }
}
