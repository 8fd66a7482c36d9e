import SwiftSyntax

/// Listens to a check for one name: the one that is being typed. What the checker knows at that place is what may be
/// typed there.
final class ExpressionProbe {
    /// What the place of the name says about it.
    enum Place {
        /// Any expression.
        case name(locals: [LocalEntry], owner: Type?)
        /// A member of a value, or of a type.
        case member(of: Type, isStatic: Bool)
        /// A member of the type that context tells: `.same`.
        case implicitMember(of: Type)
    }

    /// A local name that is visible at the place.
    struct LocalEntry {
        let name: String
        let type: Type?
        let functions: [FunctionDeclaration]
    }

    let name: String
    private(set) var place: Place?
    /// The functions of the call whose argument the name would be the label of.
    private(set) var callees: [FunctionDeclaration] = []

    init(name: String) { self.name = name }

    /// Told of every expression that is checked.
    func visit(_ syntax: ExprSyntax, _ expected: Type, _ checker: Checker) {
        if let reference = syntax.as(DeclReferenceExprSyntax.self), reference.baseName.text == name {
            place = .name(locals: Self.locals(checker), owner: checker.body.selfVariable?.type)
            findCallees(syntax, checker)
        } else if let access = syntax.as(MemberAccessExprSyntax.self), access.declName.baseName.text == name {
            visit(access, expected, checker)
        }
    }

    private func visit(_ access: MemberAccessExprSyntax, _ expected: Type, _ checker: Checker) {
        guard let base = access.base else {
            if place == nil || expected.isKnown { place = .implicitMember(of: expected) }
            return
        }
        guard let value = checker.attempt({ checker.checkBase(base) }) else { return }
        if case .metatype(let type) = value.type {
            place = .member(of: type, isStatic: true)
        } else {
            place = .member(of: value.type, isStatic: false)
        }
    }

    private func findCallees(_ syntax: ExprSyntax, _ checker: Checker) {
        guard let argument = syntax.parent?.as(LabeledExprSyntax.self), argument.label == nil,
            let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self),
            let found = checker.attempt({ checker.callee(call.calledExpression, .unknown) }),
            case .candidates(let candidates, _) = found
        else { return }
        callees = candidates.map(\.function)
    }

    /// The visible local names, inner ones hiding outer ones, in alphabetical order.
    private static func locals(_ checker: Checker) -> [LocalEntry] {
        var entries: [String: LocalEntry] = [:]
        var context: BodyContext? = checker.body
        while let current = context {
            for block in current.blocks.reversed() {
                for (name, local) in block where entries[name] == nil { entries[name] = entry(name, local) }
            }
            context = current.parent
        }
        return entries.values.sorted { $0.name < $1.name }
    }

    private static func entry(_ name: String, _ local: LocalName) -> LocalEntry {
        switch local {
        case .variable(let variable): LocalEntry(name: name, type: variable.type, functions: [])
        case .computed(let variable): LocalEntry(name: name, type: variable.type, functions: [])
        case .functions(let functions): LocalEntry(name: name, type: nil, functions: functions)
        }
    }
}
