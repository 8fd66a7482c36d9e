/// Images of one size, kept as they were stored: one byte a channel, `[N, H, W, C]`, with labels where they are known.
///
/// The value is cheap to copy. Numbers for training come out of the pipeline that ``normalized(to:)`` begins.
public struct ImageDataset: Sendable, Hashable {
    /// What the images are, `candle` or `MNIST train`.
    public let name: String
    /// Where the images came from, for people.
    public let origin: String
    /// The number of images.
    public let count: Int
    /// The height of each image in pixels.
    public let height: Int
    /// The width of each image in pixels.
    public let width: Int
    /// The channels of each pixel: 1 (grey) or 3 (red, green, blue).
    public let channels: Int
    /// One class index per image, from 0; nil where classes are not known.
    public let labels: [Int]?
    /// What the class indices mean; empty where classes are not known.
    public let classNames: [String]
    /// All bytes, image after image, row after row, channels innermost.
    public let pixels: [UInt8]

    /// Creates a data set of bytes.
    ///
    /// - Throws: ``DatasetError/invalidArgument(name:expected:found:)`` where the number of bytes or labels does not
    ///   fit the shape, or where a label lies outside `classNames`.
    public init(
        name: String, origin: String, pixels: [UInt8], height: Int, width: Int, channels: Int, labels: [Int]? = nil,
        classNames: [String] = []
    ) throws {
        guard height > 0, width > 0, channels == 1 || channels == 3 else {
            throw DatasetError.invalidArgument(
                name: "the image size", expected: "positive with 1 or 3 channels",
                found: "\(height)x\(width)x\(channels)")
        }
        let size = height * width * channels
        guard pixels.count.isMultiple(of: size) else {
            throw DatasetError.invalidArgument(
                name: "the number of bytes", expected: "a multiple of \(size)", found: "\(pixels.count)")
        }
        let count = pixels.count / size
        if let labels {
            guard labels.count == count else {
                throw DatasetError.invalidArgument(
                    name: "the number of labels", expected: "\(count), one per image", found: "\(labels.count)")
            }
            if let wrong = labels.first(where: { !classNames.indices.contains($0) }) {
                throw DatasetError.invalidArgument(
                    name: "every label", expected: "in 0..<\(classNames.count)", found: "\(wrong)")
            }
        }
        self.init(
            unchecked: pixels, count: count, like: (name, origin, height, width, channels), labels: labels,
            classNames: classNames)
    }

    private init(
        unchecked pixels: [UInt8], count: Int,
        like facts: (name: String, origin: String, height: Int, width: Int, channels: Int), labels: [Int]?,
        classNames: [String]
    ) {
        self.pixels = pixels
        self.count = count
        (name, origin, height, width, channels) = facts
        self.labels = labels
        self.classNames = classNames
    }

    /// The bytes of one image.
    public var bytesPerImage: Int { height * width * channels }

    /// The bytes of the image at `index`, row after row, channels innermost.
    public func image(at index: Int) -> ArraySlice<UInt8> {
        pixels[index * bytesPerImage..<(index + 1) * bytesPerImage]
    }

    private func with(pixels: [UInt8], count: Int, labels: [Int]?) -> ImageDataset {
        ImageDataset(
            unchecked: pixels, count: count, like: (name, origin, height, width, channels), labels: labels,
            classNames: classNames)
    }
}

extension ImageDataset {
    /// The first `limit` images; all where there are fewer.
    public func prefix(_ limit: Int) -> ImageDataset {
        guard limit < count else { return self }
        let kept = max(0, limit)
        return with(
            pixels: Array(pixels[..<(kept * bytesPerImage)]), count: kept, labels: labels.map { Array($0[..<kept]) })
    }

    /// The images at `indices`, in that order; indices outside the data set are left out.
    public func subset(_ indices: some Sequence<Int>) -> ImageDataset {
        let kept = indices.filter { (0..<count).contains($0) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(kept.count * bytesPerImage)
        for index in kept { bytes.append(contentsOf: image(at: index)) }
        return with(pixels: bytes, count: kept.count, labels: labels.map { all in kept.map { all[$0] } })
    }

    /// The images of one class; none where classes are not known.
    public func ofClass(_ label: Int) -> ImageDataset {
        subset((labels ?? []).indices.filter { labels?[$0] == label })
    }

    /// These images followed by `other`'s, under a name and an origin that speak of both.
    ///
    /// Labels are kept where both sides have them with the same meaning.
    ///
    /// - Throws: ``DatasetError/invalidArgument(name:expected:found:)`` where the image sizes differ.
    public func appending(_ other: ImageDataset, name: String, origin: String) throws -> ImageDataset {
        guard (height, width, channels) == (other.height, other.width, other.channels) else {
            throw DatasetError.invalidArgument(
                name: "the size of appended images", expected: "\(height)x\(width)x\(channels)",
                found: "\(other.height)x\(other.width)x\(other.channels)")
        }
        var joined: [Int]?
        if let labels, let others = other.labels, classNames == other.classNames { joined = labels + others }
        return ImageDataset(
            unchecked: pixels + other.pixels, count: count + other.count,
            like: (name, origin, height, width, channels), labels: joined,
            classNames: joined == nil ? [] : classNames)
    }
}

extension ImageDataset: CustomStringConvertible {
    /// `MNIST train: 60000 images, 28x28 grey, 10 classes (from 'mnist')`.
    public var description: String {
        let kind = channels == 1 ? "grey" : "colour"
        let classes = classNames.isEmpty ? "" : ", \(classNames.count) classes"
        return "\(name): \(count) images, \(height)x\(width) \(kind)\(classes) (\(origin))"
    }
}
