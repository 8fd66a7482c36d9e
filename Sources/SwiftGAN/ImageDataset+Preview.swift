import Datasets
import Figures

extension ImageDataset {
    /// The first images in a grid, with their classes where these are known; fewer where there are not as many images.
    ///
    /// An impossible layout, or a data set without images, is reported as tensor operations report their errors.
    ///
    /// - Parameters:
    ///   - rows: how many rows, in 1...1000.
    ///   - columns: how many images a row, in 1...1000.
    public func preview(rows: Int = 3, columns: Int = 12) -> ImageGrid {
        .reporting {
            for (name, value) in [("rows", rows), ("columns", columns)] where !(1...1000).contains(value) {
                throw FigureError.invalidArgument(name: name, expected: "in 1...1000", found: "\(value)")
            }
            let shown = min(rows * columns, count)
            let pictures = try (0..<shown).map(picture)
            let captions = labels.map { labels in labels.prefix(shown).map { classNames[$0] } } ?? []
            return try ImageGrid(pictures, columns: columns, captions: captions)
        }
    }
}

extension QuickDraw {
    /// The first drawings in a grid; see ``Datasets/ImageDataset/preview(rows:columns:)``.
    public func preview(rows: Int = 3, columns: Int = 12) -> ImageGrid {
        images.preview(rows: rows, columns: columns)
    }
}
