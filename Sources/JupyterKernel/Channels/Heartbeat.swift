import Synchronization

/// Echoes whatever comes, so that clients know that the process lives. Has its own thread, so that nothing delays it.
final class Heartbeat: Sendable {
    private let socket: Socket
    private let log: KernelLog
    private let alarm: Alarm
    private let isClosing = Atomic<Bool>(false)
    private let thread = Mutex<KernelThread?>(nil)

    /// Takes over a bound socket.
    init(_ socket: Socket, log: KernelLog) throws(SocketError) {
        self.socket = socket
        self.log = log
        alarm = try Alarm()
    }

    /// Starts the thread.
    func start() {
        let started = KernelThread("heartbeat") { self.run() }
        thread.withLock { $0 = started }
    }

    /// Closes the socket and ends the thread.
    ///
    /// - Returns: whether the thread has ended.
    func close() -> Bool {
        isClosing.store(true, ordering: .releasing)
        alarm.ring()
        return thread.withLock { $0 }?.join(milliseconds: 1000) ?? true
    }

    private func run() {
        let poller = Poller(socket, alarm)
        defer { socket.close() }
        do {
            while !isClosing.load(ordering: .acquiring) {
                try poller.wait(milliseconds: -1)
                alarm.silence()
                // The first frame is the route back, which ROUTER puts there and takes away again.
                while let frames = try socket.receive() { try socket.send(frames) }
            }
        } catch {
            log("\(error); the heartbeat has stopped")
        }
    }
}
