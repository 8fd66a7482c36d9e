import Cells
import Foundation
import Notebooks
import Synchronization

/// A folder of its own for one test, gone afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("notebooks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}

/// A notebook of code cells; a cell's tags stand before its text: `#parameters #skip-execution print 1`.
func notebook(_ cells: String...) -> Notebook {
    let list = cells.map { text in
        var words = text.split(separator: " ", omittingEmptySubsequences: false)
        var tags: [JSON] = []
        while let word = words.first, word.hasPrefix("#") {
            tags.append(.string(String(word.dropFirst())))
            words.removeFirst()
        }
        return NotebookCell(
            .code, source: words.joined(separator: " "), metadata: tags.isEmpty ? [:] : ["tags": .array(tags)])
    }
    var notebook = Notebook(cells: list)
    notebook.completeCellIDs()
    return notebook
}

/// Keeps files in memory.
final class MemoryWriter: FileWriter {
    private let store = Mutex<[String: [UInt8]]>([:])
    private let log = Mutex<[(path: String, bytes: [UInt8])]>([])
    /// The write that fails, counted from 0; nil for none.
    let failing: Int?

    init(failing: Int? = nil) { self.failing = failing }

    func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let count = log.withLock { log in
            log.append((path, bytes))
            return log.count
        }
        if count - 1 == failing { throw FileError(path: path, code: ENOSPC) }
        store.withLock { $0[path] = bytes }
    }

    /// The notebook last written to `path`.
    func notebook(_ path: String = "out.ipynb") throws -> Notebook {
        try Notebook(parsing: files[path] ?? [])
    }

    /// What lies there now.
    var files: [String: [UInt8]] { store.withLock(\.self) }
    /// Every write in order, the failed one included.
    var history: [(path: String, bytes: [UInt8])] { log.withLock(\.self) }

    /// The names of all files in order.
    var names: [String] { files.keys.sorted() }
}

/// Runs a notebook in an echo session and gives what was written.
func run(
    _ notebook: Notebook, session: EchoSession = EchoSession(), stop: StopSwitch = StopSwitch()
) throws -> (report: RunReport, notebook: Notebook, writer: MemoryWriter) {
    let writer = MemoryWriter()
    let files = RunFiles(notebookPath: "out.ipynb", writer: writer)
    let report = try NotebookRunner(notebook, session: session, files: files, stop: stop).run()
    return (report, try writer.notebook(), writer)
}

/// Text that a console wrote.
final class Transcript: Sendable {
    private let pieces = Mutex("")
    var text: String { pieces.withLock(\.self) }
    func console(_ kind: Console.Kind) -> Console {
        Console(kind) { [self] piece in pieces.withLock { $0 += piece } }
    }
}
