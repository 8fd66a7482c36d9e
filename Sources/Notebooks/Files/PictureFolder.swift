import Cells
import Foundation

/// The pictures that cells displayed, as files: `cell-07-1.png` is the first picture of cell [7].
package struct PictureFolder: Sendable {
    /// The folder.
    package let path: String
    /// What lies there from this run: file names with the pictures' base64.
    private var written: [String: String] = [:]

    /// Creates a view of the folder, which need not exist.
    package init(path: String) { self.path = path }

    /// The number of pictures written.
    package var count: Int { written.count }

    /// Deletes the pictures of an earlier run, known by their names; other files stay.
    package mutating func removeEarlier() throws(FileError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names.sorted() where name.wholeMatch(of: /cell-\d{2,}-\d+\.(png|gif|jpg)/) != nil {
            try remove(name)
        }
        written = [:]
    }

    /// Writes the pictures of the given cells that are new or have changed, and deletes those that are gone.
    package mutating func save(_ cells: some Sequence<NotebookCell>, writer: some FileWriter) throws(FileError) {
        let pictures = PictureFolder.pictures(in: cells)
        for (name, base64) in pictures where written[name] != base64 {
            // What is no base64 is no picture: the notebook keeps it as the cell gave it.
            guard let bytes = Data(base64Encoded: base64, options: .ignoreUnknownCharacters) else { continue }
            try writer.write([UInt8](bytes), to: file(name))
            written[name] = base64
        }
        let names = Set(pictures.map(\.name))
        for name in written.keys.sorted() where !names.contains(name) {
            try remove(name)
            written[name] = nil
        }
    }

    /// Of each output the first format that is a picture.
    private static func pictures(in cells: some Sequence<NotebookCell>) -> [(name: String, base64: String)] {
        var pictures: [(name: String, base64: String)] = []
        for cell in cells {
            guard let number = cell.executionCount else { continue }
            var count = 0
            for output in cell.outputs {
                guard
                    let format = formats.first(where: { output.bundle?.data[$0.type] != nil }),
                    let base64 = output.bundle?.data[format.type]?.stringValue
                else { continue }
                count += 1
                pictures.append(("cell-\(number < 10 ? "0" : "")\(number)-\(count).\(format.suffix)", base64))
            }
        }
        return pictures
    }

    private static let formats = [("image/png", "png"), ("image/gif", "gif"), ("image/jpeg", "jpg")]
        .map { (type: $0.0, suffix: $0.1) }

    private func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }

    private func remove(_ name: String) throws(FileError) {
        guard unlink(file(name)) == 0 || errno == ENOENT else { throw FileError(path: file(name), code: errno) }
    }
}
