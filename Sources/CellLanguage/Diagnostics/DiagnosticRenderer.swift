import Cells

/// The one place that decides what a report looks like.
///
/// ```
/// cell [4], line 7: error: Dense expects features [N, F], but Conv2D 'decision.0' gives [N, 7, 7, 128]
///    7 |     Dense(1)
///      |     ^~~~~~~~ add Flatten() before it
///      note: shapes so far: [N, 28, 28, 1] → Conv2D(64) [N, 14, 14, 64]
/// ```
package enum DiagnosticRenderer {
    /// Errors shown in full; beyond, they are counted. A person repairs the first few and checks again.
    package static let maximumShown = 20

    private static let numberWidth = 4
    private static let margin = String(repeating: " ", count: numberWidth + 1)

    /// The lines of one diagnostic.
    package static func lines(of diagnostic: Diagnostic) -> [String] {
        let severity = diagnostic.severity.rawValue
        var lines = messageLines("\(diagnostic.span.place): \(severity): \(diagnostic.message)", indent: margin)
        // A single fix-it stands where the hint would.
        let isInline = diagnostic.hint == nil && diagnostic.fixIts.count == 1
        let hint = isInline ? diagnostic.fixIts.first?.message : diagnostic.hint
        lines += excerpt(of: diagnostic.span, highlights: diagnostic.highlights, hint: hint)
        for fixIt in isInline ? [] : diagnostic.fixIts {
            lines += messageLines("\(margin)fix-it: \(fixIt.message)", indent: margin)
        }
        for note in diagnostic.notes { lines += self.lines(of: note) }
        return lines
    }

    /// The lines of several diagnostics, in their order.
    package static func lines(of diagnostics: [Diagnostic]) -> [String] {
        var lines = diagnostics.prefix(maximumShown).flatMap { self.lines(of: $0) }
        let rest = diagnostics.count - maximumShown
        if rest > 0 { lines.append("\(rest) more \(rest == 1 ? "message" : "messages") like these") }
        return lines
    }

    /// The error of a cell that does not check; nil where there is no error among the diagnostics.
    package static func compileError(_ diagnostics: [Diagnostic]) -> CellError? {
        guard let first = diagnostics.first(where: { $0.severity == .error }) else { return nil }
        return CellError(
            name: "CompileError", message: first.message, report: lines(of: diagnostics),
            location: location(of: first.span))
    }

    /// The place that front ends mark; nil for a text that is no cell.
    package static func location(of span: SourceSpan) -> CellError.Location? {
        guard case .cell(let number) = span.source.origin else { return nil }
        return CellError.Location(cell: number, line: span.line, column: span.column)
    }

    private static func lines(of note: Diagnostic.Note) -> [String] {
        guard let span = note.span else { return messageLines("\(margin)note: \(note.message)", indent: margin) }
        return messageLines("\(margin)note: \(note.message) (\(span.place))", indent: margin) + excerpt(of: span)
    }

    private static func excerpt(
        of span: SourceSpan, highlights: [SourceSpan] = [], hint: String? = nil
    ) -> [String] {
        let excerpt = SourceExcerpt(span, highlights: highlights)
        let number = String(excerpt.line)
        let padding = String(repeating: " ", count: max(0, numberWidth - number.count))
        let hint = hint.map { " \($0)" } ?? ""
        return ["\(padding)\(number) | \(excerpt.source)", "\(margin)| \(excerpt.marks)\(hint)"]
            .map { $0.hasSuffix(" ") ? String($0.trimmingTrailingSpaces) : $0 }
    }

    /// A message that has several lines keeps them, indented below the first.
    private static func messageLines(_ message: String, indent: String) -> [String] {
        let parts = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return [parts[0]] + parts.dropFirst().map { indent + $0 }
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: Substring {
        var rest = self[...]
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
