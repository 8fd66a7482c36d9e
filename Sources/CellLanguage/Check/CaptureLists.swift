import SwiftSyntax

extension Checker {
    /// What a capture list (`[count, limit = count + 1]`) takes when the closure is made: constants that stand before the
    /// closure and that its body alone sees.
    func captures(of node: ClosureExprSyntax, in context: BodyContext) -> [Statement] {
        var statements: [Statement] = []
        for item in node.signature?.capture?.items ?? [] {
            // `self` and `weak self` are the instance that the closure would refer to anyway.
            guard item.specifier == nil, item.name.tokenKind != .keyword(.self) else { continue }
            let value =
                item.initializer.map { check($0.value) }
                ?? reference(DeclReferenceExprSyntax(baseName: item.name), at: item.name)
            let name = item.name.identifierText
            let variable = LocalVariable(name, type: value.type, isLet: true, owner: body.scope)
            variable.span = span(item.name)
            context.blocks[0][name] = .variable(variable)
            statements.append(.declare(.local(variable), value, span(item)))
        }
        return statements
    }

    /// A closure behind the captures that it needs.
    func closure(_ value: Expression, behind captures: [Statement]) -> Expression {
        if captures.isEmpty { return value }
        let made = temporary("closure", value.type)
        return Expression(
            .block(captures + [.declare(.local(made), value, value.span)], result: made), value.type, value.span)
    }
}
