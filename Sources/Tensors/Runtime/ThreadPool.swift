import Foundation

/// Threads that share the shards of one job at a time.
///
/// A job is cut into shards by its size alone, never by the number of threads, and each shard writes its own part of the
/// result: so the bits are the same however many threads there are and whichever thread takes which shard.
package final class ThreadPool: Sendable {
    /// The number of threads that work on a job, the caller's included.
    package let threadCount: Int

    private let crew = ThreadCrew()

    /// A pool of `threadCount` threads; `SWIFTGAN_THREADS` or else the number of cores.
    package init(threadCount: Int = ThreadPool.defaultThreadCount) {
        self.threadCount = max(1, threadCount)
        for _ in 1..<max(1, self.threadCount) {
            let worker = Thread { [crew] in while crew.helpWithNextJob() {} }
            worker.name = "tensor worker"
            worker.start()
        }
    }

    deinit { crew.close() }

    package static let defaultThreadCount: Int = {
        let wanted = ProcessInfo.processInfo.environment["SWIFTGAN_THREADS"].flatMap(Int.init)
        return max(1, wanted ?? ProcessInfo.processInfo.activeProcessorCount)
    }()

    /// Calls `body` once for each shard, on any of the threads, and returns when all are done.
    package func run(shards: Int, _ body: (Int) -> Void) {
        // A shard that itself asks for help, or a second caller, simply does its own work.
        guard threadCount > 1, shards > 1, crew.claim() else {
            for shard in 0..<max(0, shards) { body(shard) }
            return
        }
        withoutActuallyEscaping(body) { body in
            withUnsafePointer(to: body) { crew.share(shardCount: shards, $0) }
        }
        crew.release()
    }
}
