import SwiftSyntax

extension Checker {
    /// `UInt8(7)`, `Character("x")`: the type that is named, where its values can be written so. The argument is then a literal
    /// of that type, and no initializer is called.
    func coercionTarget(_ node: FunctionCallExprSyntax, _ arguments: [WrittenArgument]) -> Type? {
        guard arguments.count == 1, let argument = arguments.first, argument.label == nil, !argument.isTrailing,
            isPlainLiteral(argument.expression), let type = typeExpression(node.callee), type.isKnown,
            type.nominal?.role != .optional, literalFit(argument.expression, type) != nil
        else { return nil }
        if let text = argument.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue,
            type.nominal?.role == .character, text.count != 1
        {
            return nil
        }
        return type
    }

    private func isPlainLiteral(_ syntax: ExprSyntax) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .macroExpansionExpr: true
        case .stringLiteralExpr(let node): node.segments.allSatisfy { $0.is(StringSegmentSyntax.self) }
        case .prefixOperatorExpr: isNumericLiteral(syntax)
        default: false
        }
    }
}
