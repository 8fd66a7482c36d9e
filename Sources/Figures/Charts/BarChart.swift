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
        return BarChart(
            [Series(yLabel, counts)], categories: middles, title: title, xLabel: xLabel, yLabel: yLabel)
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

/// The work of drawing one bar chart on one canvas.
struct BarChartDrawing {
    private let chart: BarChart
    private let canvas: Canvas
    private let range: ClosedRange<Double>
    private let frame: ChartFrame

    private static let turnedHeight = 64.0

    init(_ chart: BarChart, _ canvas: Canvas) {
        self.chart = chart
        self.canvas = canvas
        let values = chart.series.flatMap { $0.values.prefix(chart.categories.count) }.filter(\.isFinite)
        let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
        let air = (high - low) * 0.05
        range = low == high ? 0...1 : (low < 0 ? low - air : 0)...(high > 0 ? high + air : 0)
        let entries = chart.series.enumerated().map { index, series in
            ChartFrame.Entry(
                name: series.name, color: series.color ?? Color.palette[index % Color.palette.count], mark: .box)
        }
        frame = ChartFrame(
            canvas: canvas, size: chart.size, title: chart.title, xLabel: chart.xLabel, yLabel: chart.yLabel,
            legend: entries.count > 1 ? entries : [],
            yTicks: Ticks(in: range, wanted: max(2, Int(chart.size.height / 62))))
    }

    func draw() {
        canvas.fill(.white)
        let isTurned = !fits(frame.box())
        let box = frame.box(below: isTurned ? Self.turnedHeight : 24)
        func height(_ value: Double) -> Double {
            box.bottom - (value - range.lowerBound) / (range.upperBound - range.lowerBound) * box.height
        }
        frame.drawYAxis(box, height: height)
        let colors = chart.series.enumerated().map { $1.color ?? Color.palette[$0 % Color.palette.count] }
        let group = box.width / Double(max(1, chart.categories.count))
        let bar = group * 0.8 / Double(max(1, chart.series.count))
        for (index, series) in chart.series.enumerated() {
            for (category, value) in series.values.prefix(chart.categories.count).enumerated() where value.isFinite {
                let left = box.left + group * (Double(category) + 0.1) + bar * Double(index)
                let (top, bottom) = (min(height(value), height(0)), max(height(value), height(0)))
                canvas.fill(
                    x: left, y: top, width: max(0.5, bar - min(2, bar * 0.1)), height: bottom - top, colors[index])
            }
        }
        if range.lowerBound < 0 {
            canvas.line(
                [Point(x: box.left, y: height(0)), Point(x: box.right, y: height(0))], LineStyle(color: .axis, width: 1)
            )
        }
        drawCategories(box, group: group, isTurned: isTurned)
        frame.drawWords(box)
    }

    /// Whether every category's name has room under its bars.
    private func fits(_ box: ChartFrame.Box) -> Bool {
        let room = box.width / Double(max(1, chart.categories.count)) - 4
        return shown(room: 14).allSatisfy { canvas.width(of: chart.categories[$0], ChartFrame.labelStyle) <= room }
    }

    /// The categories whose names are written: all, or as many as do not touch.
    private func shown(room: Double) -> [Int] {
        let width = chart.size.width - 80
        let each = max(1, Int((room * Double(chart.categories.count) / width).rounded(.up)))
        return Array(stride(from: 0, to: chart.categories.count, by: each))
    }

    private func drawCategories(_ box: ChartFrame.Box, group: Double, isTurned: Bool) {
        var style = ChartFrame.labelStyle
        style.alignment = isTurned ? .right : .center
        style.isUpright = isTurned
        for index in shown(room: 14) {
            let middle = box.left + group * (Double(index) + 0.5)
            if isTurned {
                let name = canvas.shortened(chart.categories[index], toFit: Self.turnedHeight - 8, style)
                canvas.text(name, at: Point(x: middle + 4, y: box.bottom + 8), style)
            } else {
                canvas.text(chart.categories[index], at: Point(x: middle, y: box.bottom + 20), style)
            }
        }
    }
}
