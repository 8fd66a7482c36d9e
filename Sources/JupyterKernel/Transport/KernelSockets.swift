import CZeroMQ

/// The five sockets of a kernel, bound, not yet owned by their threads.
struct KernelSockets: Sendable {
    let shell: Socket
    let control: Socket
    let stdin: Socket
    let iopub: Socket
    let heartbeat: Socket

    /// Opens and binds all of them, so that a port in use is known before anything runs.
    init(_ context: SocketContext, _ connection: ConnectionFile) throws(SocketError) {
        func router(_ name: String, _ port: ConnectionFile.Port) throws(SocketError) -> Socket {
            let socket = try Socket(context, type: ZMQ_ROUTER, name: name)
            // A client that reconnects under its old identity takes the route over instead of being refused.
            try socket.set(ZMQ_ROUTER_HANDOVER, to: 1, "the handover")
            try KernelSockets.open(socket, at: port, connection)
            return socket
        }
        shell = try router("shell", .shell)
        control = try router("control", .control)
        stdin = try router("stdin", .stdin)
        heartbeat = try router("heartbeat", .heartbeat)
        iopub = try Socket(context, type: ZMQ_XPUB, name: "iopub")
        // Every subscription is reported, also of a topic already subscribed: each subscriber gets its welcome.
        try iopub.set(ZMQ_XPUB_VERBOSE, to: 1, "verbosity")
        try KernelSockets.open(iopub, at: .iopub, connection)
    }

    private static func open(
        _ socket: Socket, at port: ConnectionFile.Port, _ connection: ConnectionFile
    ) throws(SocketError) {
        // Without a high-water mark nothing is dropped while a client is slow.
        try socket.set(ZMQ_SNDHWM, to: 0, "the send limit")
        try socket.set(ZMQ_RCVHWM, to: 0, "the receive limit")
        if connection.ip.contains(":") { try socket.set(ZMQ_IPV6, to: 1, "IPv6") }
        if let secret = connection.curveSecretKey {
            try socket.set(ZMQ_CURVE_SERVER, to: 1, "the encryption")
            try socket.set(ZMQ_CURVE_SECRETKEY, to: secret, "the encryption's key")
        }
        try socket.bind(to: connection.address(of: port))
    }
}
