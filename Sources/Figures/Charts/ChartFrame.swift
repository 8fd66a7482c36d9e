/// What surrounds the drawing of a chart: title, legend, labels, and the axis upwards with its lines.
struct ChartFrame {
    /// A line of the legend.
    struct Entry {
        enum Mark { case line, dashes, dot, box }

        var name: String
        var color: Color
        var mark = Mark.line
    }

    let canvas: Canvas
    let size: Size
    let title: String
    let xLabel: String
    let yLabel: String
    let legend: [Entry]
    let yTicks: Ticks

    static let titleStyle = TextStyle(size: 16, isBold: true)
    static let labelStyle = TextStyle(size: 12, color: .quietText)
    static let legendStyle = TextStyle(size: 12.5)
    private static let margin = 16.0
    private static let swatch = 18.0
    private static let lineHeight = 20.0

    /// The place between the axes.
    struct Box {
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double
        var width: Double { right - left }
        var height: Double { bottom - top }
    }

    /// The place between the axes: what words leave.
    ///
    /// - Parameter below: the height of what stands under the axis to the right, besides its label.
    func box(below: Double = 24) -> Box {
        let widest = yTicks.labels.map { canvas.width(of: $0, Self.labelStyle) }.max() ?? 0
        let lines = Double(legendLines().count)
        return Box(
            left: Self.margin + widest + 10 + (yLabel.isEmpty ? 0 : 22),
            top: 18 + (title.isEmpty ? 0 : 26) + (lines > 0 ? 4 + lines * Self.lineHeight : 0),
            right: size.width - 22, bottom: size.height - below - 10 - (xLabel.isEmpty ? 0 : 20))
    }

    /// The lines across at round numbers, with these beside them, and the axis at the bottom.
    func drawYAxis(_ box: Box, height: (Double) -> Double) {
        var style = Self.labelStyle
        style.alignment = .right
        for (value, label) in zip(yTicks.values, yTicks.labels) {
            let y = height(value)
            canvas.line([Point(x: box.left, y: y), Point(x: box.right, y: y)], LineStyle(color: .grid, width: 1))
            canvas.text(label, at: Point(x: box.left - 10, y: y + 4), style)
        }
        canvas.line(
            [Point(x: box.left, y: box.bottom), Point(x: box.right, y: box.bottom)], LineStyle(color: .axis, width: 1))
    }

    /// Title, legend and the axes' labels.
    func drawWords(_ box: Box) {
        var top = 14.0
        if !title.isEmpty {
            let line = canvas.shortened(title, toFit: size.width - 2 * Self.margin, Self.titleStyle)
            canvas.text(line, at: Point(x: Self.margin, y: top + 14), Self.titleStyle)
            top += 26
        }
        for (index, line) in legendLines().enumerated() {
            draw(line, baseline: top + 16 + Double(index) * Self.lineHeight)
        }
        var style = Self.labelStyle
        style.alignment = .center
        if !xLabel.isEmpty {
            canvas.text(xLabel, at: Point(x: (box.left + box.right) / 2, y: size.height - 12), style)
        }
        if !yLabel.isEmpty {
            style.isUpright = true
            canvas.text(yLabel, at: Point(x: 22, y: (box.top + box.bottom) / 2), style)
        }
    }

    /// The legend's entries, as many in a line as fit.
    private func legendLines() -> [[Entry]] {
        var lines: [[Entry]] = []
        var left = Double.infinity
        for var entry in legend {
            let room = size.width - 2 * Self.margin - Self.swatch - 6
            entry.name = canvas.shortened(entry.name, toFit: room, Self.legendStyle)
            let width = Self.swatch + 6 + canvas.width(of: entry.name, Self.legendStyle)
            if left + width > size.width - Self.margin {
                lines.append([])
                left = Self.margin
            }
            lines[lines.count - 1].append(entry)
            left += width + 20
        }
        return lines
    }

    private func draw(_ entries: [Entry], baseline: Double) {
        var left = Self.margin
        for entry in entries {
            Self.draw(entry.mark, entry.color, at: Point(x: left, y: baseline - 4), canvas)
            canvas.text(entry.name, at: Point(x: left + Self.swatch + 6, y: baseline), Self.legendStyle)
            left += Self.swatch + 6 + canvas.width(of: entry.name, Self.legendStyle) + 20
        }
    }

    /// A mark as wide as the legend's, its left middle at a point.
    static func draw(_ mark: Entry.Mark, _ color: Color, at point: Point, _ canvas: Canvas) {
        switch mark {
        case .line, .dashes:
            canvas.line(
                [Point(x: point.x + 1, y: point.y), Point(x: point.x + swatch - 1, y: point.y)],
                LineStyle(color: color, width: 3, dashes: mark == .dashes ? [5, 5] : []))
        case .dot: canvas.dot(Point(x: point.x + swatch / 2, y: point.y), radius: 4.5, color)
        case .box: canvas.fill(x: point.x + 3, y: point.y - 6, width: swatch - 6, height: 12, color)
        }
    }
}
