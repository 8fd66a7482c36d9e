import Foundation

/// The work of drawing one chart on one canvas.
struct LineChartDrawing {
    private let chart: LineChart
    private let canvas: Canvas
    private let x: ClosedRange<Double>
    private let y: ClosedRange<Double>
    private let xTicks: Ticks
    private let yTicks: Ticks

    private let frame: ChartFrame

    init(_ chart: LineChart, _ canvas: Canvas) {
        self.chart = chart
        self.canvas = canvas
        let points = chart.series.flatMap { zip($0.x, $0.y) }.filter { $0.0.isFinite && chart.canShow($0.1) }
        let xs = points.map(\.0)
        x = Self.range(xs, orElse: 0...1)
        let numbers = Self.range(points.map(\.1), orElse: chart.yScale == .linear ? 0...1 : 1...10)
        y = chart.yRange.flatMap { chart.canShow($0.lowerBound) ? $0 : nil } ?? chart.padded(numbers)
        let isInteger = xs.allSatisfy { $0 == $0.rounded() }
        xTicks = Ticks(in: x, wanted: max(2, Int(chart.size.width / 90)), isInteger: isInteger)
        let wanted = max(2, Int(chart.size.height / 62))
        yTicks =
            chart.yScale == .linear ? Ticks(in: y, wanted: wanted) : Ticks(powersIn: y, wanted: wanted)
        // A single line is told by the axis or the title.
        let isLegendNeeded = chart.series.count > 1 || (chart.series.count == 1 && chart.yLabel.isEmpty)
        let entries = chart.series.enumerated().map { index, line in
            ChartFrame.Entry(
                name: line.name, color: Self.color(index, of: chart),
                mark: line.isPoints ? .dot : line.isDashed ? .dashes : .line)
        }
        frame = ChartFrame(
            canvas: canvas, size: chart.size, title: chart.title, xLabel: chart.xLabel, yLabel: chart.yLabel,
            legend: isLegendNeeded ? entries : [], yTicks: yTicks)
    }

    /// From the least to the greatest; somewhat around a single number.
    private static func range(_ numbers: [Double], orElse empty: ClosedRange<Double>) -> ClosedRange<Double> {
        guard let low = numbers.min(), let high = numbers.max() else { return empty }
        guard low == high else { return low...high }
        let around = max(abs(low) * 0.1, 0.5)
        return low > around || low <= 0 ? low - around...high + around : low / 2...high * 2
    }

    private static func color(_ index: Int, of chart: LineChart) -> Color {
        let isScatter = chart.series.allSatisfy(\.isPoints)
        let palette = isScatter ? Color.classes : Color.palette
        return chart.series[index].color ?? palette[index % palette.count]
    }

    func draw() {
        canvas.fill(.white)
        let box = frame.box()
        drawAxes(box)
        canvas.clipped(
            x: box.left - 4, y: box.top - 4, width: box.right - box.left + 8, height: box.bottom - box.top + 8
        ) {
            for index in chart.series.indices { drawSeries(index, box) }
        }
        frame.drawWords(box)
    }

    private typealias Box = ChartFrame.Box

    private func place(_ xValue: Double, _ yValue: Double, _ box: Box) -> Point {
        let right = (xValue - x.lowerBound) / (x.upperBound - x.lowerBound)
        let up =
            switch chart.yScale {
            case .linear: (yValue - y.lowerBound) / (y.upperBound - y.lowerBound)
            case .logarithmic:
                (log(yValue) - log(y.lowerBound)) / (log(y.upperBound) - log(y.lowerBound))
            }
        return Point(x: box.left + right * (box.right - box.left), y: box.bottom - up * (box.bottom - box.top))
    }

    private func drawAxes(_ box: Box) {
        frame.drawYAxis(box) { place(x.lowerBound, $0, box).y }
        for (value, label) in zip(xTicks.values, xTicks.labels) {
            let across = place(value, y.lowerBound, box).x
            canvas.line(
                [Point(x: across, y: box.bottom), Point(x: across, y: box.bottom + 5)],
                LineStyle(color: .axis, width: 1))
            var style = ChartFrame.labelStyle
            style.alignment = .center
            canvas.text(label, at: Point(x: across, y: box.bottom + 20), style)
        }
    }

    private func drawSeries(_ index: Int, _ box: Box) {
        let line = chart.series[index]
        let color = Self.color(index, of: chart)
        if line.isPoints {
            for (xValue, yValue) in zip(line.x, line.y) where xValue.isFinite && chart.canShow(yValue) {
                canvas.dot(place(xValue, yValue, box), radius: chart.pointRadius, color)
            }
            return
        }
        var run: [Point] = []
        var runs: [[Point]] = []
        for (xValue, yValue) in zip(line.x, line.y) {
            if xValue.isFinite, chart.canShow(yValue) {
                run.append(place(xValue, yValue, box))
            } else if !run.isEmpty {
                runs.append(run)
                run = []
            }
        }
        if !run.isEmpty { runs.append(run) }
        let style = LineStyle(color: color, width: 2, dashes: line.isDashed ? [6, 5] : [])
        let isSparse = line.x.count <= 40 && !line.isDashed
        for run in runs {
            if run.count > 1 { canvas.line(Self.thinned(run), style) }
            guard isSparse || run.count == 1 else { continue }
            for point in run { canvas.dot(point, radius: run.count == 1 ? 3.5 : 2.8, style.color) }
        }
    }

    /// Of the points that share a column half a unit wide, the first, the lowest, the highest and the last: a line of a
    /// hundred thousand points looks the same through them.
    private static func thinned(_ points: [Point]) -> [Point] {
        guard points.count > 4_000 else { return points }
        var kept: [Point] = []
        var start = 0
        while start < points.count {
            let column = (points[start].x * 2).rounded(.down)
            var end = start + 1
            while end < points.count, (points[end].x * 2).rounded(.down) == column { end += 1 }
            let inside = start..<end
            let low = inside.min { points[$0].y < points[$1].y } ?? start
            let high = inside.max { points[$0].y < points[$1].y } ?? start
            kept += Set([start, low, high, end - 1]).sorted().map { points[$0] }
            start = end
        }
        return kept
    }
}

extension LineChart {
    /// Whether the scale has a place for a number.
    func canShow(_ value: Double) -> Bool { value.isFinite && (yScale == .linear || value > 0) }

    /// Many points are small ones.
    fileprivate var pointRadius: Double {
        let count = series.reduce(0) { $0 + $1.x.count }
        return count > 2_000 ? 1.6 : count > 300 ? 2.4 : 3.4
    }

    /// The range with some air around; from 0 where that is near anyway.
    func padded(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
        if yScale == .logarithmic { return range.lowerBound / 1.15...range.upperBound * 1.15 }
        let air = (range.upperBound - range.lowerBound) * 0.06
        let low = range.lowerBound >= 0 && range.lowerBound < range.upperBound * 0.35 ? 0 : range.lowerBound - air
        return low...range.upperBound + air
    }
}
