import Cells
import Foundation
import Synchronization

/// Runs one Swift file as a single cell: what it prints goes to standard output, as it would from a compiled program.
package struct ProgramCommand: Sendable {
    private let path: String
    private let limits: StopSwitch.Limits
    private let console: Console
    private let makeSession: @Sendable (_ workFolder: String) throws -> any CellSession

    /// Creates the command.
    ///
    /// - Parameters:
    ///   - path: The Swift file.
    ///   - limits: How long it may run.
    ///   - console: Who gets errors.
    ///   - makeSession: Opens a session whose files go to the given folder.
    package init(
        _ path: String, limits: StopSwitch.Limits = StopSwitch.Limits(), console: Console,
        makeSession: @escaping @Sendable (_ workFolder: String) throws -> any CellSession
    ) {
        self.path = path
        self.limits = limits
        self.console = console
        self.makeSession = makeSession
    }

    /// Whether a path names a Swift file rather than a notebook.
    package static func isProgram(_ path: String) -> Bool { (path as NSString).pathExtension == "swift" }

    /// Does it all.
    ///
    /// - Parameter leave: Ends the process when the program cannot be stopped; what it printed is written by then.
    package func run(
        output: ProgramOutput = ProgramOutput(), leave: @escaping @Sendable (RunStatus) -> Void = { exit($0.rawValue) }
    ) -> RunStatus {
        do {
            let source = try NotebookFile.text(path)
            return run(source, try makeSession("."), output, leave)
        } catch let error as NotebookError {
            console.error("nbrun: \(path): \(error)")
        } catch {
            console.error("nbrun: \(error)")
        }
        return .badInput
    }

    private func run(
        _ source: String, _ session: any CellSession, _ output: ProgramOutput,
        _ leave: @escaping @Sendable (RunStatus) -> Void
    ) -> RunStatus {
        let stop = StopSwitch(limits: limits) { [console] reason in
            output.flush()
            console.error("nbrun: the program did not stop")
            leave(reason.exitStatus)
        }
        let signals = SignalWatch { stop.request(.signal) }
        defer { signals.cancel() }
        output.onBrokenPipe = { stop.request(.signal) }
        let error = stop.watchRun { execute(source, session, output, stop) }
        output.flush()
        guard let error else { return .ok }
        if let reason = stop.reason, error.isInterruption {
            if !output.isBroken { console.error("nbrun: \(reason.text)") }
            return reason.exitStatus
        }
        for line in error.report { console.error(line) }
        return .cellFailed
    }

    private func execute(
        _ source: String, _ session: any CellSession, _ output: ProgramOutput, _ stop: StopSwitch
    ) -> CellError? {
        do {
            let cell = Cell(id: "program", number: 1, source: source)
            try stop.watchCell(in: session) { () throws(CellError) in try session.execute(cell, host: output) }
            return nil
        } catch {
            return error
        }
    }
}
