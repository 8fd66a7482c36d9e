import Cells
import Synchronization

/// The host of one running cell: turns its outputs into messages and its reads into requests for input.
final class CellOutput: CellHost {
    private let core: KernelCore
    private let message: Request
    private let number: Int
    private let isSilent: Bool
    private let allowsStdin: Bool
    private let progress = Mutex(ProgressBoard())
    private let result = Mutex<String?>(nil)

    /// `message` is the request that the outputs belong to, `number` its execution count.
    init(_ core: KernelCore, _ request: ExecuteRequest, _ message: Request, number: Int) {
        self.core = core
        self.message = message
        self.number = number
        isSilent = request.isSilent
        allowsStdin = request.allowsStdin
    }

    private init(muting output: CellOutput) {
        core = output.core
        message = output.message
        number = output.number
        isSilent = true
        allowsStdin = false
    }

    /// A host for the same cell that shows nothing and asks nobody.
    var muted: CellOutput { CellOutput(muting: self) }

    /// The text of the cell's result, for the history.
    var resultText: String? { result.withLock { $0 } }

    // MARK: Outputs

    func emit(_ output: Output) {
        guard !isSilent else { return }
        switch output {
        case .stream(let name, let text): core.publisher.publish(text, to: name, parent: message.header.bytes)
        case .display(let data): publish("display_data", data.messageContent)
        case .update(let data): publish("update_display_data", data.messageContent)
        case .result(let data): publishResult(data)
        case .clear(let wait): clear(wait: wait)
        case .progress(let report): show(report)
        }
    }

    /// Shows the error that ended the cell.
    func show(_ error: CellError) {
        guard !isSilent else { return }
        publish("error", RequestError(error).content)
    }

    /// Leaves progress displays in their last state, without speeds and times, which are of no interest later.
    func finish() {
        for painting in progress.withLock({ $0.finish() }) { paint(painting) }
    }

    private func publish(_ type: String, _ content: JSON.Object) {
        core.publisher.publish(Message(type, .object(content), parent: message.header.bytes))
    }

    private func publishResult(_ data: DisplayData) {
        if case .text(let text) = data.representations[.plainText] { result.withLock { $0 = text } }
        var content = data.messageContent
        content["execution_count"] = .integer(number)
        publish("execute_result", content)
    }

    private func clear(wait: Bool) {
        progress.withLock { $0.forget() }
        publish("clear_output", ["wait": .bool(wait)])
    }

    // MARK: Progress

    private func show(_ report: Progress) {
        // Under the lock, so that reports of several threads keep their order.
        progress.withLock { board in
            paint(board.take(report, newID: core.newDisplayID))
        }
    }

    private func paint(_ painting: ProgressBoard.Painting) {
        let content = JSON.object(painting.display.messageContent)
        let parent = message.header.bytes
        switch painting.stage {
        case .first: core.publisher.publish(Message("display_data", content, parent: parent))
        case .next: core.publisher.repaint(painting.id, Message("update_display_data", content, parent: parent))
        case .last:
            core.publisher.finishRepainting(painting.id, with: Message("update_display_data", content, parent: parent))
        }
    }

    // MARK: Input

    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? {
        guard allowsStdin else {
            let text = "this front end gives cells no input"
            throw CellError(name: "InputError", message: text, report: ["InputError: \(text)"])
        }
        core.publisher.flush()
        return try core.stdin.ask(prompt, isPassword: isPassword, for: message)
    }
}
