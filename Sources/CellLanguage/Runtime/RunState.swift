import Synchronization

/// What all code of one session shares while it runs. It lives in unmanaged memory, so that passing it costs nothing.
package struct RunState {
    /// Calls open at the moment.
    var depth = 0
    var depthLimit: Int
    /// The end of the stack of values.
    let stackEnd: Slot
    let stackStart: Slot
    /// The first value of the stack that no running code uses.
    var top: Slot
    /// Which loop a `break` or `continue` is for, counted from the outermost.
    var jumpLevel = 0
    /// The session around, for the library.
    let session: Unmanaged<SessionContext>
    /// Raised by another thread to stop the run; also watches the time and memory limits.
    let stop: UnsafeMutablePointer<StopFlag>
}

/// The flag that stops a run.
package struct StopFlag: ~Copyable {
    let raised = Atomic<Bool>(false)
}

/// Where a body finds its variables.
package struct Frame {
    let slots: Slot
    let state: UnsafeMutablePointer<RunState>

    @inline(__always) init(_ slots: Slot, _ state: UnsafeMutablePointer<RunState>) {
        self.slots = slots
        self.state = state
    }

    /// Throws when the person asked to stop.
    @inline(__always) func checkInterrupt() throws {
        if state.pointee.stop.pointee.raised.load(ordering: .relaxed) { throw Interrupted() }
    }
}

/// The person asked to stop.
package struct Interrupted: Error {}

/// The memory and limits of a session's runs.
package final class Machine {
    package let state: UnsafeMutablePointer<RunState>
    private let stack: Slot
    private let capacity: Int
    private let flag: UnsafeMutablePointer<StopFlag>

    package init(context: SessionContext, depthLimit: Int, stackValues: Int) {
        capacity = stackValues
        stack = .allocate(capacity: stackValues)
        stack.initialize(repeating: .none, count: stackValues)
        flag = .allocate(capacity: 1)
        flag.initialize(to: StopFlag())
        state = .allocate(capacity: 1)
        state.initialize(
            to: RunState(
                depthLimit: depthLimit, stackEnd: stack + stackValues, stackStart: stack, top: stack,
                session: .passUnretained(context), stop: flag))
    }

    /// Asks the running code to stop; from any thread.
    package func requestStop() { flag.pointee.raised.store(true, ordering: .relaxed) }
    /// Forgets an earlier request.
    package func clearStop() { flag.pointee.raised.store(false, ordering: .relaxed) }

    /// Makes the machine ready for the next run, whatever the last one left.
    package func reset() {
        state.pointee.depth = 0
        state.pointee.top = stack
    }

    deinit {
        stack.deinitialize(count: capacity)
        stack.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
        flag.deinitialize(count: 1)
        flag.deallocate()
    }
}
