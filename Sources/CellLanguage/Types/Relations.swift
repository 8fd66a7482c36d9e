/// What holds between types: substitution, conformance, associated types.
extension TypeTable {
    /// A type with generic parameters replaced; associated types of what has become known are looked up.
    package func substitute(_ type: Type, _ map: Substitution) -> Type {
        if map.isEmpty { return type }
        switch type {
        case .parameter(let parameter): return map[parameter] ?? type.mapParts { substitute($0, map) }
        case .member(let base, let name): return member(name, of: substitute(base, map))
        default: return type.mapParts { substitute($0, map) }
        }
    }

    /// The generic arguments of a nominal type as a map.
    package func argumentMap(_ type: Type) -> Substitution {
        guard case .nominal(let nominal, let arguments) = type else { return [:] }
        nominal.prepareIfNeeded()
        if arguments.isEmpty, nominal.superclass == nil { return [:] }
        var map = Substitution(zip(nominal.genericParameters, arguments))
        if let superclass = nominal.superclass {
            for (parameter, argument) in argumentMap(substitute(superclass, map)) { map[parameter] = argument }
        }
        return map
    }

    /// An associated type, e.g. `Element` of `[Int]`; what stays unknown stays a member type.
    package func member(_ name: String, of base: Type) -> Type {
        guard case .nominal = base else { return findMember(name, of: base) }
        return answers.associatedType(named: name, of: base) { findMember(name, of: base) }
    }

    private func findMember(_ name: String, of base: Type) -> Type {
        switch base {
        case .nominal(let nominal, _):
            nominal.prepareIfNeeded()
            let map = argumentMap(base)
            for owner in [nominal] + nominal.ancestors {
                if let parameter = owner.genericParameters.first(where: { $0.name == name }) {
                    // What its members say of an associated type comes before a parameter that has its name.
                    let said = owner.span == nil ? nil : inferredAssociatedType(name, of: base)
                    return said.flatMap { $0.isKnown ? $0 : nil } ?? map[parameter] ?? .error
                }
                if case .alias(let type, _)? = owner.nestedTypes[name] { return substitute(type, map) }
                if case .nominal(let nested)? = owner.nestedTypes[name] { return substitute(nested.selfType, map) }
            }
            if let witness = inferredAssociatedType(name, of: base), witness.isKnown { return witness }
            if let equal = equalAssociatedType(name, of: base) { return equal }
            for protocolType in allProtocols(of: base) {
                if let found = defaultType(name, of: protocolType) {
                    return substitute(found, [protocolType.selfParameter: base])
                }
                if case .alias(let type, _)? = protocolType.nestedTypes[name] {
                    return substitute(type, [protocolType.selfParameter: base])
                }
            }
            return .member(base, name)
        case .parameter, .member:
            for protocolType in allProtocols(of: base) {
                if case .alias(let type, _)? = protocolType.nestedTypes[name] {
                    return substitute(type, [protocolType.selfParameter: base])
                }
            }
            return canonical(.member(base, name))
        case .existential(let protocols): return saidAssociatedType(name, of: protocols) ?? .error
        case .error, .unknown: return base
        default: return .member(base, name)
        }
    }

    /// What an associated type is where a type doesn't say.
    private func defaultType(_ name: String, of owner: Nominal) -> Type? {
        guard let place = owner.associatedTypes.firstIndex(where: { $0.name == name }) else { return nil }
        if let text = owner.pendingDefaults.removeValue(forKey: name) {
            owner.associatedTypes[place].defaultType =
                SignatureReader(table: self).readAlias(
                    "typealias \(name) = \(text)", in: owner)?.type
        }
        return owner.associatedTypes[place].defaultType
    }

    /// The protocols that a type is known to conform to, inherited ones included.
    package func allProtocols(of type: Type) -> [Nominal] {
        switch type {
        case .nominal, .parameter, .member, .existential:
            return answers.protocols(of: type) { findProtocols(of: type) }
        default: return findProtocols(of: type)
        }
    }

    private func findProtocols(of type: Type) -> [Nominal] {
        var found: [Nominal] = []
        func visit(_ protocolType: Nominal) {
            if found.contains(protocolType) { return }
            if protocolType.kind == .classType {
                return allProtocols(of: .nominal(protocolType, [])).forEach(visit)
            }
            protocolType.prepareIfNeeded()
            found.append(protocolType)
            for conformance in protocolType.conformances { visit(conformance.to) }
        }
        switch type {
        case .nominal(let nominal, _):
            nominal.prepareIfNeeded()
            for owner in [nominal] + nominal.ancestors {
                owner.prepareIfNeeded()
                for conformance in owner.conformances where holds(conformance.conditions, argumentMap(type)) {
                    visit(conformance.to)
                }
            }
        case .parameter(let parameter):
            for bound in parameter.bounds {
                if case .existential(let protocols) = bound { protocols.forEach(visit) }
                if case .nominal = bound { allProtocols(of: bound).forEach(visit) }
            }
            assumedBounds(of: type).forEach(visit)
        case .existential(let protocols): protocols.forEach(visit)
        case .member(let base, let name):
            for owner in allProtocols(of: base) {
                for (bound, type) in owner.associatedBounds where bound == name {
                    if case .existential(let protocols) = type { protocols.forEach(visit) }
                }
                let own = Type.member(.parameter(owner.selfParameter), name)
                for case .conforms(own, .existential(let protocols)) in owner.associatedRequirements {
                    protocols.forEach(visit)
                }
            }
            for equal in equivalents(of: type) {
                if let parameter = equal.rootParameter {
                    for (member, bound) in parameter.memberBounds where member == equal {
                        if case .existential(let protocols) = bound { protocols.forEach(visit) }
                    }
                }
                assumedBounds(of: equal).forEach(visit)
            }
        default: break
        }
        return found
    }

    /// Whether a type conforms to a protocol.
    package func conforms(_ type: Type, to protocolType: Nominal) -> Bool {
        if case .error = type { return true }
        // What is not known yet may still turn out to conform; the inference asks again when it knows.
        if case .parameter(let parameter) = type, parameter.variable >= 0 { return true }
        if case .nominal(let nominal, _) = type, nominal.role == .never { return true }
        if protocolType.role == .anyObject { return isClass(type) }
        if protocolType.role == .sendable, isSendableByItself(type) { return true }
        if protocolType.kind == .classType { return isSubclass(type, of: .nominal(protocolType, [])) }
        if case .existential(let protocols) = type {
            // Of protocols' values only errors are what their protocol asks for, and what can be hashed.
            guard protocolType.role == .error || type.isAnyHashable else { return false }
            return protocols.contains { inherits($0, from: protocolType) }
        }
        if protocolType.role == .anyHashable { return conforms(type, to: core(.hashable)) }
        if let plain = protocolType.constrains { return conforms(type, to: plain) && meets(type, protocolType) }
        return allProtocols(of: type).contains(protocolType)
    }

    /// Whether values of a type may cross threads without its saying so: all but instances of classes.
    private func isSendableByItself(_ type: Type) -> Bool {
        switch type {
        case .nominal(let nominal, let arguments):
            nominal.kind != .classType && arguments.allSatisfy { conforms($0, to: core(.sendable)) }
        case .tuple, .function, .metatype: true
        default: false
        }
    }

    /// Whether all values of a type are instances of classes.
    private func isClass(_ type: Type) -> Bool {
        switch type {
        case .nominal(let nominal, _): nominal.kind == .classType
        case .existential(let protocols): protocols.contains { inherits($0, from: core(.anyObject)) }
        case .parameter(let parameter):
            parameter.bounds.contains { isClass($0) }
                || assumedBounds(of: type).contains { inherits($0, from: core(.anyObject)) }
        default: false
        }
    }

    /// Whether a protocol is another or refines it.
    package func inherits(_ protocolType: Nominal, from ancestor: Nominal) -> Bool {
        if protocolType.kind == .classType { return conforms(.nominal(protocolType, []), to: ancestor) }
        return allProtocols(of: .existential([protocolType])).contains(ancestor)
    }

    /// Whether the requirements of an extension or function hold.
    package func holds(_ requirements: [Requirement], _ map: Substitution) -> Bool {
        requirements.allSatisfy { requirement in
            switch requirement {
            case .conforms(let subject, let bound): satisfies(substitute(subject, map), substitute(bound, map))
            case .same(let left, let right): mayBeSame(substitute(left, map), substitute(right, map))
            }
        }
    }

    /// Whether two types are the same, or may turn out to be where an inference does not know them yet.
    private func mayBeSame(_ left: Type, _ right: Type) -> Bool {
        if left.hasVariable || right.hasVariable || !left.isKnown || !right.isKnown { return true }
        return canonical(left) == canonical(right)
    }

    /// Whether a type meets a bound: protocols, or a class that it must descend from.
    package func satisfies(_ type: Type, _ bound: Type) -> Bool {
        if case .unknown = type { return true }
        switch bound {
        case .existential(let protocols): return protocols.allSatisfy { conforms(type, to: $0) }
        case .nominal: return isSubclass(type, of: bound)
        case .error: return true
        default: return true
        }
    }

    /// Whether a class type is another or descends from it.
    package func isSubclass(_ type: Type, of ancestor: Type) -> Bool {
        var current: Type? = type
        while let next = current {
            if next == ancestor { return true }
            if case .parameter(let parameter) = next {
                return (parameter.bounds + assumedClasses(of: next)).contains { isSubclass($0, of: ancestor) }
            }
            if let part = next.classPart { return isSubclass(part, of: ancestor) }
            guard let nominal = next.nominal, let superclass = nominal.superclass else { return false }
            current = substitute(superclass, argumentMap(next))
        }
        return false
    }

    /// Whether a type as a value may stand where one of another kind is wanted: of a superclass, of a protocol.
    func isSubtype(_ type: Type, of wanted: Type) -> Bool {
        guard case .existential(let protocols) = wanted else { return isSubclass(type, of: wanted) }
        if case .existential(let own) = type {
            return protocols.allSatisfy { wanted in own.contains { inherits($0, from: wanted) } }
        }
        return protocols.allSatisfy { conforms(type, to: $0) }
    }

    /// A class and those above it, the nearest first; nothing for other types.
    func superclasses(from type: Type) -> [Type] {
        var chain: [Type] = []
        var current: Type? = type
        while let next = current, let nominal = next.nominal, nominal.kind == .classType, !chain.contains(next) {
            chain.append(next)
            current = nominal.superclass.map { substitute($0, argumentMap(next)) }
        }
        return chain
    }

    /// The type of the elements of a sequence.
    package func elementType(of type: Type) -> Type {
        return member(sequenceElementName, of: type)
    }

    /// What the table calls a sequence's elements: the first associated type of the protocol with that role.
    var sequenceElementName: String {
        let sequence = core(.sequence)
        sequence.prepareIfNeeded()
        return sequence.associatedTypes.first?.name ?? ""
    }
}

extension Nominal {
    /// Reads the declaration of a library type when it is first looked at.
    package func prepareIfNeeded() {
        if let prepare = onFirstUse {
            onFirstUse = nil
            prepare()
        }
    }
}
