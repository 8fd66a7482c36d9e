extension Candidates {
    /// The declarations of a name at the place, each followed by its documentation.
    func declarations(of name: String) -> [String] {
        switch place?.place {
        case .member(let type, let isStatic)?:
            return table.lookUpMembers(named: name, of: type, isStatic: isStatic).flatMap { lines($0.member, name) }
        case .implicitMember(let type)?:
            return table.lookUpMembers(named: name, of: type, isStatic: true).flatMap { lines($0.member, name) }
        case .name(let locals, _)?:
            if let local = locals.first(where: { $0.name == name }) { return [item(local).signature] }
        case nil: break
        }
        if let found = environment.names[name] { return found.flatMap { lines($0, name) } }
        if let nominal = type(named: name) {
            let initializers = nominal.members(named: LanguageNames.initializer).flatMap { lines($0, name) }
            return ["\(nominal.kind.word) \(name)", nominal.documentation].filter { !$0.isEmpty } + initializers
        }
        return table.globals(named: name).flatMap { lines($0, name) }
    }

    /// A variable of the session of this name, where the place does not mean another.
    func sessionVariable(named name: String) -> String? {
        switch place?.place {
        case .member?, .implicitMember?: return nil
        case .name(let locals, _)?: if locals.contains(where: { $0.name == name }) { return nil }
        case nil: break
        }
        return environment.names[name]?.contains { $0.variable != nil } == true ? name : nil
    }

    private func type(named name: String) -> Nominal? {
        if case .nominal(let nominal)? = environment.typeScope.types[name] { return nominal }
        return table.types[name]
    }

    private func lines(_ member: Member, _ name: String) -> [String] {
        [item(member, name: name).signature, member.documentation].filter { !$0.isEmpty }
    }
}
