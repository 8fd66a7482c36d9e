extension TypeTable {
    /// An associated type found from the members that fulfil a protocol's requirements.
    func inferredAssociatedType(_ name: String, of type: Type) -> Type? {
        let owners = allProtocols(of: type)
        guard owners.contains(where: { $0.associatedTypes.contains { $0.name == name } }) else { return nil }
        // One requirement may speak of two associated types, each of which is asked for to find the other.
        let query = AssociatedTypeQuery(type: type, name: name)
        guard inferring.insert(query).inserted else { return nil }
        defer { inferring.remove(query) }
        // A protocol that refines the one with the associated type may say more of it: `Collection`'s subscript of `Element`.
        for owner in owners {
            let wanted = Type.member(.parameter(owner.selfParameter), name)
            for requirement in owner.requirementMembers {
                if let found = inferred(wanted, from: requirement, owner, on: type) { return found }
            }
        }
        return extensionAssociatedType(name, of: type, owners)
    }

    /// What an associated type is by what an extension of a protocol does for a requirement: a collection's
    /// `makeIterator()` gives an `IndexingIterator` of it.
    private func extensionAssociatedType(_ name: String, of type: Type, _ owners: [Nominal]) -> Type? {
        for owner in owners {
            let wanted = Type.member(.parameter(owner.selfParameter), name)
            for case .function(let requirement) in owner.requirementMembers where requirement.result == wanted {
                for refined in owners {
                    for case .function(let given) in refined.members(named: requirement.name)
                    where given.fullName == requirement.fullName && given.isRunByLibrary {
                        let map: Substitution = [refined.selfParameter: type]
                        // What is itself made of associated types may be made of the one that is asked for.
                        if given.result.contains(where: \.isMember) || !holds(given.requirements, map) { continue }
                        return substitute(given.result, map)
                    }
                }
            }
        }
        return nil
    }

    private func inferred(_ wanted: Type, from requirement: Member, _ owner: Nominal, on type: Type) -> Type? {
        switch requirement {
        case .function(let function):
            let members = lookUpOwn(function.name, of: type).compactMap(\.function).filter {
                $0.fullName == function.fullName
            }
            // One whose other parameters are the very types that are asked for comes first.
            for isExact in members.count > 1 ? [true, false] : [false] {
                for witness in members where mayFulfil(witness, function, owner, wanted, on: type, exactly: isExact) {
                    let pairs = zip(
                        function.parameters.map(\.type) + [function.result],
                        witness.parameters.map { substitute($0.type, argumentMap(type)) }
                            + [substitute(witness.result, argumentMap(type))])
                    for (pattern, actual) in pairs {
                        if let found = pattern.position(of: wanted, in: actual) { return found }
                    }
                }
            }
        case .variable(let variable):
            for case .variable(let witness) in lookUpOwn(variable.name, of: type) {
                if let found = variable.type.position(
                    of: wanted, in: substitute(settledType(of: witness), argumentMap(type)))
                {
                    return found
                }
            }
        default: break
        }
        return nil
    }

    /// Whether the parameters that say nothing of the associated type are the requirement's: of two subscripts the one that
    /// takes a range of places makes parts.
    private func mayFulfil(
        _ witness: FunctionDeclaration, _ requirement: FunctionDeclaration, _ owner: Nominal, _ wanted: Type,
        on type: Type, exactly isExact: Bool
    ) -> Bool {
        zip(requirement.parameters, witness.parameters).allSatisfy { pattern, actual in
            if pattern.type.contains(where: { $0 == wanted }) { return true }
            let expected = substitute(pattern.type, [owner.selfParameter: type])
            let given = substitute(actual.type, argumentMap(type))
            return expected == given || !isExact && (!expected.isConcrete || !given.isConcrete)
        }
    }

    /// The members of a name that a type or one of its superclasses declares.
    private func lookUpOwn(_ name: String, of type: Type) -> [Member] {
        guard let nominal = type.nominal else { return [] }
        return ([nominal] + nominal.ancestors).flatMap { $0.members(named: name) }
    }
}
