/// The work of drawing one bar chart on one canvas.
struct BarChartDrawing {
    private let chart: BarChart
    private let canvas: Canvas
    private let range: ClosedRange<Double>
    private let frame: ChartFrame

    /// The room for names that are turned; longer ones are shortened.
    private static let tallestName = 112.0
    private static let lineHeight = 14.0

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
        let widths = chart.categories.map { canvas.width(of: $0, ChartFrame.labelStyle) }
        let widest = widths.max() ?? 0
        let isTurned = !chart.isSparselyNamed && widest > groupWidth(frame.box()) - 4
        let box = frame.box(below: isTurned ? min(widest, Self.tallestName) + 12 : 24)
        func height(_ value: Double) -> Double {
            box.bottom - (value - range.lowerBound) / (range.upperBound - range.lowerBound) * box.height
        }
        frame.drawYAxis(box, height: height)
        let colors = chart.series.enumerated().map { $1.color ?? Color.palette[$0 % Color.palette.count] }
        let group = groupWidth(box)
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
        drawCategories(box, widest: widest, isTurned: isTurned)
        frame.drawWords(box)
    }

    private func groupWidth(_ box: ChartFrame.Box) -> Double { box.width / Double(max(1, chart.categories.count)) }

    /// The names of the categories, as many as do not touch each other.
    private func drawCategories(_ box: ChartFrame.Box, widest: Double, isTurned: Bool) {
        var style = ChartFrame.labelStyle
        style.alignment = isTurned ? .right : .center
        style.isUpright = isTurned
        let group = groupWidth(box)
        let room = isTurned ? Self.lineHeight : chart.isSparselyNamed ? widest + 12 : 0
        let step = max(1, Int((room / group).rounded(.up)))
        for index in stride(from: 0, to: chart.categories.count, by: step) {
            let middle = box.left + group * (Double(index) + 0.5)
            if isTurned {
                let name = canvas.shortened(chart.categories[index], toFit: Self.tallestName, style)
                canvas.text(name, at: Point(x: middle + 4, y: box.bottom + 8), style)
            } else {
                canvas.text(chart.categories[index], at: Point(x: middle, y: box.bottom + 20), style)
            }
        }
    }
}
