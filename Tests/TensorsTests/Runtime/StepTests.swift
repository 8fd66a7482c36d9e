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
        // Every parameter, two moments each, and the step count.
        #expect(plan.donationCount == gan.parameters.count * 3 + 1)
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
