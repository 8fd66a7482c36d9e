import Pictures
import Tensors

extension ImageDataset {
    /// Bytes 0...255 spread evenly over `range`; see ``Images/normalized(to:)``.
    public func normalized(to range: ClosedRange<Float>) -> Images { Images(self).normalized(to: range) }

    /// Bytes with a mean and deviation; see ``Images/normalized(mean:deviation:)-([Float],_)``.
    public func normalized(mean: [Float], deviation: [Float]) -> Images {
        Images(self).normalized(mean: mean, deviation: deviation)
    }

    /// Bytes with a mean and deviation; see ``Images/normalized(mean:deviation:)-(Float,_)``.
    public func normalized(mean: Float, deviation: Float) -> Images {
        Images(self).normalized(mean: mean, deviation: deviation)
    }

    /// A random order, new each epoch; see ``Images/shuffled(seed:)``.
    public func shuffled(seed: Int? = nil) -> Images { Images(self).shuffled(seed: seed) }

    /// Batches of numbers from 0 to 255; see ``Images/batched(_:dropRemainder:)``.
    public func batched(_ size: Int, dropRemainder: Bool = false) -> Batches {
        Images(self).batched(size, dropRemainder: dropRemainder)
    }

    /// Images mirrored now and then; see ``Images/randomlyFlipped(probability:seed:)``.
    public func randomlyFlipped(probability: Double = 0.5, seed: Int? = nil) -> Images {
        Images(self).randomlyFlipped(probability: probability, seed: seed)
    }

    /// Parts of images; see ``Images/randomlyCropped(height:width:padding:seed:)``.
    public func randomlyCropped(height: Int, width: Int, padding: Int = 0, seed: Int? = nil) -> Images {
        Images(self).randomlyCropped(height: height, width: width, padding: padding, seed: seed)
    }

    /// The images in another size, made once and kept; see ``Pictures/Picture/resized(width:height:filter:)``.
    ///
    /// - Throws: ``Pictures/PictureError`` for an impossible size.
    public func resized(height: Int, width: Int, filter: ResizeFilter = .bilinear) throws -> ImageDataset {
        try converted { try $0.resized(width: width, height: height, filter: filter) }
    }

    /// The middle of each image.
    ///
    /// - Throws: ``Pictures/PictureError`` where that is larger than the images.
    public func centerCropped(height: Int, width: Int) throws -> ImageDataset {
        try converted { try $0.centerCropped(width: width, height: height) }
    }

    /// The images' lightness, one channel.
    public var inGrey: ImageDataset {
        get throws { channels == 1 ? self : try converted(\.inGrey) }
    }

    /// The images with three channels, equal ones where there was one.
    public var inColor: ImageDataset {
        get throws { channels == 3 ? self : try converted(\.inColor) }
    }

    /// The image at `index` as a picture.
    public func picture(at index: Int) throws -> Picture {
        guard (0..<count).contains(index) else {
            throw DatasetError.invalidArgument(
                name: "the index of an image of '\(name)'", expected: "in 0..<\(count)", found: "\(index)")
        }
        return try stored(index)
    }

    private func stored(_ index: Int) throws -> Picture {
        try Picture(width: width, height: height, channels: channels, pixels: image(at: index))
    }

    /// Every image put through `transform`, on all cores.
    private func converted(_ transform: @Sendable (Picture) throws -> Picture) throws -> ImageDataset {
        let shape = try transform(
            Picture(width: width, height: height, channels: channels, pixels: .init(repeating: 0, count: bytesPerImage))
        )
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * shape.pixels.count)
        for start in stride(from: 0, to: count, by: 1024) {
            let run = Parallel.map(start..<Swift.min(start + 1024, count)) { index in
                Result { try transform(try stored(index)) }
            }
            for picture in run { bytes += try picture.get().pixels }
        }
        return try ImageDataset(
            name: name, origin: origin, pixels: bytes, height: shape.height, width: shape.width,
            channels: shape.channels, labels: labels, classNames: classNames)
    }
}
