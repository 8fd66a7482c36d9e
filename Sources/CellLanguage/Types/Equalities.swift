/// Types that `where` clauses make one: `T.Element == U.Element`, `Iterator.Element == Element`.
extension TypeTable {
    /// The type that stands for all that are equal to an associated type.
    func canonical(_ type: Type) -> Type {
        guard case .member = type else { return type }
        // Equal types may be so only by way of a third. No step goes to a longer one, of which there may be without end;
        // the bound is for contradictory clauses.
        var found = [type]
        var place = 0
        while place < found.count, found.count < 16 {
            let current = found[place]
            place += 1
            for next in equalTypes(of: current) where Self.rank(next) <= Self.rank(current) && !found.contains(next) {
                found.append(next)
            }
        }
        return found.count == 1 ? type : found.min(by: Self.precedes) ?? type
    }

    /// The same with all associated types in it.
    func canonicalParts(_ type: Type) -> Type {
        guard !assumptions.isEmpty else { return type }
        switch type {
        case .member: return canonical(type)
        case .parameter, .existential, .unknown, .error: return type
        default: return type.mapParts { canonicalParts($0) }
        }
    }

    /// An associated type and those that are equal to it.
    func equivalents(of type: Type) -> [Type] { [type] + equalTypes(of: type) }

    /// The protocols that `where` clauses around say a type conforms to.
    func assumedBounds(of type: Type) -> [Nominal] {
        assumptions.flatMap { requirement -> [Nominal] in
            guard case .conforms(let subject, .existential(let protocols)) = requirement, subject == type else {
                return []
            }
            return protocols
        }
    }

    /// The classes that `where` clauses around say a type descends from.
    func assumedClasses(of type: Type) -> [Type] {
        assumptions.compactMap { requirement in
            guard case .conforms(let subject, let bound) = requirement, subject == type else { return nil }
            return bound.classPart ?? (bound.nominal == nil ? nil : bound)
        }
    }

    /// An associated type of a concrete type that a protocol's clause makes another one: `Element` is `Iterator.Element`.
    func equalAssociatedType(_ name: String, of type: Type) -> Type? {
        for owner in allProtocols(of: type) {
            let own = Type.member(.parameter(owner.selfParameter), name)
            for case .same(let left, let right) in owner.associatedRequirements where left == own || right == own {
                let other = left == own ? right : left
                guard !other.mentions(member: name, of: owner.selfParameter), !owner.hasDefault(for: other) else {
                    continue
                }
                let found = substitute(other, [owner.selfParameter: type])
                if !found.contains(where: { $0.isMember }) { return found }
            }
        }
        return nil
    }

    private func equalTypes(of type: Type) -> [Type] {
        var found: [Type] = []
        func add(_ left: Type, _ right: Type) {
            if left == type { found.append(right) }
            if right == type { found.append(left) }
        }
        if let parameter = type.rootParameter {
            for (left, right) in parameter.sameTypes { add(left, right) }
            for (name, said) in parameter.opaque?.saidTypes ?? [] { add(.member(.parameter(parameter), name), said) }
        }
        for case .same(let left, let right) in assumptions { add(left, right) }
        guard case .member(let base, _) = type else { return found }
        for (owner, root) in owners(of: base) {
            for case .same(let left, let right) in owner.associatedRequirements {
                let map: Substitution = [owner.selfParameter: root]
                add(replacing(left, map), replacing(right, map))
            }
        }
        return found
    }

    /// The protocols whose clauses may speak of members of `base`: those of what it is an associated type of, outwards.
    private func owners(of base: Type) -> [(owner: Nominal, root: Type)] {
        var result: [(owner: Nominal, root: Type)] = allProtocols(of: base).map { ($0, base) }
        if case .member(let outer, _) = base { result += owners(of: outer) }
        return result
    }

    /// A type with generic parameters replaced and nothing looked up, since this is what looking up is made of.
    private func replacing(_ type: Type, _ map: Substitution) -> Type {
        if case .parameter(let parameter) = type, let known = map[parameter] { return known }
        return type.mapParts { replacing($0, map) }
    }

    /// Concrete types come before parameters, parameters before their associated types, shorter ones before longer ones.
    private static func precedes(_ left: Type, _ right: Type) -> Bool {
        let ranks = (rank(left), rank(right))
        return ranks.0 == ranks.1 ? left.description < right.description : ranks.0 < ranks.1
    }

    private static func rank(_ type: Type) -> Int {
        switch type {
        case .parameter: 1
        case .member(let base, _): 1 + rank(base)
        default: 0
        }
    }
}

extension Nominal {
    /// Whether a type is an associated type's associated type and that has a default, which may be made of what is asked
    /// for.
    fileprivate func hasDefault(for type: Type) -> Bool {
        guard case .member(let base, _) = type else { return false }
        if hasDefault(for: base) { return true }
        return associatedTypes.contains {
            base == .member(.parameter(selfParameter), $0.name)
                && ($0.defaultType != nil || pendingDefaults[$0.name] != nil)
        }
    }
}

extension Type {
    /// Whether it is made of that associated type itself.
    fileprivate func mentions(member name: String, of parameter: GenericParameter) -> Bool {
        contains { $0 == .member(.parameter(parameter), name) }
    }
}

extension Type {
    /// Whether it is an associated type that is not known.
    var isMember: Bool {
        if case .member = self { return true }
        return false
    }
}
