import Cells
import Foundation
import Synchronization

/// A language of one command a line, for tests of the kernel alone: what a cell says is what the kernel gets to send.
final class EchoSession: CellSession {
    private let isInterrupted = Atomic<Bool>(false)
    private let variables = Mutex<[String: String]>([:])

    let language = LanguageInfo(
        name: "echo", version: "1.0", mimeType: "text/x-echo", fileExtension: ".echo", pygmentsLexer: "text",
        codeMirrorMode: "text")

    func execute(_ cell: Cell, host: any CellHost) throws(CellError) {
        isInterrupted.store(false, ordering: .sequentiallyConsistent)
        for line in cell.source.split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            try run(words[0], words.count > 1 ? words[1] : "", cell, host)
        }
    }

    private func run(_ command: String, _ text: String, _ cell: Cell, _ host: any CellHost) throws(CellError) {
        switch command {
        case "print": host.emit(.stream(.stdout, text + "\n"))
        case "warn": host.emit(.stream(.stderr, text + "\n"))
        case "flood": for number in 0..<(Int(text) ?? 0) { host.emit(.stream(.stdout, "\(number)\n")) }
        case "value": host.emit(.result(DisplayData(text: text)))
        case "show":
            host.emit(.display(DisplayData([.html: .text(text), .png: .binary([1, 2, 3])], displayID: "shown")))
        case "change": host.emit(.update(DisplayData([.html: .text(text)], displayID: "shown")))
        case "clear": host.emit(.clear(wait: text == "wait"))
        case "progress": host.emit(.progress(try progress(text)))
        case "set": variables.withLock { $0[cell.id] = text }
        case "get": host.emit(.stream(.stdout, variables.withLock { $0.values.sorted().joined(separator: ",") }))
        case "loop": try wait(seconds: .infinity)
        case "sleep": try wait(seconds: Double(text) ?? 0)
        case "input":
            host.emit(.stream(.stdout, "got \(try host.readLine(prompt: text, isPassword: false) ?? "nothing")"))
        case "fail": throw EchoSession.error("Failure", text)
        default: throw EchoSession.error("Unknown", "no command '\(command)' in cell [\(cell.number)]")
        }
    }

    private func progress(_ text: String) throws(CellError) -> Cells.Progress {
        guard let fraction = Double(text) else { throw EchoSession.error("Failure", "progress \(text)") }
        return Progress(
            label: "work", position: "step \(text)", fraction: fraction, metrics: [.init("loss", 0.5)],
            rate: .init(100, unit: "steps/s"), remainingSeconds: 80, isFinished: fraction >= 1)
    }

    /// Waits as a cell that computes would: looking for an interrupt all the time.
    private func wait(seconds: Double) throws(CellError) {
        let end = Date().addingTimeInterval(seconds)
        while Date() < end {
            if isInterrupted.load(ordering: .sequentiallyConsistent) {
                throw EchoSession.error("Interrupted", "stopped")
            }
            Thread.sleep(forTimeInterval: 0.001)
        }
    }

    private static func error(_ name: String, _ message: String) -> CellError {
        CellError(name: name, message: message, report: ["\(name): \(message)"])
    }

    func evaluate(_ expression: String, host: any CellHost) throws(CellError) -> DisplayData {
        guard expression != "bad" else { throw EchoSession.error("Failure", expression) }
        return DisplayData(text: expression)
    }

    func complete(_ source: String, at offset: Int) -> Completions {
        let item = Completions.Item(text: "print", kind: "function", signature: "print TEXT")
        return Completions(items: [item], range: 0..<offset)
    }

    func inspect(_ source: String, at offset: Int, detailed: Bool) -> DisplayData? {
        source.hasPrefix("print") ? DisplayData(text: detailed ? "prints text, at length" : "prints text") : nil
    }

    func completeness(of source: String) -> Completeness {
        source.hasSuffix("\\") ? .incomplete(indent: "  ") : source.contains("!") ? .invalid : .complete
    }

    func parameterCell(
        declarations: String, overriding values: [(name: String, value: String)]
    ) throws(CellError) -> String {
        values.map { "set \($0.name)=\($0.value)" }.joined(separator: "\n")
    }

    func interrupt() { isInterrupted.store(true, ordering: .sequentiallyConsistent) }
}
