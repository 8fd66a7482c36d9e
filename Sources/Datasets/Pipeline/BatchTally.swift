import Synchronization

/// What has been drawn so far, for those who tell how fast a run is and when it will be over.
package struct BatchTally: Sendable, Hashable {
    /// Batches drawn.
    package var batches = 0
    /// Examples in them.
    package var examples = 0
    /// The number of batches in the epoch that was drawn from last.
    package var batchesInEpoch = 0

    /// The tally of this process.
    package static var current: BatchTally { shared.withLock { $0 } }

    static func add(examples: Int, batchesInEpoch: Int) {
        shared.withLock { tally in
            tally.batches += 1
            tally.examples += examples
            tally.batchesInEpoch = batchesInEpoch
        }
    }

    private static let shared = Mutex(BatchTally())
}
