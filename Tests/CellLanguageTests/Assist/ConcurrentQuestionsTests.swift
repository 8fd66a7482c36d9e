import CellLanguage
import Cells
import Foundation
import Synchronization
import Testing

/// Questions while a cell runs: they wait for nothing and disturb nothing.
@Suite("Questions while a cell runs")
struct ConcurrentQuestionsTests {
    /// Runs a cell that goes on until it is interrupted, asks, and stops it.
    private func whileRunning<Answer>(_ session: TestSession, _ ask: () -> Answer) -> (Answer, CellError?) {
        let running = session.session
        let host = RecordingHost()
        let cell = Cell(
            id: "long", number: 99,
            source: "print(\"started\")\nvar rounds = 0\nwhile true { rounds += [1, 2].map { $0 * 2 }.reduce(0, +) }")
        let outcome = Mutex<CellError?>(nil)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            do throws(CellError) { try running.execute(cell, host: host) } catch { outcome.withLock { $0 = error } }
            done.signal()
        }
        thread.start()
        while host.printed.isEmpty { Thread.sleep(forTimeInterval: 0.002) }
        let answer = ask()
        running.interrupt()
        done.wait()
        return (answer, outcome.withLock { $0 })
    }

    @Test("Completion and inspection answer, values are left out")
    func answers() throws {
        let session = TestSession()
        try session.run("struct Point { var x = 1; var y = 2 }\nlet p = Point()")
        let (answers, error) = whileRunning(session) {
            (0..<20).map { _ in
                (session.session.complete("p.", at: 2).items.map(\.text), text(session.session.inspect("p", at: 1)))
            }
        }
        #expect(answers.allSatisfy { $0.0 == ["x", "y"] })
        #expect(answers.allSatisfy { $0.1 == "p: Point\n(its value is known when the cell is done)" })
        #expect(error?.name == "Interrupted")
        #expect(text(session.session.inspect("p", at: 1))?.hasSuffix("Point(x: 1, y: 2)") == true)
    }

    @Test("The names of the running cell are known")
    func ownNames() throws {
        let session = TestSession()
        let (answer, _) = whileRunning(session) { session.session.complete("roun", at: 4).items.map(\.text) }
        #expect(answer.first == "rounds")
    }

    private func text(_ data: DisplayData?) -> String? {
        if case .text(let text)? = data?.representations[.plainText] { return text }
        return nil
    }
}
