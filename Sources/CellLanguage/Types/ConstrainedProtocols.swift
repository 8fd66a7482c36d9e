/// `any Collection<Int>`: a protocol whose associated types are said.
extension TypeTable {
    /// Whether a type's associated types are what a protocol says outright.
    func meets(_ type: Type, _ constrained: Nominal) -> Bool {
        holds(constrained.associatedRequirements, [constrained.selfParameter: type])
    }

    /// The associated types of a type that a protocol speaks of, each with what it says.
    func saidAssociatedTypes(by constrained: Nominal, of type: Type) -> [(type: Type, said: Type)] {
        constrained.associatedRequirements.compactMap { requirement in
            guard case .same(let own, let said) = requirement else { return nil }
            return (substitute(own, [constrained.selfParameter: type]), said)
        }
    }

    /// What the protocols of a value's type say that an associated type is; nil where they leave it open.
    func saidAssociatedType(_ name: String, of protocols: [Nominal]) -> Type? {
        for owner in protocols where owner.constrains != nil {
            let own = Type.member(.parameter(owner.selfParameter), name)
            for case .same(own, let said) in owner.associatedRequirements { return said }
        }
        return nil
    }
}

extension Nominal {
    /// The protocol that asks for the same and says what its primary associated types are. It is a protocol of its own that
    /// refines this one, the same one wherever the same is said.
    func constrained(to arguments: [Type]) -> Nominal {
        if let known = constrainedForms[arguments] { return known }
        let names = arguments.map(\.description).joined(separator: ", ")
        let made = Nominal("\(name)<\(names)>", kind: .protocolType)
        made.span = span
        made.constrains = self
        made.saidTypes = arguments
        made.conformances = [Conformance(to: self)]
        let receiver = Type.parameter(made.selfParameter)
        made.associatedRequirements = zip(primaryAssociatedTypes, arguments).map { .same(.member(receiver, $0), $1) }
        constrainedForms[arguments] = made
        return made
    }

    /// The protocol that says the same with each type replaced; the protocol itself where it says nothing.
    func mapSaidTypes(_ transform: (Type) -> Type) -> Nominal {
        guard let constrains else { return self }
        let mapped = saidTypes.map(transform)
        return mapped == saidTypes ? self : constrains.constrained(to: mapped)
    }
}
