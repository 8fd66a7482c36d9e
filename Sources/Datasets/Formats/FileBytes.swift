import Foundation

/// A file open for reading: sizes and reads that answer with typed errors.
package final class FileBytes {
    /// The file.
    package let url: URL
    /// The size in bytes when it was opened.
    package let size: Int
    private let handle: FileHandle

    /// Opens the file.
    ///
    /// - Throws: ``DatasetError/inaccessible(file:action:reason:)``.
    package init(_ url: URL) throws {
        do {
            let handle = try FileHandle(forReadingFrom: url)
            let size = Int(try handle.seekToEnd())
            try handle.seek(toOffset: 0)
            (self.url, self.handle, self.size) = (url, handle, size)
        } catch {
            throw DatasetError.inaccessible(file: url.path, action: "read", reason: Self.reason(error))
        }
    }

    deinit { try? handle.close() }

    /// The next `count` bytes; fewer at the end of the file.
    package func read(_ count: Int) throws -> [UInt8] {
        do {
            var bytes: [UInt8] = []
            while bytes.count < count {
                guard let part = try handle.read(upToCount: count - bytes.count), !part.isEmpty else { break }
                if bytes.isEmpty { bytes.reserveCapacity(count) }
                bytes.append(contentsOf: part)
            }
            return bytes
        } catch {
            throw DatasetError.inaccessible(file: url.path, action: "read", reason: Self.reason(error))
        }
    }

    /// The last `count` bytes of the file; reading goes on from its end.
    package func read(lastBytes count: Int) throws -> [UInt8] {
        do {
            try handle.seek(toOffset: UInt64(max(0, size - count)))
        } catch {
            throw DatasetError.inaccessible(file: url.path, action: "read", reason: Self.reason(error))
        }
        return try read(count)
    }

    /// A system error in a few words.
    package static func reason(_ error: any Error) -> String {
        let cocoa = error as NSError
        if let inner = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError, inner.domain == NSPOSIXErrorDomain {
            return String(cString: strerror(Int32(inner.code)))
        }
        if cocoa.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(cocoa.code))) }
        return cocoa.localizedDescription
    }

    /// The opening bytes of a file in hexadecimal and, where it is plainly something else, what it looks like.
    package static func impression(_ bytes: some Collection<UInt8>) -> String {
        if bytes.isEmpty { return "an empty file" }
        let hex = bytes.prefix(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        let text = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
        if text.hasPrefix("<!doctype") || text.hasPrefix("<html") || text.hasPrefix("<?xml") {
            return "a web page (\(hex))"
        }
        if bytes.starts(with: [0x1f, 0x8b]) { return "gzip data (\(hex))" }
        if text.hasPrefix("version https://git-lfs") { return "a Git LFS pointer instead of the file" }
        return hex
    }
}
