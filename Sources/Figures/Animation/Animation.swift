import Foundation

/// Pictures of one size that follow one another, as a GIF file that plays for ever.
///
/// As a figure in a page that shows PNG only, it is its last picture.
public struct Animation: Figure {
    /// The pictures, first shown first.
    public let frames: [Picture]
    /// How long each is shown, in seconds; GIF counts hundredths.
    public let secondsPerFrame: Double
    /// How long the last one stays, in seconds.
    public let secondsAtEnd: Double

    /// Makes an animation of pictures.
    ///
    /// - Throws: ``FigureError/invalidArgument(name:expected:found:)`` where there are none, their sizes differ, or a time
    ///   is not between 0.02 and 60 seconds.
    public init(_ frames: [Picture], secondsPerFrame: Double = 0.2, secondsAtEnd: Double = 1.5) throws {
        guard let first = frames.first else {
            throw FigureError.invalidArgument(name: "the number of frames", expected: "at least 1", found: "0")
        }
        if let other = frames.first(where: { ($0.width, $0.height) != (first.width, first.height) }) {
            throw FigureError.invalidArgument(
                name: "the size of every frame", expected: "\(first.width)x\(first.height)",
                found: "\(other.width)x\(other.height)")
        }
        for (name, seconds) in [("secondsPerFrame", secondsPerFrame), ("secondsAtEnd", secondsAtEnd)]
        where !(0.02...60).contains(seconds) {
            throw FigureError.invalidArgument(name: name, expected: "in 0.02...60", found: "\(seconds)")
        }
        self.frames = frames
        self.secondsPerFrame = secondsPerFrame
        self.secondsAtEnd = secondsAtEnd
    }

    /// Makes an animation of figures, each drawn as pixels.
    public init(_ figures: [any Figure], secondsPerFrame: Double = 0.2, secondsAtEnd: Double = 1.5) throws {
        try self.init(
            try figures.map { try $0.picture() }, secondsPerFrame: secondsPerFrame, secondsAtEnd: secondsAtEnd)
    }

    /// The animation as a GIF file's content.
    public func gifData() -> Data {
        let palette = Palette(frames)
        var gif = GIFWriter(width: frames[0].width, height: frames[0].height, palette: palette)
        for (index, frame) in frames.enumerated() {
            let seconds = index == frames.count - 1 ? secondsAtEnd : secondsPerFrame
            gif.add(palette.indices(of: frame), hundredths: Int((seconds * 100).rounded()))
        }
        return gif.finished()
    }

    /// The number of pictures.
    public var count: Int { frames.count }

    /// The last picture.
    public func picture() throws -> Picture { frames[frames.count - 1] }

    /// `animation of 50 pictures of 248x248`.
    public var description: String {
        "animation of \(frames.count) pictures of \(frames[0].width)x\(frames[0].height)"
    }
}
