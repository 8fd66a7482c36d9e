import SwiftSyntax

/// What the words of a property's accessors say.
extension AccessorBlockSyntax {
    /// Whether `set` stands among the accessors.
    var hasSetter: Bool {
        setter != nil
    }

    /// Whether the setter leaves its receiver as it is.
    var hasNonmutatingSetter: Bool {
        setter?.modifier?.name.tokenKind == .keyword(.nonmutating)
    }

    private var setter: AccessorDeclSyntax? {
        guard case .accessors(let list) = accessors else { return nil }
        return list.first { $0.accessorSpecifier.tokenKind == .keyword(.set) }
    }
}
