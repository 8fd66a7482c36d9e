import Dispatch
import Synchronization

/// The cells that wait for their turn.
final class ExecutionQueue: Sendable {
    /// A request to run a cell, and the channel that its reply goes to.
    struct Job: Sendable {
        let request: Request
        let channel: RouterChannel
    }

    private let jobs = Mutex<[Job]>([])
    private let arrivals = DispatchSemaphore(value: 0)

    /// Puts a job at the end.
    func append(_ job: Job) {
        jobs.withLock { $0.append(job) }
        arrivals.signal()
    }

    /// Takes the first job, waiting for one if need be.
    func next() -> Job {
        while true {
            arrivals.wait()
            // The queue may have been emptied since the signal.
            if let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return job }
        }
    }

    /// Takes all jobs that wait.
    func takeAll() -> [Job] {
        jobs.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
    }
}
