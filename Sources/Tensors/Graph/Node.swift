import Synchronization

/// One value of the graph: how it is computed, or where it lies.
///
/// What may change (the inputs, forgotten once the value is there; the storage; the handle count) changes only under the
/// recorder's evaluation lock, or atomically.
package final class Node: @unchecked Sendable {
    /// Nodes are numbered as they are made, so inputs come before their users.
    package let number: UInt64
    package let operation: Operation
    package let shape: Shape
    /// The key of a random node's stream.
    package let key: Philox.Key?
    /// Stands in for the result of an operation that failed.
    package let isPoisoned: Bool

    package internal(set) var inputs: [Node]
    /// The value, once it has been computed or if it was given.
    package internal(set) var storage: Storage?

    /// How many handles refer to the node.
    let handleCount = Atomic<Int>(0)
    /// The thread whose steps compute the node.
    let recordingThread = Atomic<UInt>(0)

    private static let latestNumber = Atomic<UInt64>(0)

    init(
        _ operation: Operation, inputs: [Node] = [], shape: Shape, key: Philox.Key? = nil, storage: Storage? = nil,
        isPoisoned: Bool = false
    ) {
        number = Node.latestNumber.add(1, ordering: .relaxed).newValue
        self.operation = operation
        self.inputs = inputs
        self.shape = shape
        self.key = key
        self.storage = storage
        self.isPoisoned = isPoisoned
    }

    /// Whether the node was computed, and from what is no longer known.
    var isForgotten: Bool {
        switch operation {
        case .stored, .constant, .random: false
        default: inputs.isEmpty && storage != nil
        }
    }

    /// A chain of a hundred thousand operations must not be taken down by as deep a recursion.
    deinit {
        guard !inputs.isEmpty else { return }
        var remaining = inputs
        inputs = []
        while var node = remaining.popLast() {
            guard isKnownUniquelyReferenced(&node) else { continue }
            remaining.append(contentsOf: node.inputs)
            node.inputs = []
        }
    }
}
