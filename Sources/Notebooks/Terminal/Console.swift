import Cells
import Foundation
import Synchronization

/// Where a runner's messages go: lines that stay, and on a terminal one line below them that is painted over. Safe to
/// use from any thread.
package final class Console: Sendable {
    /// What the console writes to.
    package enum Kind: Sendable, Hashable {
        /// A terminal so many columns wide, whose last line is repainted.
        case terminal(width: Int)
        /// A file or pipe, which gets a line now and then.
        case log
        /// Errors only.
        case quiet
    }

    private struct State {
        var lastShown: ContinuousClock.Instant?
        var isPainted = false
        var place = ""
    }

    private let kind: Kind
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// Creates a console that hands its text to `write`.
    package init(_ kind: Kind, write: @escaping @Sendable (String) -> Void) {
        self.kind = kind
        self.write = write
    }

    /// A console on standard error.
    package static func standardError(isQuiet: Bool) -> Console {
        // A terminal that is gone or a full log disk must not end a training.
        let write: @Sendable (String) -> Void = { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) }
        guard !isQuiet else { return Console(.quiet, write: write) }
        guard isatty(STDERR_FILENO) == 1 else { return Console(.log, write: write) }
        var size = winsize()
        let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return Console(.terminal(width: isKnown ? Int(size.ws_col) : 80), write: write)
    }

    /// Writes a line that stays, errors for instance, also when the console is quiet.
    package func error(_ line: String) {
        state.withLock { state in
            erase(&state)
            write(line + "\n")
        }
    }

    /// Writes a line that stays.
    package func note(_ line: String) {
        guard kind != .quiet else { return }
        error(line)
    }

    /// Takes away the repainted line.
    package func erase() {
        state.withLock { erase(&$0) }
    }

    private func erase(_ state: inout State) {
        guard state.isPainted else { return }
        write("\r\u{1B}[2K")
        state.isPainted = false
    }

    /// Writes the line, to be painted over on a terminal.
    private func show(_ line: String, _ state: inout State) {
        state.lastShown = .now
        switch kind {
        case .quiet: break
        case .log: write(line + "\n")
        case .terminal(let width):
            write("\r\u{1B}[2K" + line.prefix(max(width - 1, 1)))
            state.isPainted = true
        }
    }

    /// Whether the last line has been there long enough: a tenth of a second on a terminal, ten seconds in a log.
    private func isDue(_ state: State) -> Bool {
        guard let last = state.lastShown else { return true }
        return .now - last >= (kind == .log ? .seconds(10) : .milliseconds(100))
    }
}

extension Console: RunObserver {
    package func cellWillRun(position: Int, of total: Int, number: Int) {
        state.withLock { state in
            let place = "cell \(position)/\(total)"
            state.place = place
            if kind != .log { show(place, &state) }
        }
    }

    package func progress(_ progress: Cells.Progress) {
        state.withLock { state in
            guard kind != .quiet, progress.isFinished || isDue(state) else { return }
            let line = [state.place, ProgressText.line(progress)].filter { !$0.isEmpty }.joined(separator: " · ")
            guard progress.isFinished else { return show(line, &state) }
            // What a task came to stays to be read.
            erase(&state)
            write(line + "\n")
        }
    }
}
