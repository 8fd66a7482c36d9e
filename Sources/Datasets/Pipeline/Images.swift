import Tensors

/// Images on their way to training: which numbers bytes become, and in which order they come.
///
/// A value: each step gives a new one, nothing is converted or copied before a batch is drawn.
public struct Images {
    /// The stored images.
    public let dataset: ImageDataset
    /// What the bytes 0 and 255 become.
    public private(set) var range: ClosedRange<Float>
    /// The seed of the order; nil for the stored order.
    public private(set) var seed: Int?
    private(set) var transforms: [(Tensor) throws -> Tensor] = []

    /// Images as numbers from 0 to 255, in their stored order.
    public init(_ dataset: ImageDataset) {
        self.dataset = dataset
        range = 0...255
    }

    /// The number of images.
    public var count: Int { dataset.count }

    /// Bytes 0...255 spread evenly over `range`, both ends met exactly.
    public func normalized(to range: ClosedRange<Float>) -> Images {
        var result = self
        result.range = range
        return result
    }

    /// A random order, a new one each epoch, which depends on nothing but the seed and the epoch's number.
    ///
    /// - Parameter seed: where the orders come from; without one, the session's seed.
    public func shuffled(seed: Int? = nil) -> Images {
        var result = self
        result.seed = seed ?? RandomStreams.shared.state.seed
        return result
    }

    /// A function of tensors `[N, H, W, C]` that every batch goes through as it is drawn.
    public func map(_ transform: @escaping (Tensor) throws -> Tensor) -> Images {
        var result = self
        result.transforms.append(transform)
        return result
    }

    /// Batches of `size` images.
    ///
    /// - Parameters:
    ///   - size: at least 1.
    ///   - dropRemainder: leave out the last batch where it would be smaller than the others.
    public func batched(_ size: Int, dropRemainder: Bool = false) -> Batches {
        Batches(self, size: size, dropRemainder: dropRemainder)
    }

    /// All images at once, `[N, H, W, C]`, in their stored order.
    public var tensor: Tensor {
        let order = Array(0..<count)
        return BatchFiller(self, order: order, size: max(1, count), count: 1).tensor(0)
    }
}

extension ImageDataset {
    /// Bytes 0...255 spread evenly over `range`; see ``Images/normalized(to:)``.
    public func normalized(to range: ClosedRange<Float>) -> Images { Images(self).normalized(to: range) }

    /// A random order, new each epoch; see ``Images/shuffled(seed:)``.
    public func shuffled(seed: Int? = nil) -> Images { Images(self).shuffled(seed: seed) }

    /// Batches of numbers from 0 to 255; see ``Images/batched(_:dropRemainder:)``.
    public func batched(_ size: Int, dropRemainder: Bool = false) -> Batches {
        Images(self).batched(size, dropRemainder: dropRemainder)
    }
}
