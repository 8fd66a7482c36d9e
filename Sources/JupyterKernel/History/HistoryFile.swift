import Cells
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The cells of all sessions in one file, a line of JSON each, shared by all kernels of a user.
///
/// Every access holds the file's lock, so kernels that run side by side neither mix lines nor share a session's number.
package struct HistoryFile: Sendable {
    /// Where the file is.
    package let path: String
    /// A larger file loses its older half when a session starts.
    package let sizeLimit: Int

    package init(path: String, sizeLimit: Int = 4 << 20) {
        self.path = path
        self.sizeLimit = sizeLimit
    }

    /// Adds the entry; the first of a session gets the next free session number.
    ///
    /// - Returns: the entry's session number.
    package func append(_ entry: HistoryEntry, session: Int?) throws(HistoryFileError) -> Int {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        // Where the folder cannot be made, opening the file fails and says why.
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try withFile(O_RDWR | O_CREAT) { file throws(HistoryFileError) in
            var entry = entry
            if let session { entry.session = session } else { entry.session = try nextSession(file) }
            try extend(file, with: [entry])
            return entry.session
        }
    }

    /// All entries, oldest first; none where there is no file yet.
    package func entries() throws(HistoryFileError) -> [HistoryEntry] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try withFile(O_RDONLY) { file throws(HistoryFileError) in try read(file) }
    }

    // MARK: Under the lock

    private func withFile<Result>(
        _ flags: Int32, _ body: (Int32) throws(HistoryFileError) -> Result
    ) throws(HistoryFileError) -> Result {
        let file = open(path, flags | O_CLOEXEC, 0o600)
        guard file >= 0, flock(file, LOCK_EX) == 0 else { throw HistoryFileError(path: path, code: errno) }
        defer { close(file) }
        return try body(file)
    }

    private func read(_ file: Int32) throws(HistoryFileError) -> [HistoryEntry] {
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
        guard lseek(file, 0, SEEK_SET) == 0, let data = try? handle.readToEnd() ?? Data() else {
            throw HistoryFileError(path: path, code: errno)
        }
        // A damaged line, say of a machine that lost power, costs this line only.
        return [UInt8](data).split(separator: 0x0A).compactMap { line in
            guard let json = try? JSON(parsing: Array(line)) else { return nil }
            return HistoryEntry(json)
        }
    }

    /// The first number that no session has; on the way a file that has grown too large loses its older half.
    private func nextSession(_ file: Int32) throws(HistoryFileError) -> Int {
        let known = try read(file)
        if lseek(file, 0, SEEK_END) > sizeLimit {
            guard ftruncate(file, 0) == 0 else { throw HistoryFileError(path: path, code: errno) }
            try extend(file, with: known.suffix(known.count / 2))
        }
        return (known.map(\.session).max() ?? 0) + 1
    }

    private func extend(_ file: Int32, with entries: some Sequence<HistoryEntry>) throws(HistoryFileError) {
        guard lseek(file, 0, SEEK_END) >= 0 else { throw HistoryFileError(path: path, code: errno) }
        var rest: ArraySlice<UInt8> = []
        for entry in entries { rest += entry.json.bytes() + [0x0A] }
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw HistoryFileError(path: path, code: errno) }
            rest = rest.dropFirst(count)
        }
    }
}

/// Why the history file is of no use at the moment.
package struct HistoryFileError: Error, Hashable, CustomStringConvertible {
    package let path: String
    package let code: Int32

    package var description: String { "history \(path): \(String(cString: strerror(code)))" }
}
