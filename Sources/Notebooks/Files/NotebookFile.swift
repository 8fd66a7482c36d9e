import Foundation

/// Reading notebooks from disk, and the places of what a run writes.
package enum NotebookFile {
    /// The notebook at `path`; a Swift file is one of a single cell.
    package static func read(_ path: String) throws(NotebookError) -> Notebook {
        if ProgramCommand.isProgram(path) {
            let cell = NotebookCell(.code, id: "program", source: try text(path))
            return Notebook(cells: [cell])
        }
        let bytes = try bytes(path)
        guard !bytes.isEmpty else { throw .notNotebook(reason: "the file is empty") }
        return try Notebook(parsing: bytes)
    }

    /// The text of the Swift file at `path`.
    package static func text(_ path: String) throws(NotebookError) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    private static func bytes(_ path: String) throws(NotebookError) -> [UInt8] {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            throw .unreadable(
                reason: errno == ENOENT ? "there is no such file; check the path" : String(cString: strerror(errno)))
        }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw .unreadable(reason: error.localizedDescription)
        }
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
