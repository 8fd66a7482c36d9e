import Foundation

/// Figures in rows and columns for comparison, each row and each column under its name: a column for each run, say, and a
/// row for each epoch.
public struct FigureTable: Figure {
    /// The figures, row after row; rows may be of different lengths.
    public let rows: [[any Figure]]
    /// A line above each column; columns beyond the names have none.
    public let columnNames: [String]
    /// A line left of each row; rows beyond the names have none.
    public let rowNames: [String]
    /// A line above all; nil for none.
    public let title: String?

    private static let gap = 18.0
    private static let nameStyle = TextStyle(size: 13, color: .text, alignment: .center)
    private static let titleStyle = TextStyle(size: 16, isBold: true)
    private static let longestRowName = 160.0

    /// Places figures in rows, in the sizes at which they are meant to be shown.
    ///
    /// - Throws: ``FigureError/invalidArgument(name:expected:found:)`` where there are none.
    public init(
        _ rows: [[any Figure]], columnNames: [String] = [], rowNames: [String] = [], title: String? = nil
    ) throws {
        guard rows.contains(where: { !$0.isEmpty }) else {
            throw FigureError.invalidArgument(
                name: "the number of figures in a table", expected: "at least 1", found: "0")
        }
        self.rows = rows
        self.columnNames = columnNames
        self.rowNames = rowNames
        self.title = title
    }

    /// One figure, drawn.
    private struct Cell {
        let picture: Picture
        let size: Size
    }

    /// Where columns and rows begin, and how large they are.
    private struct Layout {
        var lefts: [Double] = []
        var widths: [Double] = []
        var tops: [Double] = []
        var heights: [Double] = []
        var size = Size(width: 0, height: 0)
    }

    private func cells() throws -> [[Cell]] {
        try rows.map { row in
            try row.map { figure in
                let picture = try figure.picture()
                let own = Size(width: Double(picture.width), height: Double(picture.height))
                return Cell(picture: picture, size: figure.displaySize ?? own)
            }
        }
    }

    private func layout(_ cells: [[Cell]], rowNameWidth: Double) -> Layout {
        var layout = Layout()
        let columns = cells.map(\.count).max() ?? 0
        layout.widths = (0..<columns).map { column in
            cells.compactMap { $0.indices.contains(column) ? $0[column].size.width : nil }.max() ?? 0
        }
        layout.heights = cells.map { row in row.map(\.size.height).max() ?? 0 }
        var left = Self.gap + (rowNameWidth > 0 ? rowNameWidth + Self.gap / 2 : 0)
        for width in layout.widths {
            layout.lefts.append(left)
            left += width + Self.gap
        }
        var top = Self.gap + (title == nil ? 0 : 26) + (columnNames.isEmpty ? 0 : 20)
        for height in layout.heights {
            layout.tops.append(top)
            top += height + Self.gap
        }
        layout.size = Size(width: left, height: top)
        return layout
    }

    /// The table as pixels: one a unit, or two where a figure has that many.
    public func picture() throws -> Picture {
        let cells = try cells()
        let rowNameWidth = try self.rowNameWidth()
        let layout = layout(cells, rowNameWidth: rowNameWidth)
        let isGrey = cells.joined().allSatisfy { $0.picture.channels == 1 }
        return try Canvas.picture(size: layout.size, scale: scale, isGrey: isGrey) { canvas in
            canvas.fill(.white)
            drawNames(canvas, layout, rowNameWidth)
            for (row, cellsOfRow) in cells.enumerated() {
                for (column, cell) in cellsOfRow.enumerated() {
                    canvas.paint(
                        cell.picture, at: Point(x: layout.lefts[column], y: layout.tops[row]), size: cell.size)
                }
            }
        }
    }

    private func drawNames(_ canvas: Canvas, _ layout: Layout, _ rowNameWidth: Double) {
        if let title {
            let line = canvas.shortened(title, toFit: layout.size.width - 2 * Self.gap, Self.titleStyle)
            canvas.text(line, at: Point(x: Self.gap, y: Self.gap + 12), Self.titleStyle)
        }
        let top = (layout.tops.first ?? 0) - 8
        for (name, (left, width)) in zip(columnNames, zip(layout.lefts, layout.widths)) {
            let line = canvas.shortened(name, toFit: width + Self.gap - 4, Self.nameStyle)
            canvas.text(line, at: Point(x: left + width / 2, y: top), Self.nameStyle)
        }
        var style = Self.nameStyle
        style.alignment = .right
        for (name, (top, height)) in zip(rowNames, zip(layout.tops, layout.heights)) {
            let line = canvas.shortened(name, toFit: rowNameWidth, style)
            canvas.text(line, at: Point(x: Self.gap + rowNameWidth, y: top + height / 2 + 4), style)
        }
    }

    /// The width of the longest row name, 0 without names; measured on a canvas of its own.
    private func rowNameWidth() throws -> Double {
        guard !rowNames.isEmpty else { return 0 }
        var widest = 0.0
        _ = try Canvas.picture(size: Size(width: 1, height: 1)) { canvas in
            widest = rowNames.map { canvas.width(of: $0, Self.nameStyle) }.max() ?? 0
        }
        // A name that is exactly as wide as its column would be shortened where its width is rounded the other way.
        return min(widest.rounded(.up) + 1, Self.longestRowName)
    }

    private var scale: Double { rows.joined().contains { $0.displaySize != nil } ? 2 : 1 }

    /// The size in the page's pixels where figures in it have one of their own.
    public var displaySize: Size? {
        guard scale != 1, let cells = try? cells(), let width = try? rowNameWidth() else { return nil }
        return layout(cells, rowNameWidth: width).size
    }

    /// The figures' descriptions, a line for each row where there are several.
    public var description: String {
        rows.enumerated().map { index, row in
            let cells = row.enumerated().map { column, figure in
                columnNames.indices.contains(column) ? "\(columnNames[column]): \(figure)" : "\(figure)"
            }.joined(separator: "; ")
            return rowNames.indices.contains(index) ? "\(rowNames[index]): \(cells)" : cells
        }.joined(separator: "\n")
    }
}
