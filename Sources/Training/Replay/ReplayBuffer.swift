import Layers
import Tensors

/// Keeps generated images and mixes them into later batches, so that a discriminator doesn't forget what a generator did
/// before (Shrivastava et al., 2017).
///
/// ```swift
/// let replay = ReplayBuffer(capacity: 500)
/// let fakeLogits = discriminator(replay.mixed(fake), training: true)
/// ```
///
/// While the buffer fills, images are stored and returned as they are. Then each image is, with one chance in two, stored
/// in the place of a random older one, which is returned in its stead. Derivatives don't flow through what is returned: use
/// it for the discriminator's loss only.
public final class ReplayBuffer: Checkpointable {
    /// How many images are kept.
    public let capacity: Int
    /// How many there are.
    public private(set) var count = 0

    /// The images as rows; nil before the first ones.
    private var images: Tensor?
    private var example: Shape?
    private var generator: SplitMix

    /// An empty buffer. What is kept follows from the seed; without one, from the session's.
    public init(capacity: Int, seed: Int? = nil) {
        self.capacity = max(0, capacity)
        let key = RandomStreams.shared.key(seed: seed)
        generator = SplitMix(seed: Int(truncatingIfNeeded: key.seed ^ key.stream &* 0x9E37_79B9_7F4A_7C15))
        if capacity < 1 {
            _ = Tensor.failing(
                .argument(operation: "ReplayBuffer", found: "capacity \(capacity)", rule: "at least 1 image is kept"))
        }
    }

    /// A batch of the same size, some of whose images are older ones; the new ones are taken in.
    public func mixed(_ batch: Tensor) -> Tensor {
        guard !batch.isPoisoned, capacity > 0 else { return batch }
        let shape = Shape(Array(batch.shape.dimensions.dropFirst()))
        guard batch.rank >= 1, example == nil || example == shape else {
            return .failing(
                .shape(
                    operation: "ReplayBuffer.mixed", shapes: [batch.shape],
                    rule: "examples keep the shape of the first ones, \(example ?? .scalar)"))
        }
        guard batch.shape[0] > 0, shape.count > 0 else { return batch.withoutDerivative() }
        example = shape
        // A table of the buffer and behind it the batch; both the new buffer and the answer are rows of it, named by data:
        // each step has the same graph, whatever is drawn.
        let rows = batch.withoutDerivative().flattened()
        let table = Tensor.concatenated([images ?? Self.blank(capacity, shape.count), rows])
        let plan = draw(batch.shape[0])
        images = table.gathered(Tensor(plan.kept.map(Float.init)))
        return table.gathered(Tensor(plan.returned.map(Float.init))).reshaped(to: batch.shape)
    }

    /// Which rows of buffer and batch are kept, and which returned.
    private func draw(_ size: Int) -> (kept: [Int], returned: [Int]) {
        var kept = Array(0..<capacity)
        let returned = (0..<size).map { number in
            let new = capacity + number
            if count < capacity {
                kept[count] = new
                count += 1
                return new
            }
            guard Bool.random(using: &generator) else { return new }
            let place = Int.random(in: 0..<capacity, using: &generator)
            defer { kept[place] = new }
            return kept[place]
        }
        return (kept, returned)
    }

    /// Zeros as data: the first step has the same graph as the later ones.
    private static func blank(_ rows: Int, _ width: Int) -> Tensor { Tensor(shape: [rows, width], filledBy: { _ in }) }
}

// MARK: Checkpoints

extension ReplayBuffer {
    /// What it is, for mix-ups.
    public var checkpointKind: String { "ReplayBuffer" }

    /// The images, their number, and where the drawing of lots is, in parts that a Float holds exactly.
    public var checkpointState: [(name: String, value: Tensor)] {
        let lots = (0..<4).map { Float((generator.state >> (16 * UInt64($0))) & 0xFFFF) }
        let fixed = [("count", Tensor([Float(count)], shape: .scalar)), ("lots", Tensor(lots))]
        guard let images, let example else { return fixed }
        return fixed + [("images", images.reshaped(to: Shape([capacity] + example.dimensions)))]
    }

    /// Checks that a buffer of this capacity was kept.
    public func checkCheckpointState(_ state: [String: Tensor]) throws(CheckpointError) {
        guard state["count"]?.shape == .scalar, state["lots"]?.shape == [4] else {
            throw .mismatch(reason: "it holds no replay buffer")
        }
        if let images = state["images"], images.rank < 1 || images.shape[0] != capacity {
            throw .mismatch(reason: "its replay buffer has shape \(images.shape), this one keeps \(capacity) images")
        }
    }

    /// Goes on where the kept buffer was.
    public func restoreCheckpointState(_ state: [String: Tensor]) {
        let lots = state["lots"]?.scalars ?? []
        generator.state = lots.reversed().reduce(0) { $0 << 16 | UInt64($1) }
        count = Int(state["count"]?.item ?? 0)
        example = state["images"].map { Shape(Array($0.shape.dimensions.dropFirst())) }
        images = state["images"]?.flattened()
    }
}
