import Pictures
import Tensors

/// What happens to the bytes of an image on their way to a batch.
///
/// Chance depends on the step's seed, the epoch and the image alone: not on the order, the batch size or the threads.
enum ImageStep: Sendable, Hashable {
    case flip(probability: Double, seed: Int)
    case crop(height: Int, width: Int, padding: Int, seed: Int)
    case centerCrop(height: Int, width: Int)
    case resize(height: Int, width: Int, ResizeFilter)

    /// Height, width and channels behind the step.
    func shape(after shape: [Int]) -> [Int] {
        switch self {
        case .flip: shape
        case .crop(let height, let width, _, _), .centerCrop(let height, let width), .resize(let height, let width, _):
            [height, width, shape[2]]
        }
    }

    /// Why the step can't be taken with images of this shape; nil where it can.
    func problem(with shape: [Int]) -> (found: String, rule: String)? {
        func tooLarge(_ height: Int, _ width: Int, _ padding: Int) -> (String, String)? {
            let (most, widest) = (shape[0] + 2 * padding, shape[1] + 2 * padding)
            guard (1...most).contains(height), (1...widest).contains(width) else {
                return ("\(height)x\(width)", "a part of images of \(most)x\(widest)")
            }
            return nil
        }
        switch self {
        case .flip(let probability, _):
            return (0...1).contains(probability) ? nil : ("probability \(probability)", "a probability in 0...1")
        case .crop(let height, let width, let padding, _):
            guard (0...Picture.longestSide).contains(padding) else {
                return ("padding \(padding)", "a padding in 0...\(Picture.longestSide)")
            }
            return tooLarge(height, width, padding)
        case .centerCrop(let height, let width): return tooLarge(height, width, 0)
        case .resize(let height, let width, _):
            let sides = 1...Picture.longestSide
            return sides.contains(height) && sides.contains(width)
                ? nil : ("\(height)x\(width)", "sides in 1...\(Picture.longestSide)")
        }
    }

    /// Takes the step with one image, known by its place in the data set.
    func apply(_ picture: Picture, epoch: Int, image: Int) throws -> Picture {
        switch self {
        case .flip(let probability, let seed):
            var random = SeededGenerator(seed, epoch, image)
            return random.chance(probability) ? picture.mirrored : picture
        case .crop(let height, let width, let padding, let seed):
            var random = SeededGenerator(seed, epoch, image)
            let top = random.index(below: picture.height + 2 * padding - height + 1) - padding
            let left = random.index(below: picture.width + 2 * padding - width + 1) - padding
            return picture.window(x: left, y: top, width: width, height: height)
        case .centerCrop(let height, let width): return try picture.centerCropped(width: width, height: height)
        case .resize(let height, let width, let filter):
            return try picture.resized(width: width, height: height, filter: filter)
        }
    }
}

extension Images {
    /// Each image as it is or mirrored left to right, decided anew in each epoch.
    ///
    /// - Parameters:
    ///   - probability: how likely an image is mirrored.
    ///   - seed: what chance depends on; without one, the session's seed.
    public func randomlyFlipped(probability: Double = 0.5, seed: Int? = nil) -> Images {
        adding(.flip(probability: probability, seed: own(seed)), "randomlyFlipped")
    }

    /// A part of each image, anywhere in it, chosen anew in each epoch.
    ///
    /// - Parameters:
    ///   - padding: black pixels added on each side before, so that a part as large as the image moves it about.
    ///   - seed: what chance depends on; without one, the session's seed.
    public func randomlyCropped(height: Int, width: Int, padding: Int = 0, seed: Int? = nil) -> Images {
        adding(.crop(height: height, width: width, padding: padding, seed: own(seed)), "randomlyCropped")
    }

    /// The middle of each image.
    public func centerCropped(height: Int, width: Int) -> Images {
        adding(.centerCrop(height: height, width: width), "centerCropped")
    }

    /// Each image in another size, its sides stretched or shrunk each for itself; see ``Pictures/ResizeFilter``.
    public func resized(height: Int, width: Int, filter: ResizeFilter = .bilinear) -> Images {
        adding(.resize(height: height, width: width, filter), "resized")
    }

    /// A seed of this step's own: two steps with the session's seed shall not decide alike.
    private func own(_ seed: Int?) -> Int {
        seed ?? RandomStreams.shared.state.seed &* 31 &+ steps.count + 1
    }
}
