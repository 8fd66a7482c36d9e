import Cells
import Synchronization

/// Turns what a session emits into the outputs of a notebook's cells. Safe to use from any thread.
package final class OutputRecorder: Sendable {
    private let state: Mutex<State>

    fileprivate struct State {
        var notebook: Notebook
        /// The index of the cell that runs.
        var cell: Int?
        /// Text that is not yet an output: adjacent pieces of one stream become one.
        var stream: (name: StreamName, text: String)?
        /// Whether the outputs so far go away when the next one arrives.
        var clearsOnNext = false
        /// Bytes of stream text in this cell so far.
        var streamBytes = 0
        let streamLimit: Int
    }

    /// Creates a recorder.
    ///
    /// - Parameters:
    ///   - notebook: Where outputs go.
    ///   - streamLimit: How many bytes of printed text a cell may leave; the rest is dropped, and a line says so.
    package init(_ notebook: Notebook, streamLimit: Int = 8 << 20) {
        state = Mutex(State(notebook: notebook, streamLimit: streamLimit))
    }

    /// The notebook as it is now, text of unfinished streams included.
    package var notebook: Notebook {
        state.withLock { state in
            state.flushStream()
            return state.notebook
        }
    }

    /// Opens the cell at `index` for outputs.
    package func begin(cell index: Int, executionCount: Int?) {
        state.withLock { state in
            state.cell = index
            state.clearsOnNext = false
            state.streamBytes = 0
            state.notebook.cells[index].executionCount = executionCount
            state.notebook.cells[index].status = .running
        }
    }

    /// Closes the cell that runs.
    package func end(_ status: CellStatus, error: CellError? = nil) {
        state.withLock { state in
            guard let cell = state.cell else { return }
            if let error {
                state.add(
                    NotebookOutput(.error(name: error.name, message: error.message, traceback: error.report)))
            }
            state.flushStream()
            state.notebook.cells[cell].status = status
            state.cell = nil
        }
    }

    /// Notes facts in the notebook's own metadata.
    package func note(_ change: (inout Notebook) -> Void) {
        state.withLock { change(&$0.notebook) }
    }

    /// Records one output. One that comes when no cell runs has no place and is dropped, except for updates.
    package func record(_ output: Output) {
        state.withLock { $0.record(output) }
    }
}

extension OutputRecorder.State {
    mutating func record(_ output: Output) {
        switch output {
        case .stream(let name, let text): append(text, to: name)
        case .display(let data):
            add(
                NotebookOutput(
                    .display(MIMEBundle(data: data.bundle, metadata: data.bundleMetadata)), displayID: data.displayID))
        case .result(let data):
            let count = cell.flatMap { notebook.cells[$0].executionCount }
            add(
                NotebookOutput(
                    .result(MIMEBundle(data: data.bundle, metadata: data.bundleMetadata), executionCount: count),
                    displayID: data.displayID)
            )
        case .update(let data): update(data)
        case .clear(wait: true): clearsOnNext = true
        case .clear(wait: false): clear()
        case .progress: break
        }
    }

    mutating func add(_ output: NotebookOutput) {
        guard let cell else { return }
        if clearsOnNext { clear() }
        flushStream()
        notebook.cells[cell].outputs.append(output)
    }

    mutating func flushStream() {
        guard let cell, let stream else { return }
        self.stream = nil
        // The snapshot of a running cell may have taken the first part already.
        if case .stream(stream.name.rawValue, let text)? = notebook.cells[cell].outputs.last?.kind {
            notebook.cells[cell].outputs.removeLast()
            notebook.cells[cell].outputs.append(
                NotebookOutput(.stream(name: stream.name.rawValue, text: text + stream.text)))
        } else {
            notebook.cells[cell].outputs.append(
                NotebookOutput(.stream(name: stream.name.rawValue, text: stream.text)))
        }
    }

    private mutating func append(_ text: String, to name: StreamName) {
        guard cell != nil, !text.isEmpty else { return }
        if clearsOnNext { clear() }
        guard streamBytes <= streamLimit else { return }
        if stream?.name != name {
            flushStream()
            stream = (name, "")
        }
        let room = streamLimit - streamBytes
        streamBytes += text.utf8.count
        if streamBytes <= streamLimit {
            stream?.text += text
        } else {
            var kept = text.unicodeScalars.makeIterator()
            var bytes = 0
            while let scalar = kept.next(), bytes + UTF8.width(scalar) <= room {
                stream?.text.unicodeScalars.append(scalar)
                bytes += UTF8.width(scalar)
            }
            stream?.text += "\n[nbrun: more than \(streamLimit) bytes of text in this cell; the rest is left out]\n"
        }
    }

    private mutating func clear() {
        clearsOnNext = false
        stream = nil
        streamBytes = 0
        if let cell { notebook.cells[cell].outputs = [] }
    }

    /// Gives every output with the display's identifier the new content, in earlier cells too.
    private mutating func update(_ data: DisplayData) {
        guard let id = data.displayID else { return }
        for cell in notebook.cells.indices {
            for output in notebook.cells[cell].outputs.indices
            where notebook.cells[cell].outputs[output].displayID == id {
                notebook.cells[cell].outputs[output].bundle = MIMEBundle(
                    data: data.bundle, metadata: data.bundleMetadata)
            }
        }
    }
}
