import Foundation

/// Points in the plane, those of each series in a colour of their own, as PNG and as SVG.
public struct ScatterChart: Figure {
    private let chart: LineChart

    /// Creates a chart of series of points.
    public init(
        _ series: [LineChart.Series], title: String = "", xLabel: String = "", yLabel: String = "",
        size: Size = Size(width: 620, height: 520)
    ) {
        let points = series.map { line in
            var line = line
            line.isPoints = true
            return line
        }
        let range = Self.extent(points.flatMap(\.y))
        chart = LineChart(
            points, title: title, xLabel: xLabel, yLabel: yLabel, yRange: range, size: size)
    }

    /// Creates a chart of points that belong to classes, a colour for each class.
    ///
    /// - Parameters:
    ///   - labels: each point's class, from 0; points beyond the shortest of the three lists are left out.
    ///   - classNames: what the classes are called; where there are none, their numbers.
    public init(
        x: [Double], y: [Double], labels: [Int], classNames: [String] = [], title: String = "", xLabel: String = "",
        yLabel: String = ""
    ) {
        let points = Array(zip(zip(x, y), labels))
        let series = ClassSeries(labels, classNames).classes.map { label, name in
            let own = points.filter { $0.1 == label }.map(\.0)
            return LineChart.Series(name, x: own.map(\.0), y: own.map(\.1), color: Color.ofClass(label))
        }
        self.init(series, title: title, xLabel: xLabel, yLabel: yLabel)
    }

    /// From the least to the greatest with some air: unlike lines, points have no reason to begin at 0.
    private static func extent(_ values: [Double]) -> ClosedRange<Double>? {
        let finite = values.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max(), low < high else { return nil }
        let air = (high - low) * 0.04
        return low - air...high + air
    }

    /// The size in the page's pixels; the PNG has twice as many each way.
    public var displaySize: Size? { chart.displaySize }

    /// The chart as pixels, two for each of the page's.
    public func picture() throws -> Picture { try chart.picture() }

    /// The chart as an SVG document.
    public func svgData() throws -> Data? { try chart.svgData() }

    /// `1000 points of 10 kinds`.
    public var description: String {
        let count = chart.series.reduce(0) { $0 + $1.x.count }
        let what = "\(count) points of \(chart.series.count) kinds"
        return chart.title.isEmpty ? what : "\(chart.title): \(what)"
    }
}

/// The classes that occur, with their names.
struct ClassSeries {
    let classes: [(label: Int, name: String)]

    init(_ labels: [Int], _ classNames: [String]) {
        classes = Set(labels).sorted().map { label in
            (label, classNames.indices.contains(label) ? classNames[label] : "\(label)")
        }
    }
}

extension Color {
    /// The colour of a class; after ten they begin anew.
    static func ofClass(_ label: Int) -> Color { classes[((label % classes.count) + classes.count) % classes.count] }
}
