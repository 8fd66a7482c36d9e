/// A member that was found, with what it knows of the type it was found on.
struct FoundMember {
    let member: Member
    /// Generic arguments of the receiver, and `Self` for a protocol's members.
    let substitution: Substitution
    /// The protocol that it is a requirement or an extension member of.
    let viaProtocol: Nominal?
}

extension Checker {
    /// The members of a name on values of a type, or on the type itself.
    func members(named name: String, of type: Type, isStatic: Bool) -> [FoundMember] {
        let found = table.lookUpMembers(named: name, of: type, isStatic: isStatic)
        if found.allSatisfy({ isAccessible($0.member) }) { return found }
        // What may not be used hides nothing.
        return table.findMembers(named: name, of: type, isStatic: isStatic) { isAccessible($0) }
    }

    /// All names of members, for "did you mean".
    func memberNames(of type: Type) -> [String] {
        var names: [String] = []
        if let nominal = type.nominal { for owner in [nominal] + nominal.ancestors { names += owner.memberNames } }
        for owner in table.allProtocols(of: type) { names += owner.memberNames }
        if case .tuple(let elements) = type { names += elements.compactMap(\.label) }
        return names
    }
}

extension TypeTable {
    /// The members of a name: a type's own before its superclass's, those before its protocols'.
    func lookUpMembers(named name: String, of type: Type, isStatic: Bool) -> [FoundMember] {
        switch type {
        case .nominal, .parameter, .member, .existential:
            return answers.members(named: name, of: type, isStatic: isStatic) {
                generalMembers(named: name, of: type, isStatic: isStatic)
                    ?? findMembers(named: name, of: type, isStatic: isStatic)
            }
        default: return findMembers(named: name, of: type, isStatic: isStatic)
        }
    }

    func findMembers(
        named name: String, of type: Type, isStatic: Bool, where isMeant: (Member) -> Bool = { _ in true }
    ) -> [FoundMember] {
        var found = MemberCollection(of: type, table: self)
        let isInit = name == LanguageNames.initializer
        func add(_ member: Member, _ map: Substitution, _ via: Nominal?) {
            guard isMeant(member) else { return }
            switch member {
            case .function(let function):
                guard isInit || function.isStatic == isStatic,
                    holds(isInit ? function.decidedRequirements(map, self) : function.outerRequirements, map)
                else { return }
            case .variable(let variable):
                guard variable.isStatic == isStatic, holds(variable.requirements, map) else { return }
            case .enumCase: guard isStatic else { return }
            }
            found.add(FoundMember(member: member, substitution: map, viaProtocol: via))
        }
        func addNominal(_ type: Type) {
            var current: Type? = type
            while let next = current, case .nominal(let nominal, _) = next {
                let map = argumentMap(next)
                for member in nominal.members(named: name) { add(member, map, nil) }
                if isInit, nominal.kind == .classType, !inheritsInitializers(nominal) { break }
                current = nominal.superclass.map { substitute($0, map) }
            }
        }
        switch type {
        case .nominal: addNominal(type)
        case .parameter(let parameter):
            for bound in parameter.bounds { addNominal(bound.classPart ?? bound) }
            assumedClasses(of: type).forEach(addNominal)
        case .existential: if let part = type.classPart { addNominal(part) }
        default: break
        }
        let base = argumentMap(type)
        for owner in allProtocols(of: type) {
            let members = owner.members(named: name)
            if members.isEmpty { continue }
            var map = base
            map[owner.selfParameter] = type
            for member in members { add(member, map, owner) }
        }
        return found.members
    }

    /// Whether a class has its superclass's initializers too: it declares no designated one itself, or it overrides all of
    /// the superclass's.
    func inheritsInitializers(_ nominal: Nominal) -> Bool {
        let own = initializers(of: nominal)
        if own.allSatisfy(\.isConvenience) { return true }
        guard let superclass = nominal.superclass?.nominal else { return false }
        let names = Set(own.map(\.fullName))
        return initializers(of: superclass).allSatisfy { $0.isConvenience || names.contains($0.fullName) }
    }

    private func initializers(of nominal: Nominal) -> [FunctionDeclaration] {
        nominal.members(named: LanguageNames.initializer).compactMap { member in
            if case .function(let function) = member { return function }
            return nil
        }
    }

    // MARK: Conformance witnesses

    /// The member of a concrete type that a protocol's requirement stands for.
    func witness(
        for requirement: FunctionDeclaration, on type: Type, _ own: Substitution
    ) -> FunctionReference? {
        if let protocolType = requirement.owner, let conformer = inheritedConformer(type, to: protocolType),
            var found = witness(for: requirement, on: conformer, own),
            let owner = found.declaration.owner, owner.kind == .protocolType
        {
            found = FunctionReference(
                declaration: found.declaration,
                substitution: found.substitution.overridden(by: [owner.selfParameter: type]))
            return found
        }
        let name = requirement.kind == .initializer ? LanguageNames.initializer : requirement.name
        var map = own
        if let owner = requirement.owner { map[owner.selfParameter] = type }
        let wanted = requirement.parameters.map { substitute($0.type, map) }
        let bounds = requirement.genericParameters.map(\.boundNames)
        var fulfilling: FunctionReference?
        var fallback: FunctionReference?
        let members = lookUpMembers(named: name, of: type, isStatic: requirement.isStatic)
        for found in members {
            guard case .function(let function) = found.member, function.fullName == requirement.fullName else {
                continue
            }
            if case .requirement = function.implementation { continue }
            var substitution = found.substitution
            for (mine, theirs) in zip(function.genericParameters, requirement.genericParameters) {
                substitution[mine] = own[theirs] ?? .parameter(theirs)
            }
            let given = function.parameters.map { substitute($0.type, substitution) }
            let reference = FunctionReference(declaration: function, substitution: substitution)
            if given == wanted {
                // Some differ in nothing but their results.
                if members.hasOther(than: function),
                    substitute(function.result, substitution) != substitute(requirement.result, map)
                {
                    continue
                }
                // Overloads may differ in their bounds alone; one that asks for less fulfils the requirement, too.
                if function.genericParameters.map(\.boundNames) == bounds { return reference }
                if fulfilling == nil { fulfilling = reference }
            }
            if fallback == nil { fallback = reference }
        }
        return fulfilling ?? fallback
    }

    /// What a type of the library has itself of a member that the library declares for all that conform to a protocol:
    /// generic code takes parts of a text as text. Nil where there is nothing of the same types.
    func ownForm(
        of function: FunctionDeclaration, on type: Type, _ own: Substitution
    ) -> FunctionReference? {
        guard function.isRunByLibrary, function.genericParameters.isEmpty, type.nominal?.span == nil,
            type.nominal != nil
        else { return nil }
        let wanted = (function.parameters.map(\.type) + [function.result]).map { substitute($0, own) }
        for near in lookUpMembers(named: function.name, of: type, isStatic: function.isStatic) {
            guard case .function(let found) = near.member, found.fullName == function.fullName,
                found.isNative || found.owner == type.nominal && found.isRunByLibrary, found.genericParameters.isEmpty
            else { continue }
            let types = (found.parameters.map(\.type) + [found.result]).map { substitute($0, near.substitution) }
            if types == wanted { return FunctionReference(declaration: found, substitution: near.substitution) }
        }
        return nil
    }

    /// The superclass whose conformance a class has inherited; nil for types with a conformance of their own.
    ///
    /// What fulfils a requirement is settled there. A subclass may override members of the class, but a member of its own
    /// does not take the place of a protocol's default.
    private func inheritedConformer(_ type: Type, to protocolType: Nominal) -> Type? {
        guard type.nominal?.kind == .classType else { return nil }
        var conformer: Type?
        var current = type
        while let nominal = current.nominal, let superclass = nominal.superclass {
            current = substitute(superclass, argumentMap(current))
            guard conforms(current, to: protocolType) else { break }
            conformer = current
        }
        return conformer
    }

    /// The property of a concrete type that a requirement of a protocol stands for; without a protocol the one that the
    /// type itself has.
    func propertyWitness(
        _ name: String, on type: Type, isStatic: Bool, of protocolType: Nominal? = nil
    ) -> FoundMember? {
        if let protocolType, let conformer = inheritedConformer(type, to: protocolType),
            let found = propertyWitness(name, on: conformer, isStatic: isStatic), let owner = found.viaProtocol
        {
            return FoundMember(
                member: found.member, substitution: found.substitution.overridden(by: [owner.selfParameter: type]),
                viaProtocol: owner)
        }
        return lookUpMembers(named: name, of: type, isStatic: isStatic).first { found in
            switch found.member {
            case .variable(let variable):
                if case .requirement = variable.storage { return false }
                return true
            case .enumCase(let enumCase): return enumCase.payload.isEmpty
            default: return false
            }
        }
    }
}

extension GenericParameter {
    /// What the parameter has to be, for comparison with another's.
    var boundNames: [String] { bounds.map(\.description).sorted() }
}

extension Nominal {
    /// A protocol's requirements in the order of their declaration; those of the library in the order of their names.
    var requirementMembers: [Member] {
        if let knownRequirements { return knownRequirements }
        let found: [Member] = memberNames.flatMap { members(named: $0) }.filter(\.isRequirement)
        let places = found.map { $0.span?.bytes.lowerBound ?? 0 }
        let requirements = found.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { found[$0] }
        if span == nil { knownRequirements = requirements }
        return requirements
    }
}

extension Type {
    /// What stands in `actual` where `wanted` stands in this type.
    func position(of wanted: Type, in actual: Type) -> Type? {
        if self == wanted { return actual }
        switch (self, actual) {
        case (.nominal(let a, let x), .nominal(let b, let y)) where a == b:
            for (p, q) in zip(x, y) { if let found = p.position(of: wanted, in: q) { return found } }
        case (.tuple(let a), .tuple(let b)) where a.count == b.count:
            for (p, q) in zip(a, b) { if let found = p.type.position(of: wanted, in: q.type) { return found } }
        case (.function(let a), .function(let b)) where a.parameters.count == b.parameters.count:
            for (p, q) in zip(a.parameters, b.parameters) {
                if let found = p.type.position(of: wanted, in: q.type) { return found }
            }
            return a.result.position(of: wanted, in: b.result)
        default: break
        }
        return nil
    }
}

extension Member {
    /// Where a cell declares it.
    var span: SourceSpan? {
        switch self {
        case .function(let function): function.span
        case .variable(let variable): variable.span
        case .enumCase: nil
        }
    }

    /// Whether bodies of the library alone know it. What a cell declares has a place, or stands in a type that has one.
    var isHidden: Bool {
        switch self {
        case .function(let function):
            function.isPrivate && (function.span.map(\.source.isLibrary) ?? (function.owner?.span == nil))
        case .variable(let variable):
            variable.isPrivate && (variable.span.map(\.source.isLibrary) ?? (variable.owner?.span == nil))
        case .enumCase: false
        }
    }

    /// Whether it only asks for something.
    var isRequirement: Bool {
        switch self {
        case .function(let function):
            if case .requirement = function.implementation { return true }
        case .variable(let variable):
            if case .requirement = variable.storage { return true }
        case .enumCase: break
        }
        return false
    }
}

extension FunctionDeclaration {
    /// Whether Swift code of the library runs.
    var isNative: Bool {
        if case .native = implementation { return true }
        return false
    }

    /// Whether the library has code for it: Swift code, or a body of its own.
    var isRunByLibrary: Bool { isNative || span?.source.isLibrary == true }

    /// The conditions that a call of an initializer does not decide itself: `Result { … }` finds its types from the closure.
    func decidedRequirements(_ map: Substitution, _ table: TypeTable) -> [Requirement] {
        outerRequirements.filter { requirement in
            switch requirement {
            case .conforms(let subject, _): table.substitute(subject, map).isKnown
            case .same(let left, let right):
                table.substitute(left, map).isKnown && table.substitute(right, map).isKnown
            }
        }
    }

    /// The conditions that the receiver alone must meet; those on the function's own parameters are met by a call.
    var outerRequirements: [Requirement] {
        if genericParameters.isEmpty { return requirements }
        return requirements.filter { requirement in
            let types: [Type] =
                switch requirement {
                case .conforms(let subject, _): [subject]
                case .same(let left, let right): [left, right]
                }
            return !types.contains { type in genericParameters.contains { type.mentions($0) } }
        }
    }
}

extension [FoundMember] {
    /// Whether the same type declares a function of the same parameters that gives something else.
    fileprivate func hasOther(than function: FunctionDeclaration) -> Bool {
        contains { found in
            guard let other = found.member.function, other !== function, other.owner == function.owner else {
                return false
            }
            return other.fullName == function.fullName && other.result != function.result
                && other.parameters.map(\.type) == function.parameters.map(\.type)
        }
    }
}
