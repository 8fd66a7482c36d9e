import Foundation

/// The bytes of images of one size, one after another: in memory, or in a file of which the system keeps in memory what is
/// being used.
///
/// Never changed once made, and so shared by all parts of a data set.
package final class PixelStorage: Sendable {
    private enum Content: Sendable {
        case memory([UInt8])
        case file(MappedFile, offset: Int, count: Int)
    }

    private let content: Content

    /// Bytes in memory.
    package init(_ bytes: [UInt8]) { content = .memory(bytes) }

    /// The bytes of a file from `offset` on, which are read as they are used.
    package init(_ file: MappedFile, from offset: Int) {
        content = .file(file, offset: offset, count: file.count - offset)
    }

    /// The number of bytes.
    package var count: Int {
        switch content {
        case .memory(let bytes): bytes.count
        case .file(_, _, let count): count
        }
    }

    /// All bytes, for as long as `body` runs.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        switch content {
        case .memory(let bytes): try bytes.withUnsafeBufferPointer(body)
        case .file(let file, let offset, _): try body(UnsafeBufferPointer(rebasing: file.bytes[offset...]))
        }
    }
}

/// A file that is read by looking at memory. It may be removed meanwhile, but must not be shortened by anybody: files that
/// come into being whole, under their name, and are never written again.
package final class MappedFile: @unchecked Sendable {
    // Nobody writes to the memory, and it stays until this object goes.
    package let bytes: UnsafeBufferPointer<UInt8>

    /// The number of bytes.
    package var count: Int { bytes.count }

    /// Maps a file that isn't empty.
    ///
    /// - Throws: ``DatasetError/inaccessible(file:action:reason:)``.
    package init(_ url: URL) throws {
        func failure() -> DatasetError {
            .inaccessible(file: url.path, action: "read", reason: String(cString: strerror(errno)))
        }
        let descriptor = open(url.path, O_RDONLY)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw failure() }
        let size = Int(facts.st_size)
        guard size > 0 else {
            throw DatasetError.malformed(url, expected: "a file of pixels", found: "an empty file")
        }
        guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else {
            throw failure()
        }
        bytes = UnsafeBufferPointer(
            start: UnsafePointer(memory.bindMemory(to: UInt8.self, capacity: size)), count: size)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
