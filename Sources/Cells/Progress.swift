/// How far a long task (training, a download) is.
public struct Progress: Sendable, Hashable {
    /// What is running: `hw09`, `candle.npy`.
    public var label: String
    /// Where it is, in its own words: `epoch 3/10 · step 45/78`.
    public var position: String
    /// The finished share of the whole task, 0…1; nil where the end is not known.
    public var fraction: Double?
    /// Latest figures in the order they are shown: `generator 0.84`.
    public var metrics: [Metric]
    /// Units per second and their name: 812 `images/s`.
    public var rate: Rate?
    /// Estimated seconds to the end.
    public var remainingSeconds: Double?
    /// True for the last report of the task.
    public var isFinished: Bool

    /// A named figure.
    public struct Metric: Sendable, Hashable {
        /// What is measured.
        public var name: String
        /// Its latest value.
        public var value: Double

        /// Creates a figure.
        public init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// A speed.
    public struct Rate: Sendable, Hashable {
        /// How many units a second.
        public var perSecond: Double
        /// The unit, e.g. `images/s`.
        public var unit: String

        /// Creates a speed; `unit` is written behind the number, e.g. `images/s`.
        public init(_ perSecond: Double, unit: String) {
            self.perSecond = perSecond
            self.unit = unit
        }
    }

    /// Creates a report.
    public init(
        label: String, position: String, fraction: Double? = nil, metrics: [Metric] = [], rate: Rate? = nil,
        remainingSeconds: Double? = nil, isFinished: Bool = false
    ) {
        self.label = label
        self.position = position
        self.fraction = fraction
        self.metrics = metrics
        self.rate = rate
        self.remainingSeconds = remainingSeconds
        self.isFinished = isFinished
    }
}
