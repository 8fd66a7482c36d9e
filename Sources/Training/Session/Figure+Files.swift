import Figures
import Foundation
import Layers

extension Figure {
    /// Writes the figure to a file of the work folder, such as `images/grid_0010.png`; folders on the way are made.
    ///
    /// - Parameter path: ends in `.png`; in `.svg` for charts, in `.gif` for animations.
    /// - Throws: ``WorkspaceError`` for a path out of the work folder, ``Figures/FigureError`` for an ending that the figure
    ///   has no file for, ``Layers/FileError``.
    public func save(_ path: String) throws {
        let file = try Workspace.current.file(path)
        try AtomicFile.write(try content(for: file.pathExtension.lowercased(), path), to: file)
    }

    private func content(for ending: String, _ path: String) throws -> Data {
        switch ending {
        case "png": return try pngData()
        case "svg": if let svg = try svgData() { return svg }
        case "gif": if let animation = self as? Animation { return animation.gifData() }
        default: break
        }
        throw FigureError.invalidArgument(
            name: "the file name of \(self)",
            expected: "one that ends in .png" + (self is Animation ? " or .gif" : ", or .svg for a chart"),
            found: "'\(path)'")
    }
}

extension Picture {
    /// Reads a PNG or JPEG file of the work folder, whichever cell or run has written it.
    ///
    /// - Throws: ``WorkspaceError`` for a path out of the work folder, ``Layers/FileError`` where there is no such file,
    ///   ``Pictures/PictureError`` for a file that is no picture.
    public init(file path: String) throws {
        let file = try Workspace.current.file(path)
        let content: Data
        do {
            content = try Data(contentsOf: file)
        } catch {
            throw FileError(file: file, action: "read it", reason: error.localizedDescription)
        }
        try self.init(decoding: content)
    }
}
