import Foundation

/// How bytes come from an address into a file.
package protocol Transport: Sendable {
    /// Writes what `url` holds into `file`, which does not exist yet.
    ///
    /// - Parameters:
    ///   - limit: the most bytes to accept; nil where any size will do.
    ///   - progress: told on the calling thread how many bytes have arrived, of how many; what it throws ends the transfer.
    /// - Returns: what the server said about the file.
    /// - Throws: ``TransportFailure``, or what `progress` threw.
    func transfer(
        from url: URL, to file: URL, limit: Int?, progress: (_ received: Int, _ total: Int?) throws -> Void
    ) throws -> TransportResponse
}

/// What a server said about a file that it sent completely.
package struct TransportResponse: Sendable, Hashable {
    /// The size it announced; nil where it announced none.
    package var size: Int?
    /// The checksum it announced; nil where it announced none.
    package var checksum: Checksum?

    /// Describes an answer.
    package init(size: Int? = nil, checksum: Checksum? = nil) {
        self.size = size
        self.checksum = checksum
    }
}

/// Why a transfer did not succeed.
package enum TransportFailure: Error, Sendable, Hashable {
    /// No connection, or one that broke or fell silent.
    case unreachable(String)
    /// The server answered with this status.
    case refused(status: Int)
    /// There are more bytes than the limit.
    case tooLarge(limit: Int)
    /// The bytes could not be written.
    case unwritable(String)
}
