import Cells
import Foundation
import Synchronization

/// The streams of a program that runs as one cell: its text goes to standard output and standard error, its input comes
/// from standard input. Pictures have no place there; displays show their text.
package final class ProgramOutput: CellHost {
    private let state: Mutex<State>
    private let standardOutput: Int32
    private let standardError: Int32
    /// Whether text goes out at once: somebody is looking.
    private let isTerminal: Bool

    private struct State {
        var pending: [UInt8] = []
        var isBroken = false
        var onBrokenPipe: @Sendable () -> Void = {}
    }

    private static let capacity = 1 << 16

    /// Creates the streams on two file descriptors.
    package init(standardOutput: Int32 = STDOUT_FILENO, standardError: Int32 = STDERR_FILENO) {
        self.standardOutput = standardOutput
        self.standardError = standardError
        isTerminal = isatty(standardOutput) == 1
        state = Mutex(State())
    }

    /// What to do when nobody reads the output any more.
    package var onBrokenPipe: @Sendable () -> Void {
        get { state.withLock { $0.onBrokenPipe } }
        set { state.withLock { $0.onBrokenPipe = newValue } }
    }

    /// Whether nobody reads the output any more.
    package var isBroken: Bool { state.withLock { $0.isBroken } }

    package func emit(_ output: Output) {
        switch output {
        case .stream(.stdout, let text): add(text)
        case .stream(.stderr, let text):
            flush()
            _ = ProgramOutput.write(Array(text.utf8), to: standardError)
        case .display(let data):
            if case .text(let text)? = data.representations[.plainText] { add(text + "\n") }
        // The value of the last expression is a cell's, not a program's; progress tells the time.
        case .result, .update, .clear, .progress: break
        }
    }

    package func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? {
        add(prompt)
        flush()
        return Swift.readLine()
    }

    /// Writes what has been held back.
    package func flush() {
        let notify = state.withLock { flush(&$0) }
        notify?()
    }

    private func add(_ text: String) {
        let notify = state.withLock { state -> (@Sendable () -> Void)? in
            guard !state.isBroken else { return nil }
            state.pending.append(contentsOf: text.utf8)
            return isTerminal || state.pending.count >= ProgramOutput.capacity ? flush(&state) : nil
        }
        notify?()
    }

    /// Writes; returns whom to tell when that failed.
    private func flush(_ state: inout State) -> (@Sendable () -> Void)? {
        guard !state.pending.isEmpty, !state.isBroken else { return nil }
        state.isBroken = !ProgramOutput.write(state.pending, to: standardOutput)
        state.pending.removeAll(keepingCapacity: true)
        return state.isBroken ? state.onBrokenPipe : nil
    }

    /// Writes all bytes; false where nobody takes them.
    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}
