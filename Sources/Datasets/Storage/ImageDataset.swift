/// Images of one size, kept as they were stored: one byte a channel, `[N, H, W, C]`, with labels where they are known.
///
/// The value is cheap to copy, and so are its parts: ``prefix(_:)``, ``subset(_:)`` and ``only(classes:)`` give other
/// selections of the same bytes. Numbers for training come out of the pipeline that ``normalized(to:)`` begins.
public struct ImageDataset: Sendable {
    /// What the images are, `candle` or `MNIST train`.
    public let name: String
    /// Where the images came from, for people.
    public let origin: String
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
    /// The bytes of these images and perhaps of others.
    let storage: PixelStorage
    /// Which of the stored images these are, in this order.
    let selection: Selection

    /// Which of the stored images a data set has.
    enum Selection: Sendable {
        case range(Range<Int>)
        case list([Int])

        var count: Int {
            switch self {
            case .range(let range): range.count
            case .list(let list): list.count
            }
        }

        subscript(index: Int) -> Int {
            switch self {
            case .range(let range): range.lowerBound + index
            case .list(let list): list[index]
            }
        }
    }

    /// Creates a data set of bytes.
    ///
    /// - Throws: ``DatasetError/invalidArgument(name:expected:found:)`` where the number of bytes or labels does not
    ///   fit the shape, or where a label lies outside `classNames`.
    public init(
        name: String, origin: String, pixels: [UInt8], height: Int, width: Int, channels: Int, labels: [Int]? = nil,
        classNames: [String] = []
    ) throws {
        try self.init(
            name: name, origin: origin, storage: PixelStorage(pixels), height: height, width: width,
            channels: channels, labels: labels, classNames: classNames)
    }

    /// Creates a data set of stored bytes; see the other initializer.
    package init(
        name: String, origin: String, storage: PixelStorage, height: Int, width: Int, channels: Int,
        labels: [Int]? = nil, classNames: [String] = []
    ) throws {
        guard height > 0, width > 0, channels == 1 || channels == 3 else {
            throw DatasetError.invalidArgument(
                name: "the image size", expected: "positive with 1 or 3 channels",
                found: "\(height)x\(width)x\(channels)")
        }
        let size = height * width * channels
        guard storage.count.isMultiple(of: size) else {
            throw DatasetError.invalidArgument(
                name: "the number of bytes", expected: "a multiple of \(size)", found: "\(storage.count)")
        }
        let count = storage.count / size
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
        (self.name, self.origin, self.height, self.width) = (name, origin, height, width)
        (self.channels, self.labels, self.classNames) = (channels, labels, classNames)
        (self.storage, selection) = (storage, .range(0..<count))
    }

    /// Another selection of the images of `other`, or another meaning of their labels.
    init(
        _ other: ImageDataset, selection: Selection, labels: [Int]?, classNames: [String]? = nil, name: String? = nil
    ) {
        self.name = name ?? other.name
        (origin, height, width, channels) = (other.origin, other.height, other.width, other.channels)
        (self.labels, self.classNames) = (labels, classNames ?? other.classNames)
        (storage, self.selection) = (other.storage, selection)
    }

    /// The number of images.
    public var count: Int { selection.count }

    /// The bytes of one image.
    public var bytesPerImage: Int { height * width * channels }

    /// All bytes, image after image, row after row, channels innermost.
    public var pixels: [UInt8] {
        var all: [UInt8] = []
        all.reserveCapacity(count * bytesPerImage)
        for index in 0..<count { withBytes(of: index) { all.append(contentsOf: $0) } }
        return all
    }

    /// The bytes of the image at `index`, row after row, channels innermost.
    public func image(at index: Int) -> [UInt8] { withBytes(of: index) { Array($0) } }

    /// The bytes of the image at `index`, for as long as `body` runs.
    func withBytes<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let start = selection[index] * bytesPerImage
        return try storage.withBytes { all in
            try body(UnsafeBufferPointer(rebasing: all[start..<start + bytesPerImage]))
        }
    }
}

extension ImageDataset: Hashable {
    /// Whether both say the same of themselves and have the same images, wherever their bytes lie.
    public static func == (first: ImageDataset, second: ImageDataset) -> Bool {
        guard first.facts == second.facts, first.labels == second.labels, first.classNames == second.classNames
        else { return false }
        return (0..<first.count).allSatisfy { index in
            first.withBytes(of: index) { one in second.withBytes(of: index) { one.elementsEqual($0) } }
        }
    }

    /// Hashes what both have in common before any image is looked at.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(facts)
        hasher.combine(labels)
    }

    private var facts: [String] { [name, origin, "\(count)x\(height)x\(width)x\(channels)"] }
}

extension ImageDataset: CustomStringConvertible {
    /// `MNIST train: 60000 images, 28x28 grey, 10 classes (from 'mnist')`.
    public var description: String {
        let kind = channels == 1 ? "grey" : "colour"
        let classes = classNames.isEmpty ? "" : ", \(classNames.count) classes"
        return "\(name): \(count) images, \(height)x\(width) \(kind)\(classes) (\(origin))"
    }
}
