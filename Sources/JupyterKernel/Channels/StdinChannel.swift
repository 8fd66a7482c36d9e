import Cells
import Dispatch
import Synchronization

/// Asks the client that sent a cell for a line of input.
final class StdinChannel: Sendable {
    private let channel: RouterChannel
    private let state = Mutex(State())

    private struct State {
        /// Signalled when the answer is there or the wait is over.
        var waiting: DispatchSemaphore?
        var answer: String?
        /// Whether the running cell has been interrupted: it gets no input any more.
        var isInterrupted = false
    }

    /// Uses `channel`, which must be the stdin socket's.
    init(_ channel: RouterChannel) { self.channel = channel }

    /// Starts the channel's thread.
    func start() {
        channel.start { self.receive($0) }
    }

    /// Closes the channel.
    ///
    /// - Returns: whether its thread has ended.
    func close() -> Bool {
        interrupt()
        return channel.close()
    }

    /// Forgets an interrupt that was meant for the cell before.
    func beginCell() {
        state.withLock { $0.isInterrupted = false }
    }

    /// Ends a wait for input.
    func interrupt() {
        state.withLock { state in
            state.isInterrupted = true
            state.waiting?.signal()
            state.waiting = nil
        }
    }

    /// The line that the client of `request` gives; nil at the end of input.
    ///
    /// - Throws: an error named `Interrupted` where the wait was interrupted.
    func ask(_ prompt: String, isPassword: Bool, for request: Request) throws(CellError) -> String? {
        let arrival = DispatchSemaphore(value: 0)
        let isInterrupted = state.withLock { state in
            state.answer = nil
            if !state.isInterrupted { state.waiting = arrival }
            return state.isInterrupted
        }
        if !isInterrupted {
            let content: JSON = ["prompt": .string(prompt), "password": .bool(isPassword)]
            channel.send(Message("input_request", content, replyingTo: request))
            arrival.wait()
        }
        guard let answer = state.withLock({ $0.answer }) else {
            throw CellError(name: "Interrupted", message: "interrupted", report: ["Interrupted: waiting for input"])
        }
        return answer == StdinChannel.endOfInput ? nil : answer
    }

    /// What consoles send for Control-D.
    private static let endOfInput = "\u{4}"

    /// Answers that nobody waits for any more are dropped.
    private func receive(_ request: Request) {
        guard request.header.type == "input_reply", let value = request.content["value"]?.stringValue else { return }
        state.withLock { state in
            guard let waiting = state.waiting else { return }
            state.answer = value
            state.waiting = nil
            waiting.signal()
        }
    }
}
