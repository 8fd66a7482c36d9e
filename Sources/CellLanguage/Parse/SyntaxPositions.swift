import SwiftSyntax

extension SyntaxProtocol {
    /// The node's text without the blanks and comments around it, as a span of the source it was parsed from.
    package func span(in source: SourceText) -> SourceSpan {
        let start = positionAfterSkippingLeadingTrivia.utf8Offset
        let end = max(start, endPositionBeforeTrailingTrivia.utf8Offset)
        return SourceSpan(source, start..<end)
    }
}

extension SourceText {
    /// The UTF-8 offset of the Unicode scalar at `offset`, as front ends count; an offset beyond the text is its end.
    package func utf8Offset(ofScalar offset: Int) -> Int {
        let scalars = text.unicodeScalars
        let index = scalars.index(scalars.startIndex, offsetBy: max(0, offset), limitedBy: scalars.endIndex)
        return text.utf8.distance(from: text.utf8.startIndex, to: index ?? scalars.endIndex)
    }

    /// The number of Unicode scalars before the byte at `offset`.
    package func scalarOffset(ofByte offset: Int) -> Int {
        substring(0..<offset).unicodeScalars.count
    }
}
