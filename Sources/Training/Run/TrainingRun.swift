import Figures
import Foundation
import Layers
import Tensors

/// A training run: a sequence of epoch numbers that shows how far it is and keeps what is recorded.
///
/// ```swift
/// let run = TrainingRun("hw09", epochs: 10, board: "logs")
/// for epoch in run {
///     for images in batches {
///         let loss = trainStep(images)
///         run.record(["generator": loss.generator, "discriminator": loss.discriminator])
///     }
///     run.show(ImageGrid(generator(fixedNoise, training: false), columns: 4))
///     if epoch % 15 == 0 { try run.checkpoint(generator, discriminator) }
/// }
/// run.history.plot()
/// ```
///
/// Iterating again goes on behind the last finished epoch. An epoch that was left in the middle (by an interrupt, an error
/// or `break`) is begun again, with the models as they are; one that was left after its last step counts as finished.
/// A run whose epochs are all finished gives none until it is ``extend(by:)``ed.
public final class TrainingRun: Sequence {
    /// The run's name: its folder in the workspace, its label in progress reports and in TensorBoard.
    public let name: String
    /// The number of the last epoch.
    public private(set) var epochs: Int

    let workspace: Workspace
    /// Nil where the name makes no folder; that has been reported.
    let folder: URL?
    let board: Board
    var finished = TrainingHistory()
    var open: OpenEpoch?
    var images = SavedImages()
    private(set) var finishedEpochs = 0
    private var secondsByEpoch: [Int: Double] = [:]
    private var meter: ProgressMeter

    /// A run of the present workspace.
    ///
    /// - Parameters:
    ///   - name: names the folder of its pictures and checkpoints.
    ///   - epochs: how many there are.
    ///   - board: the folder for TensorBoard's event files; none are written without one.
    ///   - stepsPerEpoch: how often an epoch records; without it, the batches drawn tell.
    public init(_ name: String, epochs: Int, board: String? = nil, stepsPerEpoch: Int? = nil) {
        self.name = name
        self.epochs = epochs
        let workspace = Workspace.current
        self.workspace = workspace
        meter = ProgressMeter(stepsPerEpoch: stepsPerEpoch)
        var folders: (run: URL?, board: URL?) = (nil, nil)
        Self.reporting {
            folders = (try workspace.file(name), try board.map { try workspace.file("\($0)/\(name)") })
        }
        folder = folders.run
        self.board = Board(folder: folders.board)
        if epochs < 0 { Self.report("TrainingRun needs 0 or more epochs, not \(epochs)", hint: nil) }
    }

    /// Begins, or goes on, with the epochs that aren't finished.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// The epochs' numbers.
    public struct Iterator: IteratorProtocol {
        private let run: TrainingRun
        private var isBegun = false

        fileprivate init(_ run: TrainingRun) { self.run = run }

        /// Finishes the epoch before and begins the next; nil after the last.
        public mutating func next() -> Int? {
            defer { isBegun = true }
            return run.advance(isFirst: !isBegun)
        }
    }

    /// Adds epochs behind the last one, for the next iteration.
    public func extend(by more: Int) { epochs += Swift.max(0, more) }

    /// What has been recorded so far, the epoch under way included.
    public var history: TrainingHistory {
        guard let underway = open?.summary else { return finished }
        var history = finished
        history.add(underway)
        return history
    }

    /// How long each finished epoch took, in seconds, by its number.
    public var secondsPerEpoch: [Int: Double] { secondsByEpoch }
}

// MARK: Epochs

extension TrainingRun {
    private func advance(isFirst: Bool) -> Int? {
        if let open {
            // A loop that comes back for the next number has finished this one; a new loop asks whether the old one had.
            if !isFirst || meter.isComplete(steps: open.steps) { close(open) }
            self.open = nil
        }
        guard finishedEpochs < epochs, folder != nil else {
            if !isFirst { meter.finish(label: name, epochs: epochs, history: finished, to: workspace.presenter) }
            return nil
        }
        let number = finishedEpochs + 1
        finished.forget(from: number)
        open = OpenEpoch(number: number)
        meter.begin()
        return number
    }

    private func close(_ epoch: OpenEpoch) {
        secondsByEpoch[epoch.number] = meter.end(steps: epoch.steps)
        finishedEpochs = epoch.number
        guard let summary = epoch.summary else { return }
        finished.add(summary)
        Self.reporting {
            try board.add(summary, date: workspace.date)
        }
    }

    /// Goes on behind an epoch of a restored checkpoint.
    func resume(after epoch: Int, history: TrainingHistory) {
        open = nil
        finished = history
        finished.forget(from: epoch + 1)
        finishedEpochs = epoch
        epochs = Swift.max(epochs, epoch)
        board.restart()
    }
}

// MARK: Recording

extension TrainingRun {
    /// Records figures of a step. Tensors are read when their step has been computed: recording does not wait for them.
    ///
    /// Each figure of one number; the same names at every step.
    public func record(_ figures: [String: Tensor]) {
        let ordered = figures.sorted { $0.key < $1.key }
        if let wrong = ordered.first(where: { $0.value.shape != .scalar && !$0.value.isPoisoned }) {
            Self.report(
                "record: '\(wrong.key)' has shape \(wrong.value.shape), but a figure is one number",
                hint: "take its mean: .mean()")
            return
        }
        guard !ordered.contains(where: \.value.isPoisoned), let epoch = epochUnderWay() else { return }
        Self.reporting { try epoch.record(ordered.map { ($0.key, .tensor($0.value)) }) }
        progress(epoch)
    }

    /// Records figures of a step that are numbers already.
    public func record(_ figures: [String: Float]) {
        guard let epoch = epochUnderWay() else { return }
        Self.reporting {
            try epoch.record(figures.sorted { $0.key < $1.key }.map { ($0.key, .number(Double($0.value))) })
        }
        progress(epoch)
    }

    private func progress(_ epoch: OpenEpoch) {
        meter.step(epoch, label: name, epochs: epochs, to: workspace.presenter)
    }

    private func epochUnderWay() -> OpenEpoch? {
        if open == nil {
            Self.report(
                "record: no epoch of '\(name)' is under way", hint: "record inside `for epoch in run { … }`")
        }
        return open
    }

    /// Reports a mistake as tensor operations do: calls here can't throw.
    static func report(_ message: String, hint: String?) {
        _ = Tensor.failing(.usage(message: message, hint: hint, notes: []))
    }

    /// Reports what `body` throws.
    static func reporting(_ body: () throws -> Void) {
        do {
            try body()
        } catch {
            _ = Tensor.failing(with: error)
        }
    }
}
