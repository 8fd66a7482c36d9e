import CZeroMQ

/// One libzmq socket.
///
/// libzmq sockets are not thread-safe. A socket is made and bound by the thread that starts the kernel and then handed
/// over, once, to the thread that owns it from there on; hence `@unchecked Sendable`.
final class Socket: @unchecked Sendable {
    let handle: UnsafeMutableRawPointer
    /// What the socket is for, in messages to people: `shell`.
    let name: String

    /// Creates a socket of one of libzmq's types, e.g. `ZMQ_ROUTER`.
    init(_ context: SocketContext, type: Int32, name: String) throws(SocketError) {
        guard let handle = zmq_socket(context.handle, type) else { throw SocketError(doing: "open the \(name) socket") }
        self.handle = handle
        self.name = name
        try set(ZMQ_LINGER, to: Socket.lingerMilliseconds, "a linger period")
    }

    /// How long unsent messages may keep a closing kernel alive.
    private static let lingerMilliseconds: Int32 = 1000

    func set(_ option: Int32, to value: Int32, _ meaning: String) throws(SocketError) {
        var value = value
        guard zmq_setsockopt(handle, option, &value, MemoryLayout<Int32>.size) == 0 else {
            throw SocketError(doing: "set \(meaning) of the \(name) socket")
        }
    }

    func set(_ option: Int32, to text: String, _ meaning: String) throws(SocketError) {
        guard zmq_setsockopt(handle, option, text, text.utf8.count) == 0 else {
            throw SocketError(doing: "set \(meaning) of the \(name) socket")
        }
    }

    func bind(to address: String) throws(SocketError) {
        guard zmq_bind(handle, address) == 0 else {
            throw SocketError(doing: "listen on \(address) (\(name))")
        }
    }

    /// The next message's frames if one has arrived; nil where none has.
    func receive() throws(SocketError) -> [[UInt8]]? {
        var frames: [[UInt8]] = []
        repeat {
            guard let frame = try receiveFrame() else { return nil }
            frames.append(frame)
        } while try hasMoreFrames()
        return frames
    }

    private func receiveFrame() throws(SocketError) -> [UInt8]? {
        var message = zmq_msg_t()
        zmq_msg_init(&message)
        defer { zmq_msg_close(&message) }
        while zmq_msg_recv(&message, handle, ZMQ_DONTWAIT) < 0 {
            switch zmq_errno() {
            case EINTR: continue
            case EAGAIN: return nil
            default: throw SocketError(doing: "receive on the \(name) socket")
            }
        }
        return [UInt8](UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: zmq_msg_size(&message)))
    }

    private func hasMoreFrames() throws(SocketError) -> Bool {
        var more: Int32 = 0
        var size = MemoryLayout<Int32>.size
        guard zmq_getsockopt(handle, ZMQ_RCVMORE, &more, &size) == 0 else {
            throw SocketError(doing: "receive on the \(name) socket")
        }
        return more != 0
    }

    /// Sends the frames as one message. The kernel's sockets have no send limit or drop for absent peers: none waits.
    func send(_ frames: [[UInt8]]) throws(SocketError) {
        for (index, frame) in frames.enumerated() {
            let flags = index + 1 < frames.count ? ZMQ_SNDMORE : 0
            while zmq_send(handle, frame, frame.count, flags) < 0 {
                guard zmq_errno() == EINTR else { throw SocketError(doing: "send on the \(name) socket") }
            }
        }
    }

    /// Closes the socket; what is unsent may still leave within the linger period.
    func close() { zmq_close(handle) }
}

/// libzmq's context: its worker threads, shared by all sockets of a kernel.
final class SocketContext: @unchecked Sendable {
    let handle: UnsafeMutableRawPointer

    init() throws(SocketError) {
        guard let handle = zmq_ctx_new() else { throw SocketError(doing: "start libzmq") }
        self.handle = handle
    }

    /// Waits until every closed socket has sent what it had, at most its linger period.
    func finish() {
        while zmq_ctx_term(handle) != 0, zmq_errno() == EINTR {}
    }
}
