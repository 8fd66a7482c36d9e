import Cells

/// What ended a run: a trap, an uncaught error, an interrupt; with the calls that led there.
package struct RuntimeFailure: Error, Sendable {
    /// The kind, as front ends show it: `RuntimeError`, `TensorError`, `Interrupted`.
    package var name: String
    /// What happened, where, and what to do.
    package var diagnostic: Diagnostic
    /// The calls that were open, the innermost first.
    package var calls: [Call]

    /// One open call.
    package struct Call: Sendable, Hashable {
        /// The function that was running, e.g. `total(of:)`.
        package var function: String
        /// Where in its caller it was called.
        package var site: SourceSpan

        /// Creates a call.
        package init(function: String, site: SourceSpan) {
            self.function = function
            self.site = site
        }
    }

    /// Creates a failure.
    package init(name: String = "RuntimeError", _ diagnostic: Diagnostic, calls: [Call] = []) {
        self.name = name
        self.diagnostic = diagnostic
        self.calls = calls
    }

    /// A failure with a message at a place.
    package init(
        name: String = "RuntimeError", _ message: String, at span: SourceSpan, hint: String? = nil, calls: [Call] = []
    ) {
        self.init(name: name, .error(message, at: span, hint: hint), calls: calls)
    }

    /// What front ends are given.
    package var cellError: CellError {
        CellError(
            name: name, message: diagnostic.message,
            report: DiagnosticRenderer.lines(of: diagnostic) + CallStack.lines(of: calls),
            location: DiagnosticRenderer.location(of: diagnostic.span))
    }
}

/// Draws the open calls of a failure, runs of the same recursion folded.
enum CallStack {
    /// Calls shown at the inner and at the outer end; what lies between is counted.
    private static let shownAtEachEnd = 10

    static func lines(of calls: [RuntimeFailure.Call]) -> [String] {
        var entries: [(text: String, count: Int)] = []
        for call in calls {
            let text = "     in \(call.function), called from \(call.site.place)"
            if let last = entries.last, last.text == text {
                entries[entries.count - 1].count += 1
            } else {
                entries.append((text, 1))
            }
        }
        let lines = entries.map { $0.count == 1 ? $0.text : "\($0.text) (\($0.count) times)" }
        guard lines.count > 2 * shownAtEachEnd + 1 else { return lines }
        let hidden = lines.count - 2 * shownAtEachEnd
        return lines.prefix(shownAtEachEnd) + ["     … \(hidden) more calls"] + lines.suffix(shownAtEachEnd)
    }
}
