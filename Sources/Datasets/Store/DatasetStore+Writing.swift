import Foundation

extension DatasetStore {
    /// Writes a file of the cache, which appears there whole or not at all.
    ///
    /// - Parameters:
    ///   - path: where it goes, relative to the cache.
    ///   - write: writes the content.
    /// - Returns: where it lies.
    package func write(_ path: String, _ write: (FileHandle) throws -> Void) throws -> URL {
        try checkRelative(path)
        let target = cache.appendingPathComponent(path)
        let part = try partFile(for: target)
        defer { try? FileManager.default.removeItem(at: part) }
        func failure(_ reason: String) -> DatasetError {
            .inaccessible(
                file: target.path, action: "write", reason: "\(reason) (make room or choose another XDG_CACHE_HOME)")
        }
        guard FileManager.default.createFile(atPath: part.path, contents: nil) else {
            throw failure(String(cString: strerror(errno)))
        }
        do {
            let handle = try FileHandle(forWritingTo: part)
            defer { try? handle.close() }
            try write(handle)
        } catch let error as CocoaError {
            throw failure(FileBytes.reason(error))
        }
        try publish(part, as: target)
        return target
    }

    /// Gives a finished file its name. On one file system, rename replaces in a single step: a reader sees the old file or
    /// the new one.
    func publish(_ part: URL, as target: URL) throws {
        guard rename(part.path, target.path) == 0 else {
            throw DatasetError.inaccessible(
                file: target.path, action: "create", reason: String(cString: strerror(errno)))
        }
    }
}
