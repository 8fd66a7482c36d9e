import Synchronization

/// Runs plans: one at a time, on one pool of threads, in one arena.
package final class Executor: @unchecked Sendable {
    // Guarded by the recorder's evaluation lock, as every run is.
    private let pool: ThreadPool
    private var arena = Storage(byteCount: 0)
    private var scratch = Storage(byteCount: 0)
    private var keys = Storage(byteCount: 0)
    private var pointers: [UnsafeMutableRawPointer] = []

    /// Keys are operands, and those begin at multiples of a cache line.
    private static let keyStride = 64

    package init(pool: ThreadPool) { self.pool = pool }

    /// Runs a plan and returns the storage of each of its roots.
    ///
    /// When it throws `.interrupted` nothing has changed: a request is heeded only until the first stored value is
    /// overwritten.
    func run(
        _ plan: Plan, leaves: [Storage], keys: [Philox.Key], interrupt: borrowing Atomic<Bool>, isTimed: Bool
    ) throws(TensorError) -> [Storage] {
        let parts = plan.parts
        reserve(plan, keyCount: keys.count)
        for (position, key) in keys.enumerated() {
            (self.keys.pointer + position * Self.keyStride).storeBytes(of: key.seed, as: UInt64.self)
            (self.keys.pointer + position * Self.keyStride + 8).storeBytes(of: key.stream, as: UInt64.self)
        }
        let outputs = parts.outputs.map { output in
            output.donor.map { leaves[$0] } ?? Storage(byteCount: output.byteCount)
        }
        resolve(parts.slots, leaves, outputs)
        let clock = ContinuousClock()
        for (number, step) in parts.steps.enumerated() {
            if number < parts.commit, interrupt.load(ordering: .relaxed) {
                interrupt.store(false, ordering: .relaxed)
                throw .interrupted
            }
            let start = isTimed ? clock.now : nil
            pointers.withUnsafeBufferPointer { pointers in
                guard let base = pointers.baseAddress else { return }
                step.kernel.run(base + step.firstSlot, scratch: scratch.pointer, on: pool)
            }
            if let start { plan.timing.add(step: number, clock.now - start) }
        }
        return storages(of: parts.roots, leaves, outputs)
    }

    /// Each root gets memory of its own, also when several turned out to be the same value: what is updated in place
    /// later must not depend on such accidents.
    private func storages(of roots: [Plan.Root], _ leaves: [Storage], _ outputs: [Storage]) -> [Storage] {
        var isTaken = [Bool](repeating: false, count: outputs.count)
        return roots.map { root in
            switch root {
            case .leaf(let number): return leaves[number].copy()
            case .output(let number):
                if isTaken[number] { return outputs[number].copy() }
                isTaken[number] = true
                return outputs[number]
            }
        }
    }

    private func reserve(_ plan: Plan, keyCount: Int) {
        // The old memory goes back before the new is asked for.
        func grow(_ storage: inout Storage, to byteCount: Int) {
            guard storage.byteCount < byteCount else { return }
            storage = Storage(byteCount: 0)
            storage = Storage(byteCount: byteCount)
        }
        grow(&arena, to: plan.parts.arenaByteCount)
        grow(&scratch, to: plan.scratchByteCount)
        grow(&keys, to: keyCount * Self.keyStride)
    }

    private func resolve(_ slots: [Plan.Slot], _ leaves: [Storage], _ outputs: [Storage]) {
        pointers.removeAll(keepingCapacity: true)
        for slot in slots {
            switch slot {
            case .arena(let offset): pointers.append(arena.pointer + offset)
            case .leaf(let number): pointers.append(leaves[number].pointer)
            case .key(let number): pointers.append(keys.pointer + number * Self.keyStride)
            case .output(let number): pointers.append(outputs[number].pointer)
            }
        }
    }
}
