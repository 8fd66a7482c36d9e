import Foundation
import Synchronization

extension DatasetStore {
    /// Downloads a file into the cache and returns where it lies; it appears there whole and checked, or not at all.
    ///
    /// - Parameters:
    ///   - remote: what to download.
    ///   - path: where it goes, relative to the cache.
    ///   - title: what the file belongs to, for messages.
    /// - Throws: ``DatasetError/notFound(dataset:looked:reason:advice:)`` where downloads are switched off,
    ///   ``DatasetError/downloadFailed(url:reason:advice:)``, or what ``progress`` threw.
    package func fetch(_ remote: RemoteFile, as path: String, for title: String) throws -> URL {
        try checkRelative(path)
        guard let url = remote.url else {
            throw DatasetError.unsafeName(name: remote.path, reason: "no web address can hold it")
        }
        guard !isOffline else {
            throw DatasetError.notFound(
                dataset: title, looked: folders.map(\.path), reason: "downloads are switched off",
                advice: "put \(url) there as '\(path)', or unset SWIFTGAN_OFFLINE")
        }
        let target = cache.appendingPathComponent(path)
        let part = try partFile(for: target)
        defer { try? FileManager.default.removeItem(at: part) }
        do {
            let name = target.lastPathComponent
            let answer = try transport.transfer(from: url, to: part, limit: remote.size) { received, total in
                try progress?(
                    DownloadProgress(file: name, url: url, received: received, total: remote.size ?? total))
            }
            try check(part, remote, answer, url)
        } catch let failure as TransportFailure {
            throw Self.error(failure, url, path, folders)
        }
        try publish(part, as: target)
        return target
    }

    private static let partCounter = Atomic<Int>(0)

    /// A new name beside the target, which two downloads of the same file never share.
    func partFile(for target: URL) throws -> URL {
        let folder = target.deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw DatasetError.inaccessible(
                file: folder.path, action: "create the cache folder", reason: FileBytes.reason(error))
        }
        let number = Self.partCounter.add(1, ordering: .relaxed).newValue
        let process = ProcessInfo.processInfo.processIdentifier
        return folder.appendingPathComponent(".\(target.lastPathComponent).\(process)-\(number).part")
    }

    private func check(_ file: URL, _ remote: RemoteFile, _ answer: TransportResponse, _ url: URL) throws {
        let size = try FileBytes(file).size
        func mismatch(_ reason: String) -> DatasetError {
            .downloadFailed(url: url.absoluteString, reason: reason, advice: "try again; nothing was kept")
        }
        if let expected = remote.size ?? answer.size, size != expected {
            throw mismatch("it should have \(expected) bytes, but \(size) arrived")
        }
        guard size > 0 else { throw mismatch("nothing arrived") }
        if let expected = remote.checksum ?? answer.checksum {
            let found = try expected.sum(of: file)
            guard found == expected.hex else {
                throw mismatch("its \(expected.method.rawValue) should be \(expected.hex), but is \(found)")
            }
        }
    }

    private static func error(
        _ failure: TransportFailure, _ url: URL, _ path: String, _ folders: [URL]
    ) -> DatasetError {
        let byHand = "put the file into '\(folders[0].path)' as '\(path)'"
        let (reason, advice) =
            switch failure {
            case .unreachable(let reason): (reason, "check the network, or \(byHand)")
            case .refused(let status): ("the server answered \(status)", "try again later, or \(byHand)")
            case .tooLarge(let limit):
                ("more than the expected \(limit) bytes came", "the file has changed at its source; \(byHand)")
            case .unwritable(let reason): (reason, "make room or choose another XDG_CACHE_HOME")
            }
        return .downloadFailed(url: url.absoluteString, reason: reason, advice: advice)
    }
}
