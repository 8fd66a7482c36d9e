import SwiftSyntax

extension FunctionCallExprSyntax {
    /// The call without its closure, where that stands apart: in the head of a statement, `f(x) { … }` is read as a call of
    /// what `f(x)` gives, but means one call.
    private var withoutClosure: FunctionCallExprSyntax? {
        guard leftParen == nil, trailingClosure != nil,
            let inner = calledExpression.as(FunctionCallExprSyntax.self), inner.leftParen != nil,
            inner.trailingClosure == nil
        else { return nil }
        return inner
    }

    /// What is called.
    var callee: ExprSyntax { withoutClosure?.calledExpression ?? calledExpression }

    /// The arguments between parentheses.
    var parenthesized: LabeledExprListSyntax { withoutClosure?.arguments ?? arguments }
}
