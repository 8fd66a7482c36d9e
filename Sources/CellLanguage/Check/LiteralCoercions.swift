import SwiftSyntax

extension Checker {
    /// `UInt8(7)`, `Character("x")`: the type that is named, where its values can be written so. The argument is then a literal
    /// of that type, and no initializer is called.
    func coercionTarget(_ node: FunctionCallExprSyntax, _ arguments: [WrittenArgument]) -> Type? {
        guard arguments.count == 1, let argument = arguments.first, argument.label == nil, !argument.isTrailing,
            let form = literalForm(argument.expression), let type = typeExpression(node.callee), type.isKnown,
            form == .plain || takesInterpolations(type), type.nominal?.role != .optional,
            literalFit(argument.expression, type) != nil
        else { return nil }
        if let text = argument.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue,
            type.nominal?.role == .character, text.count != 1
        {
            return nil
        }
        return type
    }

    /// Whether a cell's own type says what becomes of a text with `\(…)` in it.
    private func takesInterpolations(_ type: Type) -> Bool {
        type.nominal?.span != nil && table.conforms(type, to: table.core(.expressibleByStringInterpolation))
    }

    /// What a literal of one value is written as; nil of everything else.
    private func literalForm(_ syntax: ExprSyntax) -> LiteralForm? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .macroExpansionExpr: .plain
        case .stringLiteralExpr(let node):
            node.segments.allSatisfy { $0.is(StringSegmentSyntax.self) } ? .plain : .interpolation
        case .prefixOperatorExpr: isNumericLiteral(syntax) ? .plain : nil
        default: nil
        }
    }
}

private enum LiteralForm {
    case plain
    /// A text with `\(…)` in it.
    case interpolation
}
