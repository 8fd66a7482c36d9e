import Foundation
import Synchronization

/// Computes what has been recorded.
public final class Runtime: Sendable {
    /// The one that tensors use.
    public static let shared = Runtime()

    /// The engine, or why there is none.
    private let engine: Result<Engine, TensorError>
    private let interrupt = Atomic<Bool>(false)

    private init() {
        engine = Result { () throws(TensorError) in Engine(backend: try CPUBackend()) }
    }

    /// Makes an evaluation that is under way stop between two instructions with `TensorError.interrupted`; every tensor
    /// keeps the value it had, and what was pending is computed when it is next asked for. May be called from any
    /// thread.
    public static func requestInterrupt() { shared.interrupt.store(true, ordering: .relaxed) }

    /// Withdraws a request that no evaluation has met.
    public static func clearInterrupt() { shared.interrupt.store(false, ordering: .relaxed) }

    /// Whether convolutions of mixed precision can be carried out.
    var multipliesBFloat16: Bool {
        guard case .success(let engine) = engine else { return false }
        return engine.multipliesBFloat16
    }

    /// How many graphs have been compiled and how many runs of compiled graphs there were, so far.
    public static var statistics: (compilations: Int, runs: Int) {
        Recorder.shared.evaluation.withLock {
            guard case .success(let engine) = shared.engine else { return (0, 0) }
            return (engine.compileCount, engine.runCount)
        }
    }

    /// The plans in use, each with its instructions and, if the program runs with `SWIFTGAN_PLAN=1`, their times.
    public static var planReports: [String] {
        Recorder.shared.evaluation.withLock {
            guard case .success(let engine) = shared.engine else { return [] }
            return engine.planReports
        }
    }

    /// The value of a node; everything pending is computed with it, so that no work is done twice.
    func value(of node: Node) throws(TensorError) -> Storage {
        Recorder.shared.evaluation.lock()
        defer { Recorder.shared.evaluation.unlock() }
        if let storage = node.storage { return storage }
        var nodes = Recorder.shared.pendingNodes()
        if !nodes.contains(where: { $0 === node }) { nodes.append(node) }
        try engine.get().evaluate(nodes, .remember, interrupt: interrupt)
        return node.storage ?? Storage(byteCount: 0)
    }

    /// Computes these nodes, the values that later steps begin with, and no others.
    func evaluate(_ nodes: [Node]) throws(TensorError) {
        Recorder.shared.evaluation.lock()
        defer { Recorder.shared.evaluation.unlock() }
        try engine.get().evaluate(nodes, .establish, interrupt: interrupt)
    }

    /// Computes everything that this thread has pending and forgets how.
    func endStep() throws(TensorError) {
        Recorder.shared.evaluation.lock()
        defer { Recorder.shared.evaluation.unlock() }
        try engine.get().evaluate(Recorder.shared.pendingNodes(), .forget, interrupt: interrupt)
    }
}
