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

    /// Reads the bounds written behind the parameters' colons.
    func readBounds(_ clause: GenericParameterClauseSyntax?) {
        guard let clause else { return }
        for syntax in clause.parameters {
            guard let bound = syntax.inheritedType, let parameter = resolver.scope.generics[syntax.name.identifierText]
            else { continue }
            parameter.bounds.append(resolver.resolve(bound))
        }
    }

    /// Reads a `where` clause. Conditions on parameters declared in `own` go to them; the others are returned.
    func readWhere(_ clause: GenericWhereClauseSyntax?, own: [GenericParameter]) -> [Requirement] {
        guard let clause else { return [] }
        var rest: [Requirement] = []
        for item in clause.requirements {
            switch item.requirement {
            case .conformanceRequirement(let node):
                let subject = resolver.resolve(node.leftType)
                let bound = resolver.resolve(node.rightType)
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
    /// The generic parameter that a member type begins at: `S` of `S.Element.Element`.
    var rootParameter: GenericParameter? {
        switch self {
        case .parameter(let parameter): parameter
        case .member(let base, _): base.rootParameter
        default: nil
        }
    }
}
