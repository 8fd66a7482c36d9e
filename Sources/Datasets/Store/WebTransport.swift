import CCurl
import Foundation

/// Transfers over https.
package struct WebTransport: Transport {
    /// How long to wait for the first byte, in seconds.
    package var connectTimeout: Double
    /// How long to wait for further bytes, in seconds.
    package var silenceTimeout: Double
    /// Whether plain http is good enough, as it is for a server in a test.
    package var allowsInsecure: Bool

    /// Creates a transport.
    package init(connectTimeout: Double = 10, silenceTimeout: Double = 20, allowsInsecure: Bool = false) {
        self.connectTimeout = connectTimeout
        self.silenceTimeout = silenceTimeout
        self.allowsInsecure = allowsInsecure
    }

    package func transfer(
        from url: URL, to file: URL, limit: Int?, progress: (_ received: Int, _ total: Int?) throws -> Void
    ) throws -> TransportResponse {
        guard allowsInsecure || url.scheme == "https" else {
            throw TransportFailure.unreachable("only https addresses are used")
        }
        guard FileManager.default.createFile(atPath: file.path, contents: nil),
            let output = try? FileHandle(forWritingTo: file)
        else { throw TransportFailure.unwritable("'\(file.path)' cannot be created") }
        defer { try? output.close() }

        let receiver = WebReceiver(output: output, limit: limit)
        let download = try WebDownload(url, allowsInsecure: allowsInsecure, receiver)
        // The transfer goes on in slices, so that it can report, and give up, whatever the connection does.
        let start = ContinuousClock.now
        var (reported, heard) = (start, start)
        var last = 0
        while true {
            let isFinished = try download.advance()
            let now = ContinuousClock.now
            if isFinished || now - reported >= WebDownload.slice {
                try progress(receiver.received, receiver.total)
                reported = now
            }
            if isFinished { return try receiver.response() }
            if receiver.received != last { (last, heard) = (receiver.received, now) }
            let patience = last == 0 ? connectTimeout : silenceTimeout
            if now - heard > .seconds(patience) {
                throw TransportFailure.unreachable("no data for \(Int(patience)) seconds")
            }
        }
    }
}

/// A running download of libcurl.
private final class WebDownload {
    /// How long to wait for the connection before looking around.
    static let slice = Duration.milliseconds(100)

    private let download: OpaquePointer
    private let receiver: WebReceiver

    init(_ url: URL, allowsInsecure: Bool, _ receiver: WebReceiver) throws {
        self.receiver = receiver
        let started = url.absoluteString.withCString { address in
            var request = curl_request()
            request.url = address
            request.allows_http = allowsInsecure
            request.owner = Unmanaged.passUnretained(receiver).toOpaque()
            request.header = { owner, bytes, count in
                WebDownload.pass(bytes, count, to: owner) { $0.takeHeader($1) }
            }
            request.content = { owner, bytes, count in
                WebDownload.pass(bytes, count, to: owner) { $0.takeContent($1) }
            }
            return curl_download_start(&request)
        }
        guard let started else {
            let reason = curl_load_failure().map { String(cString: $0) }
            throw TransportFailure.unreachable(reason ?? "there is no memory for a connection")
        }
        download = started
    }

    deinit { curl_download_end(download) }

    /// Goes on for a slice of time; whether everything has come.
    func advance() throws(TransportFailure) -> Bool {
        let state = withExtendedLifetime(receiver) { curl_download_continue(download, 100) }
        if let failure = receiver.failure { throw failure }
        switch state {
        case CURL_RUNNING: return false
        case CURL_FINISHED: return true
        case CURL_LEADS_ELSEWHERE: throw .unreachable("it leads on to an address that is not https")
        default: throw .unreachable(String(cString: curl_download_failure(download)))
        }
    }

    /// Hands bytes to the receiver; other than 0 ends the download.
    private static func pass(
        _ bytes: UnsafePointer<CChar>?, _ count: Int, to owner: UnsafeMutableRawPointer?,
        _ take: (WebReceiver, UnsafeRawBufferPointer) -> Bool
    ) -> Int32 {
        guard let owner else { return 1 }
        let receiver = Unmanaged<WebReceiver>.fromOpaque(owner).takeUnretainedValue()
        return take(receiver, UnsafeRawBufferPointer(start: bytes, count: count)) ? 0 : 1
    }
}

/// Takes what a server sends and writes it down.
private final class WebReceiver {
    /// What a server says before the content.
    private struct Header {
        var status = 0
        var length: Int?
        var checksum: Checksum?
        /// Whether the content comes packed, so that length and checksum are those of other bytes.
        var isEncoded = false
    }

    private(set) var received = 0
    private(set) var failure: TransportFailure?
    private var header = Header()
    private let output: FileHandle
    private let limit: Int?

    init(output: FileHandle, limit: Int?) {
        self.output = output
        self.limit = limit
    }

    /// How many bytes will come; nil where the server has not said so.
    var total: Int? { header.isEncoded ? nil : header.length }

    /// What the server said, once everything has come.
    func response() throws(TransportFailure) -> TransportResponse {
        guard header.status == 200 else { throw .refused(status: header.status) }
        return TransportResponse(size: total, checksum: header.isEncoded ? nil : header.checksum)
    }

    /// Takes a line of a header. A server that leads on to another address sends several headers.
    func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            header = Header(status: line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0)
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespacesAndNewlines)
            switch line[..<colon].lowercased() {
            case "content-length": header.length = Int(value)
            case "content-encoding": header.isEncoded = true
            case "x-goog-hash": header.checksum = Checksum(googleHash: value) ?? header.checksum
            default: break
            }
        }
        return true
    }

    func takeContent(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard header.status == 200 else { return fail(.refused(status: header.status)) }
        received += bytes.count
        if let limit, received > limit { return fail(.tooLarge(limit: limit)) }
        do {
            try output.write(contentsOf: Data(bytes))
            return true
        } catch {
            return fail(.unwritable(FileBytes.reason(error)))
        }
    }

    private func fail(_ failure: TransportFailure) -> Bool {
        self.failure = failure
        return false
    }
}
