import Cells
import Notebooks
import Synchronization
import Testing

@Suite("Stopping")
struct StopTests {
    @Test("a request interrupts the cell; the rest has not run")
    func request() throws {
        let stop = StopSwitch()
        let session = EchoSession { stop.request(.signal) }
        let (report, notebook, _) = try run(
            notebook("print a", "print b\ncall\nspin", "print c"), session: session, stop: stop)
        #expect(report.ending == .stopped(.signal, cell: 2))
        #expect(report.finishedCells == 1)
        #expect(notebook.cells.map(\.status) == [.ok, .interrupted, .notRun])
        #expect(notebook.cells[1].outputs.count == 2)
        #expect(notebook.metadata["nbrun"] == ["status": "interrupted"])
    }

    @Test("a request that comes as a cell ends stops the run before the next")
    func betweenCells() throws {
        let stop = StopSwitch()
        let session = EchoSession { stop.request(.signal) }
        let (report, notebook, _) = try run(notebook("call", "print c"), session: session, stop: stop)
        #expect(report.ending == .stopped(.signal, cell: nil))
        #expect(notebook.cells.map(\.status) == [.ok, .notRun])
    }

    @Test("a cell that may fail does not swallow a stop")
    func raisesException() throws {
        let stop = StopSwitch()
        let session = EchoSession { stop.request(.signal) }
        let (report, _, _) = try run(notebook("#raises-exception call\nspin", "print c"), session: session, stop: stop)
        #expect(report.ending == .stopped(.signal, cell: 1))
    }

    @Test("a cell that takes too long is interrupted")
    func cellTimeout() throws {
        let stop = StopSwitch(limits: StopSwitch.Limits(cell: 0.1))
        let (report, notebook, _) = try run(notebook("print a\nspin", "print b"), stop: stop)
        #expect(report.ending == .stopped(.cellTimeout(seconds: 0.1), cell: 1))
        #expect(notebook.cells.map(\.status) == [.timeout, .notRun])
        #expect(notebook.metadata["nbrun"] == ["status": "timeout"])
    }

    @Test("a run that takes too long is interrupted")
    func runTimeout() throws {
        let stop = StopSwitch(limits: StopSwitch.Limits(run: 0.1))
        let (report, _, _) = try run(notebook("print a", "spin"), stop: stop)
        #expect(report.ending == .stopped(.timeout(seconds: 0.1), cell: 2))
    }

    @Test("a cell that does not stop is given up, its outputs saved")
    func abandoned() throws {
        let writer = MemoryWriter()
        let files = RunFiles(notebookPath: "out.ipynb", writer: writer)
        let runner = Mutex<NotebookRunner?>(nil)
        let saved = Mutex<Notebook?>(nil)
        let stop = StopSwitch(limits: StopSwitch.Limits(cell: 0.1, grace: 0.1)) { reason in
            do {
                try runner.withLock(\.self)?.saveAbandoned(reason)
                saved.withLock { $0 = try? writer.notebook() }
            } catch {
                Issue.record(error)
            }
        }
        let made = NotebookRunner(
            notebook("print a\nhang\nprint late"), session: EchoSession(), files: files, stop: stop)
        runner.withLock { $0 = made }
        _ = try made.run()
        let state = saved.withLock(\.self)
        let cell = try #require(state?.cells.first)
        #expect(cell.status == .timeout)
        #expect(cell.outputs.map(\.kind) == [.stream(name: "stdout", text: "a\n")])
    }
}
