import Cells
import Foundation

/// Makes a notebook a Swift package for the command line.
package struct ExportCommand: Sendable {
    /// Writes a program of a notebook's parts.
    package typealias Translation = @Sendable (_ name: String, _ parts: [ProgramPart]) throws -> [ProgramFile]

    private let input: String
    private let folder: String
    private let mark: String
    private let console: Console
    private let writer: any FileWriter
    private let language: LanguageInfo
    private let translate: Translation

    /// Creates the command.
    ///
    /// - Parameters:
    ///   - input: The notebook.
    ///   - folder: Where the package goes: a new folder, an empty one, or one with an earlier export.
    ///   - mark: A line by which an earlier export is known.
    ///   - translate: Makes the files of the package.
    package init(
        _ input: String, to folder: String, mark: String, language: LanguageInfo, console: Console,
        writer: any FileWriter = AtomicFileWriter(), translate: @escaping Translation
    ) {
        self.input = input
        self.folder = folder
        self.mark = mark
        self.language = language
        self.console = console
        self.writer = writer
        self.translate = translate
    }

    /// Does it all.
    package func run() -> RunStatus {
        do {
            let notebook = try NotebookFile.read(input)
            try notebook.checkLanguage(language)
            try checkFolder()
            let name = Self.programName(for: input)
            for file in try translate(name, notebook.programParts) {
                try writer.write([UInt8](file.text.utf8), to: (folder as NSString).appendingPathComponent(file.path))
            }
            console.note("\(input) → \(folder); run it with: swift run --package-path \(folder) \(name)")
            return .ok
        } catch let error as NotebookError {
            console.error("nbrun: \(input): \(error)")
        } catch let error as CellError {
            for line in error.report { console.error(line) }
            console.error("nbrun: \(input) cannot be exported; nothing was written")
            return .cellFailed
        } catch {
            console.error("nbrun: \(error)")
        }
        return .badInput
    }

    /// Keeps folders as they are that hold something else.
    private func checkFolder() throws(ExportError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { throw .isFile(folder) }
        let content = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        if content.isEmpty { return }
        let manifest = (folder as NSString).appendingPathComponent("Package.swift")
        let text = (try? String(contentsOfFile: manifest, encoding: .utf8)) ?? ""
        guard text.split(separator: "\n").contains(Substring(mark)) else { throw .isForeign(folder) }
    }

    /// The notebook's name as a program's: letters, digits, `_` and `-`.
    package static func programName(for input: String) -> String {
        let name = ((input as NSString).lastPathComponent as NSString).deletingPathExtension
        let safe = name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" }
        return safe.first.map { $0.isLetter ? String(safe) : "notebook_" + String(safe) } ?? "notebook"
    }
}

/// Why a package could not be put where it was to go.
package enum ExportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A file has the folder's name.
    case isFile(String)
    /// The folder holds something that no export wrote.
    case isForeign(String)

    package var description: String {
        switch self {
        case .isFile(let path): "\(path) is a file; name a folder with --swift"
        case .isForeign(let path):
            "\(path) holds something else than an exported notebook, which is left as it is; name a new folder with --swift"
        }
    }
}
