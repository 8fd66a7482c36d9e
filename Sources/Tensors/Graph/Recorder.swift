import Foundation
import Synchronization

/// Knows which values somebody could still ask for: those are what a step has to compute.
///
/// Each thread records steps of its own: what another one has pending is none of a step's business, or a step that ends
/// there would cut off a derivative that is about to be taken here.
package final class Recorder: Sendable {
    package static let shared = Recorder()

    /// Held while values are computed or the graph's inputs are read: evaluation turns computed nodes into stored ones.
    let evaluation = NSRecursiveLock()

    /// The nodes with handles but without values, by thread and number.
    private let pending = Mutex<[UInt: [UInt64: Node]]>([:])

    /// A handle on the node came to be.
    func retain(_ node: Node) {
        guard node.handleCount.add(1, ordering: .relaxed).oldValue == 0, node.storage == nil, !node.isPoisoned else {
            return
        }
        let thread = Recorder.currentThread
        node.recordingThread.store(thread, ordering: .relaxed)
        pending.withLock { $0[thread, default: [:]][node.number] = node }
    }

    /// A handle on the node is gone.
    func release(_ node: Node) {
        guard node.handleCount.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 else { return }
        settle(node)
    }

    /// The node has its value, or nobody asks for it any more.
    func settle(_ node: Node) {
        let thread = node.recordingThread.load(ordering: .relaxed)
        // The registry's may be the last reference: it must not go while the lock is held.
        withExtendedLifetime(pending.withLock { $0[thread]?.removeValue(forKey: node.number) }) {}
    }

    /// The nodes that this thread has handles on but no values of, oldest first.
    package func pendingNodes() -> [Node] {
        let thread = Recorder.currentThread
        return pending.withLock { $0[thread].map { $0.values.sorted { $0.number < $1.number } } ?? [] }
    }

    /// A number for the thread that asks.
    static var currentThread: UInt {
        withUnsafeBytes(of: pthread_self()) { $0.loadUnaligned(as: UInt.self) }
    }
}
