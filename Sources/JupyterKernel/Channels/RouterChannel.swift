import Synchronization

/// A channel that takes requests and sends replies: shell, control or stdin.
///
/// One thread owns the socket. It hands each request to a closure; messages for the socket may come from any thread.
final class RouterChannel: Sendable {
    let name: String
    private let socket: Socket
    private let codec: WireCodec
    private let log: KernelLog
    private let alarm: Alarm
    private let mailbox = Mutex(Mailbox())
    private let thread = Mutex<KernelThread?>(nil)

    /// What other threads want of the owning one.
    private struct Mailbox {
        var outgoing: [[[UInt8]]] = []
        var isClosing = false
    }

    /// Takes over a bound socket.
    init(_ socket: Socket, codec: WireCodec, log: KernelLog) throws(SocketError) {
        name = socket.name
        self.socket = socket
        self.codec = codec
        self.log = log
        alarm = try Alarm()
    }

    /// Starts the thread; `receive` is called on it for every sound message.
    func start(_ receive: @escaping @Sendable (Request) -> Void) {
        let started = KernelThread(name) { self.run(receive) }
        thread.withLock { $0 = started }
    }

    /// Sends a message along its identities; callable from any thread.
    func send(_ message: Message) {
        let frames = codec.encode(message)
        mailbox.withLock { $0.outgoing.append(frames) }
        alarm.ring()
    }

    /// Sends what is waiting, closes the socket and ends the thread.
    ///
    /// - Returns: whether the thread has ended.
    func close() -> Bool {
        mailbox.withLock { $0.isClosing = true }
        alarm.ring()
        return thread.withLock { $0 }?.join(milliseconds: 1000) ?? true
    }

    private func run(_ receive: (Request) -> Void) {
        let poller = Poller(socket, alarm)
        defer { socket.close() }
        do {
            while true {
                try poller.wait(milliseconds: -1)
                alarm.silence()
                guard try sendWaiting() else { return }
                while let frames = try socket.receive() {
                    take(frames, receive)
                    guard try sendWaiting() else { return }
                }
            }
        } catch {
            log("\(error); the \(name) channel is closed")
        }
    }

    private func take(_ frames: [[UInt8]], _ receive: (Request) -> Void) {
        do {
            receive(try codec.decode(frames))
        } catch {
            log("dropped a message on the \(name) channel: \(error)")
        }
    }

    /// Sends what other threads have left; false where the channel is to close.
    private func sendWaiting() throws(SocketError) -> Bool {
        let work = mailbox.withLock { mailbox in
            defer { mailbox.outgoing = [] }
            return mailbox
        }
        for frames in work.outgoing { try socket.send(frames) }
        return !work.isClosing
    }
}
