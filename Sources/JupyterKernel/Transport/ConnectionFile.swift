import Cells
import Foundation

/// Where a kernel listens and how its messages are signed, as the launcher wrote it down.
public struct ConnectionFile: Sendable, Hashable {
    /// `tcp` or `ipc`.
    public var transport: Transport
    /// The interface's address, or the path before the number for `ipc`.
    public var ip: String
    /// The secret of the signatures; empty means unsigned.
    public var key: String
    /// The port of each socket.
    public var ports: [Port: Int]
    /// The secret key of an encrypted connection (CurveZMQ, Z85), where the launcher asks for one.
    public var curveSecretKey: String?

    /// How the sockets are reached.
    public enum Transport: String, Sendable, Hashable, CaseIterable { case tcp, ipc }

    /// The sockets of the protocol; raw values are the file's member names.
    public enum Port: String, Sendable, Hashable, CaseIterable {
        case shell = "shell_port"
        case iopub = "iopub_port"
        case stdin = "stdin_port"
        case control = "control_port"
        case heartbeat = "hb_port"
    }

    /// Reads the file at `path`.
    public init(path: String) throws(ConnectionFileError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            let exists = FileManager.default.fileExists(atPath: path)
            throw ConnectionFileError(path: path, problem: exists ? "it cannot be read" : "there is no such file")
        }
        try self.init(text: [UInt8](data), path: path)
    }

    /// Reads a file's content; `path` is for messages.
    package init(text: [UInt8], path: String) throws(ConnectionFileError) {
        let json: JSON
        do {
            json = try JSON(parsing: text)
        } catch {
            throw ConnectionFileError(path: path, problem: "it is not JSON: \(error)")
        }
        func member(_ name: String) throws(ConnectionFileError) -> JSON {
            guard let value = json[name] else {
                throw ConnectionFileError(path: path, problem: "the member \"\(name)\" is missing")
            }
            return value
        }
        func string(_ name: String) throws(ConnectionFileError) -> String {
            guard let text = try member(name).stringValue else {
                throw ConnectionFileError(path: path, problem: "\"\(name)\" is not a string")
            }
            return text
        }

        guard let transport = Transport(rawValue: try string("transport")) else {
            throw ConnectionFileError(
                path: path, problem: "\"transport\" is \"\(try string("transport"))\", but only tcp and ipc are known")
        }
        self.transport = transport
        ip = try string("ip")
        key = try string("key")
        let scheme = json["signature_scheme"]?.stringValue ?? "hmac-sha256"
        guard key.isEmpty || scheme == "hmac-sha256" else {
            throw ConnectionFileError(
                path: path, problem: "\"signature_scheme\" is \"\(scheme)\", but only hmac-sha256 is known")
        }
        ports = [:]
        for port in Port.allCases {
            guard let number = try member(port.rawValue).intValue, (1...65535).contains(number) else {
                throw ConnectionFileError(path: path, problem: "\"\(port.rawValue)\" is not a port (1 to 65535)")
            }
            ports[port] = number
        }
        curveSecretKey = json["curve_secretkey"]?.stringValue
    }

    /// The address of one socket, as libzmq writes it.
    package func address(of port: Port) -> String {
        let number = ports[port] ?? 0
        return switch transport {
        case .tcp: ip.contains(":") ? "tcp://[\(ip)]:\(number)" : "tcp://\(ip):\(number)"
        case .ipc: "ipc://\(ip)-\(number)"
        }
    }
}

/// Why a connection file is of no use.
public struct ConnectionFileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong with it.
    public let problem: String

    /// One line for a person.
    public var description: String {
        "connection file \(path): \(problem); Jupyter writes this file when it starts a kernel"
    }
}
