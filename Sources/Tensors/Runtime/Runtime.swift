import Synchronization

/// Computes what has been recorded.
public final class Runtime: Sendable {
    /// The one that tensors use.
    public static let shared = Runtime()

    private let interruptRequested = Atomic<Bool>(false)

    /// Makes an evaluation that is under way stop between two instructions with `TensorError.interrupted`; every tensor
    /// keeps the value it had. May be called from any thread.
    public static func requestInterrupt() { shared.interruptRequested.store(true, ordering: .releasing) }

    /// Withdraws a request that no evaluation has met.
    public static func clearInterrupt() { shared.interruptRequested.store(false, ordering: .releasing) }

    /// The value of a node; the whole pending graph is computed with it.
    func value(of node: Node) throws(TensorError) -> Storage {
        if let storage = node.storage { return storage }
        try evaluate([node])
        return node.storage ?? Storage(byteCount: 0)
    }

    /// Computes these nodes.
    func evaluate(_ nodes: [Node]) throws(TensorError) {
        Recorder.shared.evaluation.lock()
        defer { Recorder.shared.evaluation.unlock() }
        for node in nodes where node.storage == nil {
            var evaluator = ReferenceEvaluator()
            node.storage = Storage(evaluator.evaluate(Tensor(node)).map(Float.init))
            Recorder.shared.settle(node)
        }
    }

    func endStep() throws(TensorError) {
        try evaluate(Recorder.shared.pendingNodes())
    }
}
