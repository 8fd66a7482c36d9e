import Foundation
import Synchronization

/// Why a run is stopped from outside.
package enum StopReason: Sendable {
    /// The person asked for it.
    case interrupted
    /// The process has grown beyond the session's limit, in bytes.
    case memory(limit: Int)
    /// The cell has run longer than it may, in seconds.
    case time(limit: Double)
    /// The interpreter found a defect of its own where it could not throw.
    case defect(String)
    /// Code failed that ran at the end of an instance.
    case trapped(Trap)
}

/// The flag that stops a run: code looks at it at every call and every turn of a loop.
package struct StopFlag: ~Copyable {
    let raised = Atomic<Bool>(false)
    private let reason = Mutex<StopReason>(.interrupted)

    /// Stops the run; the first reason stands.
    func raise(_ new: StopReason) {
        reason.withLock { reason in
            if !raised.load(ordering: .relaxed) { reason = new }
            raised.store(true, ordering: .relaxed)
        }
    }

    func clear() { raised.store(false, ordering: .relaxed) }

    /// What the run ends with.
    @inline(never)
    func error(at site: SourceSpan?) -> any Error {
        switch reason.withLock({ $0 }) {
        case .interrupted: return Interrupted()
        case .memory(let limit): return MemoryBudget.trap(limit: limit, at: site)
        case .time(let limit):
            return Trap(
                .time, "the cell has run longer than \(limit.formatted()) seconds", at: site, name: "TimeLimit",
                hint: "split the work over several cells, or raise the limit")
        case .defect(let finding): return Defect.trap(finding, at: site)
        case .trapped(let trap): return trap
        }
    }
}

/// The person asked to stop.
package struct Interrupted: Error {}

extension StopFlag {
    /// The flag of the run that this thread is in.
    static var current: UnsafeMutablePointer<StopFlag>? { CurrentRun.state?.pointee.stop }
}

/// The run that a thread is in.
enum CurrentRun {
    static var state: UnsafeMutablePointer<RunState>? {
        pthread_getspecific(key)?.assumingMemoryBound(to: RunState.self)
    }

    /// Notes that the thread runs code with this state, or runs none any more.
    static func set(_ state: UnsafeMutablePointer<RunState>?) { _ = pthread_setspecific(key, state) }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()
}
