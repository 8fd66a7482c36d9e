import Synchronization
import Tensors
import Testing

@Suite struct StepTests {
    @Test("a step's plan is compiled once, updates in place and asks the system for no memory") func replay() throws {
        let engine = Engine(backend: ReferenceBackend())
        let gan = try SmallGAN()
        var losses: [Float] = []
        var leastAllocations = Int.max
        for number in 0..<6 {
            let loss = gan.step(sample([3, 8, 8, 1], Double(number)))
            let before = StoragePool.shared.systemAllocations
            try engine.evaluate(Recorder.shared.pendingNodes(), .forget, interrupt: Atomic<Bool>(false))
            // Other tests run at the same time and allocate; a step that allocates by itself does so every time.
            leastAllocations = min(leastAllocations, StoragePool.shared.systemAllocations - before)
            losses.append(loss.discriminator.item)
        }
        #expect(engine.compileCount == 1)
        #expect(engine.runCount == 6)
        #expect(leastAllocations == 0)
        #expect(losses.allSatisfy { $0.isFinite })
        _ = gan.step(sample([3, 8, 8, 1]))
        let plan = try engine.plan(for: Recorder.shared.pendingNodes(), .forget)
        // Every parameter and its two moments, but for those whose update is fused with what others wait for.
        let state = gan.parameters.reduce(0) { $0 + $1.shape.count } * 3 * 4
        #expect(plan.donatedByteCount > state * 95 / 100)
        // Nothing but updates comes after the first of them.
        #expect(plan.commit >= plan.instructions.count - gan.parameters.count)
    }

    @Test("a step that is interrupted changes nothing and can be taken up again") func interrupt() throws {
        let engine = Engine(backend: ReferenceBackend())
        let gan = try SmallGAN()
        let before = gan.parameters
        let values = before.map(\.scalars)
        let loss = gan.step(sample([2, 8, 8, 1]))
        let pending = Recorder.shared.pendingNodes()
        #expect(throws: TensorError.interrupted) {
            try engine.evaluate(pending, .forget, interrupt: Atomic<Bool>(true))
        }
        #expect(before.map(\.scalars) == values)
        #expect(loss.generator.node.storage == nil)
        try engine.evaluate(pending, .forget, interrupt: Atomic<Bool>(false))
        #expect(gan.parameters.map(\.scalars) != values)
        #expect(before.map(\.scalars) == values)
    }

    @Test("the same bits from run to run and on any number of threads") func bits() throws {
        func train(threads: Int) throws -> [[Float]] {
            let engine = Engine(backend: try CPUBackend(), pool: ThreadPool(threadCount: threads))
            let gan = try SmallGAN(width: 16)
            for number in 0..<3 {
                _ = gan.step(sample([9, 8, 8, 1], Double(number)))
                try engine.evaluate(Recorder.shared.pendingNodes(), .forget, interrupt: Atomic<Bool>(false))
            }
            return gan.parameters.map(\.scalars)
        }
        let expected = try train(threads: 1)
        #expect(try train(threads: 1) == expected)
        #expect(try train(threads: 2) == expected)
        #expect(try train(threads: 4) == expected)
    }

    @Test("both losses see the parameters of the step's beginning") func oldParameters() throws {
        var weight = Tensor([2])
        let loss = weight * weight
        weight = weight - 0.25 * gradients(of: loss.sum(), over: weight)
        let other = gradients(of: (loss * 3).sum(), over: weight)
        try Tensor.endStep()
        #expect(weight.scalars == [1])
        #expect(other.scalars == [0])
        #expect(loss.scalars == [4])
    }

    @Test("a loss that has been read can still be differentiated") func readThenDifferentiate() throws {
        let x = Tensor([3])
        let loss = (x * x).sum()
        #expect(loss.item == 9)
        #expect(gradients(of: loss, over: x).scalars == [6])
    }

    @Test("what somebody else still holds is not overwritten") func snapshots() throws {
        var weight = Tensor([1, 2, 3])
        let snapshot = weight
        for _ in 0..<3 {
            weight = weight * 2
            try Tensor.endStep()
        }
        #expect(weight.scalars == [8, 16, 24])
        #expect(snapshot.scalars == [1, 2, 3])
    }
}
