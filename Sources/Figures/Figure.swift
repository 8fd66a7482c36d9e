import Foundation
@_exported import Pictures

/// Something to look at: a grid of images, a chart, a picture.
///
/// Rendering the same figure twice gives the same bytes.
public protocol Figure: Sendable, CustomStringConvertible {
    /// The figure as pixels.
    ///
    /// - Throws: ``FigureError`` where it cannot be drawn.
    func picture() throws -> Picture

    /// The width and height, in the page's pixels, at which the figure is meant to be shown; nil where it is that of
    /// its own pixels. Charts have more pixels than that, for screens that can show them.
    var displaySize: Size? { get }

    /// The figure as an SVG document; nil for figures that are made of pixels.
    ///
    /// - Throws: ``FigureError`` where it cannot be drawn.
    func svgData() throws -> Data?
}

extension Figure {
    /// The figure as a PNG file's content.
    ///
    /// - Throws: ``FigureError`` where it cannot be drawn.
    public func pngData() throws -> Data { try picture().encodedAsPNG() }

    /// That of its own pixels.
    public var displaySize: Size? { nil }

    /// Nothing: most figures are made of pixels.
    public func svgData() throws -> Data? { nil }
}

/// Why a figure could not be made.
public enum FigureError: Error, Sendable, Hashable {
    /// A size, range or count that no figure can have.
    case invalidArgument(name: String, expected: String, found: String)
    /// cairo could not draw.
    case undrawable(reason: String)
}

extension FigureError: CustomStringConvertible, LocalizedError {
    /// The whole message, one line.
    public var description: String {
        switch self {
        case .invalidArgument(let name, let expected, let found): "\(name) must be \(expected), but is \(found)"
        case .undrawable(let reason): "the figure could not be drawn: \(reason)"
        }
    }

    /// The same text, for those who ask an `Error` for it.
    public var errorDescription: String? { description }
}

extension Picture: Figure {
    /// The picture itself.
    public func picture() -> Picture { self }
}
