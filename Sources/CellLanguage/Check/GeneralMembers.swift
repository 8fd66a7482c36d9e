/// Members that a generic type has whatever its arguments are: `count` and `append` of arrays, found out once for `Array`
/// and not again for each `[Book]` that a cell declares.
extension TypeTable {
    /// The members of a name, as those of the type's declaration with arguments in the place of its parameters; nil where
    /// the arguments have a part in what there is.
    func generalMembers(named name: String, of type: Type, isStatic: Bool) -> [FoundMember]? {
        guard case .nominal(let nominal, let arguments) = type, !arguments.isEmpty, nominal.superclass == nil,
            let members = answers.generalMembers(
                named: name, of: nominal, isStatic: isStatic,
                find: { findGeneralMembers(named: name, of: nominal, isStatic: isStatic) })
        else { return nil }
        let map = argumentMap(type)
        return members.map {
            FoundMember(
                member: $0.member, substitution: $0.substitution.mapTypes { substitute($0, map) },
                viaProtocol: $0.viaProtocol)
        }
    }

    private func findGeneralMembers(named name: String, of nominal: Nominal, isStatic: Bool) -> [FoundMember]? {
        withOwnAssumptions {
            nominal.prepareIfNeeded()
            let isConditional = nominal.conformances.contains { conformance in
                !conformance.conditions.isEmpty
                    && allProtocols(of: .existential([conformance.to])).contains { !$0.members(named: name).isEmpty }
            }
            if isConditional { return nil }
            var hasConditions = false
            let found = findMembers(named: name, of: nominal.selfType, isStatic: isStatic) { member in
                hasConditions = hasConditions || member.isConditional
                return true
            }
            return hasConditions || found.mayCoincide ? nil : found
        }
    }
}

extension Member {
    /// Whether it is there only for some arguments of its type.
    fileprivate var isConditional: Bool {
        switch self {
        case .function(let function): !function.outerRequirements.isEmpty
        case .variable(let variable): !variable.requirements.isEmpty
        case .enumCase: false
        }
    }
}

extension [FoundMember] {
    /// Whether two of them might be the same for some arguments, so that one would hide the other.
    fileprivate var mayCoincide: Bool {
        indices.contains { place in
            self[..<place].contains { other in
                switch (self[place].member, other.member) {
                case (.function(let one), .function(let two)):
                    one.parameters.map(\.label) == two.parameters.map(\.label)
                case (.variable, .variable): true
                default: false
                }
            }
        }
    }
}
