import SwiftSyntax

/// Methods of a type as functions of their instance: `String.uppercased` is `(String) -> () -> String`.
extension Checker {
    /// What a name means behind a type: its static members, and its methods as functions of their instance.
    func typeMembers(named name: String, of type: Type, _ place: SourceSpan) -> [FoundMember] {
        let own = members(named: name, of: type, isStatic: true)
        guard name != LanguageNames.initializer, !own.contains(where: { $0.member.function == nil }) else { return own }
        return own
            + members(named: name, of: type, isStatic: false).compactMap { found in
                guard case .function(let method) = found.member, method.kind == .function, !method.changesItsReceiver
                else { return nil }
                return FoundMember(
                    member: .function(method.unbound(at: place)), substitution: found.substitution,
                    viaProtocol: found.viaProtocol)
            }
    }

    /// Reports a method that is called on a type as if it were static: `Clock.chime()`.
    func missingInstance(
        of candidates: [Candidate], _ arguments: [WrittenArgument], _ callee: ExprSyntax
    ) -> Expression? {
        guard let first = candidates.first, let type = first.constructed, candidates.allSatisfy(\.function.isUnbound),
            !candidates.contains(where: { plan(arguments, $0.function.parameters).problem == nil }),
            let node = callee.as(MemberAccessExprSyntax.self)
        else { return nil }
        return missingStaticMember(first.function.name, of: type, node.declName)
    }
}

extension FunctionDeclaration {
    /// Whether a call needs a place that it may change.
    var changesItsReceiver: Bool { isMutating && owner?.kind != .classType }

    /// The function that takes an instance and gives the method bound to it. It is made once, so that all that mean it
    /// mean the same.
    fileprivate func unbound(at place: SourceSpan) -> FunctionDeclaration {
        if let unboundForm { return unboundForm }
        guard let owner else { return self }
        let scope = CaptureScope(parent: nil)
        let body = FunctionBody(scope: scope)
        let made = FunctionDeclaration(name, kind: .function, implementation: .body(body))
        let instance = LocalVariable("self", type: owner.selfType, isLet: true, owner: scope)
        instance.role = .parameter
        let generics = allGenericParameters.map { ($0, Type.parameter($0)) }
        let reference = FunctionReference(
            declaration: self, substitution: Substitution(generics))
        let bound = Expression(
            .functionValue(reference, receiver: Expression(.local(instance), instance.type, place)), .function(type),
            place)
        body.parameters = [instance]
        body.statements = [.returnValue(bound, place)]
        body.isChecked = true
        made.owner = owner
        made.isStatic = true
        made.parameters = [ParameterDeclaration(label: nil, name: instance.name, type: instance.type)]
        made.result = .function(type)
        made.genericParameters = genericParameters
        made.outerGenericParameters = outerGenericParameters
        made.requirements = requirements
        made.isPrivate = isPrivate
        made.documentation = documentation
        made.signature = signature
        made.span = span
        made.methodLabels = parameters.map(\.label)
        unboundForm = made
        return made
    }
}
