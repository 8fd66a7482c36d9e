import Crypto
import Foundation

/// A file on the web and what is known about it beforehand.
package struct RemoteFile: Sendable, Hashable {
    /// The host, `storage.googleapis.com`.
    package let host: String
    /// The path on it, unescaped, beginning with `/`.
    package let path: String
    /// The exact size in bytes, where it is known.
    package let size: Int?
    /// The checksum, where it is known.
    package let checksum: Checksum?

    /// Describes a file.
    package init(host: String, path: String, size: Int? = nil, checksum: Checksum? = nil) {
        self.host = host
        self.path = path
        self.size = size
        self.checksum = checksum
    }

    /// The address, always https; nil for a path that no address can hold.
    package var url: URL? {
        var parts = URLComponents()
        parts.scheme = "https"
        parts.host = host
        parts.path = path
        return parts.url
    }
}

/// What the bytes of a file must add up to.
package struct Checksum: Sendable, Hashable {
    /// The ways of adding up.
    package enum Method: String, Sendable, Hashable {
        /// What project pages publish.
        case sha256 = "SHA-256"
        /// What Google's storage states with each answer.
        case md5 = "MD5"
    }

    /// The way of adding up.
    package let method: Method
    /// The sum, hexadecimal, in small letters.
    package let hex: String

    /// Describes a sum.
    package init(_ method: Method, _ hex: String) {
        self.method = method
        self.hex = hex.lowercased()
    }

    /// The sum that Google's storage states in `x-goog-hash: crc32c=…,md5=…`, base 64; nil where there is none.
    package init?(googleHash header: String) {
        let parts = header.split(whereSeparator: { $0 == "," || $0 == " " })
        guard let md5 = parts.first(where: { $0.hasPrefix("md5=") }),
            let digest = Data(base64Encoded: String(md5.dropFirst(4))), digest.count == 16
        else { return nil }
        self.init(.md5, digest.hexadecimal)
    }

    /// The sum of a file's bytes.
    package func sum(of url: URL) throws -> String {
        switch method {
        case .sha256: try Self.digest(of: url, SHA256()).hexadecimal
        case .md5: try Self.digest(of: url, Insecure.MD5()).hexadecimal
        }
    }

    private static func digest<Function: HashFunction>(of url: URL, _ initial: Function) throws -> Function.Digest {
        var function = initial
        let file = try FileBytes(url)
        while true {
            let part = try file.read(1 << 20)
            if part.isEmpty { return function.finalize() }
            function.update(data: part)
        }
    }
}

extension Sequence<UInt8> {
    fileprivate var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
