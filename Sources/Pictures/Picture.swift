import Foundation

/// Pixels: rows from the top, each from the left, one byte a channel.
public struct Picture: Sendable, Hashable {
    /// The width in pixels.
    public let width: Int
    /// The height in pixels.
    public let height: Int
    /// 1 (grey) or 3 (red, green, blue).
    public let channels: Int
    /// `height * width * channels` bytes, channels innermost.
    public package(set) var pixels: [UInt8]

    /// The longest side that is accepted: what libpng takes, and more than any screen shows.
    package static let longestSide = 32_767

    /// Creates a picture of bytes.
    ///
    /// - Throws: ``PictureError/invalidArgument(name:expected:found:)`` where size and bytes do not fit together.
    public init(width: Int, height: Int, channels: Int, pixels: [UInt8]) throws {
        guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height) else {
            throw PictureError.invalidArgument(
                name: "the size of a picture", expected: "1...\(Self.longestSide) each way",
                found: "\(width)x\(height)")
        }
        guard channels == 1 || channels == 3 else {
            throw PictureError.invalidArgument(
                name: "the number of channels", expected: "1 (grey) or 3 (colour)", found: "\(channels)")
        }
        guard pixels.count == width * height * channels else {
            throw PictureError.invalidArgument(
                name: "the number of bytes", expected: "\(width * height * channels)", found: "\(pixels.count)")
        }
        self.width = width
        self.height = height
        self.channels = channels
        self.pixels = pixels
    }

    /// Bytes that are known to fit.
    package init(unchecked pixels: [UInt8], width: Int, height: Int, channels: Int) {
        (self.width, self.height, self.channels) = (width, height, channels)
        self.pixels = pixels
    }

    /// The most pixels that a file may unpack to: more than cameras give, less than hurts.
    private static let mostDecoded = 100_000_000

    /// Refuses a file by its header, before memory is asked for.
    static func checkDecodedSize(width: Int, height: Int, _ format: PictureFormat) throws {
        guard width <= longestSide, height <= longestSide, width * height <= mostDecoded else {
            throw PictureError.undecodable(
                format: format,
                reason: "\(width)x\(height) pixels are too many (at most \(mostDecoded), \(longestSide) each way)")
        }
    }

    /// The bytes of one pixel.
    public func pixel(x: Int, y: Int) -> ArraySlice<UInt8> {
        let start = (y * width + x) * channels
        return pixels[start..<start + channels]
    }

    /// The picture with three equal channels where it had one.
    public var inColor: Picture {
        guard channels == 1 else { return self }
        return Picture(unchecked: pixels.flatMap { [$0, $0, $0] }, width: width, height: height, channels: 3)
    }

    /// The picture with one channel, the lightness of its colours (ITU-R 601), where it had three.
    public var inGrey: Picture {
        guard channels == 3 else { return self }
        // Sixteen fractional bits, rounded: Pillow's arithmetic.
        let greys = stride(from: 0, to: pixels.count, by: 3).map { start -> UInt8 in
            let (red, green, blue) = (Int(pixels[start]), Int(pixels[start + 1]), Int(pixels[start + 2]))
            return UInt8((red * 19_595 + green * 38_470 + blue * 7_471 + 0x8000) >> 16)
        }
        return Picture(unchecked: greys, width: width, height: height, channels: 1)
    }
}

extension Picture: CustomStringConvertible {
    /// `picture of 120x80, grey`.
    public var description: String { "picture of \(width)x\(height), \(channels == 1 ? "grey" : "colour")" }
}
