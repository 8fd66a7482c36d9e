import Foundation

/// The work of drawing one chart of points in space on one canvas.
///
/// The data's box becomes a cube from -1 to 1, seen from so far away that parallels stay parallel.
struct ScatterDrawing3D {
    private typealias Place = (x: Double, y: Double, z: Double)

    private let chart: ScatterChart3D
    private let canvas: Canvas
    private let ranges: [ClosedRange<Double>]
    private let ticks: [Ticks]
    /// The direction to whoever looks, and what is right and up for them.
    private let toViewer: Place
    private let right: Place
    private let up: Place
    private let center: Point
    private let scale: Double
    private let legendLeft: Double

    init(_ chart: ScatterChart3D, _ canvas: Canvas) {
        self.chart = chart
        self.canvas = canvas
        let points = chart.series.flatMap(\.points).filter { $0.allSatisfy(\.isFinite) }
        let ranges = (0..<3).map { axis in Self.range(points.map { $0[axis] }) }
        self.ranges = ranges
        ticks = ranges.map { Ticks(in: $0, wanted: 5) }
        let (round, above) = (chart.azimuth * Double.pi / 180, chart.elevation * Double.pi / 180)
        toViewer = (cos(round) * cos(above), sin(round) * cos(above), sin(above))
        right = (-sin(round), cos(round), 0)
        up = (-cos(round) * sin(above), -sin(round) * sin(above), cos(above))
        let names = chart.series.map { canvas.width(of: $0.name, ChartFrame.legendStyle) }.max() ?? 0
        let legendWidth = chart.series.count > 1 ? min(names, chart.size.width * 0.3) + 44 : 0
        legendLeft = chart.size.width - legendWidth
        let top = chart.title.isEmpty ? 8.0 : 40
        let (width, height) = (legendLeft, chart.size.height - top)
        center = Point(x: width / 2 + 6, y: top + height / 2 - 6)
        // The cube's corners are at most √3 from its middle; ticks and labels stand outside.
        scale = max(20, (min(width, height) / 2 - 34) / 1.46)
    }

    private static func range(_ values: [Double]) -> ClosedRange<Double> {
        guard let low = values.min(), let high = values.max() else { return 0...1 }
        let air = high > low ? (high - low) * 0.04 : max(abs(low) * 0.1, 0.5)
        return low - air...high + air
    }

    private func screen(_ place: Place) -> Point {
        func along(_ axis: Place) -> Double { place.x * axis.x + place.y * axis.y + place.z * axis.z }
        return Point(x: center.x + scale * along(right), y: center.y - scale * along(up))
    }

    /// A number on an axis as a place along the cube's side.
    private func side(_ value: Double, _ axis: Int) -> Double {
        let range = ranges[axis]
        return 2 * (value - range.lowerBound) / (range.upperBound - range.lowerBound) - 1
    }

    func draw() {
        canvas.fill(.white)
        drawBack()
        drawPoints()
        drawAxes()
        if !chart.title.isEmpty {
            let title = canvas.shortened(chart.title, toFit: chart.size.width - 32, ChartFrame.titleStyle)
            canvas.text(title, at: Point(x: 16, y: 28), ChartFrame.titleStyle)
        }
        if chart.series.count > 1 { drawLegend() }
    }

    /// Where the two sides of the cube across an axis are: the one behind and the one in front.
    private func behind(_ axis: Int) -> Double { [toViewer.x, toViewer.y, toViewer.z][axis] > 0 ? -1 : 1 }

    /// A place whose three numbers are given by axis.
    private func place(_ numbers: [Double]) -> Place { (numbers[0], numbers[1], numbers[2]) }

    /// The three sides behind, with a line at each round number.
    private func drawBack() {
        for axis in 0..<3 {
            let (one, other) = ((axis + 1) % 3, (axis + 2) % 3)
            func corner(_ first: Double, _ second: Double) -> Point {
                var numbers = [0.0, 0, 0]
                (numbers[axis], numbers[one], numbers[other]) = (behind(axis), first, second)
                return screen(place(numbers))
            }
            for value in ticks[one].values {
                let at = side(value, one)
                canvas.line([corner(at, -1), corner(at, 1)], LineStyle(color: .grid, width: 1))
            }
            for value in ticks[other].values {
                let at = side(value, other)
                canvas.line([corner(-1, at), corner(1, at)], LineStyle(color: .grid, width: 1))
            }
            canvas.line(
                [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)],
                LineStyle(color: .axis, width: 1))
        }
    }

    /// The points, those behind first and paler.
    private func drawPoints() {
        var all: [(depth: Double, point: Point, color: Color)] = []
        for (index, series) in chart.series.enumerated() {
            let color = series.color ?? Color.ofClass(index)
            for point in series.points where point.allSatisfy(\.isFinite) {
                let at = place((0..<3).map { side(point[$0], $0) })
                let depth = at.x * toViewer.x + at.y * toViewer.y + at.z * toViewer.z
                all.append((depth, screen(at), color))
            }
        }
        let order = all.indices.sorted { (all[$0].depth, $0) < (all[$1].depth, $1) }
        let radius = all.count > 3_000 ? 1.5 : all.count > 600 ? 2.2 : 3.4
        for index in order {
            let nearness = max(0, min(1, (all[index].depth + 1.4) / 2.8))
            canvas.dot(
                all[index].point, radius: radius * (0.85 + 0.3 * nearness),
                all[index].color.paled(to: 0.72 + 0.28 * nearness))
        }
    }

    /// Numbers and names along three edges: the two in front at the bottom, and the upright one farthest to the left.
    private func drawAxes() {
        let uprights = [(behind(0), -behind(1)), (-behind(0), behind(1))]
        let left = uprights.min { screen((x: $0.0, y: $0.1, z: 0)).x < screen((x: $1.0, y: $1.1, z: 0)).x } ?? (1, 1)
        drawAxis(0, fixed: [0, -behind(1), behind(2)])
        drawAxis(1, fixed: [-behind(0), 0, behind(2)])
        drawAxis(2, fixed: [left.0, left.1, 0])
    }

    /// The axis along the edge at which the two other numbers are `fixed`.
    private func drawAxis(_ axis: Int, fixed: [Double]) {
        func point(_ at: Double) -> Point {
            var numbers = fixed
            numbers[axis] = at
            return screen(place(numbers))
        }
        let (start, middle, end) = (point(-1), point(0), point(1))
        canvas.line([start, end], LineStyle(color: .quietText, width: 1))
        // Away from the cube, at a right angle to the edge.
        let length = max(1e-9, hypot(end.x - start.x, end.y - start.y))
        var out = Point(x: (end.y - start.y) / length, y: -(end.x - start.x) / length)
        if out.x * (middle.x - center.x) + out.y * (middle.y - center.y) < 0 { out = Point(x: -out.x, y: -out.y) }
        var style = ChartFrame.labelStyle
        style.alignment = out.x > 0.35 ? .left : out.x < -0.35 ? .right : .center
        func beside(_ place: Point, _ distance: Double) -> Point {
            Point(x: place.x + out.x * distance, y: place.y + out.y * distance + 4 + max(0, out.y) * 3)
        }
        var widest = 0.0
        for (value, label) in zip(ticks[axis].values, ticks[axis].labels) {
            let at = point(side(value, axis))
            canvas.line(
                [at, Point(x: at.x + out.x * 5, y: at.y + out.y * 5)], LineStyle(color: .quietText, width: 1))
            canvas.text(label, at: beside(at, 9), style)
            widest = max(widest, canvas.width(of: label, style))
        }
        guard chart.axes.indices.contains(axis) else { return }
        style.color = .text
        canvas.text(chart.axes[axis], at: beside(middle, 20 + widest * abs(out.x) + 10 * abs(out.y)), style)
    }

    private func drawLegend() {
        let line = 20.0
        var baseline = max(chart.title.isEmpty ? 24 : 56, chart.size.height / 2 - line * Double(chart.series.count) / 2)
        for (index, series) in chart.series.enumerated() where baseline < chart.size.height - 6 {
            let color = series.color ?? Color.ofClass(index)
            ChartFrame.draw(.dot, color, at: Point(x: legendLeft, y: baseline - 4), canvas)
            let name = canvas.shortened(series.name, toFit: chart.size.width - legendLeft - 34, ChartFrame.legendStyle)
            canvas.text(name, at: Point(x: legendLeft + 24, y: baseline), ChartFrame.legendStyle)
            baseline += line
        }
    }
}
