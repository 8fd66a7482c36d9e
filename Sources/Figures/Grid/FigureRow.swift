import Foundation

/// Figures beside each other for comparison, each under its name.
public struct FigureRow: Figure {
    /// The figures from left to right.
    public let figures: [any Figure]
    /// A line above each figure; figures beyond the names have none.
    public let names: [String]
    /// A line above all; nil for none.
    public let title: String?

    private static let gap = 18.0
    private static let nameStyle = TextStyle(size: 13, color: .text, alignment: .center)
    private static let titleStyle = TextStyle(size: 16, isBold: true)

    /// Places figures side by side, in the sizes at which they are meant to be shown.
    ///
    /// - Throws: ``FigureError/invalidArgument(name:expected:found:)`` where there are none.
    public init(_ figures: [any Figure], names: [String] = [], title: String? = nil) throws {
        guard !figures.isEmpty else {
            throw FigureError.invalidArgument(
                name: "the number of figures in a row", expected: "at least 1", found: "0")
        }
        self.figures = figures
        self.names = names
        self.title = title
    }

    /// The row as pixels: one a unit, or two where a figure has that many.
    public func picture() throws -> Picture {
        let pictures = try figures.map { try $0.picture() }
        let sizes = zip(figures, pictures).map { figure, picture in
            figure.displaySize ?? Size(width: Double(picture.width), height: Double(picture.height))
        }
        let top = Self.gap + (title == nil ? 0 : 26) + (names.isEmpty ? 0 : 20)
        let width = sizes.reduce(Self.gap) { $0 + $1.width + Self.gap }
        let height = top + (sizes.map(\.height).max() ?? 0) + Self.gap
        return try Canvas.picture(
            size: Size(width: width, height: height), scale: scale, isGrey: pictures.allSatisfy { $0.channels == 1 }
        ) { canvas in
            canvas.fill(.white)
            if let title {
                let line = canvas.shortened(title, toFit: width - 2 * Self.gap, Self.titleStyle)
                canvas.text(line, at: Point(x: Self.gap, y: Self.gap + 12), Self.titleStyle)
            }
            var left = Self.gap
            for (index, (picture, size)) in zip(pictures, sizes).enumerated() {
                if names.indices.contains(index) {
                    let name = canvas.shortened(names[index], toFit: size.width, Self.nameStyle)
                    canvas.text(name, at: Point(x: left + size.width / 2, y: top - 8), Self.nameStyle)
                }
                canvas.paint(picture, at: Point(x: left, y: top), size: size)
                left += size.width + Self.gap
            }
        }
    }

    private var scale: Double { figures.contains { $0.displaySize != nil } ? 2 : 1 }

    /// The size in the page's pixels where figures in it have one of their own.
    public var displaySize: Size? {
        guard scale != 1, let picture = try? picture() else { return nil }
        return Size(width: Double(picture.width) / scale, height: Double(picture.height) / scale)
    }

    /// The figures' descriptions, one after the other.
    public var description: String {
        figures.enumerated().map { index, figure in
            names.indices.contains(index) ? "\(names[index]): \(figure)" : "\(figure)"
        }.joined(separator: "; ")
    }
}
