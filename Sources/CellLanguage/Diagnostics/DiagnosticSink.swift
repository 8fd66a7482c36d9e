import Cells

/// Collects what the stages of one check have to say. One sink goes through parsing, name lookup and typing of one cell.
package final class DiagnosticSink {
    private var collected: [Diagnostic] = []
    /// What no mark reaches.
    private var lasting: [Diagnostic] = []
    private var seen: Set<Complaint> = []

    /// Two stages that stumble over the same words would say it twice.
    private struct Complaint: Hashable {
        var bytes: Range<Int>
        var message: String
    }

    /// Creates an empty sink.
    package init() {}

    /// Takes a diagnostic; one with the same message at the same place is dropped.
    package func report(_ diagnostic: Diagnostic) {
        let complaint = Complaint(bytes: diagnostic.span.bytes, message: diagnostic.message)
        if seen.insert(complaint).inserted { collected.append(diagnostic) }
    }

    /// Takes several diagnostics.
    package func report(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics { report(diagnostic) }
    }

    /// Takes an error.
    package func error(
        _ message: String, at span: SourceSpan, hint: String? = nil, notes: [Diagnostic.Note] = [],
        fixIts: [Diagnostic.FixIt] = []
    ) {
        report(.error(message, at: span, hint: hint, notes: notes, fixIts: fixIts))
    }

    /// Whether the cell must not run.
    package var hasErrors: Bool {
        collected.contains { $0.severity == .error } || lasting.contains { $0.severity == .error }
    }

    /// How many diagnostics there are: a mark to go back to with `discard(after:)`.
    package var count: Int { collected.count }

    /// Drops what came after a mark: a trial (an overload that did not fit) is taken back.
    package func discard(after mark: Int) {
        for diagnostic in collected[mark...] {
            seen.remove(Complaint(bytes: diagnostic.span.bytes, message: diagnostic.message))
        }
        collected.removeSubrange(mark...)
    }

    /// Drops the errors that follow from something else.
    package func drop(where follows: (Diagnostic) -> Bool) {
        collected.removeAll { $0.severity == .error && follows($0) }
        lasting.removeAll { $0.severity == .error && follows($0) }
    }

    /// Keeps what `work` reports whatever becomes of the trial in which it happens: what is found out only once, and
    /// remembered, is complained about only once.
    func keeping<T>(_ work: () -> T) -> T {
        let mark = count
        let result = work()
        lasting += collected[mark...]
        collected.removeSubrange(mark...)
        return result
    }

    /// Takes back what came after a mark, and returns it.
    package func take(after mark: Int) -> [Diagnostic] {
        let taken = Array(collected[mark...])
        discard(after: mark)
        return taken
    }

    /// Everything, in the order of the text; what is said of one place keeps its order.
    package var diagnostics: [Diagnostic] {
        (collected + lasting).enumerated()
            .sorted { ($0.element.span.bytes.lowerBound, $0.offset) < ($1.element.span.bytes.lowerBound, $1.offset) }
            .map(\.element)
    }

    /// The errors in the order of the text.
    package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// The error that a cell which does not check ends with; nil where it checks.
    package var cellError: CellError? { DiagnosticRenderer.compileError(diagnostics) }
}
