import SwiftDiagnostics
import SwiftOperators
import SwiftParserDiagnostics
import SwiftSyntax

/// The parser's own diagnostics in this language's form.
enum SyntaxDiagnostics {
    /// With more errors than this, a text is no program.
    private static let maximumCount = 100

    /// What the parser has to say about a tree.
    ///
    /// - Parameter refused: Spans of constructs that were refused by name. The parser reads some of them as errors; one
    ///   message is enough.
    static func diagnostics(
        in tree: SourceFileSyntax, of source: SourceText, except refused: [SourceSpan]
    ) -> [Diagnostic] {
        let stray = strayBeforeEqual(tree, of: source)
        if !stray.isEmpty { return stray }
        // What the parser says of the rest of a line follows from the first thing that it did not understand.
        var lines = Set(refused.map(\.line))
        var isFirst = true
        return parsed(Syntax(tree)).compactMap { parsed in
            // Statements may stand on one line behind an operator's declaration, too: the compiler takes them.
            if parsed.message == "';' is not allowed in operator names" { return nil }
            let diagnostic = converted(parsed, of: source)
            defer { isFirst = false }
            // So does what is missing where the text ends.
            if !isFirst, diagnostic.span.bytes.lowerBound == source.count { return nil }
            return lines.insert(diagnostic.span.line).inserted ? diagnostic : nil
        }
    }

    /// Characters that no token has, right before an '='. The parser's generator takes them for missing space, finds none to
    /// put there, and ends the process; its messages on such a text are not asked for.
    private static func strayBeforeEqual(_ tree: SourceFileSyntax, of source: SourceText) -> [Diagnostic] {
        guard tree.hasError else { return [] }
        var found: [Diagnostic] = []
        for token in tree.tokens(viewMode: .sourceAccurate) where token.tokenKind == .equal {
            let start = token.position.utf8Offset
            let before = token.previousToken(viewMode: .sourceAccurate)
            let trailing = before?.trailingTrivia ?? []
            let parts = [
                (trailing, start - trailing.sourceLength.utf8Length), (token.leadingTrivia, start),
            ]
            for (trivia, offset) in parts {
                var offset = offset
                for piece in trivia {
                    let end = offset + piece.sourceLength.utf8Length
                    if case .unexpectedText = piece {
                        let span = SourceSpan(source, offset..<end)
                        found.append(.error("invalid character in source file", at: span, hint: "remove it"))
                    }
                    offset = end
                }
            }
        }
        return found
    }

    /// The parser's diagnostics. Its generator takes time in the square of their number, so that of a text with very many
    /// only the first parts are asked.
    private static func parsed(_ node: Syntax) -> [SwiftDiagnostics.Diagnostic] {
        guard hasMoreErrors(than: maximumCount, node) else { return ParseDiagnosticsGenerator.diagnostics(for: node) }
        var found: [SwiftDiagnostics.Diagnostic] = []
        for child in node.children(viewMode: .all) where child.hasError {
            found += parsed(child)
            if found.count >= maximumCount { break }
        }
        return found
    }

    /// Whether more than `limit` places of a tree are missing or unexpected.
    private static func hasMoreErrors(than limit: Int, _ node: Syntax) -> Bool {
        var pending = [node]
        var count = 0
        while let next = pending.popLast(), count <= limit {
            if next.kind == .unexpectedNodes || next.as(TokenSyntax.self)?.presence == .missing { count += 1 }
            for child in next.children(viewMode: .all) where child.hasError { pending.append(child) }
        }
        return count > limit
    }

    /// An operator that is not there, or two whose order nobody knows.
    static func diagnostic(of error: OperatorError, in tree: SourceFileSyntax, of source: SourceText) -> Diagnostic {
        switch error {
        case .missingOperator(let name, let node):
            let isRange = name.allSatisfy { $0 == "." }
            return .error(
                "'\(name)' is not an operator", at: node.span(in: source),
                hint: isRange ? "a range is written '...' with its end or '..<' without" : nil)
        case .missingGroup(let name, let node):
            return .error("there is no precedence group '\(name)'", at: node.span(in: source))
        case .incomparableOperators(let left, _, let right, _):
            return .error(
                "'\(left.trimmedDescription)' and '\(right.trimmedDescription)' side by side need parentheses",
                at: right.span(in: source),
                hint: isComparison(left) && isComparison(right) ? "write 'a < b && b < c'" : nil,
                notes: [.init("the other operator", at: left.span(in: source))])
        default:  // a second declaration of an operator or a precedence group
            let declared = error.asDiagnostic
            return .error(declared.message, at: span(of: declared, in: source))
        }
    }

    private static func isComparison(_ node: ExprSyntax) -> Bool {
        ["<", "<=", ">", ">=", "==", "!="].contains(node.trimmedDescription)
    }

    private static func converted(_ parsed: SwiftDiagnostics.Diagnostic, of source: SourceText) -> Diagnostic {
        let severity: Diagnostic.Severity = parsed.diagMessage.severity == .error ? .error : .warning
        let message = parsed.message
        let notes = parsed.notes.map { note in
            Diagnostic.Note(note.message, at: span(of: note.node, at: note.position, in: source))
        }
        let fixIts = parsed.fixIts.count == 1 ? parsed.fixIts.map { converted($0, of: source) } : []
        let diagnostic = Diagnostic(
            severity, message, at: span(of: parsed, in: source), notes: notes, fixIts: fixIts)
        return SyntaxWording.improved(diagnostic)
    }

    private static func converted(_ fixIt: SwiftDiagnostics.FixIt, of source: SourceText) -> Diagnostic.FixIt {
        let edits = fixIt.edits.map { edit in
            Diagnostic.FixIt.Edit(
                SourceSpan(source, edit.range.lowerBound.utf8Offset..<edit.range.upperBound.utf8Offset),
                replacement: edit.replacement)
        }
        return Diagnostic.FixIt(fixIt.message.message, edits: edits)
    }

    /// What is missing has no text: it is looked for behind the last thing that is there, where a person would add it. A
    /// brace that nothing closes is missed where the text ends, as the compiler does.
    private static func span(of parsed: SwiftDiagnostics.Diagnostic, in source: SourceText) -> SourceSpan {
        if let missing = parsed.diagMessage as? MissingNodesError, let first = missing.missingNodes.first {
            let token = first.firstToken(viewMode: .all)
            if token?.tokenKind == .rightBrace, token?.nextToken(viewMode: .sourceAccurate)?.tokenKind == .endOfFile {
                return SourceSpan(source, source.count..<source.count)
            }
            let previous = token?.previousToken(viewMode: .sourceAccurate)
            let end = previous?.endPositionBeforeTrailingTrivia.utf8Offset ?? parsed.position.utf8Offset
            return SourceSpan(source, end..<end)
        }
        return span(of: parsed.node, at: parsed.position, in: source)
    }

    private static func span(of node: Syntax, at position: AbsolutePosition, in source: SourceText) -> SourceSpan {
        let whole = node.span(in: source).bytes
        let start = min(position.utf8Offset, source.count)
        if whole.lowerBound == start { return SourceSpan(source, whole) }
        return SourceSpan(source, start..<min(start + 1, source.count))
    }
}
