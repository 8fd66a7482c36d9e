import Synchronization
import Tensors

/// Batches of images as tensors `[N, H, W, C]`, once through all images for each `for … in`.
///
/// Every time through is an epoch: shuffled images come in a new order, which depends on the seed and ``epoch`` alone.
/// Drawing a batch ends the tensor step before it. Copies of a value count their epochs together.
public struct Batches: Sequence {
    private let images: Images
    private let isDroppingRemainder: Bool
    private var depth = 0
    private var transforms: [(Tensor) throws -> Tensor]
    private let epochs = EpochCounter()

    /// The number of images in a batch; the last one may have fewer.
    public let batchSize: Int

    init(_ images: Images, size: Int, dropRemainder: Bool) {
        if size < 1 {
            let rule = "a batch takes at least one image"
            _ = Tensor.failing(.argument(operation: "batched", found: "\(size)", rule: rule))
        }
        self.images = images
        batchSize = Swift.max(1, size)
        isDroppingRemainder = dropRemainder
        transforms = images.transforms
    }

    /// The number of batches each time through.
    public var count: Int {
        isDroppingRemainder ? images.count / batchSize : (images.count + batchSize - 1) / batchSize
    }

    /// The number of the epoch that the next time through will be, from 0.
    ///
    /// Setting it goes on as if that many epochs had been drawn, so that a restored run continues exactly.
    public var epoch: Int {
        get { epochs.next }
        nonmutating set { epochs.next = newValue }
    }

    /// The same batches, prepared in the background while the one before is worked on.
    ///
    /// - Parameter depth: how many batches are kept ready at most.
    public func prefetched(_ depth: Int = 2) -> Batches {
        var result = self
        result.depth = Swift.max(0, depth)
        return result
    }

    /// The same batches, each of them put through `transform` as it is drawn.
    public func map(_ transform: @escaping (Tensor) throws -> Tensor) -> Batches {
        var result = self
        result.transforms.append(transform)
        return result
    }

    /// The same batches with the class of each image beside it.
    public func labelled() -> LabelledBatches { LabelledBatches(batches: self) }

    /// What the labels mean.
    var labels: [Int]? { images.dataset.labels }

    /// The number of images, those of a remainder included.
    var imageCount: Int { images.count }

    /// The name of the images, for messages.
    var name: String { images.dataset.name }

    /// The same batches without end, epoch after epoch; see ``RepeatedBatches``.
    public func repeated() -> RepeatedBatches { RepeatedBatches(self) }

    /// Begins an epoch.
    public func makeIterator() -> Iterator { iterator(epoch: epochs.draw()) }

    /// What comes in an epoch, from its `first` batch on.
    func iterator(epoch: Int, from first: Int = 0) -> Iterator {
        var order = Array(0..<images.count)
        if let seed = images.seed {
            var random = SeededGenerator(seed, epoch)
            order = random.permutation(images.count)
        }
        let filler = BatchFiller(images, order: order, epoch: epoch, size: batchSize, count: count)
        return Iterator(filler, from: first, depth: depth, transforms: transforms)
    }

    /// One time through the images.
    public struct Iterator: IteratorProtocol {
        private let source: any BatchSource
        private let transforms: [(Tensor) throws -> Tensor]
        private let count: Int
        private var isOver = false

        init(_ filler: BatchFiller, from first: Int, depth: Int, transforms: [(Tensor) throws -> Tensor]) {
            let batches = first..<Swift.max(first, filler.count)
            source = depth > 0 ? Prefetcher(filler, batches, depth: depth) : DirectSource(filler, batches)
            self.transforms = transforms
            count = filler.count
        }

        /// Ends the step before and gives the next batch; nil after the last.
        public mutating func next() -> Tensor? { nextLabelled()?.images }

        mutating func nextLabelled() -> (images: Tensor, labels: [Int]?)? {
            guard !isOver else { return nil }
            do {
                try Tensor.endStep()
                guard let filled = try source.next() else {
                    isOver = true
                    return nil
                }
                BatchTally.add(examples: filled.shape[0], batchesInEpoch: count)
                return (try transforms.reduce(filled.tensor) { try $1($0) }, filled.labels)
            } catch {
                // Iterators cannot throw: the scope around the loop does, and the loop ends here.
                isOver = true
                _ = Tensor.failing(with: error)
                return nil
            }
        }
    }
}

/// How many epochs have begun, shared by copies.
private final class EpochCounter: Sendable {
    private let count = Atomic<Int>(0)

    var next: Int {
        get { count.load(ordering: .relaxed) }
        set { count.store(newValue, ordering: .relaxed) }
    }

    func draw() -> Int { count.add(1, ordering: .relaxed).oldValue }
}

/// Where an epoch's batches come from.
protocol BatchSource: AnyObject {
    func next() throws -> BatchFiller.Filled?
}

/// Prepares each batch when it is asked for.
final class DirectSource: BatchSource {
    private let filler: BatchFiller
    private var left: Range<Int>

    init(_ filler: BatchFiller, _ batches: Range<Int>) { (self.filler, left) = (filler, batches) }

    func next() throws -> BatchFiller.Filled? {
        guard let batch = left.popFirst() else { return nil }
        return try filler.fill(batch)
    }
}
