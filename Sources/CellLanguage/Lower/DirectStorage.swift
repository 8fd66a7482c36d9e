/// The storage that a body reads and sets past overriding properties and observers: an initializer or `deinit` its own type's
/// properties, an observer the property that it observes.
struct DirectStorage {
    private enum Extent {
        case properties(of: Nominal)
        case property(VariableDeclaration)
    }
    private let extent: Extent
    private let receiver: LocalVariable?

    init?(_ function: FunctionDeclaration, _ body: FunctionBody) {
        guard let owner = function.owner else { return nil }
        receiver = body.selfVariable
        if function.kind == .initializer || function === owner.deinitializer {
            extent = .properties(of: owner)
        } else if let variable = owner.members(named: function.name).lazy.compactMap(\.variable).first(where: {
            $0.willSet === function || $0.didSet === function || $0.observers.contains { $0 === function }
        }) {
            extent = .property(variable)
        } else {
            return nil
        }
    }

    /// Whether a property of `base` is read and set directly.
    func holds(_ variable: VariableDeclaration, of base: Expression?) -> Bool {
        switch extent {
        case .properties(let owner): return variable.owner === owner && isReceiver(base)
        case .property(let observed): return variable === observed && (variable.isStatic || isReceiver(base))
        }
    }

    /// The superclass's property, where `variable` is the one that overrides it and is observed here.
    func overridden(by variable: VariableDeclaration, of base: Expression?) -> VariableDeclaration? {
        guard case .property(let observed) = extent, observed === variable, isReceiver(base) else { return nil }
        return observed.overridden
    }

    private func isReceiver(_ base: Expression?) -> Bool {
        guard var base, let receiver else { return false }
        while case .convert(_, let inner) = base.kind { base = inner }
        if case .local(let variable) = base.kind { return variable === receiver }
        return false
    }
}
