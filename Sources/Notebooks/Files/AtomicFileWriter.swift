import Foundation

/// Writes whole files.
package protocol FileWriter: Sendable {
    /// Writes `bytes` to the file at `path`, which holds its old content or all of the new one at any moment.
    func write(_ bytes: [UInt8], to path: String) throws(FileError)
}

/// Writes to a temporary file beside the target and renames it when its bytes are on the disk. Missing folders are
/// created; a symbolic link keeps pointing where it points.
package struct AtomicFileWriter: FileWriter {
    /// Creates a writer.
    package init() {}

    package func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let target = resolved(path)
        let mode = try existingMode(of: target, named: path)
        let folder = Self.folder(of: target)
        try createFolder(folder.isEmpty ? "." : folder)
        let name = (target as NSString).lastPathComponent
        let temporary = (folder as NSString).appendingPathComponent(".\(name).\(getpid()).tmp")
        do throws(FileError) {
            try write(bytes, toNew: temporary, mode: mode)
            guard rename(temporary, target) == 0 else { throw FileError(path: path, code: errno) }
        } catch {
            unlink(temporary)
            throw FileError(path: path, code: error.code)
        }
        flushFolder(folder.isEmpty ? "." : folder)
    }

    /// The file that a link leads to, or the path itself.
    private func resolved(_ path: String) -> String {
        guard let target = realpath(path, nil) else { return path }
        defer { free(target) }
        return String(cString: target)
    }

    /// The permissions of the file to replace; nil where there is none yet.
    private func existingMode(of target: String, named path: String) throws(FileError) -> mode_t? {
        var facts = stat()
        guard stat(target, &facts) == 0 else { return nil }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: return facts.st_mode & 0o7777
        case S_IFDIR: throw FileError(path: path, code: EISDIR)
        default: throw FileError(path: path, code: EINVAL)
        }
    }

    /// All of a path before its last part, empty where there is nothing. Foundation's own traps on names of one character.
    private static func folder(of path: String) -> String {
        let end = path.lastIndex { $0 != "/" } ?? path.startIndex
        guard let slash = path[..<end].lastIndex(of: "/") else { return "" }
        guard let last = path[..<slash].lastIndex(where: { $0 != "/" }) else { return "/" }
        return String(path[...last])
    }

    private func createFolder(_ folder: String) throws(FileError) {
        var facts = stat()
        if stat(folder, &facts) == 0 {
            guard facts.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: folder, code: ENOTDIR) }
            return
        }
        let parent = Self.folder(of: folder)
        if !parent.isEmpty, parent != folder { try createFolder(parent) }
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw FileError(path: folder, code: errno) }
    }

    private func write(_ bytes: [UInt8], toNew path: String, mode: mode_t?) throws(FileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { throw FileError(path: path, code: errno) }
        var failure: Int32? = nil
        var offset = 0
        while failure == nil, offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(file, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if count >= 0 { offset += count } else if errno != EINTR { failure = errno }
        }
        if failure == nil, let mode, fchmod(file, mode) != 0 { failure = errno }
        if failure == nil, fsync(file) != 0 { failure = errno }
        if close(file) != 0, failure == nil { failure = errno }
        if let failure { throw FileError(path: path, code: failure) }
    }

    /// Puts the new name on the disk. Some file systems know no such request; the rename has happened all the same.
    private func flushFolder(_ folder: String) {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
