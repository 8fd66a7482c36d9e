/// What a call asks of the types that its generic parameters stand for.
extension Checker {
    /// Reports a generic argument that does not meet its bounds, and clauses that do not hold; false where there is one.
    func checkBounds(_ work: inout CallWork) -> Bool {
        let map = work.bindings.map
        for parameter in work.candidate.function.allGenericParameters {
            guard let type = map[parameter], work.candidate.substitution[parameter] == nil else { continue }
            for bound in parameter.bounds
            where !table.satisfies(type, table.substitute(bound, map)) && !opens(parameter, type, bound, work) {
                let wanted = table.substitute(bound, map).plainDescription
                sink.error(
                    "'\(work.candidate.function.name)' requires that '\(type)' conform to '\(wanted)'",
                    at: span(work.node))
                return false
            }
        }
        if !table.holds(work.candidate.function.requirements, map) {
            sink.error("the conditions of '\(work.candidate.function.signature)' are not met", at: span(work.node))
            return false
        }
        return true
    }

    /// Whether a parameter stands for what a protocol value holds: `func area(of shape: some Shape)` takes an `any Shape`,
    /// one of `T.Type` an `any Shape.Type`.
    private func opens(_ parameter: GenericParameter, _ type: Type, _ bound: Type, _ work: CallWork) -> Bool {
        guard case .existential(let own) = type, case .existential(let wanted) = bound,
            wanted.allSatisfy({ protocolType in own.contains { table.inherits($0, from: protocolType) } })
        else { return false }
        return work.candidate.function.parameters.allSatisfy { declared in
            if [.parameter(parameter), .metatype(.parameter(parameter))].contains(declared.type)
                || !declared.type.mentions(parameter)
            {
                return true
            }
            // Associated types may be said: of an `any Parser<Int>`, `[P.Output]` is `[Int]`.
            return !table.substitute(declared.type, [parameter: type]).contains { part in
                if case .member(type, _) = part { return true }
                return part == type
            }
        }
    }
}
