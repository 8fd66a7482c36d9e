import SwiftSyntax

/// Values of a protocol's type whose associated types nothing says.
extension Checker {
    /// Whether a function of a receiver takes and gives types that are known there; reports where it does not.
    func usesKnownTypes(of receiver: Expression, _ work: CallWork) -> Bool {
        guard case .existential = receiver.type else { return true }
        let function = work.candidate.function
        let map = work.bindings.map
        return reportHiddenTypes(
            function.parameters.map { table.substitute($0.type, map) }, table.substitute(function.result, map),
            of: receiver, function.name, work.node)
    }

    /// Reports a member of a protocol's value that takes or gives an associated type which nothing says.
    func reportHiddenTypes(
        _ taken: [Type], _ given: Type, of base: Expression, _ name: String, _ node: some SyntaxProtocol
    ) -> Bool {
        guard case .existential = base.type else { return true }
        if taken.contains(where: { $0.contains(where: \.isError) }) {
            report(
                "member '\(name)' cannot be used on value of type '\(base.type)'; consider using a generic constraint instead",
                node, hint: "take '\(base.type.description.replacing("any ", with: "some "))' instead")
            return false
        }
        guard given.contains(where: \.isError) else { return true }
        report(
            "what '\(name)' gives is of an associated type, which is not part of the cell language on a value of type '\(base.type)'",
            node, hint: "say the type, as in 'any Collection<Int>', or use a generic function")
        return false
    }
}
