import Cells

/// How a code cell fared in a run, as noted in its metadata: `"nbrun": {"status": "ok"}`.
package enum CellStatus: String, Sendable, Hashable {
    case ok
    case error
    /// Tagged `skip-execution`.
    case skipped
    case notRun = "not run"
    /// The file was written while the cell ran, and the run died before the cell's end.
    case running
    /// Stopped by a signal.
    case interrupted
    /// Stopped because it took too long.
    case timeout
}

extension NotebookCell {
    /// The status noted in the metadata.
    package var status: CellStatus? {
        get { metadata["nbrun"]?["status"]?.stringValue.flatMap(CellStatus.init(rawValue:)) }
        set { metadata["nbrun"] = newValue.map { ["status": .string($0.rawValue)] } }
    }

    /// Drops what an earlier run left: outputs, count, times. A cell that is not to be run keeps it.
    package mutating func prepareForRun() {
        guard kind == .code else { return }
        if hasTag(.skipExecution) {
            status = .skipped
            return
        }
        outputs = []
        executionCount = nil
        metadata["execution"] = nil
        status = .notRun
    }
}
