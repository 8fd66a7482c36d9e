import Cells
import Foundation
import Notebooks
import Testing

@Suite("Export")
struct ExportTests {
    private let mark = "// ours"

    /// Exports a notebook of one cell; its package is a manifest and that cell.
    private func export(
        _ notebook: Notebook, in folder: String, to package: String, writer: any FileWriter = AtomicFileWriter()
    ) throws -> (status: RunStatus, text: String) {
        try AtomicFileWriter().write(notebook.bytes, to: "\(folder)/a b.ipynb")
        let transcript = Transcript()
        let command = ExportCommand(
            "\(folder)/a b.ipynb", to: package, mark: mark, language: EchoSession().language,
            console: transcript.console(.log), writer: writer
        ) { [mark] name, parts in
            if parts.contains(where: { $0.source == "wrong" }) {
                throw CellError(name: "CompileError", message: "wrong", report: ["cell [1], line 1: error: wrong"])
            }
            return [
                ProgramFile(path: "Package.swift", text: "\(mark)\n\(name)"),
                ProgramFile(path: "Sources/main.swift", text: parts.map(\.source).joined(separator: ";")),
            ]
        }
        return (command.run(), transcript.text)
    }

    @Test("a package is written into a new folder, and again into the same one")
    func success() throws {
        try withFolder { folder in
            for text in ["print a", "print b"] {
                let (status, message) = try export(notebook(text), in: folder, to: "\(folder)/new/package")
                #expect(status == .ok)
                #expect(message.contains("swift run --package-path \(folder)/new/package a_b"))
                #expect(
                    FileManager.default.contents(atPath: "\(folder)/new/package/Sources/main.swift") == Data(text.utf8))
            }
        }
    }

    @Test("a folder with something else in it stays as it is")
    func foreignFolders() throws {
        try withFolder { folder in
            try AtomicFileWriter().write([1], to: "\(folder)/taken/file")
            let (status, message) = try export(notebook("print a"), in: folder, to: "\(folder)/taken")
            #expect(status == .badInput)
            #expect(message.contains("holds something else than an exported notebook"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/taken") == ["file"])
            let (second, reason) = try export(notebook("print a"), in: folder, to: "\(folder)/taken/file")
            #expect(second == .badInput)
            #expect(reason.contains("is a file; name a folder with --swift"))
        }
    }

    @Test("a cell that does not check is told, and nothing is written")
    func wrongCells() throws {
        try withFolder { folder in
            let (status, message) = try export(notebook("wrong"), in: folder, to: "\(folder)/package")
            #expect(status == .cellFailed)
            #expect(message.hasPrefix("cell [1], line 1: error: wrong\n"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/package"))
        }
    }

    @Test("a folder that cannot be written is named")
    func unwritable() throws {
        try withFolder { folder in
            let (status, message) = try export(
                notebook("print a"), in: folder, to: "\(folder)/package", writer: MemoryWriter(failing: 0))
            #expect(status == .badInput)
            #expect(message.contains("cannot write \(folder)/package/Package.swift"))
        }
    }

    @Test("parts have the numbers that a run gives the cells")
    func parts() {
        var source = notebook(
            "#parameters a", " ", "#skip-execution b", "#injected-parameters c", "#raises-exception d")
        source.cells.insert(NotebookCell(.markdown, source: "text"), at: 1)
        let parts = source.programParts
        #expect(parts.map(\.number) == [1, nil, nil, 2, 3])
        #expect(parts.map(\.declaresParameters) == [true, false, false, false, false])
        #expect(parts.map(\.overridesParameters) == [false, false, false, true, false])
        #expect(parts.map(\.mayFail) == [false, false, false, false, true])
        #expect(parts[2].source == "Tagged skip-execution, and not run:\nb")
    }

    @Test(
        "programs are named like their notebooks",
        arguments: [
            ("a/hw09.ipynb", "hw09"), ("Über 3.ipynb", "notebook__ber_3"), ("9.swift", "notebook_9"), ("", "notebook"),
        ])
    func names(path: String, name: String) {
        #expect(ExportCommand.programName(for: path) == name)
    }
}
