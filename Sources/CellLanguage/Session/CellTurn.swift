import Cells
import Foundation

/// One cell's turn on the session's thread, as whoever asked for it sees it: its outputs, its end, and that it is to stop.
///
/// A call of the library that works on millions of elements cannot always be left half way, and what a cell holds takes time
/// to free. Who has asked the cell to stop need not wait for that: some time later the turn is *left*. The thread goes on to
/// the end of the call, shows nothing more, and takes the next cell then.
final class CellTurn<Outcome: Sendable>: CellHost, @unchecked Sendable {
    private let host: any CellHost
    /// Whether the cell may be left where it is.
    private let mayLeave: @Sendable () -> Bool
    private let condition = NSCondition()
    private var outcome: Outcome?
    private var stopAsked: Date?
    private var hasLeft = false

    /// How long a cell that is asked to stop may take to do so by itself.
    private static var grace: TimeInterval { 0.05 }

    init(_ host: any CellHost, mayLeave: @escaping @Sendable () -> Bool) {
        self.host = host
        self.mayLeave = mayLeave
    }

    /// Notes that the cell is to stop.
    func stop() {
        condition.withLock {
            stopAsked = stopAsked ?? Date()
            condition.signal()
        }
    }

    var isStopAsked: Bool { condition.withLock { stopAsked != nil } }

    /// Notes how the cell has ended.
    func finish(_ outcome: Outcome) {
        condition.withLock {
            self.outcome = outcome
            condition.signal()
        }
    }

    /// How the cell has ended; nil where it was left.
    func wait() -> Outcome? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let outcome { return outcome }
            guard let stopAsked else {
                condition.wait()
                continue
            }
            if stopAsked.timeIntervalSinceNow <= -Self.grace, mayLeave() {
                hasLeft = true
                return nil
            }
            _ = condition.wait(until: max(stopAsked, Date()) + Self.grace)
        }
    }

    // MARK: What the cell shows

    func emit(_ output: Output) {
        if !isLeft { host.emit(output) }
    }

    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? {
        if isLeft { throw CellError.left(cell: nil) }
        return try host.readLine(prompt: prompt, isPassword: isPassword)
    }

    /// Whether the cell was left and still keeps the thread.
    var isBehind: Bool { condition.withLock { hasLeft && outcome == nil } }

    private var isLeft: Bool { condition.withLock { hasLeft } }
}

extension CellError {
    /// What a cell ends with that was left where it was.
    static func left(cell: Int?) -> CellError {
        let message = "the cell was interrupted"
        return CellError(
            name: interruptedName, message: message,
            report: [
                "\(cell.map { "cell [\($0)]: " } ?? "")error: \(message)",
                "a call that cannot be left half way is still at work; the next cell begins when it is done",
            ])
    }
}
