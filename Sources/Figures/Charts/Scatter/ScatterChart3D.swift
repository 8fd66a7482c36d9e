import Foundation

/// Points in space, seen from a corner above, those of each series in a colour of their own; as PNG and as SVG.
public struct ScatterChart3D: Figure {
    /// The points, each series with a line in the legend.
    public var series: [Series]
    /// What the chart shows, above it.
    public var title: String
    /// What the three axes are.
    public var axes: [String]
    /// From where the box is seen, in degrees: how far round, 0 being along the first axis.
    public var azimuth: Double
    /// From where the box is seen, in degrees: how far above.
    public var elevation: Double
    /// The size in the page's pixels.
    public var size: Size

    /// Points of one kind.
    public struct Series: Sendable, Hashable {
        /// What they are, for the legend.
        public var name: String
        /// The points' places, three numbers each; points that are not finite are not drawn.
        public var points: [[Double]]
        /// Their colour; nil for the next of ``Color/classes``.
        public var color: Color?

        /// Creates a series; points of other than three numbers are left out.
        public init(_ name: String, _ points: [[Double]], color: Color? = nil) {
            self.name = name
            self.points = points.filter { $0.count == 3 }
            self.color = color
        }
    }

    /// Creates a chart of series of points.
    public init(
        _ series: [Series], title: String = "", axes: [String] = ["x", "y", "z"], azimuth: Double = -55,
        elevation: Double = 25, size: Size = Size(width: 680, height: 540)
    ) {
        self.series = series
        self.title = title
        self.axes = axes
        self.azimuth = azimuth
        self.elevation = elevation
        self.size = size
    }

    /// Creates a chart of points that belong to classes, a colour for each class.
    ///
    /// - Parameters:
    ///   - labels: each point's class, from 0; points beyond the shorter of the two lists are left out.
    ///   - classNames: what the classes are called; where there are none, their numbers.
    public init(
        _ points: [[Double]], labels: [Int], classNames: [String] = [], title: String = "",
        axes: [String] = ["x", "y", "z"], azimuth: Double = -55, elevation: Double = 25
    ) {
        let series = ClassSeries(labels, classNames).classes.map { label, name in
            Series(name, zip(points, labels).filter { $1 == label }.map(\.0), color: .ofClass(label))
        }
        self.init(series, title: title, axes: axes, azimuth: azimuth, elevation: elevation)
    }

    private static let pixelsPerUnit = 2.0

    /// The size in the page's pixels; the PNG has twice as many each way.
    public var displaySize: Size? { size }

    /// The chart as pixels, two for each of the page's.
    public func picture() throws -> Picture {
        try Canvas.picture(size: size, scale: Self.pixelsPerUnit) { ScatterDrawing3D(self, $0).draw() }
    }

    /// The chart as an SVG document.
    public func svgData() throws -> Data? { try Canvas.svg(size: size) { ScatterDrawing3D(self, $0).draw() } }

    /// `1000 points of 10 kinds in space`.
    public var description: String {
        let what = "\(series.reduce(0) { $0 + $1.points.count }) points of \(series.count) kinds in space"
        return title.isEmpty ? what : "\(title): \(what)"
    }
}
