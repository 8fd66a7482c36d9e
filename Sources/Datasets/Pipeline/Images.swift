import Tensors

/// Images on their way to training: how they are cut, which numbers bytes become, and in which order they come.
///
/// A value: each step gives a new one, nothing is converted or copied before a batch is drawn.
public struct Images {
    /// The stored images.
    public let dataset: ImageDataset
    /// The number for each byte, in each channel.
    private(set) var levels: Levels
    /// The seed of the order; nil for the stored order.
    public private(set) var seed: Int?
    /// What happens to each image, in this order.
    private(set) var steps: [ImageStep] = []
    private(set) var transforms: [(Tensor) throws -> Tensor] = []

    /// Images as numbers from 0 to 255, in their stored order.
    public init(_ dataset: ImageDataset) {
        self.dataset = dataset
        levels = Levels(0...255)
    }

    /// The number of images.
    public var count: Int { dataset.count }

    /// What the bytes 0 and 255 become, in the first channel.
    public var range: ClosedRange<Float> { levels.range }

    /// The extents of each image as it comes out: height, width, channels.
    public var imageShape: [Int] {
        steps.reduce([dataset.height, dataset.width, dataset.channels]) { $1.shape(after: $0) }
    }

    /// Bytes 0...255 spread evenly over `range`, both ends met exactly.
    public func normalized(to range: ClosedRange<Float>) -> Images {
        var result = self
        result.levels = Levels(range)
        return result
    }

    /// Bytes as parts of 255, `mean` subtracted and the rest divided by `deviation`: as PyTorch's `Normalize` does.
    ///
    /// - Parameters:
    ///   - mean: one for all channels, or one for each.
    ///   - deviation: as many, above 0.
    public func normalized(mean: [Float], deviation: [Float]) -> Images {
        var result = self
        let counts = Set([1, imageShape[2]])
        if counts.contains(mean.count), counts.contains(deviation.count), deviation.allSatisfy({ $0 > 0 }) {
            result.levels = Levels(mean: mean, deviation: deviation)
        } else {
            Self.report(
                "normalized", "mean \(mean), deviation \(deviation)",
                "one of each above a deviation of 0, or one for each of the \(imageShape[2]) channels")
        }
        return result
    }

    /// The same with one mean and deviation for all channels: 0.5 and 0.5 give numbers from -1 to 1.
    public func normalized(mean: Float, deviation: Float) -> Images {
        normalized(mean: [mean], deviation: [deviation])
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

    /// All images at once, `[N, H, W, C]`, in their stored order, as the first epoch has them.
    public var tensor: Tensor {
        let order = Array(0..<count)
        return BatchFiller(self, order: order, epoch: 0, size: max(1, count), count: 1).tensor(0)
    }

    func adding(_ step: ImageStep, _ operation: String) -> Images {
        if let problem = step.problem(with: imageShape) {
            Self.report(operation, problem.found, problem.rule)
            return self
        }
        var result = self
        result.steps.append(step)
        return result
    }

    private static func report(_ operation: String, _ found: String, _ rule: String) {
        _ = Tensor.failing(.argument(operation: operation, found: found, rule: rule))
    }
}

/// The number for each byte: a table meets both ends of a range exactly, which scaling and shifting may not.
struct Levels: Sendable {
    /// One table for all channels, or one for each.
    let tables: [[Float]]

    /// Bytes spread over a range.
    init(_ range: ClosedRange<Float>) {
        let (low, high) = (range.lowerBound, range.upperBound)
        tables = [
            (0...255).map { byte in
                let part = Float(byte) / 255
                return low * (1 - part) + high * part
            }
        ]
    }

    /// Parts of 255, less a mean, divided by a deviation; each given once or for each channel.
    init(mean: [Float], deviation: [Float]) {
        tables = (0..<max(mean.count, deviation.count)).map { channel in
            let (mean, deviation) = (mean[channel % mean.count], deviation[channel % deviation.count])
            return (0...255).map { (Float($0) / 255 - mean) / deviation }
        }
    }

    var range: ClosedRange<Float> { tables[0][0]...tables[0][255] }
}
