import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Curves, bars and points.
    static var charts: Library {
        Library {
            LibraryType(
                "struct LineChart: Figure", LineChart.self, "Curves over a common axis.",
                display: { FigureDisplay.display($0) }
            ) {
                Initializer(
                    "init(_ curves: [String: [Float]], title: String = \"\", xLabel: String = \"epoch\", yLabel: String = \"\", isLogarithmic: Bool = false)",
                    "A curve through each of these lists, whose numbers stand at 1, 2, 3, …; in the order of their names."
                ) { (curves: [String: [Float]], title: String, xLabel: String, yLabel: String, isLogarithmic: Bool) in
                    LineChart(curves, title: title, xLabel: xLabel, yLabel: yLabel, isLogarithmic: isLogarithmic)
                }
                Initializer(
                    "init(x: [Float], y: [Float], title: String = \"\", xLabel: String = \"\", yLabel: String = \"\")",
                    "One curve through points."
                ) { (x: [Float], y: [Float], title: String, xLabel: String, yLabel: String) in
                    LineChart(x: x, y: y, title: title, xLabel: xLabel, yLabel: yLabel)
                }
                drawing
            }
            bars
            scatter
        }
    }

    private static var bars: any LibraryItem {
        LibraryType(
            "struct BarChart: Figure", BarChart.self, "Numbers as bars, a group for each category.",
            display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(_ bars: [String: [Float]], categories: [String], title: String = \"\", xLabel: String = \"\", yLabel: String = \"\")",
                "A bar of each list in each category, in the order of the lists' names."
            ) { (bars: [String: [Float]], categories: [String], title: String, xLabel: String, yLabel: String) in
                BarChart(bars, categories: categories, title: title, xLabel: xLabel, yLabel: yLabel)
            }
            Initializer(
                "init(counts: [Int], categories: [String], title: String = \"\", xLabel: String = \"\", yLabel: String = \"images\")",
                "How many there are of each category: of each class of a data set, say."
            ) { (counts: [Int], categories: [String], title: String, xLabel: String, yLabel: String) in
                BarChart(counts: counts, categories: categories, title: title, xLabel: xLabel, yLabel: yLabel)
            }
            Function(
                "static func histogram(_ values: [Float], bins: Int = 20, title: String = \"\", xLabel: String = \"\") -> BarChart",
                "How many numbers lie in each of `bins` equal parts of their range."
            ) { (values: [Float], bins: Int, title: String, xLabel: String) in
                BarChart.histogram(values, bins: bins, title: title, xLabel: xLabel)
            }
            drawing
        }
    }

    @LibraryBuilder private static var scatter: [any LibraryItem] {
        LibraryType(
            "struct ScatterChart: Figure", ScatterChart.self, "Points in the plane, a colour for each class.",
            display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(_ points: Tensor, labels: [Int] = [], classNames: [String] = [], title: String = \"\", axes: [String] = [\"x\", \"y\"])",
                "The points of a tensor `[N, 2]`; computes it."
            ) { (points: Tensor, labels: [Int], classNames: [String], title: String, axes: [String]) in
                ScatterChart(points, labels: labels, classNames: classNames, title: title, axes: axes)
            }
            drawing
        }
        LibraryType(
            "struct ScatterChart3D: Figure", ScatterChart3D.self, "Points in space, a colour for each class.",
            display: { FigureDisplay.display($0) }
        ) {
            Initializer(
                "init(_ points: Tensor, labels: [Int] = [], classNames: [String] = [], title: String = \"\", axes: [String] = [\"x\", \"y\", \"z\"], azimuth: Double = -55, elevation: Double = 25)",
                "The points of a tensor `[N, 3]`, seen from `azimuth` degrees round and `elevation` degrees above; computes it."
            ) {
                (
                    points: Tensor, labels: [Int], classNames: [String], title: String, axes: [String],
                    azimuth: Double, elevation: Double
                ) in
                ScatterChart3D(
                    points, labels: labels, classNames: classNames, title: title, axes: axes, azimuth: azimuth,
                    elevation: elevation)
            }
            drawing
        }
    }
}
