/// Implicit members where a generic parameter is wanted: `.bold` for `some Style`, which an extension of the protocol gives
/// to one type.
///
/// Source: SE-0299, "Extending Static Member Lookup in Generic Contexts".
extension Inference {
    /// A variable in which `.name` is looked up while nothing but protocols are wanted of it, and the types that their
    /// extensions have the member for.
    func implicitBase(_ places: [Int]) -> (Int, [Type])? {
        for place in places {
            guard let (base, name) = implicitUse(at: place), case .metatype(let instance) = head(base),
                let variable = openVariable(head(instance))
            else { continue }
            let types = protocols(wantedOf: variable, places).flatMap { self.types(with: name, of: $0) }
            if !types.isEmpty { return (variable, types) }
        }
        return nil
    }

    private func implicitUse(at place: Int) -> (base: Type, name: String)? {
        switch waiting[place] {
        case .reference(let use)? where use.isImplicit: (use.base, use.name)
        case .call(let use)?:
            if case .member(let base, let name, isImplicit: true) = use.callee { (base, name) } else { nil }
        default: nil
        }
    }

    /// The protocols that a variable is to conform to, or one that its value goes to.
    private func protocols(wantedOf variable: Int, _ places: [Int]) -> [Nominal] {
        var reached = [variable]
        var found: [Nominal] = []
        for place in places {
            guard case .convert(let from, let to)? = waiting[place], let first = openVariable(head(from)),
                let next = openVariable(head(to)), reached.contains(first)
            else { continue }
            reached.append(next)
        }
        for place in places {
            if case .conforms(let type, let wanted)? = waiting[place], let asked = openVariable(head(type)),
                reached.contains(asked)
            {
                found.append(wanted)
            }
        }
        return found
    }

    /// The types for which extensions of a protocol have a static member: `extension Style where Self == Bold`.
    private func types(with name: String, of owner: Nominal) -> [Type] {
        owner.members(named: name).compactMap { member in
            let requirements = member.variable?.requirements ?? member.function?.requirements ?? []
            for case .same(.parameter(owner.selfParameter), let type) in requirements where type.isConcrete {
                return type
            }
            return nil
        }
    }
}
