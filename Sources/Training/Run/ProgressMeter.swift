import Datasets

/// Tells how far a run is, how fast, and when it will be over. It looks at the clock, and so changes nothing but what is shown.
struct ProgressMeter {
    /// At most four reports a second.
    private static let interval = 0.25
    /// The speed is that of so many latest reports: five seconds.
    private static let window = 20

    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private let givenSteps: Int?
    private var stepsOfLastEpoch: Int?
    private var stepsBefore = 0
    private var epochStart = 0.0
    private var tallyAtEpochStart = BatchTally.current
    private var lastReport = -Double.infinity
    private var points: [Point] = []

    private struct Point {
        var seconds: Double
        var steps: Int
        var examples: Int
    }

    init(stepsPerEpoch: Int?) {
        givenSteps = stepsPerEpoch
        start = clock.now
    }

    private var now: Double {
        let elapsed = start.duration(to: clock.now).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    }

    /// The steps of an epoch, as far as that is known: given, told by the batches drawn, or those of the epoch before.
    private var stepsPerEpoch: Int? {
        if let givenSteps { return givenSteps }
        let tally = BatchTally.current
        return tally.batches > tallyAtEpochStart.batches ? tally.batchesInEpoch : stepsOfLastEpoch
    }

    /// Whether so many steps are a whole epoch.
    func isComplete(steps: Int) -> Bool { stepsPerEpoch.map { steps >= $0 } ?? false }

    mutating func begin() {
        epochStart = now
        tallyAtEpochStart = .current
    }

    /// Ends an epoch; gives the seconds it took.
    mutating func end(steps: Int) -> Double {
        stepsOfLastEpoch = steps
        stepsBefore += steps
        return now - epochStart
    }

    /// Reports a step, if it is time for a report.
    mutating func step(_ epoch: OpenEpoch, label: String, epochs: Int, to presenter: any Presenter) {
        let seconds = now
        guard seconds - lastReport >= Self.interval else { return }
        lastReport = seconds
        points.append(Point(seconds: seconds, steps: stepsBefore + epoch.steps, examples: BatchTally.current.examples))
        if points.count > Self.window { points.removeFirst() }
        presenter.report(report(epoch, label: label, epochs: epochs))
    }

    private func report(_ epoch: OpenEpoch, label: String, epochs: Int) -> ProgressReport {
        let perEpoch = stepsPerEpoch.map { max($0, epoch.steps) }
        var report = ProgressReport(
            label: label,
            position: "epoch \(epoch.number)/\(epochs) · step \(epoch.steps)" + (perEpoch.map { "/\($0)" } ?? ""),
            metrics: epoch.latest)
        guard let perEpoch, perEpoch > 0 else { return report }
        let done = (epoch.number - 1) * perEpoch + epoch.steps
        let total = max(epochs * perEpoch, done)
        report.fraction = Double(done) / Double(total)
        if let first = points.first, let last = points.last, last.seconds > first.seconds, last.steps > first.steps {
            let elapsed = last.seconds - first.seconds
            report.remainingSeconds = Double(total - done) * elapsed / Double(last.steps - first.steps)
            if last.examples > first.examples {
                report.examplesPerSecond = Double(last.examples - first.examples) / elapsed
            }
        }
        return report
    }

    /// Reports the end.
    mutating func finish(label: String, epochs: Int, history: TrainingHistory, to presenter: any Presenter) {
        let means = history.epochs.last?.means.sorted { $0.key < $1.key } ?? []
        presenter.report(
            ProgressReport(
                label: label, position: "\(epochs) \(epochs == 1 ? "epoch" : "epochs")", fraction: 1,
                metrics: means.map { ProgressReport.Metric($0.key, $0.value) }, remainingSeconds: 0, isFinished: true))
    }
}
