import Cells

/// Runs a notebook's code cells in order and writes the notebook after each.
package final class NotebookRunner: Sendable {
    private let session: any CellSession
    private let files: RunFiles
    private let recorder: OutputRecorder
    private let stop: StopSwitch
    private let observer: any RunObserver
    /// How long a running cell's outputs may stay unwritten.
    private let autosaveInterval: Duration

    /// Creates a runner.
    ///
    /// - Parameters:
    ///   - notebook: The notebook, parameters set. Outputs of earlier runs are dropped.
    ///   - session: Where the cells run.
    ///   - files: Where the executed notebook and its pictures go.
    ///   - stop: What may stop the run.
    ///   - observer: Who is told how far it is.
    ///   - facts: What to note in the notebook's metadata beside the run's status, such as parameters and seed.
    package init(
        _ notebook: Notebook, session: any CellSession, files: RunFiles, stop: StopSwitch = StopSwitch(),
        observer: any RunObserver = SilentObserver(), facts: JSON.Object = [:],
        autosaveInterval: Duration = .seconds(10)
    ) {
        var prepared = notebook
        for index in prepared.cells.indices { prepared.cells[index].prepareForRun() }
        prepared.note(session.language)
        prepared.metadata["nbrun"] = .object(facts)
        self.session = session
        self.files = files
        self.stop = stop
        self.observer = observer
        self.autosaveInterval = autosaveInterval
        recorder = OutputRecorder(prepared)
        noteStatus(.notRun)
    }

    /// Runs the cells until the last one, the first that fails, or a stop.
    ///
    /// - Throws: an error where the notebook or a picture cannot be written; the file then holds its last state.
    package func run() throws(FileError) -> RunReport {
        try CellThread.run { [self] in
            Result { () throws(FileError) in try runOnThisThread() }
        }
    }

    private func runOnThisThread() throws(FileError) -> RunReport {
        try files.start { recorder.notebook }
        let (ending, finished) = try stop.watchRun { () throws(FileError) in try runCells() }
        switch ending {
        case .completed: noteStatus(.ok)
        case .failed: noteStatus(.error)
        case .stopped(let reason, _): noteStatus(reason.status)
        }
        try files.save { recorder.notebook }
        return RunReport(ending: ending, finishedCells: finished, pictures: files.pictureCount)
    }

    /// Writes what there is while a cell that does not stop still runs; the process is about to end.
    package func saveAbandoned(_ reason: StopReason) throws(FileError) {
        recorder.end(reason.status)
        noteStatus(reason.status)
        try files.save { recorder.notebook }
    }

    private func runCells() throws(FileError) -> (RunReport.Ending, finished: Int) {
        let notebook = recorder.notebook
        let indices = notebook.cells.indices.filter { notebook.cells[$0].status == .notRun }
        var number = 0
        for (position, index) in indices.enumerated() {
            if let reason = stop.reason { return (.stopped(reason, cell: nil), position) }
            let cell = notebook.cells[index]
            if cell.isBlank {
                recorder.begin(cell: index, executionCount: nil)
                recorder.end(.ok)
                continue
            }
            number += 1
            observer.cellWillRun(position: position + 1, of: indices.count, number: number)
            let error = execute(cell, at: index, number: number)
            if let failure = files.failure { throw failure }
            try files.save { recorder.notebook }
            guard let error else { continue }
            if let reason = stop.reason, error.isInterruption {
                return (.stopped(reason, cell: number), position)
            }
            if !cell.hasTag(.raisesException) { return (.failed(error, cell: number), position) }
        }
        return (.completed, indices.count)
    }

    private func execute(_ cell: NotebookCell, at index: Int, number: Int) -> CellError? {
        recorder.begin(cell: index, executionCount: number)
        let host = Host(recorder: recorder, observer: observer) { [self] in
            if !files.autosave({ recorder.notebook }, interval: autosaveInterval) { session.interrupt() }
        }
        do {
            let cell = Cell(id: cell.id ?? "cell-\(index + 1)", number: number, source: cell.source)
            try stop.watchCell(in: session) { () throws(CellError) in try session.execute(cell, host: host) }
            recorder.end(.ok)
            return nil
        } catch {
            let stopped = error.isInterruption ? stop.reason?.status : nil
            recorder.end(stopped ?? .error, error: error)
            return error
        }
    }

    private func noteStatus(_ status: CellStatus) {
        recorder.note { notebook in
            var facts = notebook.metadata["nbrun"]?.objectValue ?? [:]
            facts["status"] = .string(status.rawValue)
            notebook.metadata["nbrun"] = .object(facts)
        }
    }
}

/// Takes a cell's outputs; there is nobody who could type anything.
private final class Host: CellHost {
    let recorder: OutputRecorder
    let observer: any RunObserver
    let didRecord: @Sendable () -> Void

    init(recorder: OutputRecorder, observer: any RunObserver, didRecord: @escaping @Sendable () -> Void) {
        self.recorder = recorder
        self.observer = observer
        self.didRecord = didRecord
    }

    func emit(_ output: Output) {
        if case .progress(let progress) = output {
            observer.progress(progress)
        } else {
            recorder.record(output)
        }
        didRecord()
    }

    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? {
        let message = "nobody can answer '\(prompt)' in a batch run: make it a parameter (nbrun -p NAME VALUE)"
        throw CellError(name: "InputError", message: message, report: ["error: \(message)"])
    }
}
