import SwiftSyntax

/// Reads generic parameter lists and `where` clauses.
struct GenericsReader {
    let resolver: TypeResolver

    /// Declares the parameters in the resolver's scope; bounds are read by `bounds` once all names are known.
    static func declare(_ clause: GenericParameterClauseSyntax?, in scope: TypeScope) -> [GenericParameter] {
        guard let clause else { return [] }
        return clause.parameters.map { syntax in
            let parameter = GenericParameter(syntax.name.identifierText)
            scope.generics[parameter.name] = parameter
            return parameter
        }
    }

    /// Reads the bounds written behind the parameters' colons; what they say of associated types is returned, too.
    @discardableResult func readBounds(_ clause: GenericParameterClauseSyntax?) -> [Requirement] {
        guard let clause else { return [] }
        var requirements: [Requirement] = []
        for syntax in clause.parameters {
            guard let bound = syntax.inheritedType, let parameter = resolver.scope.generics[syntax.name.identifierText]
            else { continue }
            parameter.bounds.append(resolver.resolve(bound))
            let primary = primaryTypes(of: .parameter(parameter), bound)
            parameter.sameTypes += primary.map { ($0.member, $0.type) }
            requirements += primary.map { .same($0.member, $0.type) }
        }
        return requirements
    }

    /// What a bound in angle brackets says of associated types: `C: Collection<Int>`.
    func primaryTypes(of subject: Type, _ bound: TypeSyntax) -> [(member: Type, type: Type)] {
        if let composition = bound.as(CompositionTypeSyntax.self) {
            return composition.elements.flatMap { primaryTypes(of: subject, $0.type) }
        }
        guard let arguments = bound.as(IdentifierTypeSyntax.self)?.genericArgumentClause?.arguments,
            case .existential(let protocols) = resolver.resolve(bound),
            let owner = protocols.first(where: { $0.kind == .protocolType })
        else { return [] }
        owner.prepareIfNeeded()
        return zip(owner.primaryAssociatedTypes, arguments).compactMap { name, argument in
            guard case .type(let type) = argument.argument else { return nil }
            return (.member(subject, name), resolver.resolve(type))
        }
    }

    /// Reads a `where` clause. Conditions on parameters declared in `own` go to them; the others are returned.
    func readWhere(_ clause: GenericWhereClauseSyntax?, own: [GenericParameter]) -> [Requirement] {
        guard let clause else { return [] }
        var rest: [Requirement] = []
        let around = resolver.scope.requirements
        defer { resolver.scope.requirements = around }
        for item in clause.requirements {
            // What has been said counts for what follows: `where Self: RawRepresentable, RawValue == Int`.
            resolver.scope.requirements = around + rest
            switch item.requirement {
            case .conformanceRequirement(let node):
                let subject = resolver.resolve(node.leftType)
                let bound = resolver.resolve(node.rightType)
                let primary = primaryTypes(of: subject, node.rightType)
                rest += primary.map { .same($0.member, $0.type) }
                if let root = subject.rootParameter, own.contains(root) {
                    root.sameTypes += primary.map { ($0.member, $0.type) }
                }
                if case .parameter(let parameter) = subject, own.contains(parameter) {
                    parameter.bounds.append(bound)
                } else {
                    if let root = subject.rootParameter, own.contains(root) {
                        root.memberBounds.append((subject, bound))
                    }
                    rest.append(.conforms(subject, bound))
                }
            case .sameTypeRequirement(let node):
                guard case .type(let leftSyntax) = node.leftType, case .type(let rightSyntax) = node.rightType else {
                    continue
                }
                let left = resolver.resolve(leftSyntax)
                let right = resolver.resolve(rightSyntax)
                if let root = left.rootParameter, own.contains(root) { root.sameTypes.append((left, right)) }
                if let root = right.rootParameter, own.contains(root) { root.sameTypes.append((right, left)) }
                for side in [left, right] { side.addImpliedBounds(to: own) }
                rest.append(.same(left, right))
            case .layoutRequirement(let node):
                resolver.sink.error(
                    "layout requirements are not part of the cell language", at: resolver.span(node))
            @unknown default: break
            }
        }
        return rest
    }
}

extension Type {
    /// A generic type in a signature brings its own bounds along: `Matrix<E>` says `E: Numeric`.
    func addImpliedBounds(to parameters: [GenericParameter]) {
        guard !parameters.isEmpty else { return }
        _ = contains { part in
            guard case .nominal(let nominal, let arguments) = part else { return false }
            nominal.prepareIfNeeded()
            for (declared, argument) in zip(nominal.genericParameters, arguments) {
                guard case .parameter(let own) = argument, parameters.contains(own) else { continue }
                own.bounds += declared.bounds.filter { !own.bounds.contains($0) }
            }
            return false
        }
    }
}

extension ProtocolDeclSyntax {
    /// The associated types that may be named in angle brackets.
    var primaryAssociatedTypes: [String] {
        primaryAssociatedTypeClause?.primaryAssociatedTypes.map(\.name.identifierText) ?? []
    }
}

extension Type {
    /// The generic parameter that a member type begins at: `S` of `S.Element.Element`.
    var rootParameter: GenericParameter? {
        switch self {
        case .parameter(let parameter): parameter
        case .member(let base, _): base.rootParameter
        default: nil
        }
    }
}
