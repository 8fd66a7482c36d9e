import Datasets
import Foundation
import Synchronization
import Testing

/// Leads every transfer to a server on this machine, whatever its address.
private struct Detour: Transport {
    let url: URL
    var transport = WebTransport(connectTimeout: 2, silenceTimeout: 2, allowsInsecure: true)

    func transfer(
        from url: URL, to file: URL, limit: Int?, progress: (_ received: Int, _ total: Int?) throws -> Void
    ) throws -> TransportResponse {
        try transport.transfer(from: self.url, to: file, limit: limit, progress: progress)
    }
}

@Suite struct DownloadTests {
    let cache: Folder
    let body = Array("a file of some length".utf8)
    init() throws { cache = try Folder() }

    func fetch(
        _ answer: [UInt8], size: Int? = nil, checksum: Checksum? = nil,
        progress: (@Sendable (DownloadProgress) throws -> Void)? = nil
    ) throws -> URL {
        let server = try TestServer([answer])
        defer { server.stop() }
        var store = DatasetStore(cache: cache.url, progress: progress)
        store.transport = Detour(url: server.url)
        let remote = RemoteFile(host: "example.org", path: "/a b.npy", size: size, checksum: checksum)
        return try store.fetch(remote, as: "sub/a b.npy", for: "Test")
    }

    func failure(_ answer: [UInt8], size: Int? = nil, checksum: Checksum? = nil) throws -> String {
        let error = try #require(datasetError { _ = try fetch(answer, size: size, checksum: checksum) })
        #expect(cache.files.isEmpty)
        #expect(error.description.contains("https://example.org/a%20b.npy"))
        return error.description
    }

    @Test func bringsTheFileAndReportsProgress() throws {
        let reports = Mutex<[DownloadProgress]>([])
        let file = try fetch(TestServer.answer(body)) { report in reports.withLock { $0.append(report) } }
        #expect(try Data(contentsOf: file) == Data(body))
        #expect(cache.files == ["sub/a b.npy"])
        let last = try #require(reports.withLock { $0.last })
        #expect((last.file, last.received, last.total, last.fraction) == ("a b.npy", body.count, body.count, 1))
    }

    @Test func replacesAnOlderFileInOneStep() throws {
        try cache.write("sub/a b.npy", [1, 2, 3])
        let file = try fetch(TestServer.answer(body))
        #expect(try Data(contentsOf: file) == Data(body))
    }

    @Test func checksWhatIsKnown() throws {
        let right = Checksum(.sha256, "e1f1852d65767c85158cece835acc8b2b2dab1237222275ca51a43d367a2365a")
        _ = try fetch(TestServer.answer(body), size: 21, checksum: right)
        try FileManager.default.removeItem(at: cache.url.appendingPathComponent("sub/a b.npy"))
        let wrong = Checksum(.sha256, String(right.hex.reversed()))
        #expect(try failure(TestServer.answer(body), checksum: wrong).contains("its SHA-256 should be"))
        #expect(try failure(TestServer.answer(body), size: 100).contains("should have 100 bytes, but 21 arrived"))
        #expect(try failure(TestServer.answer(body), size: 5).contains("more than the expected 5 bytes"))
        #expect(try failure(TestServer.answer([])).contains("nothing arrived"))
    }

    @Test func checksWhatTheServerSays() throws {
        let right = ["x-goog-hash: crc32c=AAAAAA==,md5=\(Data(md5).base64EncodedString())"]
        #expect(try fetch(TestServer.answer(body, headers: right)).lastPathComponent == "a b.npy")
        try FileManager.default.removeItem(at: cache.url.appendingPathComponent("sub/a b.npy"))
        let wrong = ["x-goog-hash: md5=\(Data(md5.reversed()).base64EncodedString())"]
        #expect(try failure(TestServer.answer(body, headers: wrong)).contains("its MD5 should be"))
    }

    @Test func refusalsAndBrokenConnectionsLeaveNothing() throws {
        #expect(try failure(TestServer.answer(body, status: "404 Not Found")).contains("the server answered 404"))
        #expect(try failure(TestServer.answer(body, length: 1000)).contains("check the network"))
        #expect(try failure([]).contains("check the network"))
        let elsewhere = TestServer.answer([], status: "302 Found", headers: ["Location: ftp://example.org/x"])
        _ = try failure(elsewhere)
    }

    @Test func aFullOrReadOnlyCacheIsAnError() throws {
        try cache.write("sub", "a file where a folder should be")
        let error = try #require(datasetError { _ = try fetch(TestServer.answer(body)) })
        #expect(error.description.contains("could not create the cache folder"))
    }

    private struct Stop: Error {}

    @Test func whoeverWatchesMayStopIt() throws {
        #expect(throws: Stop.self) { try fetch(TestServer.answer(body)) { _ in throw Stop() } }
        #expect(cache.files.isEmpty)
    }

    @Test func onlyHttpsIsUsed() throws {
        let file = cache.url.appendingPathComponent("x")
        let plain = try #require(URL(string: "http://127.0.0.1:9/x"))
        #expect(throws: TransportFailure.self) {
            _ = try WebTransport().transfer(from: plain, to: file, limit: nil) { _, _ in }
        }
    }

    @Test func nobodyThereIsSaidSoon() throws {
        let server = try TestServer([])
        server.stop()
        var store = DatasetStore(cache: cache.url)
        store.transport = Detour(url: try #require(URL(string: "http://127.0.0.1:1/x")))
        let error = try #require(
            datasetError { _ = try store.fetch(RemoteFile(host: "h", path: "/x"), as: "x", for: "Test") })
        #expect(error.description.contains("check the network"))
        #expect(cache.files.isEmpty)
    }

    @Test func offlineAsksNobody() throws {
        var store = DatasetStore(cache: cache.url, isOffline: true)
        store.transport = Detour(url: try #require(URL(string: "http://127.0.0.1:1/x")))
        let error = try #require(
            datasetError { _ = try store.fetch(RemoteFile(host: "h", path: "/x"), as: "x", for: "Test") })
        #expect(error.description.contains("downloads are switched off"))
    }

    /// The MD5 of `body`.
    private let md5: [UInt8] = [
        0xfc, 0x1f, 0xae, 0x1a, 0x0a, 0x7b, 0xaa, 0xbe, 0x70, 0x56, 0xd0, 0x12, 0x91, 0x7c, 0xbd, 0xa3,
    ]
}
