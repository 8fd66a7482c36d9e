import CellLanguage
import Cells
import SwiftGAN

extension SwiftGANLibrary {
    /// What can be looked at.
    static var figures: Library {
        Library {
            LibraryProtocol(
                "protocol Figure: CustomStringConvertible", (any Figure).self,
                "Something to look at: a grid, a chart, a picture, or what a cell makes one of.",
                adapter: { CellFigure($0) }, display: { FigureDisplay.display($0) }
            ) {
                Requires("func picture() throws -> Picture", "The figure as pixels.")
            }
            LibraryExtension("extension Figure") {
                Method(
                    "func save(_ path: String) throws",
                    "Writes a file of the work folder, such as `images/grid_0010.png`; `.svg` for charts, `.gif` for animations."
                ) { (figure: any Figure, path: String) in try figure.save(path) }
            }
            pictures
            tables
            Function("func display(_ figure: any Figure)", "Shows a figure here.") { (figure: any Figure) in
                display(figure)
            }
            Function("func display(_ tensor: Tensor)", "Shows the images of a tensor here.") { (tensor: Tensor) in
                display(tensor)
            }
        }
    }

    @LibraryBuilder private static var pictures: [any LibraryItem] {
        LibraryType(
            "struct ImageGrid: Figure", ImageGrid.self, "Images side by side.",
            display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(_ tensor: Tensor, columns: Int? = nil, captions: [String] = [], title: String? = nil, scale: Int? = nil, range: ClosedRange<Float> = -1...1)",
                "The images of a tensor `[N, H, W, 1]` or `[N, H, W, 3]`; the ends of `range` become black and white."
            ) {
                (
                    tensor: Tensor, columns: Int?, captions: [String], title: String?, scale: Int?,
                    range: ClosedRange<Float>
                ) in
                ImageGrid(
                    tensor, columns: columns, captions: captions, title: title, scale: scale, range: range)
            }
            Initializer(
                "init(_ images: [Picture], columns: Int? = nil, captions: [String] = [], title: String? = nil, scale: Int? = nil) throws",
                "Pictures of one size."
            ) { (images: [Picture], columns: Int?, captions: [String], title: String?, scale: Int?) in
                try ImageGrid(images, columns: columns, captions: captions, title: title, scale: scale)
            }
            drawing
        }
        LibraryType(
            "struct Picture: Figure", Picture.self, "A picture of pixels.", display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(file path: String) throws",
                "A PNG or JPEG file of the work folder, such as one that an earlier cell has saved."
            ) { (path: String) in try Picture(file: path) }
            Property("var width: Int { get }", "Pixels from left to right.") { (picture: Picture) in picture.width }
            Property("var height: Int { get }", "Pixels from top to bottom.") { (picture: Picture) in picture.height
            }
            Property("var channels: Int { get }", "1 for grey, 3 for colour.") { (picture: Picture) in
                picture.channels
            }
            Method("func picture() -> Picture", "The picture itself.") { (picture: Picture) in picture }
            Method(
                "func resized(width: Int, height: Int, filter: ResizeFilter = .bilinear) throws -> Picture",
                "The picture in another size, smoothed where it becomes smaller, as Pillow does."
            ) { (picture: Picture, width: Int, height: Int, filter: ResizeFilter) in
                try picture.resized(width: width, height: height, filter: filter)
            }
            Method(
                "func centerCropped(width: Int, height: Int) throws -> Picture", "The middle of the picture."
            ) { (picture: Picture, width: Int, height: Int) in
                try picture.centerCropped(width: width, height: height)
            }
        }
        LibraryType(
            "struct Animation: Figure", Animation.self, "Pictures that follow one another; saved as a GIF file.",
            display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(_ figures: [any Figure], secondsPerFrame: Double = 0.2, secondsAtEnd: Double = 1.5) throws",
                "Figures of one size, first shown first."
            ) { (figures: [any Figure], seconds: Double, atEnd: Double) in
                try Animation(figures, secondsPerFrame: seconds, secondsAtEnd: atEnd)
            }
            Property("var count: Int { get }", "The number of pictures.") { (animation: Animation) in
                animation.count
            }
            drawing
        }
    }

    @LibraryBuilder private static var tables: [any LibraryItem] {
        LibraryType(
            "struct FigureRow: Figure", FigureRow.self, "Figures beside each other, each under its name.",
            display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(_ figures: [any Figure], names: [String] = [], title: String? = nil) throws",
                "Figures from left to right."
            ) { (figures: [any Figure], names: [String], title: String?) in
                try FigureRow(figures, names: names, title: title)
            }
            drawing
        }
        LibraryType(
            "struct FigureTable: Figure", FigureTable.self,
            "Figures in rows and columns: a column for each run, say, and a row for each epoch.",
            display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(_ rows: [[any Figure]], columnNames: [String] = [], rowNames: [String] = [], title: String? = nil) throws",
                "Figures row after row."
            ) { (rows: [[any Figure]], columnNames: [String], rowNames: [String], title: String?) in
                try FigureTable(rows, columnNames: columnNames, rowNames: rowNames, title: title)
            }
            drawing
        }
        LibraryType(
            "struct Table: CustomStringConvertible", Table.self,
            "Text and numbers in aligned columns, for `print`.", description: { $0.description }
        ) {
            Initializer("init(_ headings: String...)", "A table without rows.") { (headings: [String]) in
                Table(headings)
            }
            Method(
                "mutating func add(_ cells: Any...)",
                "Adds a row: text as it is, whole numbers in full, other numbers with four digits.",
                mutating: { (table: inout Table, cells: [Any]) in table.add(cells) })
            Property("var description: String { get }", "The table as text.") { (table: Table) in table.description
            }
        }
    }

    /// What makes a figure of the library one: a cell's own figure declares its picture itself.
    @MemberBuilder static var drawing: [any LibraryMember] {
        Method("func picture() throws -> Picture", "The figure as pixels.") { (figure: any Figure) in
            try figure.picture()
        }
    }
}
