import Cells
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// Whether a console should run a text or ask for more lines.
package enum CellCompleteness {
    private static let indentation = "    "

    /// Judges a text by its brackets and by where the parser runs out of it.
    package static func judge(_ text: String) -> Completeness {
        let source = SourceText(text, origin: .named("input"))
        if CellLimits.complaint(about: source) != nil { return .invalid }
        let scan = NestingScan(text)
        if scan.unterminatedString != nil { return .invalid }
        switch scan.open.last?.kind {
        case .comment, .string: return .incomplete(indent: "")
        default: break
        }
        return DeepStack.run { judge(source, open: scan.open) }
    }

    private static func judge(_ source: SourceText, open: [NestingScan.Opening]) -> Completeness {
        let tree = Parser.parse(source: source.text)
        let survey = TreeSurvey(tree, of: source, deepest: CellLimits.levels(in: source))
        if survey.tooDeep != nil { return .invalid }
        let missing = survey.missingBodies
        let errors = SyntaxDiagnostics.diagnostics(in: tree, of: source, except: []).filter { $0.severity == .error }
        let end = tree.endOfFileToken.previousToken(viewMode: .sourceAccurate)?.endPositionBeforeTrailingTrivia
            .utf8Offset
        let isEarly = (errors + missing).contains { $0.span.bytes.lowerBound < (end ?? 0) }
        if isEarly { return .invalid }
        if let innermost = open.last {
            return .incomplete(indent: leadingBlanks(ofLineAt: innermost.offset, in: source) + indentation)
        }
        guard errors.isEmpty, missing.isEmpty else {
            return .incomplete(indent: leadingBlanks(ofLineAt: end ?? 0, in: source) + indentation)
        }
        return .complete
    }

    private static func leadingBlanks(ofLineAt offset: Int, in source: SourceText) -> String {
        let line = source.substring(source.bytes(ofLine: source.line(at: offset)))
        return String(line.prefix { $0 == " " || $0 == "\t" })
    }
}
