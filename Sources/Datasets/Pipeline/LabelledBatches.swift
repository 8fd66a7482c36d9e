import Tensors

/// Batches of images with the classes they belong to.
public struct LabelledBatches: Sequence {
    private let batches: Batches

    init(batches: Batches) {
        if batches.labels == nil {
            let rule = "the images must have labels"
            _ = Tensor.failing(.argument(operation: "labelled", found: "'\(batches.name)' without labels", rule: rule))
        }
        self.batches = batches
    }

    /// One batch: the images, `[N, H, W, C]`, and the class of each, `[N]`, from 0.
    public typealias Batch = (images: Tensor, labels: Tensor)

    /// The number of batches each time through.
    public var count: Int { batches.count }

    /// The number of images in a batch; the last one may have fewer.
    public var batchSize: Int { batches.batchSize }

    /// The number of the epoch that the next time through will be; see ``Batches/epoch``.
    public var epoch: Int {
        get { batches.epoch }
        nonmutating set { batches.epoch = newValue }
    }

    /// Begins an epoch.
    public func makeIterator() -> Iterator { Iterator(batches: batches.makeIterator()) }

    /// One time through the images.
    public struct Iterator: IteratorProtocol {
        private var batches: Batches.Iterator

        init(batches: Batches.Iterator) { self.batches = batches }

        /// Ends the step before and gives the next batch; nil after the last.
        public mutating func next() -> Batch? {
            guard let (images, labels) = batches.nextLabelled(), let labels else { return nil }
            return (images, Tensor(labels.map(Float.init)))
        }
    }
}
