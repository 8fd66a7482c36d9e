/// The names of a session before a cell, for when the cell does not check.
struct EnvironmentSnapshot {
    private let names: [String: [Member]]
    private let types: [String: TypeDeclaration]
    private let constants: Set<String>
    private let unset: [ObjectIdentifier: InitializationChecker.UnsetVariable]
    private let operatorOwners: [String: [Nominal]]

    init(_ environment: Environment) {
        names = environment.names
        types = environment.typeScope.types
        constants = environment.constants
        unset = environment.unset
        operatorOwners = environment.operatorOwners
    }

    func restore(_ environment: Environment) {
        environment.names = names
        environment.typeScope.types = types
        environment.constants = constants
        environment.unset = unset
        environment.operatorOwners = operatorOwners
    }
}

extension Checker {
    /// Takes back the members that the cell added to types that were there before.
    func withdraw() {
        for (owner, name, member) in addedMembers {
            owner.remove([(name, member)])
            table.declared.remove(member, from: owner)
        }
        for (owner, name, member) in replacedMembers {
            owner.add(member, named: name)
            table.declared.add(member, to: owner)
        }
    }
}
