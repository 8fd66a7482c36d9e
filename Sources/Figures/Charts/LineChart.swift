import Foundation

/// One or more series of numbers as lines over a common axis, as PNG and as SVG.
public struct LineChart: Figure {
    /// The lines, the first drawn first.
    public var series: [Series]
    /// What the chart shows, above it.
    public var title: String
    /// What runs to the right.
    public var xLabel: String
    /// What runs upwards.
    public var yLabel: String
    /// How upward distances mean numbers.
    public var yScale: Scale
    /// The numbers at the bottom and top; nil to take in all series.
    public var yRange: ClosedRange<Double>?
    /// The size in the page's pixels.
    public var size: Size

    /// A line.
    public struct Series: Sendable, Hashable {
        /// What the line is of, for the legend.
        public var name: String
        /// How far right each point is.
        public var x: [Double]
        /// How far up each point is; a line breaks at what is not finite.
        public var y: [Double]
        /// The line's colour; nil for the next of ``Color/palette``.
        public var color: Color?
        /// Whether the line is dashed, as a reference beside measured lines may be.
        public var isDashed: Bool
        /// Whether the points stand alone, without a line.
        public var isPoints = false

        /// Creates a line through points; points beyond the shorter of the two lists are left out.
        public init(_ name: String, x: [Double], y: [Double], color: Color? = nil, isDashed: Bool = false) {
            self.name = name
            self.x = Array(x.prefix(y.count))
            self.y = Array(y.prefix(x.count))
            self.color = color
            self.isDashed = isDashed
        }

        /// Creates a line through numbers at 1, 2, 3, …, as epochs are counted.
        public init(_ name: String, _ y: [Double], color: Color? = nil, isDashed: Bool = false) {
            self.init(name, x: y.indices.map { Double($0 + 1) }, y: y, color: color, isDashed: isDashed)
        }
    }

    /// How distances mean numbers.
    public enum Scale: Sendable, Hashable {
        /// Equal distances are equal differences.
        case linear
        /// Equal distances are equal ratios; only numbers above 0 are drawn.
        case logarithmic
    }

    /// Creates a chart.
    public init(
        _ series: [Series], title: String = "", xLabel: String = "", yLabel: String = "", yScale: Scale = .linear,
        yRange: ClosedRange<Double>? = nil, size: Size = Size(width: 720, height: 380)
    ) {
        self.series = series
        self.title = title
        self.xLabel = xLabel
        self.yLabel = yLabel
        self.yScale = yScale
        self.yRange = yRange
        self.size = size
    }

    /// How many pixels of the PNG make one of the page.
    private static let pixelsPerUnit = 2.0

    /// The size in the page's pixels; the PNG has twice as many each way.
    public var displaySize: Size? { size }

    /// The chart as pixels, two for each of the page's.
    public func picture() throws -> Picture {
        try Canvas.picture(size: size, scale: Self.pixelsPerUnit, draw: draw)
    }

    /// The chart as an SVG document.
    public func svgData() throws -> Data? { try Canvas.svg(size: size, draw: draw) }

    private func draw(on canvas: Canvas) throws { LineChartDrawing(self, canvas).draw() }

    /// `chart of generator (last 1.204), discriminator (last 0.713) over epoch`.
    public var description: String {
        let lines = series.map { line in
            line.y.last.map { "\(line.name) (last \(String(format: "%.4g", $0)))" } ?? "\(line.name) (empty)"
        }
        let over = xLabel.isEmpty ? "" : " over \(xLabel)"
        let what = lines.isEmpty ? "empty chart" : "chart of \(lines.joined(separator: ", "))\(over)"
        return title.isEmpty ? what : "\(title): \(what)"
    }
}
