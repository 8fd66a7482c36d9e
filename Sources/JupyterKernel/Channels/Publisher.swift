import Cells
import Dispatch
import Synchronization

/// The publishing channel (IOPub): what cells show, and what the kernel is busy with.
///
/// One thread owns the socket; everybody else leaves messages in the outbox.
final class Publisher: Sendable {
    private let socket: Socket
    private let codec: WireCodec
    private let log: KernelLog
    private let alarm: Alarm
    private let state = Mutex(State())
    private let thread = Mutex<KernelThread?>(nil)

    private struct State {
        var outbox = Outbox()
        var isClosing = false
        var hasEnded = false
    }

    /// Takes over a bound XPUB socket.
    init(_ socket: Socket, codec: WireCodec, log: KernelLog) throws(SocketError) {
        self.socket = socket
        self.codec = codec
        self.log = log
        alarm = try Alarm()
    }

    /// Names this run of the kernel.
    var session: String { codec.session }

    /// Starts the thread.
    func start() {
        let started = KernelThread("iopub") { self.run() }
        thread.withLock { $0 = started }
    }

    /// Sends what is waiting, closes the socket and ends the thread.
    ///
    /// - Returns: whether the thread has ended.
    func close() -> Bool {
        state.withLock { $0.isClosing = true }
        alarm.ring()
        return thread.withLock { $0 }?.join(milliseconds: 1000) ?? true
    }

    // MARK: For all threads

    /// Publishes a message after everything that was published before.
    func publish(_ message: Message) {
        change { $0.append(message) }
    }

    /// Publishes text; it may wait a tenth of a second for more.
    func publish(_ text: String, to name: StreamName, parent: [UInt8]) {
        let isPiledUp = change { outbox in
            outbox.append(text, to: name, parent: parent, now: .now)
            return outbox.waitingTextSize > Publisher.textLimit
        }
        // A cell that prints faster than the socket takes is held back, so that memory stays bounded.
        if isPiledUp { flush() }
    }

    private static let textLimit = 8 << 20

    /// Publishes a new state of the display `id`, unless a newer one comes within a moment.
    func repaint(_ id: String, _ message: Message) {
        change { $0.repaint(id, message, now: .now) }
    }

    /// Publishes the last state of the display `id`.
    func finishRepainting(_ id: String, with message: Message) {
        change { $0.finishRepainting(id, with: message) }
    }

    /// Returns when everything published so far has been handed to the socket.
    func flush() {
        let mark = DispatchSemaphore(value: 0)
        let isWaiting = state.withLock { state in
            guard !state.hasEnded else { return false }
            state.outbox.append(mark)
            return true
        }
        guard isWaiting else { return }
        alarm.ring()
        mark.wait()
    }

    @discardableResult
    private func change<Result>(_ body: (inout Outbox) -> Result) -> Result {
        let (result, wakes) = state.withLock { state in
            let (before, wasUrgent) = (state.outbox.deadline, state.outbox.hasUrgent)
            let result = body(&state.outbox)
            // The thread needs to be woken only where it would sleep too long.
            return (result, state.outbox.hasUrgent && !wasUrgent || state.outbox.deadline != before)
        }
        if wakes { alarm.ring() }
        return result
    }

    // MARK: The owning thread

    private func run() {
        defer {
            socket.close()
            release()
        }
        do {
            let poller = Poller(socket, alarm)
            while true {
                try poller.wait(milliseconds: patience())
                alarm.silence()
                let (due, isClosing) = state.withLock { ($0.outbox.takeDue(now: .now), $0.isClosing) }
                for delivery in due { try deliver(delivery) }
                if isClosing { return }
                while let frames = try socket.receive() { try welcome(frames) }
            }
        } catch {
            log("\(error); the iopub channel is closed")
        }
    }

    /// Milliseconds until something is due; -1 for ever.
    private func patience() -> Int {
        state.withLock { state in
            if state.outbox.hasUrgent || state.isClosing { return 0 }
            guard let deadline = state.outbox.deadline else { return -1 }
            let (seconds, attoseconds) = (deadline - .now).components
            return max(0, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1)
        }
    }

    private func deliver(_ delivery: Outbox.Delivery) throws(SocketError) {
        switch delivery {
        case .passed(let mark):
            mark.signal()
        case .message(var message):
            if message.identities.isEmpty {
                message.identities = [Array("kernel.\(codec.session).\(message.type)".utf8)]
            }
            try socket.send(codec.encode(message))
        }
    }

    /// Greets a new subscriber under its own topic: from here on it misses nothing (protocol 5.5).
    private func welcome(_ frames: [[UInt8]]) throws(SocketError) {
        guard let frame = frames.first, frame.first == 1 else { return }
        let topic = Array(frame.dropFirst())
        let content: JSON = ["subscription": .string(String(decoding: topic, as: UTF8.self))]
        var message = Message("iopub_welcome", content, parent: Message.noParent)
        message.identities = [topic]
        try socket.send(codec.encode(message))
    }

    /// Nobody shall wait for a thread that has ended.
    private func release() {
        let rest = state.withLock { state in
            state.hasEnded = true
            return state.outbox.takeDue(now: .now)
        }
        for case .passed(let mark) in rest { mark.signal() }
    }
}
