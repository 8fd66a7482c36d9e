import Synchronization

/// The time that each step of a plan has taken.
final class PlanTiming: Sendable {
    struct Totals {
        var runs = 0
        var nanoseconds: [UInt64]
    }

    private let totals: Mutex<Totals>

    init(stepCount: Int) { totals = Mutex(Totals(nanoseconds: Array(repeating: 0, count: stepCount))) }

    /// The sums over all runs that were timed.
    var sums: Totals { totals.withLock { $0 } }

    func add(step: Int, _ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        totals.withLock {
            $0.nanoseconds[step] += UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
        }
    }

    /// Counts a run; returns how many there have been.
    func endRun() -> Int {
        totals.withLock {
            $0.runs += 1
            return $0.runs
        }
    }
}
