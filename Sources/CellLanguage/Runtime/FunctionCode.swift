import Synchronization

/// How a statement ended.
package enum Flow: Int {
    case next, breakLoop, continueLoop, returned, fallthroughCase
}

/// A function lowered for one list of generic arguments.
///
/// Slot 0 of its frame takes the result, then come `self` (where there is one), the parameters, what it captures, and
/// its variables. Whoever calls sets the slots up to the captures; the code leaves all slots but the result at `none`
/// or a scalar, so that nothing outlives the call.
package final class FunctionCode {
    package let name: String
    /// What runs.
    package var body = Node() {
        didSet { entry.pointee.body = Unmanaged.passUnretained(body) }
    }
    /// Whether the body is one expression whose value is the result.
    package var isExpression: Bool {
        get { entry.pointee.isExpression }
        set { entry.pointee.isExpression = newValue }
    }
    package var frameSize: Int {
        get { entry.pointee.frameSize }
        set { entry.pointee.frameSize = newValue }
    }
    /// Slots that may hold references when the function ends.
    package var managedSlots: [Int] = [] {
        didSet {
            entry.pointee.hasManagedSlots = !managedSlots.isEmpty
            releaseOrder = managedSlots.reversed()
        }
    }
    /// The managed slots, the last declared first: the order in which a scope lets go of its variables.
    private var releaseOrder: [Int] = []
    /// Parameters that are `inout` (self of mutating methods included): their values go back to the caller.
    package var inoutSlots: [Int] = []
    package var parameterCount = 0
    /// Whether its scopes let go of their variables where they end.
    var isScoped = false
    /// What it was lowered from, where values are made of it.
    var origin: CodeOrigin?
    /// How many function values there are of it.
    fileprivate let values = Atomic<Int>(0)
    var hasValues: Bool { values.load(ordering: .relaxed) > 0 }

    /// What a call looks at, in memory that needs no reference counting and no exclusivity check.
    private let entry: UnsafeMutablePointer<Entry>

    private struct Entry {
        var body: Unmanaged<Node>
        var frameSize = 1
        var isExpression = false
        var hasManagedSlots = false
    }

    package init(name: String) {
        self.name = name
        entry = .allocate(capacity: 1)
        entry.initialize(to: Entry(body: .passUnretained(body)))
    }

    deinit { entry.deallocate() }

    /// Lets go of what it runs, which may lead back to it. Nobody can call it any more.
    func dismantle() {
        (body, origin) = (Node(), nil)
    }

    /// Runs the code in a frame whose parameters are set.
    @inline(__always)
    func enter(_ frame: Frame, at site: SourceSpan) throws {
        let state = frame.state
        let end = frame.slots + entry.pointee.frameSize
        if end + 64 > state.pointee.stackEnd || state.pointee.depth >= state.pointee.depthLimit
            || state.pointee.isStackSpent
        {
            try makeRoom(upTo: end + 64, frame, at: site)
        }
        if state.pointee.stop.pointee.raised.load(ordering: .relaxed) {
            clearAll(frame)
            throw state.pointee.stop.pointee.error(at: site)
        }
        let top = state.pointee.top
        state.pointee.depth += 1
        state.pointee.top = end
        do {
            if entry.pointee.isExpression {
                try entry.pointee.body._withUnsafeGuaranteedRef { try $0.store(frame, into: frame.slots) }
            } else {
                _ = try entry.pointee.body._withUnsafeGuaranteedRef { try $0.run(frame) }
            }
        } catch {
            clearAll(frame)
            state.pointee.depth -= 1
            state.pointee.top = top
            throw addCall(to: error, at: site)
        }
        // The frame is still open: an instance that ends here may run code.
        if entry.pointee.hasManagedSlots { clear(frame) }
        state.pointee.depth -= 1
        state.pointee.top = top
    }

    /// Lets go of what the frame refers to.
    @inline(never)
    private func clear(_ frame: Frame) {
        for slot in releaseOrder { frame.slots[slot] = .none }
    }

    /// Lets go of everything that code which was left in the middle may have put into the frame.
    @inline(never)
    private func clearAll(_ frame: Frame) {
        let ready = min(frameSize, frame.state.pointee.stackEnd - frame.slots)
        let top = frame.state.pointee.top
        frame.state.pointee.top = max(top, frame.slots + ready)
        defer { frame.state.pointee.top = top }
        for slot in (0..<ready).reversed() where !inoutSlots.contains(slot) { frame.slots[slot] = .none }
    }

    /// Extends the part of the stack that is ready for use, unless the limits are reached.
    @inline(never)
    private func makeRoom(upTo end: Slot, _ frame: Frame, at site: SourceSpan) throws {
        let state = frame.state
        guard state.pointee.depth < state.pointee.depthLimit, !state.pointee.isStackSpent,
            end <= state.pointee.stackEnd || state.pointee.extendStack(to: end)
        else {
            throw tooDeep(frame, at: site)
        }
    }

    /// Makes the stack ready for what a caller puts behind the arguments.
    @inline(never)
    func prepareRoom(upTo end: Slot, _ frame: Frame, at site: SourceSpan) throws {
        if end > frame.state.pointee.stackEnd { try makeRoom(upTo: end, frame, at: site) }
    }

    @inline(never)
    private func tooDeep(_ frame: Frame, at site: SourceSpan) -> any Error {
        clearAll(frame)
        return Trap(
            .recursion, "too many nested calls (\(frame.state.pointee.depth)): '\(name)' never reaches its end",
            at: site,
            hint: "a recursive function needs a case that does not call itself")
    }

    @inline(never)
    func addCall(to error: any Error, at site: SourceSpan) -> any Error {
        RuntimeFailure.Call(function: name, site: site).added(to: error)
    }
}

/// A function as a value: a closure, a local function or a method with its receiver.
package final class FunctionValue: Object {
    package let code: FunctionCode
    package private(set) var captures: [Value]
    package let type: FunctionType

    package init(_ code: FunctionCode, captures: [Value], type: FunctionType) {
        self.code = code
        self.captures = captures
        self.type = type
        code.values.add(1, ordering: .relaxed)
    }

    deinit {
        code.values.subtract(1, ordering: .relaxed)
        Reclaim.end(&captures)
    }

    /// Runs the function in a frame whose parameters are set from slot 1 on; the result is in slot 0.
    @inline(__always)
    func enter(_ frame: Frame, argumentCount: Int, at site: SourceSpan) throws {
        if !captures.isEmpty {
            var slot = frame.slots + (1 + argumentCount)
            if captures.count > 32 { try code.prepareRoom(upTo: slot + captures.count, frame, at: site) }
            for value in captures {
                slot.pointee = value
                slot += 1
            }
        }
        try code.enter(frame, at: site)
    }
}
