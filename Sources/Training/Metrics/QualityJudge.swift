import Layers
import Tensors

/// Judges generated images by what a classifier, trained on real ones, sees in them.
///
/// ```swift
/// let judge = QualityJudge(classifier, real: train, test: test)
/// judge.report(2000) { count in generator(.randomNormal([count, latentSize]), training: false) }
/// ```
///
/// Distances are taken between features: what the classifier's last layer gets. Figures depend on the classifier and on the
/// number of images, so they compare with each other only where both are the same, and with the floor beside them: the
/// figures of real images that were kept apart.
public final class QualityJudge {
    private let features: any Layer
    private let decision: any Layer
    private let real: Sight
    private let test: Sight
    private var floors: [Int: QualityFigures] = [:]

    /// Images pass through the classifier in batches of this size.
    private static let batch = 250
    /// Precision and recall look at all pairs of so many images.
    private static let pairedLimit = 2000
    private static let seed = 1

    /// What a classifier sees in images.
    private struct Sight {
        /// `[N, d]`
        let features: Tensor
        /// `[N, classes]`, rows that sum to 1.
        let probabilities: [[Float]]
        let moments: Moments

        var count: Int { features.shape[0] }
    }

    /// A judge whose features are what the classifier's last layer gets.
    ///
    /// - Parameters:
    ///   - classifier: gives logits; it is applied outside training.
    ///   - real: the images `[N, height, width, channels]` to which others are compared.
    ///   - test: other real images, for the floor.
    public convenience init(_ classifier: Sequential, real: Tensor, test: Tensor) {
        let layers = classifier.layers
        self.init(
            features: Sequential(Array(layers.dropLast())), decision: Sequential(Array(layers.suffix(1))), real: real,
            test: test)
    }

    /// A judge with a classifier in two parts: one that gives features, one that gives their logits.
    public init(features: any Layer, decision: any Layer, real: Tensor, test: Tensor) {
        self.features = features
        self.decision = decision
        self.real = Self.look(at: real, features, decision)
        self.test = Self.look(at: test, features, decision)
    }

    /// Judges images `[N, height, width, channels]`.
    public func report(_ images: Tensor) -> QualityReport {
        let sight = Self.look(at: images, features, decision)
        return QualityReport(generated: figures(of: sight), floor: floor(of: sight.count))
    }

    /// Judges so many images, made a part at a time: `generate` is told how many to make.
    public func report(_ count: Int, _ generate: (Int) throws -> Tensor) rethrows -> QualityReport {
        let sizes = stride(from: 0, to: count, by: Self.batch).map { min(Self.batch, count - $0) }
        return report(.concatenated(try sizes.map { size in Self.settled(try generate(size)) }))
    }

    /// The figures of as many test images, or of all if there are fewer.
    private func floor(of count: Int) -> QualityFigures {
        let count = min(count, test.count)
        if let known = floors[count] { return known }
        let part =
            count == test.count
            ? test : Self.sight(test.features.sliced(0..<count), Array(test.probabilities.prefix(count)))
        let figures = figures(of: part)
        floors[count] = figures
        return figures
    }

    private func figures(of sight: Sight) -> QualityFigures {
        let limit = { (sight: Sight) in sight.features.sliced(0..<min(Self.pairedLimit, sight.count)) }
        let shares = PrecisionRecall.of(generated: limit(sight), real: limit(real))
        return QualityFigures(
            count: sight.count, frechetDistance: FrechetDistance.between(sight.moments, real.moments),
            kernelDistance: KernelDistance.between(sight.features, real.features, seed: Self.seed),
            classifierScore: ClassifierScore.of(sight.probabilities), precision: shares.precision,
            recall: shares.recall,
            classHistogram: ClassifierScore.histogram(sight.probabilities))
    }
}

// MARK: Looking

extension QualityJudge {
    private static func look(at images: Tensor, _ features: any Layer, _ decision: any Layer) -> Sight {
        guard !images.isPoisoned, images.rank >= 2, images.shape[0] >= 2 else {
            let mistake = TensorError.argument(
                operation: "QualityJudge", found: "shape \(images.shape)", rule: "two images or more are compared")
            return sight(images.isPoisoned ? images : .failing(mistake), [])
        }
        var (found, probabilities): ([Tensor], [[Float]]) = ([], [])
        for start in stride(from: 0, to: images.shape[0], by: batch) {
            let part = images.sliced(start..<min(start + batch, images.shape[0]))
            let seen = features(part, training: false).flattened()
            let chances = decision(seen, training: false).flattened().softmax()
            found.append(settled(seen))
            let (classes, numbers) = (chances.isPoisoned ? 0 : chances.shape[1], chances.scalars)
            guard classes > 0 else { continue }
            probabilities += stride(from: 0, to: numbers.count, by: classes).map { Array(numbers[$0..<($0 + classes)]) }
        }
        return sight(settled(.concatenated(found)), probabilities)
    }

    private static func sight(_ features: Tensor, _ probabilities: [[Float]]) -> Sight {
        // What a mistake left behind has been reported.
        let usable = features.isPoisoned ? Tensor.zeros([0, 1]) : features
        return Sight(features: usable, probabilities: probabilities, moments: Moments(of: usable))
    }

    /// Computes images at once, so that a whole set doesn't wait in one graph.
    private static func settled(_ tensor: Tensor) -> Tensor {
        do { try Tensor.evaluate([tensor]) } catch { return .failing(error) }
        return tensor
    }
}
