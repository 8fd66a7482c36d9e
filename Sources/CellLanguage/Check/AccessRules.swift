import SwiftSyntax

/// `private`: a member is known inside its type, the type's extensions and the types nested in it. A cell is a file, so
/// nothing else is kept from anybody.
extension Checker {
    /// Whether code that stands here may use a member.
    func isAccessible(_ member: Member) -> Bool {
        switch member {
        case .function(let function):
            !function.isPrivate || (member.isHidden ? source.isLibrary : isInside(function.owner))
        case .variable(let variable):
            !variable.isPrivate || (member.isHidden ? source.isLibrary : isInside(variable.owner))
        case .enumCase: true
        }
    }

    /// Whether code that stands here may change a property.
    func isSettable(_ variable: VariableDeclaration) -> Bool { !variable.isSetterPrivate || isInside(variable.owner) }

    private func isInside(_ owner: Nominal?) -> Bool {
        var current = body.nearestOwner ?? typeScope.enclosingNominal
        while let next = current {
            if next == owner { return true }
            current = next.parent
        }
        return false
    }

    /// Says that a member is there but not to be used here; nil where there is none.
    func inaccessibleMember(_ name: String, of type: Type, isStatic: Bool, _ node: some SyntaxProtocol) -> Expression? {
        guard
            let hidden = table.lookUpMembers(named: name, of: type, isStatic: isStatic).first(where: {
                !isAccessible($0.member)
            })
        else { return nil }
        let place: SourceSpan?
        switch hidden.member {
        case .function(let function): place = function.span
        case .variable(let variable): place = variable.span
        case .enumCase: place = nil
        }
        let what = name == LanguageNames.initializer ? "'\(type)' initializer" : "'\(name)'"
        return failure(
            "\(what) is inaccessible due to 'private' protection level", node,
            notes: Diagnostic.Note.declaration("\(what) is declared here", place))
    }
}

extension DeclModifierListSyntax {
    /// Whether `private` stands here, for all uses.
    var isPrivate: Bool { contains { $0.name.tokenKind == .keyword(.private) && $0.detail == nil } }

    /// `private(set)`
    var isSetterPrivate: Bool { contains { $0.name.tokenKind == .keyword(.private) && $0.detail != nil } }
}
