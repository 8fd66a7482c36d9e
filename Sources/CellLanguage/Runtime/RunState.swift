import Synchronization

/// What all code of one session shares while it runs. It lives in unmanaged memory, so that passing it costs nothing.
package struct RunState {
    /// Calls open at the moment.
    var depth = 0
    let depthLimit: Int
    /// The lowest address of the thread's stack that code may reach; below it is room for what the library calls.
    var stackFloor: UInt = 0
    /// The end of the values that are ready for use; the rest of the stack is memory that nobody has touched.
    private(set) var stackEnd: Slot
    let stackStart: Slot
    private let stackLimit: Slot
    /// The first value of the stack that no running code uses.
    var top: Slot
    /// Which loop a `break` or `continue` is for, counted from the outermost.
    var jumpLevel = 0
    /// The session around, for the library.
    let session: Unmanaged<SessionContext>
    /// Raised by another thread to stop the run; also watches the time and memory limits.
    let stop: UnsafeMutablePointer<StopFlag>

    /// The state of a session whose stack is `capacity` values of untouched memory.
    init(
        stack: Slot, capacity: Int, depthLimit: Int, session: SessionContext, stop: UnsafeMutablePointer<StopFlag>
    ) {
        (stackStart, stackEnd, top) = (stack, stack, stack)
        stackLimit = stack + capacity
        self.depthLimit = depthLimit
        self.session = .passUnretained(session)
        self.stop = stop
    }

    /// Makes the stack ready for use up to `end`, and some more; false where it is not that large.
    mutating func extendStack(to end: Slot) -> Bool {
        guard end <= stackLimit else { return false }
        let newEnd = min(stackLimit, max(end, stackEnd + RunState.stackStep))
        stackEnd.initialize(repeating: .none, count: newEnd - stackEnd)
        stackEnd = newEnd
        return true
    }

    private static let stackStep = 4096

    /// Whether the thread's stack is as deep as it may become.
    @inline(__always) var isStackSpent: Bool { ThreadStack.address < stackFloor }
}

/// The stack of the thread that runs.
enum ThreadStack {
    /// About where the stack ends at the moment.
    @inline(__always) static var address: UInt {
        var marker: UInt8 = 0
        return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    }

    /// The lowest address for cells' code, asked near the top of a thread's stack of `size` bytes.
    static func floor(size: Int) -> UInt { address - UInt(size - min(reserve, size / 2)) }

    /// What one native call, and the nodes between two calls of cells' functions, may need.
    private static let reserve = 32 << 20
}

/// Where a body finds its variables.
package struct Frame {
    let slots: Slot
    let state: UnsafeMutablePointer<RunState>

    @inline(__always) init(_ slots: Slot, _ state: UnsafeMutablePointer<RunState>) {
        self.slots = slots
        self.state = state
    }

    /// Throws when the run is to stop.
    @inline(__always) func checkInterrupt(at site: @autoclosure () -> SourceSpan? = nil) throws {
        if state.pointee.stop.pointee.raised.load(ordering: .relaxed) {
            throw state.pointee.stop.pointee.error(at: site())
        }
    }

    /// Throws where a value nests so deeply that walking it would exhaust the thread's stack.
    @inline(__always) func checkStack() throws { try state.checkStack() }
}

extension UnsafeMutablePointer<RunState> {
    /// Throws when the run is to stop.
    @inline(__always) func checkInterrupt(at site: @autoclosure () -> SourceSpan? = nil) throws {
        if pointee.stop.pointee.raised.load(ordering: .relaxed) {
            throw pointee.stop.pointee.error(at: site() ?? pointee.session.takeUnretainedValue().currentSite)
        }
    }

    /// Throws where a value nests so deeply that walking it would exhaust the thread's stack.
    @inline(__always) func checkStack() throws {
        if pointee.isStackSpent {
            throw Trap(
                .recursion, "a value is nested too deeply", at: pointee.session.takeUnretainedValue().currentSite)
        }
    }
}

/// The memory and limits of a session's runs.
package final class Machine: @unchecked Sendable {
    package let state: UnsafeMutablePointer<RunState>
    private let stack: Slot
    private let flag: UnsafeMutablePointer<StopFlag>
    private let libraryCalls = Atomic<Int>(0)

    package init(context: SessionContext, depthLimit: Int, stackValues: Int) {
        stack = .allocate(capacity: stackValues)
        flag = .allocate(capacity: 1)
        flag.initialize(to: StopFlag())
        state = .allocate(capacity: 1)
        state.initialize(
            to: RunState(
                stack: stack, capacity: stackValues, depthLimit: depthLimit, session: context, stop: flag))
        // Callers leave arguments behind the frame that is open: the first of them before any frame has been.
        _ = state.pointee.extendStack(to: stack)
    }

    /// Asks the running code to stop; from any thread.
    package func requestStop(_ reason: StopReason = .interrupted) { flag.pointee.raise(reason) }
    /// Forgets an earlier request.
    package func clearStop() { flag.pointee.clear() }
    /// Whether somebody has asked the running code to stop.
    var isAskedToStop: Bool { flag.pointee.raised.load(ordering: .relaxed) }
    /// Throws what the run was stopped for, where nothing has noticed yet.
    func checkStop(at site: SourceSpan?) throws {
        if flag.pointee.raised.load(ordering: .relaxed) { throw flag.pointee.error(at: site) }
    }

    /// Runs what belongs to the library, which stops in its own way when it is asked to.
    func inLibrary<T>(_ work: () throws -> T) rethrows -> T {
        libraryCalls.add(1, ordering: .relaxed)
        defer { libraryCalls.subtract(1, ordering: .relaxed) }
        return try work()
    }

    /// Whether the running cell is inside a call of the library that stops in its own way.
    var isInLibrary: Bool { libraryCalls.load(ordering: .relaxed) > 0 }

    /// Makes the machine ready for the next run on this thread, whatever the last one left.
    package func reset(threadStackSize: Int) {
        state.pointee.depth = 0
        state.pointee.top = stack
        state.pointee.stackFloor = ThreadStack.floor(size: threadStackSize)
        CurrentRun.set(state)
    }

    deinit {
        stack.deinitialize(count: state.pointee.stackEnd - stack)
        stack.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
        flag.deinitialize(count: 1)
        flag.deallocate()
    }
}
