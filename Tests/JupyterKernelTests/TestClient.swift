import CZeroMQ
import Cells
import Foundation
import JupyterKernel

/// A client of a kernel, as small as can be: sends requests, and reads what comes back in order.
final class TestClient {
    enum Channel: CaseIterable { case shell, control, stdin, iopub, heartbeat }

    private let context: UnsafeMutableRawPointer
    private var sockets: [Channel: UnsafeMutableRawPointer] = [:]
    private let codec: WireCodec

    /// Connects to the kernel and waits for its welcome, so that nothing published later is missed.
    init(_ connection: ConnectionFile, identity: String = "client", topic: String = "") throws {
        guard let context = zmq_ctx_new() else { throw TestFailure("no libzmq context") }
        self.context = context
        codec = WireCodec(key: connection.key)
        let kinds: [(Channel, Int32, ConnectionFile.Port)] = [
            (.shell, ZMQ_DEALER, .shell), (.control, ZMQ_DEALER, .control), (.stdin, ZMQ_DEALER, .stdin),
            (.iopub, ZMQ_SUB, .iopub), (.heartbeat, ZMQ_DEALER, .heartbeat),
        ]
        for (channel, type, port) in kinds {
            guard let socket = zmq_socket(context, type) else { throw TestFailure("no socket") }
            // A deadline that only a broken kernel meets.
            var (timeout, linger): (Int32, Int32) = (20_000, 0)
            zmq_setsockopt(socket, ZMQ_RCVTIMEO, &timeout, 4)
            zmq_setsockopt(socket, ZMQ_LINGER, &linger, 4)
            if type == ZMQ_DEALER { zmq_setsockopt(socket, ZMQ_ROUTING_ID, identity, identity.utf8.count) }
            if type == ZMQ_SUB { zmq_setsockopt(socket, ZMQ_SUBSCRIBE, topic, topic.utf8.count) }
            guard zmq_connect(socket, connection.address(of: port)) == 0 else { throw TestFailure("cannot connect") }
            sockets[channel] = socket
        }
        while true {
            // Messages may precede the welcome; none is missed after it.
            let message = try receive(.iopub)
            if message.header.type == "iopub_welcome", message.content["subscription"] == .string(topic) { break }
        }
    }

    deinit {
        for socket in sockets.values { zmq_close(socket) }
        zmq_ctx_term(context)
    }

    /// Takes a TCP port of this machine; `release` gives it back.
    static func occupyPort() throws -> (port: Int, release: () -> Void) {
        guard let context = zmq_ctx_new(), let socket = zmq_socket(context, ZMQ_ROUTER) else {
            throw TestFailure("no socket")
        }
        var name = [CChar](repeating: 0, count: 256)
        var size = name.count
        guard zmq_bind(socket, "tcp://127.0.0.1:*") == 0,
            zmq_getsockopt(socket, ZMQ_LAST_ENDPOINT, &name, &size) == 0,
            let port = Int(
                String(decoding: name.prefix(size - 1).map(UInt8.init), as: UTF8.self).split(separator: ":")[2])
        else { throw TestFailure("no free port") }
        return (
            port,
            {
                zmq_close(socket)
                zmq_ctx_term(context)
            }
        )
    }

    // MARK: Frames

    func send(frames: [[UInt8]], on channel: Channel) {
        for (index, frame) in frames.enumerated() {
            zmq_send(sockets[channel], frame, frame.count, index + 1 < frames.count ? ZMQ_SNDMORE : 0)
        }
    }

    func receiveFrames(_ channel: Channel) throws -> [[UInt8]] {
        var frames: [[UInt8]] = []
        var more: Int32 = 1
        while more != 0 {
            var message = zmq_msg_t()
            zmq_msg_init(&message)
            defer { zmq_msg_close(&message) }
            guard zmq_msg_recv(&message, sockets[channel], 0) >= 0 else {
                throw TestFailure("nothing came on \(channel)")
            }
            frames.append([UInt8](UnsafeRawBufferPointer(start: zmq_msg_data(&message), count: zmq_msg_size(&message))))
            more = zmq_msg_more(&message)
        }
        return frames
    }

    // MARK: Messages

    /// The frames of a request, and its identifier.
    func request(_ type: String, _ content: JSON, metadata: JSON = [:]) throws -> (id: String, frames: [[UInt8]]) {
        var message = Message(type, content, parent: Message.noParent)
        message.metadata = metadata
        let frames = codec.encode(message)
        guard let id = try JSON(parsing: frames[2])["msg_id"]?.stringValue else { throw TestFailure("no identifier") }
        return (id, frames)
    }

    /// Sends a request and returns its identifier.
    @discardableResult
    func send(_ type: String, _ content: JSON = [:], metadata: JSON = [:], on channel: Channel = .shell) throws
        -> String
    {
        let request = try request(type, content, metadata: metadata)
        send(frames: request.frames, on: channel)
        return request.id
    }

    /// The next message on a channel.
    func receive(_ channel: Channel) throws -> Request {
        try codec.decode(try receiveFrames(channel))
    }

    // MARK: Conversations

    /// What the kernel published for one request, up to its `idle`.
    func published(for id: String) throws -> [Request] {
        var messages: [Request] = []
        while true {
            let message = try receive(.iopub)
            guard message.parentHeader["msg_id"]?.stringValue == id else { continue }
            messages.append(message)
            if message.content["execution_state"] == "idle" { return messages }
        }
    }

    /// Sends a request, and returns the reply's content and the published messages as short texts.
    func ask(
        _ type: String, _ content: JSON = [:], on channel: Channel = .shell
    ) throws -> (reply: JSON, published: [String]) {
        let id = try send(type, content, on: channel)
        let reply = try receive(channel)
        guard reply.parentHeader["msg_id"]?.stringValue == id else { throw TestFailure("a reply to another request") }
        return (reply.content, try published(for: id).map(TestClient.short))
    }

    /// Runs a cell.
    func run(_ code: String, _ options: JSON.Object = [:]) throws -> (reply: JSON, published: [String]) {
        var content: JSON.Object = ["code": .string(code)]
        content.merge(options)
        return try ask("execute_request", .object(content))
    }

    /// `stream {"name":"stdout","text":"hi\n"}`; of a status only the state.
    static func short(_ message: Request) -> String {
        message.content["execution_state"]?.stringValue ?? "\(message.header.type) \(message.content.text())"
    }
}

/// Why a test's machinery failed.
struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
