import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// What can be looked at.
    static var figures: Library {
        Library {
            LibraryProtocol("protocol Figure", "Something to look at.") {}
            LibraryType(
                "struct ImageGrid: Figure", ImageGrid.self, "Images side by side.",
                display: { FigureDisplay.display($0) }
            ) {
                Initializer(
                    "init(_ tensor: Tensor, columns: Int? = nil, captions: [String] = [], title: String? = nil, scale: Int? = nil)",
                    "The images of a tensor `[N, H, W, 1]` or `[N, H, W, 3]` with values from -1 to 1."
                ) { (tensor: Tensor, columns: Int?, captions: [String], title: String?, scale: Int?) in
                    ImageGrid(tensor, columns: columns, captions: captions, title: title, scale: scale)
                }
            }
            LibraryType(
                "struct LineChart: Figure", LineChart.self, "Curves over a common axis.",
                display: { FigureDisplay.display($0) }
            ) {}
            LibraryType(
                "struct Picture: Figure", Picture.self, "A picture of pixels.", display: { FigureDisplay.display($0) }
            ) {
                Property("var width: Int { get }", "Pixels from left to right.") { (picture: Picture) in picture.width }
                Property("var height: Int { get }", "Pixels from top to bottom.") { (picture: Picture) in picture.height
                }
            }
            Function("func display(_ grid: ImageGrid)", "Shows a grid here.") { (grid: ImageGrid) in
                display(grid)
            }
            Function("func display(_ chart: LineChart)", "Shows a chart here.") { (chart: LineChart) in
                display(chart)
            }
            Function("func display(_ picture: Picture)", "Shows a picture here.") { (picture: Picture) in
                display(picture)
            }
            Function("func display(_ tensor: Tensor)", "Shows the images of a tensor here.") { (tensor: Tensor) in
                display(tensor)
            }
        }
    }
}
