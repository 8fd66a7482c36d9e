import Tensors

/// Batches without end: behind the last one of an epoch comes the first one of the next.
///
/// For training that counts steps and not epochs. It knows its place, so that one can go on later, and a checkpoint keeps
/// it: what is restored in the middle of an epoch draws the batches that would have come.
///
/// ```swift
/// let batches = images.shuffled(seed: 1).batched(128).repeated()
/// for images in batches.prefix(1000) { step(images) }
/// for images in batches.prefix(1000) { step(images) }
/// ```
///
/// It begins with epoch 0, whatever else was drawn from the same ``Batches``.
public final class RepeatedBatches: Sequence, IteratorProtocol {
    private let batches: Batches
    private var iterator: Batches.Iterator?

    /// The epoch that the next batch belongs to, from 0.
    public private(set) var epoch = 0
    /// How many batches of that epoch have been drawn.
    public private(set) var position = 0

    init(_ batches: Batches) {
        self.batches = batches
        if batches.count == 0 {
            _ = Tensor.failing(
                .usage(
                    message: "repeated: '\(batches.name)' has no whole batch of \(batches.batchSize) images to repeat",
                    hint: batches.imageCount > 0
                        ? "it has \(batches.imageCount) images: take a smaller batch, or keep the remainder"
                        : "it has no images", notes: []))
        }
    }

    /// Ends the step before and gives the next batch; nil where it could not be made.
    public func next() -> Tensor? {
        var current = iterator ?? batches.iterator(epoch: epoch, from: position)
        let batch = current.next()
        iterator = batch == nil ? nil : current
        guard batch != nil else { return nil }
        position += 1
        if position == batches.count { move(toEpoch: epoch + 1, position: 0) }
        return batch
    }

    /// Goes on behind so many batches of an epoch.
    public func move(toEpoch epoch: Int, position: Int) {
        (self.epoch, self.position) = (Swift.max(0, epoch), Swift.max(0, Swift.min(position, batches.count - 1)))
        iterator = nil
    }
}
