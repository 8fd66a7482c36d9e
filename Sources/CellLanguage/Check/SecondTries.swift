import SwiftSyntax

// An expression that contradicts itself may still mean something. What is done with whole numbers in closures may ask for
// fractions: `[0, 10].map { c in "\(fahrenheit(c))" }`; what stands in a text, and in closures of several statements, is no
// part of an inference, so integers are tried first. And what is declared with `!` is an optional first: `max(count, 2)`.

extension Checker {
    /// Checks an expression, and once more with what may be taken for granted in it where errors come of it. The errors of
    /// the first check stand where the others have some, too.
    func tryingAgain(_ syntax: ExprSyntax, _ check: (Inference.Leanings) -> Expression) -> Expression {
        let (mark, outerMet) = (sink.count, metImplicit)
        metImplicit = false
        defer { metImplicit = metImplicit || outerMet }
        let checked = check([])
        // An expression in a closure is looked at again and again: it is tried once.
        guard sink.errorCount(after: mark) > 0, effort.isEnough, !triedAgain.contains(syntax.id) else { return checked }
        var further: [Inference.Leanings] = syntax.givesClosuresNumbers ? [.fractions] : []
        if metImplicit { further.append(.unwrapping) }
        guard !further.isEmpty else { return checked }
        let errors = sink.take(after: mark)
        for leanings in further {
            plainParts = [:]
            if let found = attempt({ check(leanings) }) { return found }
        }
        triedAgain.insert(syntax.id)
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
