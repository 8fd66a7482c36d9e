// Calls of the library's Swift code. They open no frame: the arguments stand behind the slots in use, and the code is
// called with their address.

/// A call whose arguments are values in order.
final class NativeCall: Node {
    private let callee: NativeCallee
    private let nodes: Parts
    private let site: SourceSpan

    init(_ native: NativeBody, _ code: FunctionCode, base: Int, _ nodes: [Node], _ site: SourceSpan) {
        callee = NativeCallee(native, code, base: base, count: nodes.count, site)
        self.nodes = Parts(nodes)
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let slots = frame.slots + callee.start
        try nodes.store(frame, from: slots)
        do {
            try frame.checkInterrupt(at: site)
            let result = try callee.run(slots)
            callee.release(slots)
            return result
        } catch {
            throw callee.abandon(slots, error, at: site)
        }
    }
}

/// A call that changes its first argument, a place.
final class NativePlaceCall: Node {
    private let callee: NativeCallee
    private let place: Place
    /// The slot of a place that is a variable which no other code can reach; -1 for others.
    private let variable: Int
    private let nodes: Parts
    private let site: SourceSpan

    init(_ native: NativeBody, _ code: FunctionCode, base: Int, _ place: Place, _ nodes: [Node], _ site: SourceSpan) {
        callee = NativeCallee(native, code, base: base, count: nodes.count + 1, site)
        self.place = place
        variable = (place as? LocalPlace)?.slot ?? -1
        self.nodes = Parts(nodes)
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        let slots = frame.slots + callee.start
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
        slots.initialize(to: value.take())
        do {
            try frame.checkInterrupt(at: site)
            let result = try callee.run(slots)
            value.initialize(to: slots.take())
            callee.release(slots)
            return result
        } catch {
            value.initialize(to: slots.take())
            throw callee.abandon(slots, error, at: site)
        }
    }
}

/// The library's code as one call in a cell's text runs it.
private struct NativeCallee: ~Copyable {
    /// The slot of the first argument.
    let start: Int
    /// Keeps the body, which is called without counting references.
    private let code: FunctionCode
    private let body: Unmanaged<NativeBody>
    private let context: Unmanaged<CallContext>
    /// The arguments that are to be let go of.
    private let managed: UnsafeMutableBufferPointer<Int>

    init(_ native: NativeBody, _ code: FunctionCode, base: Int, count: Int, _ site: SourceSpan) {
        start = base + 1
        self.code = code
        body = .passUnretained(native)
        context = .passRetained(native.context(at: site))
        let slots = code.managedSlots.map { $0 - 1 }.filter { $0 < count }
        managed = .allocate(capacity: slots.count)
        _ = managed.initialize(fromContentsOf: slots)
    }

    deinit {
        context.release()
        managed.deallocate()
    }

    @inline(__always) func run(_ slots: Slot) throws -> Value {
        try body._withUnsafeGuaranteedRef { body in
            try context._withUnsafeGuaranteedRef { try body.run(slots, $0) }
        }
    }

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
