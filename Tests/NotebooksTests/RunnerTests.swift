import Cells
import Notebooks
import Synchronization
import Testing

@Suite("Running")
struct RunnerTests {
    private func kinds(_ cell: NotebookCell) -> [NotebookOutput.Kind] { cell.outputs.map(\.kind) }

    private func display(_ text: String) -> NotebookOutput.Kind {
        .display(MIMEBundle(data: ["text/plain": .string(text)]))
    }

    @Test("every kind of output becomes nbformat's")
    func outputs() throws {
        let (report, notebook, _) = try run(
            notebook("print a\nprint b\nwarn c\nwarn d\nprint e\nshow x f\njson {\"k\": [1.0]}\nprogress 1/2\n= g"))
        #expect(report == RunReport(ending: .completed, finishedCells: 1, pictures: 0))
        #expect(
            kinds(notebook.cells[0]) == [
                .stream(name: "stdout", text: "a\nb\n"), .stream(name: "stderr", text: "c\nd\n"),
                .stream(name: "stdout", text: "e\n"), display("f"),
                .display(MIMEBundle(data: ["application/json": ["k": [1.0]]])),
                .result(MIMEBundle(data: ["text/plain": "g"]), executionCount: 1),
            ])
        #expect(notebook.cells[0].executionCount == 1)
        #expect(notebook.cells[0].status == .ok)
        #expect(notebook.metadata["nbrun"] == ["status": "ok"])
        #expect(notebook.metadata["language_info"]?["name"] == "swift")
        #expect(!String(decoding: notebook.bytes, as: UTF8.self).contains("display_id"))
    }

    @Test("an update reaches every output with its identifier, in earlier cells too")
    func updates() throws {
        let (_, notebook, _) = try run(
            notebook("show x 1\nprint p\nshow y 1\nshow x 2", "show x 3\nupdate x 4", "update y 5\nupdate z 6"))
        #expect(
            kinds(notebook.cells[0]) == [
                display("4"), .stream(name: "stdout", text: "p\n"), display("5"), display("4"),
            ])
        #expect(kinds(notebook.cells[1]) == [display("4")])
        #expect(notebook.cells[2].outputs.isEmpty)
    }

    @Test("outputs are cleared at once or when the next one comes")
    func clear() throws {
        let (_, notebook, _) = try run(
            notebook(
                "print a\nclear\nprint b", "show x a\nprint b\nclear wait\nprint c\nprint d", "print a\nclear wait",
                "show x a\nclear wait\nupdate x b", "print a\nclear wait\nfail f"))
        #expect(kinds(notebook.cells[0]) == [.stream(name: "stdout", text: "b\n")])
        #expect(kinds(notebook.cells[1]) == [.stream(name: "stdout", text: "c\nd\n")])
        #expect(kinds(notebook.cells[2]) == [.stream(name: "stdout", text: "a\n")])
        #expect(kinds(notebook.cells[3]) == [display("b")])
        #expect(notebook.cells[4].outputs.count == 1)
    }

    @Test("a failing cell ends the run, its outputs stay, the rest has not run")
    func failure() throws {
        let (report, notebook, writer) = try run(notebook("print a", "print b\nfail broken\nprint c", "print d"))
        let location = CellError.Location(cell: 2, line: 2, column: 1)
        guard case .failed(let error, cell: 2) = report.ending else {
            Issue.record("the run ended with \(report.ending)")
            return
        }
        #expect(error.location == location)
        #expect(
            kinds(notebook.cells[1]) == [
                .stream(name: "stdout", text: "b\n"),
                .error(
                    name: "EchoError", message: "broken",
                    traceback: ["cell [2], line 2: error: broken", "    ^"]),
            ])
        #expect(notebook.cells.map(\.status) == [.ok, .error, .notRun])
        #expect(notebook.cells.map(\.executionCount) == [1, 2, nil])
        #expect(notebook.metadata["nbrun"] == ["status": "error"])
        #expect(writer.history.count == 4)
    }

    @Test("tags: raises-exception goes on, skip-execution keeps outputs; blank cells have no count")
    func tags() throws {
        var input = notebook("#raises-exception fail x", "#skip-execution print no", " \n", "print b")
        input.cells[1].outputs = [NotebookOutput(.stream(name: "stdout", text: "old"))]
        input.cells[1].executionCount = 9
        input.cells[3].outputs = [NotebookOutput(.stream(name: "stdout", text: "stale"))]
        input.cells[3].metadata["execution"] = ["iopub.status.busy": "2024-01-01"]
        let session = EchoSession()
        let (report, notebook, _) = try run(input, session: session)
        #expect(report.ending == .completed)
        #expect(notebook.cells.map(\.status) == [.error, .skipped, .ok, .ok])
        #expect(notebook.cells.map(\.executionCount) == [1, 9, nil, 2])
        #expect(kinds(notebook.cells[1]) == [.stream(name: "stdout", text: "old")])
        #expect(kinds(notebook.cells[3]) == [.stream(name: "stdout", text: "b\n")])
        #expect(notebook.cells[3].metadata["execution"] == nil)
        #expect(session.executed == ["fail x", "print b"])
    }

    @Test("nobody can type in a batch run")
    func input() throws {
        let (report, _, _) = try run(notebook("ask your name"))
        guard case .failed(let error, _) = report.ending else {
            Issue.record("the run ended with \(report.ending)")
            return
        }
        #expect(error.name == "InputError")
        #expect(error.message.contains("your name"))
    }

    @Test("two runs write the same bytes")
    func determinism() throws {
        let input = notebook("print a\nshow x b\npicture p one", "update x c\n= d")
        let first = try run(input).writer.files
        let second = try run(input).writer.files
        #expect(first == second)
        let third = try run(run(input).notebook).writer.files
        #expect(first == third)
    }

    @Test("pictures are files too, numbered by cell and place, and follow updates")
    func pictures() throws {
        let (report, _, writer) = try run(
            notebook("", "print a\npicture p one\nshow t x\npicture q two", "picture r three\nclear", "repaint p four"))
        #expect(report.pictures == 2)
        #expect(writer.names == ["out.ipynb", "out/cell-01-1.png", "out/cell-01-2.png"])
        #expect(writer.files["out/cell-01-1.png"] == Array("four".utf8))
        #expect(writer.files["out/cell-01-2.png"] == Array("two".utf8))
    }

    @Test("text is limited, visibly, and cut between characters")
    func streamLimit() {
        let recorder = OutputRecorder(notebook("x"), streamLimit: 4)
        recorder.begin(cell: 0, executionCount: 1)
        for text in ["abc", "éf", "g"] { recorder.record(.stream(.stdout, text)) }
        recorder.end(.ok)
        let notice = "\n[nbrun: more than 4 bytes of text in this cell; the rest is left out]\n"
        #expect(kinds(recorder.notebook.cells[0]) == [.stream(name: "stdout", text: "abc" + notice)])
    }

    @Test("a notebook looked at while a cell prints holds one stream in the end")
    func snapshots() {
        let recorder = OutputRecorder(notebook("x"))
        recorder.begin(cell: 0, executionCount: 1)
        recorder.record(.stream(.stdout, "a"))
        #expect(kinds(recorder.notebook.cells[0]) == [.stream(name: "stdout", text: "a")])
        #expect(recorder.notebook.cells[0].status == .running)
        recorder.record(.stream(.stdout, "b"))
        recorder.end(.ok)
        #expect(kinds(recorder.notebook.cells[0]) == [.stream(name: "stdout", text: "ab")])
    }

    @Test("cells have a deep stack")
    func deepStack() throws {
        let (_, notebook, _) = try run(notebook("deep 100000"))
        #expect(kinds(notebook.cells[0]) == [.result(MIMEBundle(data: ["text/plain": "100000"]), executionCount: 1)])
    }

    @Test("twenty thousand lines are one output")
    func manyLines() throws {
        let source = (0..<20_000).map { "print \($0)" }.joined(separator: "\n")
        let (_, notebook, _) = try run(notebook(source))
        let expected = (0..<20_000).map { "\($0)\n" }.joined()
        #expect(kinds(notebook.cells[0]) == [.stream(name: "stdout", text: expected)])
    }
}
