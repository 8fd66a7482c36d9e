import SwiftSyntax

/// What the words of a property's accessors say.
extension AccessorBlockSyntax {
    /// Whether `set` stands among the accessors.
    var hasSetter: Bool {
        accessor(.set) != nil
    }

    /// Whether the setter leaves its receiver as it is.
    var hasNonmutatingSetter: Bool {
        accessor(.set)?.modifier?.name.tokenKind == .keyword(.nonmutating)
    }

    /// Whether the getter changes its receiver.
    fileprivate var hasMutatingGetter: Bool {
        mutatingGetter != nil
    }

    /// The word that says so.
    var mutatingGetter: DeclModifierSyntax? {
        guard let modifier = accessor(.get)?.modifier, modifier.name.tokenKind == .keyword(.mutating) else {
            return nil
        }
        return modifier
    }

    private func accessor(_ word: Keyword) -> AccessorDeclSyntax? {
        guard case .accessors(let list) = accessors else { return nil }
        return list.first { $0.accessorSpecifier.tokenKind == .keyword(word) }
    }
}

extension RequiredAccessors {
    /// What the words between a requirement's braces ask for.
    init(_ block: AccessorBlockSyntax?) {
        self.init()
        guard let block else { return }
        isSettable = block.hasSetter
        hasMutatingGetter = block.hasMutatingGetter
        hasNonmutatingSetter = block.hasNonmutatingSetter
    }
}
