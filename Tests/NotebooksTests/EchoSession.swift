import Cells
import Dispatch
import Synchronization

/// A language whose every line is a command: `print x`, `warn x`, `= x` (result), `show ID x`, `update ID x`,
/// `picture ID x`, `json x`, `clear`, `clear wait`, `progress`, `ask`, `deep LEVELS`, `fail x`, `spin` (until interrupted), `hang`
/// (whatever happens, for a while), `name = x` (nothing). A cell's line is emitted in pieces.
final class EchoSession: CellSession {
    private let isInterrupted = Mutex(false)
    /// Called by the command `call`.
    let onCall: @Sendable () -> Void
    /// The sources of the cells that ran.
    var executed: [String] { sources.withLock(\.self) }
    private let sources = Mutex<[String]>([])

    init(onCall: @escaping @Sendable () -> Void = {}) { self.onCall = onCall }

    var language: LanguageInfo {
        LanguageInfo(
            name: "swift", version: "6", mimeType: "text/x-swift", fileExtension: ".swift", pygmentsLexer: "swift",
            codeMirrorMode: "swift")
    }

    func execute(_ cell: Cell, host: any CellHost) throws(CellError) {
        sources.withLock { $0.append(cell.source) }
        isInterrupted.withLock { $0 = false }
        for (index, line) in cell.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let rest = words.count > 1 ? words[1] : ""
            try run(
                words.first ?? "", rest, host, at: CellError.Location(cell: cell.number, line: index + 1, column: 1))
        }
    }

    private func run(
        _ command: String, _ rest: String, _ host: any CellHost, at place: CellError.Location
    ) throws(CellError) {
        let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
        let (id, content) = (words.first, words.count > 1 ? words[1] : "")
        switch command {
        case "print":
            for piece in [rest, "\n"] { host.emit(.stream(.stdout, piece)) }
        case "warn": host.emit(.stream(.stderr, rest + "\n"))
        case "=": host.emit(.result(DisplayData(text: rest)))
        case "show": host.emit(.display(DisplayData([.plainText: .text(content)], displayID: id)))
        case "update": host.emit(.update(DisplayData([.plainText: .text(content)], displayID: id)))
        case "picture": host.emit(.display(picture(content, id)))
        case "repaint": host.emit(.update(picture(content, id)))
        case "json": host.emit(.display(DisplayData([.json: .text(rest)])))
        case "clear": host.emit(.clear(wait: rest == "wait"))
        case "progress": host.emit(.progress(Progress(label: "echo", position: rest)))
        case "ask": host.emit(.stream(.stdout, try host.readLine(prompt: rest, isPassword: false) ?? ""))
        case "call": onCall()
        case "deep": host.emit(.result(DisplayData(text: String(depth(Int(rest) ?? 0)))))
        case "fail": throw failure("EchoError", rest, place)
        case "spin":
            while !isInterrupted.withLock(\.self) {}
            throw failure(CellError.interruptedName, "interrupted", place)
        case "hang": DispatchSemaphore(value: 0).wait(timeout: .now() + 2) == .success ? () : ()
        default: break
        }
    }

    @inline(never)
    private func depth(_ levels: Int) -> Int {
        levels == 0 ? 0 : withExtendedLifetime([levels]) { depth(levels - 1) + 1 }
    }

    private func picture(_ content: String, _ id: String?) -> DisplayData {
        DisplayData([.png: .binary(Array(content.utf8)), .plainText: .text("picture")], displayID: id)
    }

    private func failure(_ name: String, _ message: String, _ place: CellError.Location) -> CellError {
        let report = ["cell [\(place.cell)], line \(place.line): error: \(message)", "    ^"]
        return CellError(name: name, message: message, report: report, location: place)
    }

    /// Declarations are lines `name = value`; values are whole numbers.
    func parameterCell(
        declarations: String, overriding values: [(name: String, value: String)]
    ) throws(CellError) -> String {
        let names = declarations.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
        for (name, value) in values {
            guard names.contains(name) else { throw parameterError("there is no parameter '\(name)'") }
            guard Int(value) != nil else { throw parameterError("'\(name)' is a whole number, not '\(value)'") }
        }
        return values.map { "\($0.name) = \($0.value)" }.joined(separator: "\n")
    }

    private func parameterError(_ message: String) -> CellError {
        CellError(name: "ParameterError", message: message, report: [message])
    }

    func interrupt() { isInterrupted.withLock { $0 = true } }
    func evaluate(_ expression: String, host: any CellHost) throws(CellError) -> DisplayData {
        DisplayData(text: expression)
    }
    func complete(_ source: String, at offset: Int) -> Completions { Completions(items: [], range: offset..<offset) }
    func inspect(_ source: String, at offset: Int, detailed: Bool) -> DisplayData? { nil }
    func completeness(of source: String) -> Completeness { .complete }
}
