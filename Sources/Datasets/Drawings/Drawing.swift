/// A drawing as Quick, Draw! records it: strokes in the order in which they were drawn.
public struct Drawing: Sendable, Hashable {
    /// What was to be drawn; empty where that is not known.
    public var word: String
    /// The strokes, first drawn first.
    public var strokes: [Stroke]
    /// The number of strokes.
    public var strokeCount: Int { strokes.count }
    /// The record's identifier in its data set; empty for drawings of other origin.
    public var key: String
    /// The country that the drawing came from, as two letters; empty where that is not known.
    public var countryCode: String
    /// Whether the game recognised the drawing.
    public var wasRecognized: Bool

    /// Creates a drawing.
    public init(
        word: String = "", strokes: [Stroke], key: String = "", countryCode: String = "", wasRecognized: Bool = true
    ) {
        self.word = word
        self.strokes = strokes
        self.key = key
        self.countryCode = countryCode
        self.wasRecognized = wasRecognized
    }

    /// One stroke: the pen goes down, along the points, and up.
    public struct Stroke: Sendable, Hashable {
        /// The points; x grows to the right, y downwards.
        public var points: [Point]
        /// When each point was drawn, in milliseconds after the first of the drawing; nil where that is not known.
        public var times: [Double]?

        /// Creates a stroke.
        public init(_ points: [Point], times: [Double]? = nil) {
            self.points = points
            self.times = times
        }
    }

    /// A place on the canvas.
    public struct Point: Sendable, Hashable {
        /// Rightwards.
        public var x: Double
        /// Downwards.
        public var y: Double

        /// Creates a point.
        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }

        func distance(to other: Point) -> Double {
            let (dx, dy) = (other.x - x, other.y - y)
            return (dx * dx + dy * dy).squareRoot()
        }
    }

    /// The smallest box around all points; nil for a drawing without points.
    public var bounds: (low: Point, high: Point)? {
        let points = strokes.lazy.flatMap(\.points)
        guard let first = points.first else { return nil }
        return points.reduce((first, first)) { box, point in
            (
                Point(min(box.0.x, point.x), min(box.0.y, point.y)),
                Point(max(box.1.x, point.x), max(box.1.y, point.y))
            )
        }
    }
}
