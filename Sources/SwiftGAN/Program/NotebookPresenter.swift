import Figures
import Foundation
import Layers
import Synchronization
import Training

/// Shows what a notebook's program has to show: text on standard output, figures as files named like those of `nbrun`
/// (`cell-07-1.png` is the first picture of cell [7]), progress as a line on a terminal.
final class NotebookPresenter: Presenter {
    private struct State {
        var cell = 0
        /// The pictures of the cell, in their order.
        var pictures: [String] = []
        /// The names shown in the cell: a figure with one of them takes the place of the one before.
        var shown: Set<String> = []
        /// The files of each name, in earlier cells too.
        var files: [String: [String]] = [:]
        var clearsNext = false
    }

    private let folder: URL
    private let console: ConsolePresenter
    private let announces = isatty(STDERR_FILENO) == 1
    private let state = Mutex(State())

    /// A presenter that writes pictures into `folder`, where those of an earlier run are deleted.
    init(folder: URL) {
        self.folder = folder
        console = ConsolePresenter(folder: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.wholeMatch(of: /cell-\d{2,}-\d+\.png/) != nil { remove(name) }
    }

    func beginCell(_ number: Int) {
        state.withLock { state in
            state.cell = number
            (state.pictures, state.shown, state.clearsNext) = ([], [], false)
        }
    }

    func print(_ text: String) {
        applyClear()
        console.print(text)
    }

    func show(_ figure: any Figure, id: String?) throws {
        let content = try figure.pngData()
        applyClear()
        let names = state.withLock { state in
            if let id, !state.shown.insert(id).inserted { return state.files[id] ?? [] }
            let cell = state.cell < 10 ? "0\(state.cell)" : "\(state.cell)"
            let name = "cell-\(cell)-\(state.pictures.count + 1).png"
            state.pictures.append(name)
            if let id { state.files[id, default: []].append(name) }
            return [name]
        }
        for name in names {
            let file = folder.appendingPathComponent(name)
            try AtomicFile.write(content, to: file)
            if announces, id == nil { warn("→ \(file.path)") }
        }
    }

    func report(_ progress: ProgressReport) { console.report(progress) }

    func clear(wait: Bool) {
        if wait { state.withLock { $0.clearsNext = true } } else { clear() }
    }

    private func applyClear() {
        if state.withLock({ $0.clearsNext }) { clear() }
    }

    /// Deletes the cell's pictures.
    private func clear() {
        let dropped = state.withLock { state in
            let dropped = state.pictures
            state.clearsNext = false
            state.pictures = []
            for (id, files) in state.files { state.files[id] = files.filter { !dropped.contains($0) } }
            return dropped
        }
        for name in dropped { remove(name) }
    }

    private func remove(_ name: String) {
        try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
}
