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
    /// - Throws: ``FigureError/invalidArgument(name:expected:found:)`` where size and bytes do not fit together.
    public init(width: Int, height: Int, channels: Int, pixels: [UInt8]) throws {
        guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height) else {
            throw FigureError.invalidArgument(
                name: "the size of a picture", expected: "1...\(Self.longestSide) each way",
                found: "\(width)x\(height)")
        }
        guard channels == 1 || channels == 3 else {
            throw FigureError.invalidArgument(
                name: "the number of channels", expected: "1 (grey) or 3 (colour)", found: "\(channels)")
        }
        guard pixels.count == width * height * channels else {
            throw FigureError.invalidArgument(
                name: "the number of bytes", expected: "\(width * height * channels)", found: "\(pixels.count)")
        }
        self.width = width
        self.height = height
        self.channels = channels
        self.pixels = pixels
    }

    /// The bytes of one pixel.
    public func pixel(x: Int, y: Int) -> ArraySlice<UInt8> {
        let start = (y * width + x) * channels
        return pixels[start..<start + channels]
    }

    /// The picture with three equal channels where it had one.
    public var inColor: Picture {
        get throws {
            guard channels == 1 else { return self }
            return try Picture(
                width: width, height: height, channels: 3, pixels: pixels.flatMap { [$0, $0, $0] })
        }
    }
}

extension Picture: Figure {
    /// The picture itself.
    public func picture() -> Picture { self }

    /// Reads a PNG file's content; transparency is laid on white, 16 bits become 8.
    ///
    /// - Throws: ``FigureError/undecodable(reason:)``.
    public init(png data: Data) throws { self = try PNGCodec.decode(data) }

    /// `picture of 120x80, grey`.
    public var description: String { "picture of \(width)x\(height), \(channels == 1 ? "grey" : "colour")" }
}
