/// The parser's complaints in words for people who do not know its grammar's names, and with what was probably meant.
enum SyntaxWording {
    static func improved(_ diagnostic: Diagnostic) -> Diagnostic {
        var result = diagnostic
        if diagnostic.message.hasPrefix("consecutive statements on a line") { return separated(diagnostic) }
        if let plain = plainWords[diagnostic.message] {
            result.message = plain.message
            result.hint = plain.hint
            if plain.hint != nil { result.fixIts = [] }
        }
        if result.message.hasPrefix("unexpected code ')'") || result.message.hasPrefix("unexpected code ']'") {
            result.message = "this '\(diagnostic.span.text)' closes nothing"
            result.hint = "there is one too many, or one is missing before"
        } else if result.message.hasPrefix("unexpected code") {
            result.hint = foreignOperator(behind: diagnostic.span)
        }
        return result
    }

    /// Whole messages of the parser and what is said instead.
    private static let plainWords: [String: (message: String, hint: String?)] = [
        "expected pattern in variable": (
            "a name is missing in this declaration", "write 'let name = …'; a name cannot begin with a digit"
        ),
        "expected parameter clause in function signature": (
            "a function needs parentheses for its parameters", "write 'func name() { … }'"
        ),
        "expected ':' and type in parameter": ("a parameter needs a type", "write 'name: Int'"),
        "C-style for statement has been removed in Swift 3": (
            "Swift has no 'for' with semicolons", "write 'for i in 0..<10 { … }'"
        ),
        "Single-quoted string literal found, use '\"'": ("text stands in double quotes: \"…\"", nil),
        "unicode curly quote found; use '\"' instead": ("text stands in straight quotes: \"…\"", nil),
        "unexpected brace in source file": (
            "this '}' closes nothing", "there is one '}' too many, or a '{' is missing above"
        ),
        "invalid escape sequence in literal": (
            "this is no escape sequence", "a backslash itself is written '\\\\'"
        ),
        "expected 'in' in closure signature": ("expected 'in' behind the closure's parameters", "write '{ x in … }'"),
        "expected expression in variable": ("a value is missing behind '='", nil),
        "expected expression after operator": ("a value is missing behind the operator", nil),
    ]

    /// Two statements on one line: mostly a word of another language, or an operator with a blank on one side only.
    private static func separated(_ diagnostic: Diagnostic) -> Diagnostic {
        let source = diagnostic.span.source
        let line = source.bytes(ofLine: diagnostic.span.line)
        let offset = diagnostic.span.bytes.lowerBound
        let before = source.substring(line.lowerBound..<offset)
        let after = source.substring(offset..<max(offset, line.upperBound))
        let previous = before.reversed().prefix { $0.isLetter || $0.isNumber }.count
        let blanks = after.prefix { $0.isWhitespace }.utf8.count
        let next = after.drop { $0.isWhitespace }.prefix { $0.isLetter || $0.isNumber }
        let last = before.suffix(previous)
        var result = diagnostic
        if let hint = ForeignWords.statements[String(last)] {
            result.message = "'\(last)' is not a word of Swift here"
            result.span = SourceSpan(source, (offset - last.utf8.count)..<offset)
            result.hint = hint
        } else if let hint = ForeignWords.statements[String(next)] {
            result.message = "'\(next)' is not a word of Swift here"
            result.span = SourceSpan(source, (offset + blanks)..<(offset + blanks + next.utf8.count))
            result.hint = hint
        } else if isOperator(before.last) || isOperator(after.drop { $0.isWhitespace }.first) {
            result.hint = "an operator has blanks on both sides or on neither"
        } else {
            result.hint = "an operator, a comma or a bracket may be missing here"
        }
        return result
    }

    private static func isOperator(_ character: Character?) -> Bool {
        character.map { "+-*/%<>=&|^!?".contains($0) } ?? false
    }

    private static func foreignOperator(behind span: SourceSpan) -> String? {
        ForeignWords.operators[String(span.text.prefix { isOperator($0) || $0 == ":" })]
    }
}
