import Foundation

/// Reading notebooks from disk, and the places of what a run writes.
package enum NotebookFile {
    /// The notebook at `path`.
    package static func read(_ path: String) throws(NotebookError) -> Notebook {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            throw .unreadable(
                reason: errno == ENOENT ? "there is no such file; check the path" : String(cString: strerror(errno)))
        }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
        let bytes: [UInt8]
        do {
            bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw .unreadable(reason: error.localizedDescription)
        }
        guard !bytes.isEmpty else { throw .notNotebook(reason: "the file is empty") }
        return try Notebook(parsing: bytes)
    }

    /// Where the executed notebook goes where nothing else is asked for: `build/NAME.ipynb`.
    package static func defaultOutput(for input: String) -> String {
        "build/\((input as NSString).lastPathComponent)"
    }

    /// Where the pictures go: a folder beside the notebook, named like it without `.ipynb`.
    package static func pictureFolder(for output: String) -> String {
        let path = output as NSString
        return path.pathExtension.isEmpty ? "\(output)-files" : path.deletingPathExtension
    }

    /// Whether both paths name one existing file, whatever links lead to it.
    package static func isSame(_ left: String, _ right: String) -> Bool {
        var leftFacts = stat()
        var rightFacts = stat()
        guard stat(left, &leftFacts) == 0, stat(right, &rightFacts) == 0 else { return false }
        return leftFacts.st_dev == rightFacts.st_dev && leftFacts.st_ino == rightFacts.st_ino
    }
}
