import SwiftSyntax

/// A declaration as a person reads it, on one line. Few are ever shown, so that only its place in the source is kept.
enum DeclaredText {
    case given(String)
    case written(SourceText, [Range<Int>])

    init(_ text: String) { self = .given(text) }

    /// A declaration up to what stands before its body.
    init(_ node: some SyntaxProtocol, before body: (some SyntaxProtocol)?, in source: SourceText) {
        let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
        let last = body.flatMap { $0.previousToken(viewMode: .sourceAccurate) }
        let end = last?.endPositionBeforeTrailingTrivia ?? node.endPositionBeforeTrailingTrivia
        self = .written(source, [start..<max(start, end.utf8Offset)])
    }

    /// One variable of a declaration, without its value and its code.
    init(_ binding: PatternBindingSyntax, of node: VariableDeclSyntax, in source: SourceText) {
        let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
        let word = node.bindingSpecifier.endPositionBeforeTrailingTrivia.utf8Offset
        let name = binding.pattern.span(in: source).bytes
        let end = binding.typeAnnotation?.endPositionBeforeTrailingTrivia.utf8Offset ?? name.upperBound
        self = .written(source, [start..<word, name.lowerBound..<end])
    }

    /// Without the mark of what is preferred to what, which says nothing to a person.
    var text: String { wholeText.replacing("@\(LanguageNames.disfavoredOverload) ", with: "") }

    private var wholeText: String {
        switch self {
        case .given(let text): text
        case .written(let source, let parts):
            Self.joined(parts.flatMap { source.substring($0).split(whereSeparator: \.isNewline) })
        }
    }

    /// Lines as one; what stands in parentheses of its own follows them at once.
    private static func joined(_ lines: [Substring]) -> String {
        lines.reduce(into: "") { text, line in
            let line = line.drop(while: \.isWhitespace)
            let isInside = text.last.map("([".contains) ?? true
            text += isInside || line.first == ")" || line.first == "]" ? line : " " + line
        }
    }
}
