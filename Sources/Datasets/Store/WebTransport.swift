import Dispatch
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

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

        let receiver = Receiver(output: output, limit: limit, allowsInsecure: allowsInsecure)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = max(connectTimeout, silenceTimeout) + 5
        let session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        let task = session.dataTask(with: url)
        task.resume()

        // The caller's thread waits in slices, so that it can report, and give up, whatever the connection does.
        var quiet = 0.0
        var last = 0
        let slice = 0.1
        while true {
            let isDone = receiver.finished.wait(timeout: .now() + slice) == .success
            let state = receiver.state.withLock { $0 }
            try progress(state.received, state.total)
            if isDone { return try state.result() }
            quiet = state.received == last ? quiet + slice : 0
            last = state.received
            if quiet > (state.received == 0 ? connectTimeout : silenceTimeout) {
                throw TransportFailure.unreachable("no data for \(Int(quiet)) seconds")
            }
        }
    }
}

/// Takes what a session delivers and writes it down.
private final class Receiver: NSObject, URLSessionDataDelegate, Sendable {
    struct State: Sendable {
        var received = 0
        var total: Int?
        var checksum: Checksum?
        var failure: TransportFailure?

        func result() throws -> TransportResponse {
            if let failure { throw failure }
            return TransportResponse(size: total, checksum: checksum)
        }
    }

    let state = Mutex(State())
    let finished = DispatchSemaphore(value: 0)
    private let output: FileHandle
    private let limit: Int?
    private let allowsInsecure: Bool

    init(output: FileHandle, limit: Int?, allowsInsecure: Bool) {
        self.output = output
        self.limit = limit
        self.allowsInsecure = allowsInsecure
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let isFine = allowsInsecure || request.url?.scheme == "https"
        if !isFine { fail(.unreachable("it leads on to an address that is not https")) }
        completionHandler(isFine ? request : nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let http = response as? HTTPURLResponse
        let status = http?.statusCode ?? 0
        guard status == 200 else {
            fail(.refused(status: status))
            return completionHandler(.cancel)
        }
        let isEncoded = http?.value(forHTTPHeaderField: "Content-Encoding") != nil
        let length = response.expectedContentLength
        let hash = http?.value(forHTTPHeaderField: "x-goog-hash")
        state.withLock {
            $0.total = !isEncoded && length > 0 ? Int(length) : nil
            $0.checksum = isEncoded ? nil : hash.flatMap(Checksum.init(googleHash:))
        }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let received = state.withLock { state in
            state.received += data.count
            return state.received
        }
        if let limit, received > limit {
            fail(.tooLarge(limit: limit))
            return dataTask.cancel()
        }
        do {
            try output.write(contentsOf: data)
        } catch {
            fail(.unwritable(FileBytes.reason(error)))
            dataTask.cancel()
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let error { fail(.unreachable(FileBytes.reason(error))) }
        finished.signal()
    }

    /// The first failure is the one that counts: cancelling the task makes another.
    private func fail(_ failure: TransportFailure) {
        state.withLock { $0.failure = $0.failure ?? failure }
    }
}
