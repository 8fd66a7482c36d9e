import Layers
import Tensors
import Testing
import Training

@Suite("Replay buffer", .ownRandomness)
struct ReplayBufferTests {
    /// A batch of images that are all one number: their order of making.
    private func batch(_ numbers: [Float]) -> Tensor {
        Tensor(numbers, shape: [numbers.count, 1, 1, 1]).broadcast(to: [numbers.count, 2, 3, 1])
    }

    private func numbers(_ batch: Tensor) -> [Float] { batch.mean(axes: [1, 2, 3]).scalars }

    @Test("images pass through while it fills")
    func filling() {
        let buffer = ReplayBuffer(capacity: 5, seed: 1)
        #expect(numbers(buffer.mixed(batch([1, 2, 3]))) == [1, 2, 3])
        #expect(buffer.count == 3)
        #expect(numbers(buffer.mixed(batch([4, 5]))) == [4, 5])
        #expect(buffer.count == 5)
    }

    @Test("then about half are older ones, and each comes once more at most")
    func mixing() {
        let buffer = ReplayBuffer(capacity: 20, seed: 2)
        var (given, returned): ([Float], [Float]) = ([], [])
        var old = 0
        for step in 0..<50 {
            let new = (0..<8).map { Float(step * 8 + $0) }
            let mixed = numbers(buffer.mixed(batch(new)))
            given += new
            returned += mixed
            if step > 5 { old += mixed.count { !new.contains($0) } }
        }
        #expect(Set(returned).isSubset(of: Set(given)))
        let times = Dictionary(grouping: returned, by: { $0 }).mapValues(\.count)
        #expect(times.allSatisfy { image, count in count <= (image < 20 ? 2 : 1) })
        #expect(abs(old - 44 * 4) < 60)
    }

    @Test("the same seed gives the same images, another one others")
    func seeds() {
        func run(_ seed: Int?) -> [Float] {
            let buffer = ReplayBuffer(capacity: 6, seed: seed)
            return (0..<10).flatMap { step in numbers(buffer.mixed(batch((0..<4).map { Float(step * 4 + $0) }))) }
        }
        #expect(run(3) == run(3))
        #expect(run(3) != run(4))
        let session = { RandomStreams.isolated(seed: 9) { run(nil) } }
        #expect(session() == session())
    }

    @Test("derivatives stop")
    func derivatives() {
        let input = batch([1, 2])
        let mixed = ReplayBuffer(capacity: 4, seed: 1).mixed(input)
        #expect(gradients(of: mixed.sum(), over: input).abs().max().item == 0)
    }

    @Test("a checkpoint goes on exactly", arguments: [1, 5])
    func checkpoints(steps: Int) throws {
        func feed(_ buffer: ReplayBuffer, _ range: Range<Int>) -> [Float] {
            range.flatMap { step in numbers(buffer.mixed(batch((0..<4).map { Float(step * 4 + $0) }))) }
        }
        let (whole, rest) = (ReplayBuffer(capacity: 6, seed: 3), ReplayBuffer(capacity: 6, seed: 77))
        _ = feed(whole, 0..<steps)
        let kept = Checkpoint(of: [whole])
        let expected = feed(whole, steps..<12)
        try kept.restore(into: [rest])
        #expect(feed(rest, steps..<12) == expected)
        #expect(throws: CheckpointError.self) { try kept.restore(into: [ReplayBuffer(capacity: 7)]) }
    }

    @Test("images of another shape, and a buffer for none")
    func mistakes() {
        let buffer = ReplayBuffer(capacity: 4, seed: 1)
        _ = buffer.mixed(batch([1]))
        let shape = reportedMistake { _ = buffer.mixed(.zeros([1, 3, 3, 1])) }
        #expect(
            shape
                == "ReplayBuffer.mixed: examples keep the shape of the first ones, [2, 3, 1]; the shapes are [1, 3, 3, 1]"
        )
        let none = reportedMistake { _ = ReplayBuffer(capacity: 0) }
        #expect(none == "ReplayBuffer: at least 1 image is kept; found capacity 0")
        #expect(buffer.mixed(.zeros([0, 2, 3, 1])).shape == [0, 2, 3, 1])
    }
}
