import Foundation
import Synchronization

/// Knows which values somebody could still ask for: those are what a step has to compute.
package final class Recorder: Sendable {
    package static let shared = Recorder()

    /// Held while values are computed or the graph's inputs are read: evaluation turns computed nodes into stored ones.
    let evaluation = NSRecursiveLock()

    private let pending = Mutex<[UInt64: Node]>([:])

    /// A handle on the node came to be.
    func retain(_ node: Node) {
        guard node.handleCount.add(1, ordering: .relaxed).oldValue == 0, node.storage == nil, !node.isPoisoned else {
            return
        }
        pending.withLock { $0[node.number] = node }
    }

    /// A handle on the node is gone.
    func release(_ node: Node) {
        guard node.handleCount.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 else { return }
        // The node's last reference may be the registry's: let it go outside the lock.
        withExtendedLifetime(pending.withLock { $0.removeValue(forKey: node.number) }) {}
    }

    /// The nodes that have handles but no value, oldest first.
    package func pendingNodes() -> [Node] {
        pending.withLock { $0.values.sorted { $0.number < $1.number } }
    }

    /// The node has its value now.
    func settle(_ node: Node) {
        pending.withLock { _ = $0.removeValue(forKey: node.number) }
    }
}
