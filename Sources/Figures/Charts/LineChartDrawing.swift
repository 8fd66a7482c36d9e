import Foundation

/// The work of drawing one chart on one canvas.
struct LineChartDrawing {
    private let chart: LineChart
    private let canvas: Canvas
    private let x: ClosedRange<Double>
    private let y: ClosedRange<Double>
    private let xTicks: Ticks
    private let yTicks: Ticks

    private static let titleStyle = TextStyle(size: 16, isBold: true)
    private static let labelStyle = TextStyle(size: 12, color: .quietText)
    private static let legendStyle = TextStyle(size: 12.5)
    private static let swatch = 18.0

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
    }

    /// From the least to the greatest; somewhat around a single number.
    private static func range(_ numbers: [Double], orElse empty: ClosedRange<Double>) -> ClosedRange<Double> {
        guard let low = numbers.min(), let high = numbers.max() else { return empty }
        guard low == high else { return low...high }
        let around = max(abs(low) * 0.1, 0.5)
        return low > around || low <= 0 ? low - around...high + around : low / 2...high * 2
    }

    /// The box between the axes.
    private var plot: (left: Double, top: Double, right: Double, bottom: Double) {
        let widest = yTicks.labels.map { canvas.width(of: $0, Self.labelStyle) }.max() ?? 0
        let left = 16 + widest + 10 + (chart.yLabel.isEmpty ? 0 : 22)
        let top = 18.0 + (chart.title.isEmpty ? 0 : 26) + (isLegendNeeded ? 24 : 0)
        let bottom = 34.0 + (chart.xLabel.isEmpty ? 0 : 20)
        return (left, top, chart.size.width - 22, chart.size.height - bottom)
    }

    /// A single line is told by the axis or the title.
    private var isLegendNeeded: Bool { chart.series.count > 1 || (chart.series.count == 1 && chart.yLabel.isEmpty) }

    private func color(_ index: Int) -> Color {
        chart.series[index].color ?? Color.palette[index % Color.palette.count]
    }

    func draw() {
        canvas.fill(.white)
        let box = plot
        drawAxes(box)
        canvas.clipped(
            x: box.left - 4, y: box.top - 4, width: box.right - box.left + 8, height: box.bottom - box.top + 8
        ) {
            for index in chart.series.indices { drawSeries(index, box) }
        }
        drawWords(box)
    }

    private typealias Box = (left: Double, top: Double, right: Double, bottom: Double)

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
        for (value, label) in zip(yTicks.values, yTicks.labels) {
            let height = place(x.lowerBound, value, box).y
            canvas.line(
                [Point(x: box.left, y: height), Point(x: box.right, y: height)], LineStyle(color: .grid, width: 1))
            var style = Self.labelStyle
            style.alignment = .right
            canvas.text(label, at: Point(x: box.left - 10, y: height + 4), style)
        }
        canvas.line(
            [Point(x: box.left, y: box.bottom), Point(x: box.right, y: box.bottom)], LineStyle(color: .axis, width: 1))
        for (value, label) in zip(xTicks.values, xTicks.labels) {
            let across = place(value, y.lowerBound, box).x
            canvas.line(
                [Point(x: across, y: box.bottom), Point(x: across, y: box.bottom + 5)],
                LineStyle(color: .axis, width: 1))
            var style = Self.labelStyle
            style.alignment = .center
            canvas.text(label, at: Point(x: across, y: box.bottom + 20), style)
        }
    }

    private func drawSeries(_ index: Int, _ box: Box) {
        let line = chart.series[index]
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
        let style = LineStyle(color: color(index), width: 2, dashes: line.isDashed ? [6, 5] : [])
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

    private func drawWords(_ box: Box) {
        var top = 14.0
        if !chart.title.isEmpty {
            let title = canvas.shortened(chart.title, toFit: chart.size.width - 32, Self.titleStyle)
            canvas.text(title, at: Point(x: 16, y: top + 14), Self.titleStyle)
            top += 26
        }
        if isLegendNeeded { drawLegend(baseline: top + 16) }
        var style = Self.labelStyle
        style.alignment = .center
        if !chart.xLabel.isEmpty {
            canvas.text(chart.xLabel, at: Point(x: (box.left + box.right) / 2, y: chart.size.height - 12), style)
        }
        if !chart.yLabel.isEmpty {
            style.isUpright = true
            canvas.text(chart.yLabel, at: Point(x: 22, y: (box.top + box.bottom) / 2), style)
        }
    }

    private func drawLegend(baseline: Double) {
        var left = 16.0
        for (index, line) in chart.series.enumerated() {
            let room = chart.size.width - 16 - left - Self.swatch - 6
            guard room > 24 else { break }
            let middle = baseline - 4
            canvas.line(
                [Point(x: left + 1, y: middle), Point(x: left + Self.swatch - 1, y: middle)],
                LineStyle(color: color(index), width: 3, dashes: line.isDashed ? [5, 5] : []))
            let name = canvas.shortened(line.name, toFit: room, Self.legendStyle)
            canvas.text(name, at: Point(x: left + Self.swatch + 6, y: baseline), Self.legendStyle)
            left += Self.swatch + 6 + canvas.width(of: name, Self.legendStyle) + 20
        }
    }
}

extension LineChart {
    /// Whether the scale has a place for a number.
    func canShow(_ value: Double) -> Bool { value.isFinite && (yScale == .linear || value > 0) }

    /// The range with some air around; from 0 where that is near anyway.
    func padded(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
        if yScale == .logarithmic { return range.lowerBound / 1.15...range.upperBound * 1.15 }
        let air = (range.upperBound - range.lowerBound) * 0.06
        let low = range.lowerBound >= 0 && range.lowerBound < range.upperBound * 0.35 ? 0 : range.lowerBound - air
        return low...range.upperBound + air
    }
}
