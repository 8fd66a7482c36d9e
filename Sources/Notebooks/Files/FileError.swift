import Foundation

/// Why a file could not be written.
package struct FileError: Error, Sendable, Hashable {
    /// The file.
    package var path: String
    /// The system's error number.
    package var code: Int32

    /// Creates an error.
    package init(path: String, code: Int32) {
        self.path = path
        self.code = code
    }
}

extension FileError: CustomStringConvertible {
    package var description: String { "cannot write \(path): \(String(cString: strerror(code)))\(hint)" }

    private var hint: String {
        switch code {
        case ENOSPC, EDQUOT: "; free some space, or name a file on another disk with -o"
        case EACCES, EPERM, EROFS: "; make the folder writable, or name a file in another one with -o"
        case EISDIR: "; name a file in it with -o"
        case ENOTDIR, EEXIST: "; a part of the path is a file where a folder is needed, name another with -o"
        case EINVAL: "; it is no regular file, name another with -o"
        case ENAMETOOLONG: "; name a shorter one with -o"
        default: ""
        }
    }
}
