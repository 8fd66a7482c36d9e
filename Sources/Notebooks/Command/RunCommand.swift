import Cells
import Foundation
import Synchronization

/// Runs one notebook for the command line: checks, runs, and says how it went.
package struct RunCommand: Sendable {
    /// What is asked for.
    package let request: RunRequest
    /// Who gets messages and progress.
    package let console: Console
    /// Writes the executed notebook and its pictures.
    package let writer: any FileWriter
    /// Opens a session whose files go to the given folder.
    package let makeSession: @Sendable (_ workFolder: String) throws -> any CellSession

    /// Creates the command.
    package init(
        _ request: RunRequest, console: Console, writer: any FileWriter = AtomicFileWriter(),
        makeSession: @escaping @Sendable (_ workFolder: String) throws -> any CellSession
    ) {
        self.request = request
        self.console = console
        self.writer = writer
        self.makeSession = makeSession
    }

    /// Does it all.
    ///
    /// - Parameter leave: Ends the process when a cell cannot be stopped; its outputs are saved by then.
    package func run(leave: @escaping @Sendable (RunStatus) -> Void = { exit($0.rawValue) }) -> RunStatus {
        do {
            let (notebook, output) = try checkedInput()
            let files = RunFiles(notebookPath: output, writer: writer)
            let session = try makeSession(files.pictureFolder)
            return try run(try prepared(notebook, session), session, files, leave)
        } catch let error as NotebookError {
            console.error("nbrun: \(request.input): \(error)")
        } catch {
            console.error("nbrun: \(error)")
        }
        return .badInput
    }

    private func checkedInput() throws -> (Notebook, output: String) {
        let notebook = try NotebookFile.read(request.input)
        let output = request.output ?? NotebookFile.defaultOutput(for: request.input)
        if request.output == nil, NotebookFile.isSame(request.input, output) {
            throw ParameterArguments.Mistake(
                description: "\(request.input) is where the executed notebook would go; name another place with -o, "
                    + "or -o \(request.input) to replace it")
        }
        return (notebook, output)
    }

    private func prepared(_ notebook: Notebook, _ session: any CellSession) throws(NotebookError) -> Notebook {
        var notebook = notebook
        try notebook.checkLanguage(session.language)
        try notebook.inject(request.parameters, session: session)
        return notebook
    }

    private var facts: JSON.Object {
        var facts = request.facts
        if !request.parameters.isEmpty {
            facts["parameters"] = .object(JSON.Object(request.parameters.map { ($0.name, .string($0.value)) }))
        }
        return facts
    }

    private func run(
        _ notebook: Notebook, _ session: any CellSession, _ files: RunFiles,
        _ leave: @escaping @Sendable (RunStatus) -> Void
    ) throws(FileError) -> RunStatus {
        let abandoned = Mutex<NotebookRunner?>(nil)
        let stop = StopSwitch(limits: request.limits) { [console] reason in
            do {
                try abandoned.withLock(\.self)?.saveAbandoned(reason)
                console.error("nbrun: a cell did not stop; its outputs so far are in \(files.notebookPath)")
            } catch {
                console.error("nbrun: \(error)")
            }
            leave(reason.exitStatus)
        }
        let runner = NotebookRunner(
            notebook, session: session, files: files, stop: stop, observer: console, facts: facts)
        abandoned.withLock { $0 = runner }
        let signals = SignalWatch { stop.request(.signal) }
        defer { signals.cancel() }
        let report = try runner.run()
        return conclude(report, files)
    }

    private func conclude(_ report: RunReport, _ files: RunFiles) -> RunStatus {
        console.erase()
        switch report.ending {
        case .completed:
            console.note(
                "\(counted(report.finishedCells, "cell")) ran → \(files.notebookPath)\(pictures(report, files))")
            return .ok
        case .failed(let error, let cell):
            for line in errorLines(error, cell: cell) { console.error(line) }
            console.error(
                "nbrun: \(request.input) failed in cell [\(cell)]; outputs so far are in \(files.notebookPath)")
            return .cellFailed
        case .stopped(let reason, let cell):
            let place = cell.map { " in cell [\($0)]" } ?? ""
            console.error("nbrun: \(reason.text)\(place); outputs so far are in \(files.notebookPath)")
            return reason.exitStatus
        }
    }

    private func pictures(_ report: RunReport, _ files: RunFiles) -> String {
        report.pictures == 0 ? "" : ", \(counted(report.pictures, "picture")) in \(files.pictureFolder)"
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// The session's report, which names cell and line; a line of our own where it does not.
    private func errorLines(_ error: CellError, cell: Int) -> [String] {
        let line = error.location.map { ", line \($0.line)" } ?? ""
        let place = "cell [\(error.location?.cell ?? cell)]\(line)"
        if error.report.contains(where: { $0.contains(place) }) { return error.report }
        return ["\(place): \(error.name): \(error.message)"] + error.report
    }
}

extension StopReason {
    var exitStatus: RunStatus {
        switch self {
        case .signal: .stopped
        case .cellTimeout, .timeout: .timeout
        }
    }

    var text: String {
        switch self {
        case .signal: "stopped"
        case .cellTimeout(let seconds): "a cell took longer than \(ProgressText.figure(seconds)) s"
        case .timeout(let seconds): "the run took longer than \(ProgressText.figure(seconds)) s"
        }
    }
}
