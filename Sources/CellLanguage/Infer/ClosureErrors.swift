import SwiftSyntax

/// Whether a closure throws, told by its text alone, as the compiler does where no context says what it may do.
final class ClosureErrors: SyntaxVisitor {
    private var escapes = false

    /// Whether an error leaves the closure: by `throw` or `try`, where no `do` around it catches all.
    static func escape(from node: ClosureExprSyntax) -> Bool {
        if node.signature?.effectSpecifiers?.throwsClause != nil { return true }
        let visitor = ClosureErrors(viewMode: .sourceAccurate)
        visitor.walk(node.statements)
        return visitor.escapes
    }

    override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind {
        // `try?` and `try!` let nothing out.
        if node.questionOrExclamationMark == nil { escapes = true }
        return .skipChildren
    }

    override func visit(_ node: ThrowStmtSyntax) -> SyntaxVisitorContinueKind {
        escapes = true
        return .skipChildren
    }

    override func visit(_ node: DoStmtSyntax) -> SyntaxVisitorContinueKind {
        guard node.catchesAll else { return .visitChildren }
        walk(node.catchClauses)
        return .skipChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}

extension DoStmtSyntax {
    /// Whether one of its clauses catches every error.
    var catchesAll: Bool {
        catchClauses.contains { $0.catchItems.isEmpty || $0.catchItems.contains(where: \.catchesAll) }
    }
}

extension CatchItemSyntax {
    /// Nothing, or a name for the error.
    fileprivate var catchesAll: Bool {
        guard whereClause == nil else { return false }
        guard let binding = pattern?.as(ValueBindingPatternSyntax.self) else { return pattern == nil }
        return binding.pattern.is(IdentifierPatternSyntax.self)
    }
}
