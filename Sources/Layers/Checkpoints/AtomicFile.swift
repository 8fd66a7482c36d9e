import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes whole files or nothing.
package enum AtomicFile {
    /// Replaces the file's content, by way of a temporary file beside it that is flushed and renamed. Folders on the way
    /// are created; whatever fails leaves the old file as it was and nothing else.
    package static func write(_ content: Data, to file: URL) throws(FileError) {
        let folder = file.deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw FileError(file: file, action: "create its folder", reason: error.localizedDescription)
        }
        let draft = folder.appendingPathComponent(".\(file.lastPathComponent).\(getpid()).part")
        do {
            try write(content, draft: draft)
        } catch {
            unlink(draft.path)
            throw FileError(file: file, action: error.action, reason: error.reason)
        }
        guard rename(draft.path, file.path) == 0 else {
            let reason = FileError.systemReason
            unlink(draft.path)
            throw FileError(file: file, action: "put it in place", reason: reason)
        }
    }

    private static func write(_ content: Data, draft: URL) throws(FileError) {
        let descriptor = open(draft.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError(file: draft, action: "write it") }
        defer { close(descriptor) }
        var written = 0
        while written < content.count {
            let count = content.withUnsafeBytes { bytes in
                bytes.baseAddress.map { systemWrite(descriptor, $0 + written, content.count - written) } ?? 0
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(file: draft, action: "write it") }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw FileError(file: draft, action: "write it") }
    }
}

/// Names the system's function where `write` would be ours.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

/// Why a file could not be read or written.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file.
    public let file: URL
    /// What was tried: `read it`, `write it`.
    public let action: String
    /// What the system says.
    public let reason: String

    /// An error with a reason of its own.
    package init(file: URL, action: String, reason: String) {
        self.file = file
        self.action = action
        self.reason = reason
    }

    /// An error with the system's latest reason.
    package init(file: URL, action: String) { self.init(file: file, action: action, reason: Self.systemReason) }

    /// What went wrong in the latest system call.
    package static var systemReason: String { String(cString: strerror(errno)) }

    /// One line with file, action and reason.
    public var description: String { "\(file.path): could not \(action): \(reason)" }
}
