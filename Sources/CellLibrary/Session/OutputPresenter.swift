import CellLanguage
import Cells
import SwiftGAN
import Synchronization

/// Shows what the library has to show as outputs of the running cell.
final class OutputPresenter: Presenter {
    private struct State {
        var context: SessionContext?
        /// The displays that the running cell has; each cell shows its own, where its reader looks.
        var shown: Set<String> = []
    }

    private let state = Mutex(State())

    /// Sends to the cells of this session from now on.
    func attach(to context: SessionContext) { state.withLock { $0.context = context } }

    /// Begins a cell: what takes the place of an earlier figure is shown anew in it.
    func beginCell() { state.withLock { $0.shown = [] } }

    func print(_ text: String) { emit(.stream(.stdout, text)) }

    func show(_ figure: any Figure, id: String?) throws {
        var data = try FigureDisplay.data(figure)
        data.displayID = id
        let isNew = id.map { id in state.withLock { $0.shown.insert(id).inserted } } ?? true
        emit(isNew ? .display(data) : .update(data))
    }

    func report(_ report: ProgressReport) {
        emit(
            .progress(
                Progress(
                    label: report.label, position: report.position, fraction: report.fraction,
                    metrics: report.metrics.map { Progress.Metric($0.name, $0.value) },
                    rate: report.examplesPerSecond.map { Progress.Rate($0, unit: "images/s") },
                    remainingSeconds: report.remainingSeconds, isFinished: report.isFinished)))
    }

    /// Reports how far a download is.
    func report(_ download: DownloadProgress) {
        let megabytes = { (count: Int) in "\((Double(count) / 1e5).rounded() / 10) MB" }
        let position = megabytes(download.received) + (download.total.map { " of \(megabytes($0))" } ?? "")
        emit(
            .progress(
                Progress(
                    label: download.file, position: position, fraction: download.fraction,
                    isFinished: download.received == download.total)))
    }

    private func emit(_ output: Output) { state.withLock { $0.context }?.emit(output) }
}
