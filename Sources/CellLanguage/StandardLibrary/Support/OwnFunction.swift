/// A function that a cell's type has for a protocol's requirement, called from the library.
struct OwnFunction {
    private let code: FunctionCode
    private let context: CallContext

    /// - Parameter fullName: The requirement's name with its labels: `+(_:_:)`, `index(after:)`.
    init(_ fullName: String, of type: Type, _ context: CallContext) throws {
        guard let found = try Self.ifPresent(fullName, of: type, context) else {
            throw LibraryTrap("type '\(type)' has no '\(fullName)' of its own")
        }
        self = found
    }

    /// The function; nil where the type leaves it to the library.
    static func ifPresent(_ fullName: String, of type: Type, _ context: CallContext) throws -> OwnFunction? {
        try find(fullName, of: type, context) { _ in true }
    }

    /// The subscript that reads the element at a place.
    static func element(of type: Type, _ context: CallContext) throws -> OwnFunction? {
        let name = context.session.types.sequenceElementName
        return try find("subscript(_:)", of: type, context) { requirement in
            if case .member(_, name) = requirement.result { return true }
            return false
        }
    }

    /// The subscript that reads the part between two places.
    static func part(of type: Type, _ context: CallContext) throws -> OwnFunction? {
        try find("subscript(_:)", of: type, context) { $0.parameters.first?.type.nominal?.role == .range }
    }

    private static func find(
        _ fullName: String, of type: Type, _ context: CallContext,
        where isWanted: (FunctionDeclaration) -> Bool
    ) throws -> OwnFunction? {
        guard let engine = context.session.engine else {
            throw LibraryTrap("cell code was called outside a running cell")
        }
        let types = context.session.types
        let name = String(fullName.prefix { $0 != "(" })
        for owner in types.allProtocols(of: type) {
            for case .function(let requirement) in owner.members(named: name)
            where requirement.labelledName == fullName && isWanted(requirement) {
                if let found = types.witness(for: requirement, on: type, [:]), !found.declaration.isNative {
                    return OwnFunction(code: engine.code(for: found), context: context)
                }
            }
        }
        return nil
    }

    private init(code: FunctionCode, context: CallContext) {
        self.code = code
        self.context = context
    }

    /// What it gives.
    func call(_ arguments: Value...) throws -> Value {
        let base = context.state.pointee.top
        for (index, argument) in arguments.enumerated() { base[index + 1] = argument }
        try code.enter(Frame(base, context.state), at: context.site)
        return base.take()
    }
}

extension FunctionDeclaration {
    /// The name with its labels, also of an operator: `-(_:)` is not `-(_:_:)`.
    fileprivate var labelledName: String {
        kind == .operatorFunction ? "\(name)(\(parameters.map { _ in "_:" }.joined()))" : fullName
    }
}
