import SwiftSyntax

/// Collection literals whose elements have nothing in common: they are lists of `Any`, which may pass where it is used at once,
/// but not where it would say what a variable is.
extension Checker {
    /// What a variable begins with, of the type that is written; that may be unknown, or be decided here: `some P`.
    func beginning(_ syntax: ExprSyntax, as written: Type, _ opaque: OpaqueResult? = nil) -> Expression {
        if let opaque {
            let value = opaqueValue(syntax, of: opaque)
            settle(opaque, as: value, at: value.span)
            return value.type.isError ? value : Expression(.convert(.relabel, value), written, value.span)
        }
        if written.isKnown { return check(syntax, as: written) }
        var value = check(syntax, expecting: written)
        if case .nominal(let nominal, _) = written, nominal.role == .optional, !value.type.isError,
            value.type.nominal?.role != .optional
        {
            // `var root: Node? = Node(1)`: what is wrapped tells what it is made of.
            value = convert(value, to: table.optional(value.type))
        }
        if case .unknown = written, isMixed(value, syntax) {
            report(
                "heterogeneous collection literal could only be inferred to '\(value.type)'", syntax,
                hint: "if this is intended, write the type: ': \(value.type)'")
        }
        return value
    }

    /// Whether it is a literal of elements that are `Any` only because nothing else is left.
    private func isMixed(_ value: Expression, _ syntax: ExprSyntax) -> Bool {
        guard let element = value.type.arguments.last, [.any, table.optional(.any)].contains(element) else {
            return false
        }
        let (elements, syntaxes): ([Expression], [ExprSyntax])
        switch value.kind {
        case .arrayLiteral(let values):
            elements = values
            syntaxes = syntax.as(ArrayExprSyntax.self)?.elements.map(\.expression) ?? []
        case .dictionaryLiteral(let entries):
            elements = entries.map(\.value)
            syntaxes =
                syntax.as(DictionaryExprSyntax.self)?.content.as(DictionaryElementListSyntax.self)?.map(\.value) ?? []
        default: return false
        }
        return elements.count > 1 && zip(elements, syntaxes).allSatisfy { !$1.is(AsExprSyntax.self) && !wasAny($0) }
    }

    private func wasAny(_ element: Expression) -> Bool {
        var inner = element
        while case .convert(_, let value) = inner.kind { inner = value }
        if case .literal(.none) = inner.kind { return false }
        return inner.type == .any || inner.type == table.optional(.any)
    }
}
