import Figures
import Foundation

/// Shows what a running program has to show. Each front end has its own.
public protocol Presenter: AnyObject, Sendable {
    /// Shows text as it is; lines end with `\n`.
    func print(_ text: String)

    /// Shows a figure; one with an `id` takes the place of the figure shown before with the same id.
    ///
    /// - Throws: an error where the figure can't be drawn or put where it is shown.
    func show(_ figure: any Figure, id: String?) throws

    /// Shows how far a long task is; called a few times a second at most.
    func report(_ progress: ProgressReport)

    /// Drops what has been shown at this place so far; with `wait`, when the next thing is shown.
    func clear(wait: Bool)
}

extension Presenter {
    /// Nothing: what a terminal has shown stays.
    public func clear(wait: Bool) {}
}

/// How far a long task is.
public struct ProgressReport: Sendable, Hashable {
    /// What is running: `hw09`.
    public var label: String
    /// Where it is: `epoch 3/10 · step 45/78`.
    public var position: String
    /// The finished share of the task, 0…1; nil where the end isn't known.
    public var fraction: Double?
    /// Latest figures, in the order in which they are shown.
    public var metrics: [Metric]
    /// Examples a second; nil while that isn't known.
    public var examplesPerSecond: Double?
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

        /// A figure.
        public init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// A report.
    public init(
        label: String, position: String, fraction: Double? = nil, metrics: [Metric] = [],
        examplesPerSecond: Double? = nil, remainingSeconds: Double? = nil, isFinished: Bool = false
    ) {
        self.label = label
        self.position = position
        self.fraction = fraction
        self.metrics = metrics
        self.examplesPerSecond = examplesPerSecond
        self.remainingSeconds = remainingSeconds
        self.isFinished = isFinished
    }
}

extension ProgressReport: CustomStringConvertible {
    /// One line: `hw09 · epoch 3/10 · step 45/78 · generator 0.841 · 812 images/s · 1:05 left`.
    public var description: String {
        var parts = [label, position].filter { !$0.isEmpty }
        parts += metrics.map { "\($0.name) \(Self.short($0.value))" }
        if let examplesPerSecond { parts.append("\(Int(examplesPerSecond.rounded())) images/s") }
        if let remainingSeconds, !isFinished { parts.append("\(Self.time(remainingSeconds)) left") }
        return parts.joined(separator: " · ")
    }

    /// A number with three decimals, or in powers of ten where that would hide it.
    private static func short(_ value: Double) -> String {
        guard value.isFinite else { return "\(value)" }
        let magnitude = abs(value)
        if magnitude != 0, magnitude < 0.001 || magnitude >= 100_000 {
            let exponent = Int(log10(magnitude).rounded(.down))
            return "\(decimals(value / pow(10, Double(exponent)), 2))e\(exponent)"
        }
        return decimals(value, 3)
    }

    private static func decimals(_ value: Double, _ count: Int) -> String {
        let scale = pow(10, Double(count))
        let digits = String(Int((abs(value) * scale).rounded()))
        let padded = String(repeating: "0", count: max(0, count + 1 - digits.count)) + digits
        return (value < 0 ? "-" : "") + padded.dropLast(count) + "." + padded.suffix(count)
    }

    /// `1:05`, `1:02:07`
    private static func time(_ seconds: Double) -> String {
        let whole = Int(min(max(seconds, 0), 360_000).rounded())
        let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
    }
}
