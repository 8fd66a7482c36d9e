/// One thing to say about a place in a cell. What it looks like is decided in `DiagnosticRenderer` alone.
package struct Diagnostic: Sendable, Hashable {
    /// How much it matters.
    package enum Severity: String, Sendable, Hashable {
        /// The cell is not run, or its run ended here.
        case error
        /// The cell runs.
        case warning
    }

    /// More to know: where something was declared, what was seen before.
    package struct Note: Sendable, Hashable {
        /// What there is to know.
        package var message: String
        /// The place that it points at; nil for a remark.
        package var span: SourceSpan?

        /// Creates a note.
        package init(_ message: String, at span: SourceSpan? = nil) {
            self.message = message
            self.span = span
        }

        /// A note that points at a declaration; none where the declaration has no place in a cell.
        package static func declaration(_ message: String, _ span: SourceSpan?) -> [Note] {
            guard let span, case .cell = span.source.origin else { return [] }
            return [Note(message, at: span)]
        }
    }

    /// A change that certainly repairs the text.
    package struct FixIt: Sendable, Hashable {
        /// What it does: `insert ')'`.
        package var message: String
        /// What is replaced by what; an empty span is an insertion.
        package var edits: [Edit]

        /// One replacement.
        package struct Edit: Sendable, Hashable {
            /// What is replaced.
            package var span: SourceSpan
            /// The new text.
            package var replacement: String

            /// Creates a replacement.
            package init(_ span: SourceSpan, replacement: String) {
                self.span = span
                self.replacement = replacement
            }
        }

        /// Creates a fix-it.
        package init(_ message: String, edits: [Edit]) {
            self.message = message
            self.edits = edits
        }

        /// A fix-it that puts `replacement` in a span's place.
        package static func replace(_ span: SourceSpan, with replacement: String) -> FixIt {
            FixIt("replace '\(span.text)' with '\(replacement)'", edits: [Edit(span, replacement: replacement)])
        }

        /// A fix-it that inserts text before the byte at `offset`.
        package static func insert(_ text: String, at offset: Int, in source: SourceText) -> FixIt {
            FixIt("insert '\(text)'", edits: [Edit(SourceSpan(source, offset..<offset), replacement: text)])
        }
    }

    /// How much it matters.
    package var severity: Severity
    /// What is wrong: what was expected and what is there, in one sentence without a full stop.
    package var message: String
    /// What the carets underline.
    package var span: SourceSpan
    /// Words behind the carets: what to do.
    package var hint: String?
    /// Other stretches that matter on the same line, underlined with tildes.
    package var highlights: [SourceSpan]
    /// More to know.
    package var notes: [Note]
    /// Changes that certainly repair it.
    package var fixIts: [FixIt]

    /// Creates a diagnostic.
    package init(
        _ severity: Severity, _ message: String, at span: SourceSpan, hint: String? = nil,
        highlights: [SourceSpan] = [],
        notes: [Note] = [], fixIts: [FixIt] = []
    ) {
        self.severity = severity
        self.message = message
        self.span = span
        self.hint = hint
        self.highlights = highlights
        self.notes = notes
        self.fixIts = fixIts
    }

    /// An error.
    package static func error(
        _ message: String, at span: SourceSpan, hint: String? = nil, notes: [Note] = [], fixIts: [FixIt] = []
    ) -> Diagnostic {
        Diagnostic(.error, message, at: span, hint: hint, notes: notes, fixIts: fixIts)
    }

    /// A warning.
    package static func warning(
        _ message: String, at span: SourceSpan, hint: String? = nil, notes: [Note] = [], fixIts: [FixIt] = []
    ) -> Diagnostic {
        Diagnostic(.warning, message, at: span, hint: hint, notes: notes, fixIts: fixIts)
    }
}
