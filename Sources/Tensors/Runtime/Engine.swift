import Foundation
import Synchronization

/// A backend with what it takes to compute pending graphs on it: compiler, plan cache, executor.
package final class Engine: @unchecked Sendable {
    package let backend: any Backend
    private let executor: Executor

    // Guarded by the recorder's evaluation lock.
    private var cache: PlanCache
    private(set) package var compileCount = 0
    private(set) package var runCount = 0
    /// For each thread the computed nodes that still know their inputs, by evaluation: a loss that was printed can be
    /// differentiated yet.
    private var remembered: [UInt: [[Node]]] = [:]

    /// Times each instruction.
    private let isTimed: Bool

    private static let rememberedEvaluations = 4
    /// With `SWIFTGAN_PLAN=1`, a plan is shown once it has run so often.
    private static let runsBeforeReport = 8

    package init(
        backend: any Backend, pool: ThreadPool = ThreadPool(), planLimit: Int = 64,
        isTimed: Bool = ProcessInfo.processInfo.environment["SWIFTGAN_PLAN"] == "1"
    ) {
        self.backend = backend
        self.isTimed = isTimed
        executor = Executor(pool: pool)
        cache = PlanCache(limit: planLimit)
    }

    /// Whether the backend carries out convolutions of mixed precision.
    package var multipliesBFloat16: Bool { backend.multipliesBFloat16 }

    /// How an evaluation treats what it leaves behind.
    package enum Aftermath {
        /// The step is over: how values were computed is forgotten, and updates overwrite what they update.
        case forget
        /// The step goes on: derivatives of what has been computed may yet be asked for.
        case remember
        /// These values are where later steps begin; how they were computed is of no interest.
        case establish
    }

    /// Computes nodes. Those that have their values already are left alone.
    package func evaluate(_ nodes: [Node], _ aftermath: Aftermath, interrupt: borrowing Atomic<Bool>)
        throws(TensorError)
    {
        let roots = nodes.filter { $0.storage == nil }
        if aftermath == .forget || (aftermath == .remember && !roots.isEmpty) { forget(aftermath) }
        guard !roots.isEmpty else { return }
        let capture = Capture(roots, mayOverwrite: aftermath == .forget)
        let compiler = Compiler(backend: backend)
        let plan = try cache.plan(for: capture.structure) { structure throws(TensorError) in
            compileCount += 1
            return try compiler.compile(structure)
        }
        let storages = try executor.run(
            plan, leaves: capture.leaves.compactMap(\.storage), keys: capture.keys, interrupt: interrupt,
            isTimed: isTimed)
        runCount += 1
        for (node, storage) in zip(roots, storages) {
            node.storage = storage
            Recorder.shared.settle(node)
            if aftermath != .remember { node.inputs = [] }
        }
        if aftermath == .remember { remembered[Recorder.currentThread, default: []].append(roots) }
        if isTimed, plan.timing.endRun() == Self.runsBeforeReport {
            FileHandle.standardError.write(Data(plan.report(on: backend).utf8))
        }
    }

    /// Lets computed nodes forget their inputs: all of this thread's when its step ends, else those of evaluations long past.
    private func forget(_ aftermath: Aftermath) {
        let thread = Recorder.currentThread
        let kept = aftermath == .forget ? 0 : Self.rememberedEvaluations - 1
        while let evaluations = remembered[thread], evaluations.count > kept {
            for node in evaluations[0] { node.inputs = [] }
            remembered[thread]?.removeFirst()
        }
    }

    /// The plan that the pending graph of these nodes would run, for tests and dumps.
    package func plan(for nodes: [Node], _ aftermath: Aftermath) throws(TensorError) -> Plan {
        try Compiler(backend: backend).compile(
            Capture(nodes.filter { $0.storage == nil }, mayOverwrite: aftermath == .forget).structure)
    }

    /// The known plans, each with the times its instructions took (where timing is on).
    package var planReports: [String] { cache.plans.map { $0.report(on: backend) } }
}
