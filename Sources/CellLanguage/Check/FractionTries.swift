import SwiftSyntax

// What is done with whole numbers in closures may ask for fractions: `[0, 10].map { c in "\(fahrenheit(c))" }`. What stands
// in a text, and in closures of several statements, is no part of an inference; so integers are tried first.

extension Checker {
    /// Checks an expression, and once more with fractions for its whole numbers where closures are given such and errors
    /// come of it. The errors of the first check stand where the second has some, too.
    func orWithFractions(_ syntax: ExprSyntax, _ check: (_ prefersFractions: Bool) -> Expression) -> Expression {
        let mark = sink.count
        let checked = check(false)
        // An expression in a closure is looked at again and again: it is tried once.
        guard sink.errorCount(after: mark) > 0, effort.isEnough, !triedWithFractions.contains(syntax.id),
            syntax.givesClosuresNumbers
        else { return checked }
        let errors = sink.take(after: mark)
        plainParts = [:]
        if let withFractions = attempt({ check(true) }) { return withFractions }
        triedWithFractions.insert(syntax.id)
        sink.report(errors)
        return checked
    }
}

extension ExprSyntax {
    /// Whether there are closures in it, and whole numbers outside of these.
    fileprivate var givesClosuresNumbers: Bool {
        let finder = NumberFinder(viewMode: .sourceAccurate)
        finder.walk(self)
        return finder.hasClosures && finder.hasNumbers
    }
}

private final class NumberFinder: SyntaxVisitor {
    var hasClosures = false
    var hasNumbers = false

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
        hasClosures = true
        return .skipChildren
    }

    override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
        hasNumbers = true
        return .skipChildren
    }
}
