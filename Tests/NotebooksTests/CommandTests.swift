import Cells
import Foundation
import Notebooks
import Testing

@Suite("The command")
struct CommandTests {
    /// Runs the command in a folder of its own.
    private func run(
        _ request: RunRequest, session: EchoSession = EchoSession(), writer: any FileWriter = AtomicFileWriter(),
        console kind: Console.Kind = .log
    ) -> (status: RunStatus, text: String) {
        let transcript = Transcript()
        let command = RunCommand(request, console: transcript.console(kind), writer: writer) { _ in session }
        return (command.run(leave: { _ in }), transcript.text)
    }

    private func save(_ notebook: Notebook, _ path: String) throws {
        try AtomicFileWriter().write(notebook.bytes, to: path)
    }

    @Test("a run writes notebook and pictures and says where")
    func success() throws {
        try withFolder { folder in
            try save(notebook("print a\npicture p data"), "\(folder)/in.ipynb")
            let (status, text) = run(RunRequest(input: "\(folder)/in.ipynb", output: "\(folder)/new/out.ipynb"))
            #expect(status == .ok)
            #expect(text == "1 cell ran → \(folder)/new/out.ipynb, 1 picture in \(folder)/new/out\n")
            #expect(try NotebookFile.read("\(folder)/new/out.ipynb").cells[0].outputs.count == 2)
            #expect(FileManager.default.contents(atPath: "\(folder)/new/out/cell-01-1.png") == Data("data".utf8))
        }
    }

    @Test("a failing cell is told with cell and line, its outputs kept")
    func failure() throws {
        try withFolder { folder in
            try save(notebook("print a", "print b\nfail broken"), "\(folder)/in.ipynb")
            let request = RunRequest(input: "\(folder)/in.ipynb", output: "\(folder)/out.ipynb")
            for kind: Console.Kind in [.log, .quiet] {
                let (status, text) = run(request, console: kind)
                #expect(status == .cellFailed)
                let expected = """
                    cell [2], line 2: error: broken
                        ^
                    nbrun: \(folder)/in.ipynb failed in cell [2]; outputs so far are in \(folder)/out.ipynb

                    """
                #expect(text == expected)
            }
            #expect(try NotebookFile.read("\(folder)/out.ipynb").cells.map(\.status) == [.ok, .error])
        }
    }

    @Test("parameters become a cell behind their declarations, replaced by the next run")
    func parameters() throws {
        try withFolder { folder in
            try save(notebook("print a", "#parameters epochs = 10\nseed = 0", "print b"), "\(folder)/in.ipynb")
            var request = RunRequest(
                input: "\(folder)/in.ipynb", output: "\(folder)/out.ipynb",
                parameters: [("epochs", "2"), ("seed", "-1")], facts: ["seed": 7])
            #expect(run(request).status == .ok)
            let first = try NotebookFile.read("\(folder)/out.ipynb")
            #expect(
                first.cells.map(\.source) == ["print a", "epochs = 10\nseed = 0", "epochs = 2\nseed = -1", "print b"])
            #expect(first.cells[2].metadata["tags"] == ["injected-parameters"])
            #expect(first.cells[2].id?.isEmpty == false)
            #expect(
                first.metadata["nbrun"]
                    == ["status": "ok", "seed": 7, "parameters": ["epochs": "2", "seed": "-1"]])
            request = RunRequest(
                input: "\(folder)/out.ipynb", output: "\(folder)/out.ipynb", parameters: [("epochs", "3")])
            #expect(run(request).status == .ok)
            let second = try NotebookFile.read("\(folder)/out.ipynb")
            #expect(second.cells.map(\.source) == ["print a", "epochs = 10\nseed = 0", "epochs = 3", "print b"])
        }
    }

    @Test("bad input is one line, exit status 2, and writes nothing")
    func badInput() throws {
        try withFolder { folder in
            let files: [(name: String, content: String)] = [
                ("text.ipynb", "no JSON"), ("empty.ipynb", ""), ("object.ipynb", "{}"),
                ("old.ipynb", #"{"nbformat": 3}"#),
                (
                    "python.ipynb",
                    #"{"nbformat": 4, "nbformat_minor": 5, "cells": [], "metadata": {"language_info": {"name": "python"}}}"#
                ),
            ]
            for file in files { try AtomicFileWriter().write(Array(file.content.utf8), to: "\(folder)/\(file.name)") }
            try save(notebook("#parameters epochs = 1"), "\(folder)/good.ipynb")
            try save(notebook("print a"), "\(folder)/plain.ipynb")
            let cases: [(String, [(name: String, value: String)], String)] = [
                ("none.ipynb", [], "cannot be read: there is no such file"), ("", [], "is a folder"),
                ("text.ipynb", [], "its text is not JSON (line 1, column 1"), ("empty.ipynb", [], "the file is empty"),
                ("object.ipynb", [], "it has no field 'nbformat'"), ("old.ipynb", [], "is in notebook format 3"),
                ("python.ipynb", [], "is written in python, and this program runs swift"),
                ("good.ipynb", [("epoch", "1")], "there is no parameter 'epoch'"),
                ("good.ipynb", [("epochs", "x")], "'epochs' is a whole number, not 'x'"),
                ("plain.ipynb", [("epochs", "1")], "has no cell tagged 'parameters', so 'epochs' cannot be set"),
            ]
            for (name, parameters, message) in cases {
                let request = RunRequest(
                    input: "\(folder)/\(name)", output: "\(folder)/out.ipynb", parameters: parameters)
                let (status, text) = run(request, console: .quiet)
                #expect(status == .badInput)
                #expect(text.hasPrefix("nbrun: \(folder)/\(name): "))
                #expect(text.contains(message), "\(text)")
                #expect(text.count { $0 == "\n" } == 1)
                #expect(!FileManager.default.fileExists(atPath: "\(folder)/out.ipynb"))
            }
        }
    }

    @Test("an output that cannot be written is found before a cell runs")
    func badOutput() throws {
        try withFolder { folder in
            try save(notebook("print a"), "\(folder)/in.ipynb")
            let session = EchoSession()
            for output in [folder, "\(folder)/in.ipynb/out.ipynb", "/dev/full"] {
                let (status, text) = run(RunRequest(input: "\(folder)/in.ipynb", output: output), session: session)
                #expect(status == .badInput)
                #expect(text.hasPrefix("nbrun: cannot write "))
            }
            let full = run(
                RunRequest(input: "\(folder)/in.ipynb", output: "out.ipynb"), session: session,
                writer: MemoryWriter(failing: 0))
            #expect(full.status == .badInput)
            #expect(full.text.contains("No space left on device; free some space"))
            #expect(session.executed.isEmpty)
            #expect(try NotebookFile.read("\(folder)/in.ipynb") == notebook("print a"))
        }
    }

    @Test("-p takes a name and a value, or both in one word")
    func parameterArguments() throws {
        let joined = try ParameterArguments.joined(
            ["-p", "epochs", "2", "a.ipynb", "--parameter", "x", "-1.5", "-p", "text=a=b", "--quiet", "--", "-p"])
        #expect(
            joined == [
                "--parameter=epochs=2", "a.ipynb", "--parameter=x=-1.5", "--parameter=text=a=b", "--quiet", "--", "-p",
            ])
        let parameter = try ParameterArguments.split("text=a=b")
        #expect(parameter.name == "text")
        #expect(parameter.value == "a=b")
        #expect(throws: ParameterArguments.Mistake.self) { try ParameterArguments.joined(["-p"]) }
        #expect(throws: ParameterArguments.Mistake.self) { try ParameterArguments.joined(["-p", "epochs"]) }
        #expect(throws: ParameterArguments.Mistake.self) { try ParameterArguments.split("=1") }
    }
}
