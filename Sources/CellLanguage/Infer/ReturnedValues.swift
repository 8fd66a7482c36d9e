import SwiftSyntax

/// Whether a closure returns values, told by its text alone.
final class ReturnedValues: SyntaxVisitor {
    private var areFound = false

    /// Whether a `return` with a value stands in the closure itself.
    static func exist(in node: ClosureExprSyntax) -> Bool { exist(in: node.statements) }

    /// Whether one stands in the statements of a body.
    static func exist(in list: CodeBlockItemListSyntax) -> Bool {
        let visitor = ReturnedValues(viewMode: .sourceAccurate)
        visitor.walk(list)
        return visitor.areFound
    }

    override func visit(_ node: ReturnStmtSyntax) -> SyntaxVisitorContinueKind {
        if node.expression != nil { areFound = true }
        return .skipChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
        // A local property's getter returns to its reader.
        node.bindings.contains { $0.accessorBlock != nil } ? .skipChildren : .visitChildren
    }
    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
