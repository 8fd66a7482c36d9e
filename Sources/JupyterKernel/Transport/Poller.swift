import CZeroMQ

/// Lets a thread wait for its own socket and for other threads' calls at once.
struct Poller {
    private let socket: Socket
    private let alarm: Alarm

    init(_ socket: Socket, _ alarm: Alarm) {
        self.socket = socket
        self.alarm = alarm
    }

    /// Waits until the socket has a message, the alarm rings or `milliseconds` have passed (-1: for ever).
    func wait(milliseconds: Int) throws(SocketError) {
        var items = [
            zmq_pollitem_t(socket: socket.handle, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0),
            zmq_pollitem_t(socket: nil, fd: alarm.descriptor, events: Int16(ZMQ_POLLIN), revents: 0),
        ]
        guard zmq_poll(&items, Int32(items.count), milliseconds) < 0 else { return }
        // A signal ends the wait early: the caller looks around and waits again.
        guard zmq_errno() == EINTR else { throw SocketError(doing: "wait on the \(socket.name) socket") }
    }
}
