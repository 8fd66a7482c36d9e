import CellLanguage
import Cells

/// Runs a text as the only cell of a session and keeps what it prints.
enum ProgramRun {
    /// What a run printed, and the error that ended it.
    struct Outcome {
        var output: String
        var error: CellError?
    }

    static func outcome(of program: String) -> Outcome {
        var options = SessionOptions()
        options.stackValues = 100_000
        options.depthLimit = 1_000
        options.threadStackSize = 64 << 20
        // A program that would never end, or fill the memory, fails its own test and not the whole run.
        options.memoryLimit = 4 << 30
        options.timeLimit = 600
        let session = CellLanguageSession(.standard, options: options)
        let host = RecordingHost()
        do throws(CellError) {
            try session.execute(Cell(id: "program", number: 1, source: program), host: host)
            return Outcome(output: host.printed, error: nil)
        } catch {
            return Outcome(output: host.printed, error: error)
        }
    }
}
