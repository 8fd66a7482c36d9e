import Foundation
import Synchronization

/// What a pool's threads have in common: the job at hand, and the gate where they wait for the next one.
///
/// A worker joins a job only while it is open, so nobody waits for a worker that woke too late to help.
final class ThreadCrew: @unchecked Sendable {
    private struct Job {
        let number: Int
        let shardCount: Int
        let body: UnsafePointer<(Int) -> Void>
    }

    // Guarded by `gate`.
    private let gate = NSCondition()
    private var job: Job?
    private var isClosed = false

    /// The workers at work; changed behind the gate only, but looked at without it by the caller who hopes that they are done.
    private let joined = Atomic<Int>(0)
    /// The number of the latest job; also looked at without the gate, by workers who hope for one soon.
    private let latest = Atomic<Int>(0)
    /// The next shard to be taken.
    private let next = Atomic<Int>(0)
    private let isClaimed = Atomic<Bool>(false)

    /// How often a worker looks for the next job, and the caller for the last worker's end, before they go to sleep:
    /// instructions follow one another within microseconds, and waking a sleeping thread takes longer than many of them.
    private static let patience = 20_000

    /// Takes the crew for one job; false when it is taken.
    func claim() -> Bool { !isClaimed.exchange(true, ordering: .acquiring) }

    func release() { isClaimed.store(false, ordering: .releasing) }

    /// Opens a job, works on it, and returns when every shard is done.
    func share(shardCount: Int, _ body: UnsafePointer<(Int) -> Void>) {
        gate.lock()
        let job = Job(number: latest.load(ordering: .relaxed) + 1, shardCount: shardCount, body: body)
        self.job = job
        next.store(0, ordering: .relaxed)
        latest.store(job.number, ordering: .releasing)
        gate.broadcast()
        gate.unlock()

        takeShards(of: job)

        for _ in 0..<Self.patience where joined.load(ordering: .relaxed) > 0 {}
        gate.lock()
        self.job = nil
        while joined.load(ordering: .relaxed) > 0 { gate.wait() }
        gate.unlock()
    }

    /// Ends the workers.
    func close() {
        gate.lock()
        isClosed = true
        gate.broadcast()
        gate.unlock()
    }

    /// A worker's turn: waits for a job and helps with it. False when the crew is closed.
    func helpWithNextJob() -> Bool {
        let seen = latest.load(ordering: .relaxed)
        for _ in 0..<Self.patience where latest.load(ordering: .acquiring) == seen {}
        gate.lock()
        while job == nil && !isClosed { gate.wait() }
        guard !isClosed, let job else {
            gate.unlock()
            return false
        }
        joined.add(1, ordering: .relaxed)
        gate.unlock()

        takeShards(of: job)

        gate.lock()
        if joined.subtract(1, ordering: .relaxed).newValue == 0 { gate.broadcast() }
        gate.unlock()
        return true
    }

    private func takeShards(of job: Job) {
        while true {
            let shard = next.add(1, ordering: .relaxed).oldValue
            guard shard < job.shardCount else { return }
            job.body.pointee(shard)
        }
    }
}
