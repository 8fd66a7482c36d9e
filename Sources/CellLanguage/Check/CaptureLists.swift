import SwiftSyntax

extension Checker {
    /// What a capture list (`[count, limit = count + 1]`) takes when the closure is made: constants that stand before the
    /// closure and that its body alone sees.
    func captures(of node: ClosureExprSyntax, in context: BodyContext) -> [Statement] {
        guard let items = node.signature?.capture?.items else { return [] }
        var statements: [Statement] = []
        for item in items {
            let ownership = ownership(item.specifier)
            let isReceiver = item.name.tokenKind == .keyword(.self)
            // `[self]` is the instance that the closure would refer to anyway.
            if isReceiver, ownership == .strong { continue }
            let named = DeclReferenceExprSyntax(baseName: item.name)
            let given =
                item.initializer.map { check($0.value) }
                ?? (isReceiver ? reference(named, .unknown) : reference(named, at: item.name))
            let value = initialValue(given, of: ownership)
            noteOwnership(ownership, of: value.type, item.name)
            let variable = LocalVariable(item.name.identifierText, type: value.type, isLet: true, owner: body.scope)
            variable.span = span(item.name)
            variable.ownership = ownership
            context.declare(variable)
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
