import Cells
import Synchronization

/// The files of a run: the executed notebook and the pictures beside it. Safe to use from any thread.
package final class RunFiles: Sendable {
    /// The executed notebook.
    package let notebookPath: String
    private let writer: any FileWriter
    private let state: Mutex<State>

    private struct State {
        var pictures: PictureFolder
        var lastSave: ContinuousClock.Instant?
        var failure: FileError?
    }

    /// Creates the files' writer; nothing is written yet.
    package init(notebookPath: String, writer: any FileWriter = AtomicFileWriter()) {
        self.notebookPath = notebookPath
        self.writer = writer
        let pictures = PictureFolder(path: NotebookFile.pictureFolder(for: notebookPath))
        state = Mutex(State(pictures: pictures))
    }

    /// The folder of the pictures.
    package var pictureFolder: String { state.withLock { $0.pictures.path } }
    /// How many pictures have been written.
    package var pictureCount: Int { state.withLock { $0.pictures.count } }
    /// The error of an `autosave` that failed.
    package var failure: FileError? { state.withLock { $0.failure } }

    /// Writes the notebook before its first cell runs, which shows whether it can be written, and deletes the
    /// pictures of an earlier run.
    package func start(_ notebook: () -> Notebook) throws(FileError) {
        try save(notebook)
        try state.withLock { state throws(FileError) in try state.pictures.removeEarlier() }
    }

    /// Writes the notebook and the pictures that have changed. The notebook is asked for when its turn has come, so
    /// that of two threads the later one never writes the older state.
    package func save(_ notebook: () -> Notebook) throws(FileError) {
        try state.withLock { state throws(FileError) in
            let notebook = notebook()
            try writer.write(notebook.bytes, to: notebookPath)
            try state.pictures.save(notebook.cells.filter { $0.status != .skipped }, writer: writer)
            state.lastSave = .now
        }
    }

    /// Writes the notebook of a running cell, if the last time is more than `interval` ago.
    ///
    /// - Returns: false where writing failed; `failure` has the reason.
    package func autosave(_ notebook: () -> Notebook, interval: Duration) -> Bool {
        let isDue = state.withLock { state in
            guard state.failure == nil, let last = state.lastSave, .now - last >= interval else { return false }
            state.lastSave = .now
            return true
        }
        guard isDue else { return true }
        do {
            try save(notebook)
            return true
        } catch {
            state.withLock { $0.failure = error }
            return false
        }
    }
}
