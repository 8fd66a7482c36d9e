import Cells
import Dispatch
import Synchronization

/// Stops a run: because somebody asks, or because a cell or the whole run takes too long. Safe to use from any thread.
///
/// A session forgets an interrupt that comes between two cells, so the request is repeated while a cell runs.
package final class StopSwitch: Sendable {
    /// How long cells and runs may take.
    package struct Limits: Sendable, Hashable {
        /// Seconds for one cell; nil for no limit.
        package var cell: Double?
        /// Seconds for the whole run; nil for no limit.
        package var run: Double?
        /// Seconds that a cell has to stop before it is given up.
        package var grace: Double

        /// Creates limits.
        package init(cell: Double? = nil, run: Double? = nil, grace: Double = 10) {
            self.cell = cell
            self.run = run
            self.grace = grace
        }
    }

    private struct State {
        var reason: StopReason?
        var requested: ContinuousClock.Instant?
        var session: (any CellSession)?
        var cellStart: ContinuousClock.Instant?
        var runStart: ContinuousClock.Instant?
        var isAbandoned = false
    }

    private let limits: Limits
    private let abandon: @Sendable (StopReason) -> Void
    private let state = Mutex(State())

    /// Creates a switch.
    ///
    /// - Parameters:
    ///   - limits: How long things may take.
    ///   - abandon: Called once, from another thread, when a cell does not stop in time or a second request comes; it
    ///     should save what there is and end the process.
    package init(limits: Limits = Limits(), abandon: @escaping @Sendable (StopReason) -> Void = { _ in }) {
        self.limits = limits
        self.abandon = abandon
    }

    /// Why the run is to stop; nil while it is not.
    package var reason: StopReason? { state.withLock { $0.reason } }

    /// Asks the run to stop. A second call gives up a cell that has not stopped yet.
    package func request(_ reason: StopReason) {
        let (session, isSecond) = state.withLock { state in
            let isSecond = state.reason != nil
            state.reason = state.reason ?? reason
            state.requested = state.requested ?? .now
            return (state.session, isSecond)
        }
        session?.interrupt()
        if isSecond { giveUp() }
    }

    /// Watches over `body`, the run.
    func watchRun<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        state.withLock { $0.runStart = .now }
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "nbrun.watch"))
        timer.schedule(deadline: .now() + .milliseconds(50), repeating: .milliseconds(50))
        timer.setEventHandler { [self] in check() }
        timer.activate()
        defer { timer.cancel() }
        return try body()
    }

    /// Watches over `body`, the execution of a cell in `session`.
    func watchCell<Result, Failure: Error>(
        in session: any CellSession, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        state.withLock { state in
            state.session = session
            state.cellStart = .now
        }
        defer {
            state.withLock { state in
                state.session = nil
                state.cellStart = nil
            }
        }
        return try body()
    }

    private func check() {
        let now = ContinuousClock.now
        let (session, isOverdue) = state.withLock { state in
            if state.reason == nil, let reason = overrun(state, now) {
                state.reason = reason
                state.requested = now
            }
            guard state.reason != nil, let requested = state.requested else {
                return (nil as (any CellSession)?, false)
            }
            return (state.session, state.session != nil && now - requested > .seconds(limits.grace))
        }
        session?.interrupt()
        if isOverdue { giveUp() }
    }

    private func overrun(_ state: State, _ now: ContinuousClock.Instant) -> StopReason? {
        if let limit = limits.cell, let start = state.cellStart, now - start > .seconds(limit) {
            return .cellTimeout(seconds: limit)
        }
        if let limit = limits.run, let start = state.runStart, now - start > .seconds(limit) {
            return .timeout(seconds: limit)
        }
        return nil
    }

    private func giveUp() {
        let reason = state.withLock { state in
            guard !state.isAbandoned else { return nil as StopReason? }
            state.isAbandoned = true
            return state.reason
        }
        if let reason { abandon(reason) }
    }
}
