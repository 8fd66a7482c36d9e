import Foundation
import Synchronization

/// Where data sets are looked for, kept and downloaded from: a folder of one's own, a cache, and the network if allowed.
///
/// ``current`` is what the data sets use. It begins with what the environment says: `SWIFTGAN_DATA` names the root,
/// `SWIFTGAN_OFFLINE=1` forbids downloads, and the cache is the platform's cache folder.
public struct DatasetStore: Sendable {
    /// The folder looked in first and never written to; nil where none was named.
    public var root: URL?
    /// The folder looked in second, and the one that downloads go into.
    public var cache: URL
    /// Whether nothing may be downloaded.
    public var isOffline: Bool
    /// Told about a running download, several times a second, on the thread that waits for it; what it throws ends the
    /// download.
    public var progress: (@Sendable (DownloadProgress) throws -> Void)?
    /// How the bytes of a download arrive.
    package var transport: any Transport

    /// Creates a store; data sets use it once it is ``current``.
    public init(
        root: URL? = nil, cache: URL, isOffline: Bool = false,
        progress: (@Sendable (DownloadProgress) throws -> Void)? = nil
    ) {
        self.root = root
        self.cache = cache
        self.isOffline = isOffline
        self.progress = progress
        transport = WebTransport()
    }

    /// The store that the environment describes.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let root = environment["SWIFTGAN_DATA"].flatMap { $0.isEmpty ? nil : $0 }
        let offline = environment["SWIFTGAN_OFFLINE"] ?? ""
        self.init(
            root: root.map { URL(fileURLWithPath: $0, isDirectory: true) },
            cache: Self.cacheFolder(environment: environment),
            isOffline: !["", "0", "false", "no"].contains(offline.lowercased()))
    }

    private static let shared = Mutex(DatasetStore())

    /// The store of one task, before the process's.
    @TaskLocal private static var ofTask: DatasetStore?

    /// Runs with a store that only this task sees, whatever store the process is given meanwhile.
    package static func using<Result>(_ store: DatasetStore, _ body: () throws -> Result) rethrows -> Result {
        try $ofTask.withValue(store, operation: body)
    }

    /// The store that data sets use.
    public static var current: DatasetStore {
        get { ofTask ?? shared.withLock { $0 } }
        set { shared.withLock { $0 = newValue } }
    }

    /// The platform's folder for what can be fetched again.
    private static func cacheFolder(environment: [String: String]) -> URL {
        #if os(macOS)
            let base = FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent("Library/Caches")
        #else
            let named = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            let base =
                named.map { URL(fileURLWithPath: $0, isDirectory: true) }
                ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".cache")
        #endif
        return base.appendingPathComponent("swift-gan", isDirectory: true)
    }
}

/// How far a download is.
public struct DownloadProgress: Sendable, Hashable {
    /// The file's name.
    public var file: String
    /// Where it comes from.
    public var url: URL
    /// The bytes that have arrived.
    public var received: Int
    /// The bytes there will be; nil while that is not known.
    public var total: Int?

    /// Creates a report.
    public init(file: String, url: URL, received: Int, total: Int?) {
        self.file = file
        self.url = url
        self.received = received
        self.total = total
    }

    /// The part done, 0 to 1; nil while the total is not known.
    public var fraction: Double? { total.map { $0 == 0 ? 1 : min(1, Double(received) / Double($0)) } }
}
