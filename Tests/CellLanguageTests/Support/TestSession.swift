import CellLanguage
import Cells
import Synchronization

/// Takes what a cell shows.
final class RecordingHost: CellHost {
    private let outputs = Mutex<[Output]>([])

    func emit(_ output: Output) { outputs.withLock { $0.append(output) } }

    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? { nil }

    /// What was printed.
    var printed: String {
        outputs.withLock { outputs in
            outputs.compactMap { output in
                if case .stream(.stdout, let text) = output { return text }
                return nil
            }.joined()
        }
    }

    /// The text of the last expression's value.
    var result: String? {
        outputs.withLock { outputs in
            for case .result(let data) in outputs {
                if case .text(let text)? = data.representations[.plainText] { return text }
            }
            return nil
        }
    }
}

/// A session and the cells that were run in it.
final class TestSession {
    let session: CellLanguageSession
    private var number = 0

    init(_ library: Library = .standard, options: SessionOptions = SessionOptions()) {
        session = CellLanguageSession(library, options: options)
    }

    /// Runs a cell; its output, or `error: …` with the line.
    @discardableResult
    func run(_ source: String) throws(CellError) -> RecordingHost {
        number += 1
        let host = RecordingHost()
        try session.execute(Cell(id: "\(number)", number: number, source: source), host: host)
        return host
    }

    /// What a cell prints.
    func output(_ source: String) throws(CellError) -> String { try run(source).printed }

    /// The error that a cell ends with.
    func failure(_ source: String) -> CellError? {
        do throws(CellError) {
            try run(source)
            return nil
        } catch {
            return error
        }
    }
}
