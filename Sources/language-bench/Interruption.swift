import CellLanguage
import Cells
import Dispatch
import Foundation

/// How long it takes from a request to stop until the cell has ended, in the middle of work on millions of elements.
enum Interruption {
    /// Prints what takes long: until the cell is reported to have ended, and until the next one can begin.
    static func measure(_ only: String?) throws {
        let session = CellLanguageSession(.standard)
        try session.execute(Cell(id: "prepare", number: 1, source: preparation), host: SilentHost())
        var waits: [(wait: Wait, statement: String)] = []
        for statement in statements where only.map(statement.contains) ?? true {
            waits.append((stop(statement, in: session), statement))
        }
        print("  reply     next  ms, \(waits.count) statements")
        for (wait, statement) in waits.sorted(by: { $0.wait.next > $1.wait.next }).prefix(60) {
            print(String(format: "%7.1f %8.1f  ", wait.reply, wait.next) + statement)
        }
        let replies = waits.map(\.wait.reply)
        print(String(format: "longest reply %.1f ms", replies.max() ?? 0))
    }

    /// Milliseconds from the request to stop.
    private struct Wait {
        var reply = 0.0
        var next = 0.0
    }

    /// The longest of some tries, each of them at another moment.
    private static func stop(_ statement: String, in session: CellLanguageSession) -> Wait {
        let cell = Cell(id: "stop", number: 2, source: "while true { \(statement) }")
        var longest = Wait()
        for attempt in 1...4 {
            let asked = DispatchQueue(label: "ask")
            let moment = Moment()
            asked.asyncAfter(deadline: .now() + .milliseconds(60 * attempt + 17)) {
                moment.set()
                session.interrupt()
            }
            do throws(CellError) {
                try session.execute(cell, host: SilentHost())
            } catch {
                if !error.isInterruption { print(statement, error.report.joined(separator: "\n")) }
            }
            longest.reply = max(longest.reply, moment.elapsed)
            try? session.execute(Cell(id: "next", number: 3, source: "_ = 1"), host: SilentHost())
            longest.next = max(longest.next, moment.elapsed)
        }
        return longest
    }
}

/// When something happened, for another thread.
private final class Moment: @unchecked Sendable {
    private let lock = NSLock()
    private var time: DispatchTime?

    func set() { lock.withLock { time = .now() } }

    /// Milliseconds since then.
    var elapsed: Double {
        lock.withLock { time.map { Double(DispatchTime.now().uptimeNanoseconds - $0.uptimeNanoseconds) / 1e6 } ?? 0 }
    }
}
