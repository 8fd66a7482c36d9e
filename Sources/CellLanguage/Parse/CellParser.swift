import SwiftOperators
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// A cell's text, parsed, operators folded.
package struct ParsedCell: Sendable {
    /// The text.
    package let source: SourceText
    /// The tree. Where the text is too big or too deep to be parsed at all, that of an empty cell.
    package let tree: SourceFileSyntax
    /// The operators that hold after this cell: the ones before it and those it declares.
    package let operators: CellOperators
    /// What is wrong with the syntax, and constructs that are not part of the cell language.
    package let diagnostics: [Diagnostic]

    /// Where constructs stand that are not part of the cell language.
    package let refused: [SourceSpan]
    /// Attributes that are refused unless they name result builders.
    let ownAttributes: [OwnAttribute]
    /// Whether the rest of it can be checked: nothing else is wrong, and what is declared elsewhere is known.
    package let isCheckable: Bool

    /// Whether nothing is wrong with the syntax.
    package var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
}

/// Turns texts into trees.
package enum CellParser {
    /// Parses a cell. Never fails: what is wrong is among the diagnostics.
    ///
    /// - Parameters:
    ///   - source: The text.
    ///   - operators: The operators that hold before it.
    package static func parse(
        _ source: SourceText, operators: CellOperators = CellOperators()
    ) -> ParsedCell {
        if let complaint = CellLimits.complaint(about: source) {
            return empty(source, operators: operators, complaint: complaint)
        }
        return DeepStack.run { parseWithinLimits(source, operators: operators) }
    }

    /// How deep brackets may nest. The parser's own limit depends on how it was built.
    private static let deepestNesting = 256

    /// The syntax tree of a text, operators not folded.
    package static func syntax(of text: String) -> SourceFileSyntax {
        var parser = Parser(text, maximumNestingLevel: deepestNesting)
        return SourceFileSyntax.parse(from: &parser)
    }

    private static func parseWithinLimits(_ source: SourceText, operators: CellOperators) -> ParsedCell {
        let tree = syntax(of: source.text)
        let survey = TreeSurvey(tree, of: source, deepest: CellLimits.levels(in: source))
        if let complaint = CellLimits.complaint(about: survey) {
            return empty(source, operators: operators, complaint: complaint)
        }
        let sink = DiagnosticSink()
        sink.report(survey.refusals)
        let refusals = sink.errors.count
        if tree.hasError || tree.hasWarning {
            let refused = sink.errors.map(\.span)
            sink.report(SyntaxDiagnostics.diagnostics(in: tree, of: source, except: refused))
        }
        sink.report(survey.missingBodies)
        var known = operators
        let report = { sink.report(SyntaxDiagnostics.diagnostic(of: $0, in: tree, of: source)) }
        if survey.declaresOperators { known.add(tree, of: source, sink) }
        let folded = folded(tree, known.table, report: report)
        return ParsedCell(
            source: source, tree: folded, operators: known, diagnostics: sink.diagnostics,
            refused: survey.refusals.map(\.span), ownAttributes: survey.ownAttributes,
            isCheckable: sink.errors.count == refusals && !survey.refusesImport)
    }

    /// A tree with its rows of operators folded; `report` is told of those that cannot be.
    static func folded(
        _ tree: SourceFileSyntax, _ operators: OperatorTable, report: (OperatorError) -> Void
    ) -> SourceFileSyntax {
        OperatorFolding.fold(tree, with: operators)
            ?? operators.foldAll(tree, errorHandler: report).as(SourceFileSyntax.self) ?? tree
    }

    private static func empty(
        _ source: SourceText, operators: CellOperators, complaint: Diagnostic
    ) -> ParsedCell {
        ParsedCell(
            source: source, tree: syntax(of: ""), operators: operators, diagnostics: [complaint], refused: [],
            ownAttributes: [], isCheckable: false)
    }
}
