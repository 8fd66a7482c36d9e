import SwiftSyntax

/// Members of types that values decide: `Self.label`, `type(of: shape).sides`, `kind.init(name:)`.
extension Checker {
    /// The type in front of a static member, where that may be another one when the program runs: a class, whose members
    /// also see what `Self` is, or what a protocol's values are of. Nil where the declaration says it all.
    func typeReceiver(_ base: Expression) -> Expression? {
        guard case .metatype(let type) = base.type else { return nil }
        if case .existential = type { return base.namesType ? nil : base }
        if case .parameter = type, table.conforms(type, to: table.core(.anyObject)) {
            return base.namesType ? nil : base
        }
        return type.nominal?.kind == .classType && type.nominal?.span != nil ? base : nil
    }

    /// `Self` in a class that others may inherit from: the class of the instance, or the one that a static member is called
    /// on. Nil where it can only be the type itself.
    func dynamicSelf(_ node: some SyntaxProtocol) -> Expression? {
        guard let owner = body.nearestOwner, owner.kind == .classType, !owner.isFinal else { return nil }
        if let receiver = body.nearestSelf {
            guard receiver.type.nominal?.kind == .classType else { return nil }
            return Expression(.dynamicType(read(receiver, span(node))), .metatype(receiver.type), span(node))
        }
        guard body.nearestIsStatic else { return nil }
        return Expression(.dynamicSelf, .metatype(owner.selfType), span(node))
    }

    /// `super` in a class's static member.
    func superType(_ node: SuperExprSyntax) -> Expression? {
        guard body.nearestSelf == nil, body.nearestIsStatic, let owner = body.nearestOwner,
            let superclass = owner.superclass
        else { return nil }
        return Expression(.typeValue(superclass), .metatype(superclass), span(node), isSuper: true)
    }

    /// What makes the instance where a call of an initializer leaves that to a value: `Self()`, `kind.init()`.
    func maker(of callee: ExprSyntax) -> Expression? {
        let base: Expression
        if let access = callee.as(MemberAccessExprSyntax.self), let syntax = access.base,
            access.declName.baseName.tokenKind == .keyword(.`init`)
        {
            base = checkBase(syntax)
        } else if let name = callee.as(DeclReferenceExprSyntax.self), name.baseName.tokenKind == .keyword(.Self) {
            base = reference(name, .unknown)
        } else {
            return nil
        }
        return base.namesType ? nil : typeReceiver(base)
    }
}

extension Expression {
    /// Whether it is a type by its name.
    var namesType: Bool {
        if case .typeValue = kind { return true }
        return false
    }
}
