import SwiftSyntax

/// `weak`, `unowned` and `deinit`: what depends on how long instances live.
extension Checker {
    /// How the variables of a declaration hold instances.
    func ownership(_ modifiers: DeclModifierListSyntax) -> Ownership {
        for modifier in modifiers {
            if let found = ownership(modifier.name, detail: modifier.detail?.detail, modifier) { return found }
        }
        return .strong
    }

    /// How a capture is held.
    func ownership(_ specifier: ClosureCaptureSpecifierSyntax?) -> Ownership {
        specifier.flatMap { ownership($0.specifier, detail: $0.detail, $0) } ?? .strong
    }

    private func ownership(_ word: TokenSyntax, detail: TokenSyntax?, _ node: some SyntaxProtocol) -> Ownership? {
        switch word.tokenKind {
        case .keyword(.weak): return .weak
        case .keyword(.unowned):
            if detail?.tokenKind == .keyword(.unsafe) { _ = refuse("'unowned(unsafe)'", node, hint: "write 'unowned'") }
            return .unowned
        default: return nil
        }
    }

    /// Reports a type whose values cannot be held that way; what is right is noted for lowering.
    func noteOwnership(_ ownership: Ownership, of type: Type, _ node: some SyntaxProtocol) {
        guard ownership != .strong, !type.isError else { return }
        environment.tracksLifetimes = true
        let word = ownership == .weak ? "weak" : "unowned"
        let isOptional = type.nominal?.role == .optional
        if ownership == .weak, !isOptional {
            report("'weak' variable should have optional type '\(type)?'", node, hint: "write '\(type)?'")
            return
        }
        let held = isOptional ? type.arguments.first ?? type : type
        guard !table.conforms(held, to: table.core(.anyObject)) else { return }
        if case .existential = held {
            report(
                "'\(word)' must not be applied to non-class-bound '\(held)'; consider adding a protocol conformance that has a class bound",
                node, hint: "declare the protocol ': AnyObject'")
        } else {
            report("'\(word)' may only be applied to class and class-bound protocol types, not '\(held)'", node)
        }
    }

    /// The value that a weak variable begins with is an optional, also where it is written without one.
    func initialValue(_ value: Expression, of ownership: Ownership) -> Expression {
        guard ownership == .weak, !value.type.isError, value.type.nominal?.role != .optional else { return value }
        return convert(value, to: table.optional(value.type))
    }

    /// What runs when an instance of a class ends.
    func deinitializer(_ node: DeinitializerDeclSyntax, _ nominal: Nominal) {
        guard nominal.kind == .classType, !isReadingExtension else {
            report("deinitializers may only be declared within a class", node.deinitKeyword)
            return
        }
        if let earlier = nominal.deinitializer {
            report(
                "invalid redeclaration of 'deinit'", node.deinitKeyword,
                notes: Diagnostic.Note.declaration("'deinit' is declared here", earlier.span))
            return
        }
        environment.tracksLifetimes = true
        let function = accessorFunction(LanguageNames.deinitializer, nominal, false)
        function.span = span(node.deinitKeyword)
        nominal.deinitializer = function
        queueMemberBody(function, node.body, nominal, typeScope)
    }
}
