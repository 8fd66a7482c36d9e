import SwiftSyntax

/// What a cell's text may be, so that no text, however hostile, exhausts the stack or the clock.
package enum CellLimits {
    /// The longest text, in bytes.
    package static let bytes = 1 << 20
    /// The deepest nesting of brackets.
    package static let nesting = 100
    /// The most that the parser may look ahead for nested square brackets: one that is 16 deep, or a thousand that are seven.
    package static let lookahead = 1 << 17
    /// The most words in a row without a bracket, an operator or a literal between them.
    package static let wordsInARow = 500
    /// The most of each of the marks at which the parser descends without counting.
    package static let recursions = 2_000
    /// The deepest nesting of syntax: operators in a row, calls in a chain and branches of an `else if` count too.
    package static let treeDepth = 1_000

    /// What is wrong with the text before anyone looks at its grammar; nil where nothing is.
    static func complaint(about source: SourceText) -> Diagnostic? {
        guard source.count <= bytes else {
            return .error(
                "a cell may be up to \(bytes / 1024) KB of text, this one has \(source.count / 1024) KB",
                at: SourceSpan(source, 0..<1), hint: "read data from the data set folder instead of writing it here")
        }
        let scan = NestingScan(source.text, stoppingAt: nesting)
        if scan.depth > nesting {
            return .error("brackets nest more than \(nesting) deep", at: mark(scan.deepestOffset, source))
        }
        if scan.lookahead > lookahead, let offset = scan.lookaheadOffset {
            return .error(
                "square brackets nest too deeply to be read in reasonable time", at: mark(offset, source),
                hint: "give parts of it a name of their own")
        }
        if scan.longestWordRun > wordsInARow {
            return .error(
                "more than \(wordsInARow) words in a row are no program", at: mark(scan.longestWordRunOffset, source))
        }
        if let (name, count) = scan.recursions.filter({ $0.value > recursions }).min(by: { $0.key < $1.key }) {
            return .error("a cell may have up to \(recursions) '\(name)', this one has \(count)", at: mark(0, source))
        }
        return nil
    }

    private static func mark(_ offset: Int, _ source: SourceText) -> SourceSpan {
        SourceSpan(source, offset..<(offset + 1))
    }

    /// The levels that the tree of a text may have. A short text cannot be too deep.
    static func levels(in source: SourceText) -> Int { source.count > treeDepth ? treeDepth : .max }

    /// Where the tree is deeper than the stages after the parser can go; nil where it is not.
    static func complaint(about survey: TreeSurvey) -> Diagnostic? {
        survey.tooDeep.map {
            .error(
                "this is nested too deeply: more than \(treeDepth) levels", at: $0,
                hint: "give parts of it a name of their own")
        }
    }
}
