import Foundation
import Notebooks
import Testing

@Suite("Files")
struct FileTests {
    @Test("a file is replaced whole, keeps its permissions, and nothing is left beside it")
    func replace() throws {
        try withFolder { folder in
            let path = "\(folder)/new/folder/out.ipynb"
            try AtomicFileWriter().write(Array("old".utf8), to: path)
            #expect(chmod(path, 0o640) == 0)
            try AtomicFileWriter().write(Array("new".utf8), to: path)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/new/folder") == ["out.ipynb"])
        }
    }

    @Test("a link keeps pointing to its file")
    func link() throws {
        try withFolder { folder in
            try AtomicFileWriter().write([0x61], to: "\(folder)/target")
            #expect(symlink("target", "\(folder)/link") == 0)
            try AtomicFileWriter().write([0x62], to: "\(folder)/link")
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "target")
            #expect(try String(contentsOfFile: "\(folder)/target", encoding: .utf8) == "b")
        }
    }

    @Test("what cannot be written is refused with file, reason and advice, and left as it is")
    func refused() throws {
        try withFolder { folder in
            try AtomicFileWriter().write([0x61], to: "\(folder)/file")
            let cases = [
                (folder, "Is a directory; name a file in it"), ("/dev/null", "Invalid argument; it is no regular file"),
                ("\(folder)/file/out.ipynb", "Not a directory; a part of the path is a file"),
                ("/proc/no/out.ipynb", "cannot write /proc/no: No such file or directory"),
            ]
            for (path, reason) in cases {
                let error = #expect(throws: FileError.self) { try AtomicFileWriter().write([0x62], to: path) }
                #expect(error?.description.hasPrefix("cannot write ") == true)
                #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
            }
            #expect(try String(contentsOfFile: "\(folder)/file", encoding: .utf8) == "a")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
        }
    }

    @Test("places of outputs")
    func places() {
        #expect(NotebookFile.defaultOutput(for: "notebooks/hw09.ipynb") == "build/hw09.ipynb")
        #expect(NotebookFile.pictureFolder(for: "build/hw09.ipynb") == "build/hw09")
        #expect(NotebookFile.pictureFolder(for: "/x/out") == "/x/out-files")
    }

    @Test("pictures of an earlier run go, other files stay")
    func earlierPictures() throws {
        try withFolder { folder in
            for name in ["cell-07-1.png", "cell-123-20.gif", "cell-7-1.png", "cat.png", "cell-07-1.png.txt"] {
                try AtomicFileWriter().write([0x61], to: "\(folder)/\(name)")
            }
            var pictures = PictureFolder(path: folder)
            try pictures.removeEarlier()
            let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            #expect(left == ["cat.png", "cell-07-1.png.txt", "cell-7-1.png"])
        }
    }

    @Test(
        "a full disk ends the run with an error and leaves the last whole notebook", arguments: 0..<4)
    func fullDisk(failing: Int) throws {
        let writer = MemoryWriter(failing: failing)
        let files = RunFiles(notebookPath: "out.ipynb", writer: writer)
        let runner = NotebookRunner(
            notebook("print a", "print b"), session: EchoSession(), files: files)
        let error = #expect(throws: FileError.self) { try runner.run() }
        #expect(
            error?.description.hasPrefix("cannot write out.ipynb: No space left on device; free some space") == true)
        #expect(writer.history.count == failing + 1)
        if failing > 0 {
            let statuses = try writer.notebook().cells.map(\.status)
            #expect(statuses == [[.notRun, .notRun], [.ok, .notRun], [.ok, .ok]][failing - 1])
        } else {
            #expect(writer.names.isEmpty)
        }
    }

    @Test("every state of the file is a whole notebook, also in the middle of a cell")
    func everyStateIsWhole() throws {
        let writer = MemoryWriter()
        let files = RunFiles(notebookPath: "out.ipynb", writer: writer)
        let runner = NotebookRunner(
            notebook("print a\nshow x b\nprint c", "print d"), session: EchoSession(), files: files,
            autosaveInterval: .zero)
        _ = try runner.run()
        let states = writer.history.map(\.bytes)
        let statuses = try states.map { try Notebook(parsing: $0).cells.map(\.status) }
        #expect(statuses.first == [.notRun, .notRun])
        #expect(statuses.contains([.running, .notRun]))
        #expect(statuses.contains([.ok, .running]))
        #expect(statuses.last == [.ok, .ok])
    }

    @Test("a running cell whose outputs cannot be written is interrupted")
    func autosaveFails() throws {
        let writer = MemoryWriter(failing: 1)
        let files = RunFiles(notebookPath: "out.ipynb", writer: writer)
        let runner = NotebookRunner(
            notebook("print a\nprint b", "print c"), session: EchoSession(), files: files, autosaveInterval: .zero)
        let error = #expect(throws: FileError.self) { try runner.run() }
        #expect(error?.code == ENOSPC)
        #expect(writer.history.count == 2)
    }
}
