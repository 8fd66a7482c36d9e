import CZeroMQ

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a socket could not do, and the system's reason.
public struct SocketError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The attempt: `listen on tcp://127.0.0.1:5001 (shell)`.
    public let attempt: String
    /// The system's error number.
    public let code: Int32

    /// Takes the reason from libzmq's last failure on this thread.
    init(doing attempt: String) {
        self.attempt = attempt
        code = zmq_errno()
    }

    /// One line for a person: what failed, why, and what to do where something can be done.
    public var description: String {
        let reason = zmq_strerror(code).map { String(cString: $0) } ?? "error \(code)"
        return "cannot \(attempt): \(reason)\(advice)"
    }

    private var advice: String {
        switch code {
        case EADDRINUSE:
            "; another process listens there, perhaps a kernel with the same connection file: stop it or start with a new file"
        case EADDRNOTAVAIL, ENODEV: "; the connection file's \"ip\" is no address of this machine"
        case EACCES: "; choose ports above 1023 or a folder that you may write"
        default: ""
        }
    }
}
