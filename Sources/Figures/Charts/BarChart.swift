import Foundation

/// Numbers as bars beside each other, a group for each category, as PNG and as SVG.
public struct BarChart: Figure {
    /// What the groups stand for, from left to right.
    public var categories: [String]
    /// The bars of each group, one of each series.
    public var series: [Series]
    /// What the chart shows, above it.
    public var title: String
    /// What the categories are.
    public var xLabel: String
    /// What the bars' heights mean.
    public var yLabel: String
    /// The size in the page's pixels.
    public var size: Size
    /// Whether some categories may go without their names where there is no room for all: numbers follow one another.
    var isSparselyNamed = false

    /// One number for each category.
    public struct Series: Sendable, Hashable {
        /// What the numbers are of, for the legend.
        public var name: String
        /// The numbers; a category without one, or with one that is not finite, has no bar.
        public var values: [Double]
        /// The bars' colour; nil for the next of ``Color/palette``.
        public var color: Color?

        /// Creates a series.
        public init(_ name: String, _ values: [Double], color: Color? = nil) {
            self.name = name
            self.values = values
            self.color = color
        }
    }

    /// Creates a chart.
    public init(
        _ series: [Series], categories: [String], title: String = "", xLabel: String = "", yLabel: String = "",
        size: Size = Size(width: 720, height: 340)
    ) {
        self.series = series
        self.categories = categories
        self.title = title
        self.xLabel = xLabel
        self.yLabel = yLabel
        self.size = size
    }

    /// How many numbers lie in each of `bins` equal parts of their range; numbers that are not finite are left out.
    public static func histogram(
        _ values: [Double], bins: Int = 20, title: String = "", xLabel: String = "", yLabel: String = "count"
    ) -> BarChart {
        let finite = values.filter(\.isFinite)
        let bins = max(1, min(bins, 400))
        guard let low = finite.min(), let high = finite.max() else {
            return BarChart([], categories: [], title: title, xLabel: xLabel, yLabel: yLabel)
        }
        let width = high > low ? (high - low) / Double(bins) : 1
        var counts = [Double](repeating: 0, count: bins)
        for value in finite { counts[max(0, min(bins - 1, Int((value - low) / width)))] += 1 }
        let middles = (0..<bins).map { String(format: "%.3g", low + (Double($0) + 0.5) * width) }
        var chart = BarChart(
            [Series(yLabel, counts)], categories: middles, title: title, xLabel: xLabel, yLabel: yLabel)
        chart.isSparselyNamed = true
        return chart
    }

    private static let pixelsPerUnit = 2.0

    /// The size in the page's pixels; the PNG has twice as many each way.
    public var displaySize: Size? { size }

    /// The chart as pixels, two for each of the page's.
    public func picture() throws -> Picture {
        try Canvas.picture(size: size, scale: Self.pixelsPerUnit) { BarChartDrawing(self, $0).draw() }
    }

    /// The chart as an SVG document.
    public func svgData() throws -> Data? { try Canvas.svg(size: size) { BarChartDrawing(self, $0).draw() } }

    /// `bars of real, generated for 10 categories`.
    public var description: String {
        let names = series.map(\.name).joined(separator: ", ")
        let what = series.isEmpty ? "empty bar chart" : "bars of \(names) for \(categories.count) categories"
        return title.isEmpty ? what : "\(title): \(what)"
    }
}
