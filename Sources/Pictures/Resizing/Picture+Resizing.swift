extension Picture {
    /// The picture in another size, its sides stretched or shrunk each for itself.
    ///
    /// - Throws: ``PictureError/invalidArgument(name:expected:found:)`` for an impossible size.
    public func resized(width: Int, height: Int, filter: ResizeFilter = .bilinear) throws -> Picture {
        try Self.checkSize(width: width, height: height)
        // Rows first, as Pillow does: the bytes between the two passes are part of the result.
        var result = self
        if width != self.width { result = result.withRows(resampledTo: width, filter) }
        if height != self.height { result = result.withColumns(resampledTo: height, filter) }
        return result
    }

    /// The picture in a size at which it covers `width` by `height` pixels without being stretched, and the middle of that.
    ///
    /// - Throws: ``PictureError/invalidArgument(name:expected:found:)`` for an impossible size.
    public func filling(width: Int, height: Int, filter: ResizeFilter = .bilinear) throws -> Picture {
        try Self.checkSize(width: width, height: height)
        // The side that would be too long keeps the other's proportion, rounded down, but never below what is asked for.
        let isWide = self.width * height >= self.height * width
        let covering =
            isWide
            ? (width: max(width, self.width * height / self.height), height: height)
            : (width: width, height: max(height, self.height * width / self.width))
        return try resized(width: covering.width, height: covering.height, filter: filter)
            .centerCropped(width: width, height: height)
    }

    /// The part of the picture whose left upper corner is at `x`, `y`.
    ///
    /// - Throws: ``PictureError/invalidArgument(name:expected:found:)`` for a part that is not within the picture.
    public func cropped(x: Int, y: Int, width: Int, height: Int) throws -> Picture {
        guard x >= 0, y >= 0, width > 0, height > 0, x <= self.width - width, y <= self.height - height else {
            throw PictureError.invalidArgument(
                name: "the part of a picture", expected: "within its \(self.width)x\(self.height) pixels",
                found: "\(width)x\(height) at (\(x), \(y))")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(width * height * channels)
        for row in y..<y + height {
            let start = (row * self.width + x) * channels
            bytes += pixels[start..<start + width * channels]
        }
        return try Picture(width: width, height: height, channels: channels, pixels: bytes)
    }

    /// The middle of the picture; where it can't be met exactly, the part is nearer to the left upper corner.
    ///
    /// - Throws: ``PictureError/invalidArgument(name:expected:found:)`` where the part is larger than the picture.
    public func centerCropped(width: Int, height: Int) throws -> Picture {
        if (width, height) == (self.width, self.height) { return self }
        return try cropped(x: (self.width - width) / 2, y: (self.height - height) / 2, width: width, height: height)
    }

    /// A part of the picture that may stick out of it; what lies outside is black.
    package func window(x left: Int, y top: Int, width: Int, height: Int) -> Picture {
        var bytes = [UInt8](repeating: 0, count: width * height * channels)
        let (first, end) = (max(0, left), min(self.width, left + width))
        guard first < end else { return Picture(unchecked: bytes, width: width, height: height, channels: channels) }
        for row in max(0, top)..<max(0, top, min(self.height, top + height)) {
            let source = (row * self.width + first) * channels
            let target = ((row - top) * width + first - left) * channels
            let count = (end - first) * channels
            bytes.replaceSubrange(target..<target + count, with: pixels[source..<source + count])
        }
        return Picture(unchecked: bytes, width: width, height: height, channels: channels)
    }

    /// The picture with left and right exchanged.
    public var mirrored: Picture {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pixels.count)
        for row in 0..<height {
            for column in stride(from: width - 1, through: 0, by: -1) { bytes += pixel(x: column, y: row) }
        }
        return Picture(unchecked: bytes, width: width, height: height, channels: channels)
    }

    private static func checkSize(width: Int, height: Int) throws {
        guard (1...longestSide).contains(width), (1...longestSide).contains(height) else {
            throw PictureError.invalidArgument(
                name: "the size of a resized picture", expected: "1...\(longestSide) each way",
                found: "\(width)x\(height)")
        }
    }

    private func withRows(resampledTo width: Int, _ filter: ResizeFilter) -> Picture {
        let resampler = Resampler(from: self.width, to: width, filter)
        return replacing(width: width, height: height) { source, target in
            for row in 0..<height {
                resampler.apply(
                    source + row * self.width * channels, target + row * width * channels, step: channels)
            }
        }
    }

    /// Columns are a line whose pixels are whole rows.
    private func withColumns(resampledTo height: Int, _ filter: ResizeFilter) -> Picture {
        let resampler = Resampler(from: self.height, to: height, filter)
        return replacing(width: width, height: height) { source, target in
            resampler.apply(source, target, step: width * channels)
        }
    }

    private func replacing(
        width: Int, height: Int, _ fill: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Void
    ) -> Picture {
        let count = width * height * channels
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { target, filled in
            pixels.withUnsafeBufferPointer { source in
                if let source = source.baseAddress, let target = target.baseAddress { fill(source, target) }
            }
            filled = count
        }
        return Picture(unchecked: bytes, width: width, height: height, channels: channels)
    }
}
