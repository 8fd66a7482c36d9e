import CArchive
import Foundation

/// A packed file read from its beginning to its end through libarchive.
final class Archive {
    /// What is expected in the file.
    enum Kind {
        /// One file's content, packed by gzip.
        case gzip
        /// Many files in a tar archive, packed by gzip or not.
        case tar
    }

    private let url: URL
    private let handle: OpaquePointer
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)

    /// Opens a file.
    ///
    /// - Throws: ``DatasetError/malformed(file:expected:found:advice:)``.
    init(_ url: URL, _ kind: Kind) throws {
        guard let handle = archive_read_new() else {
            throw DatasetError.inaccessible(file: url.path, action: "read", reason: "out of memory")
        }
        (self.url, self.handle) = (url, handle)
        let format =
            switch kind {
            case .gzip: archive_read_support_format_raw(handle)
            case .tar: archive_read_support_format_tar(handle)
            }
        guard archive_read_support_filter_gzip(handle) == ARCHIVE_OK, format == ARCHIVE_OK,
            archive_read_open_filename(handle, url.path, 1 << 16) == ARCHIVE_OK
        else { throw damaged() }
    }

    deinit { archive_read_free(handle) }

    /// Goes on to the next file in the archive and gives its name; nil at the end.
    func next() throws -> String? {
        var entry: OpaquePointer?
        let status = archive_read_next_header(handle, &entry)
        if status == ARCHIVE_EOF { return nil }
        guard status == ARCHIVE_OK, let entry else { throw damaged() }
        return archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
    }

    /// The content of the file that `next` went to.
    ///
    /// - Parameter largest: the most bytes to accept.
    func contents(atMost largest: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let got = archive_read_data(handle, &buffer, buffer.count)
            guard got >= 0 else { throw damaged() }
            if got == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<got])
            guard bytes.count <= largest else {
                throw DatasetError.malformed(
                    url, expected: "at most \(largest) bytes of content", found: "more than that")
            }
        }
    }

    private func damaged() -> DatasetError {
        let reason = archive_error_string(handle).map { String(cString: $0) } ?? "unreadable data"
        return .malformed(url, expected: "complete packed data", found: "damaged data (\(reason))")
    }
}
