/// Generic arguments that were written, compared with their bounds when the conformances of the cell's types are known.
package final class BoundChecks {
    /// Types with the place of each argument, and what `where` clauses say there.
    private var pending: [(type: Type, places: [SourceSpan], assumptions: [Requirement])] = []

    /// Notes a type and where each of its arguments stands.
    func add(_ type: Type, _ places: [SourceSpan], in scope: TypeScope) {
        pending.append((type, places, scope.allRequirements))
    }

    /// Reports the arguments that are not what their parameters ask for.
    func check(_ table: TypeTable, _ sink: DiagnosticSink) {
        let entries = pending
        pending = []
        table.withOwnAssumptions {
            for (type, places, assumptions) in entries {
                table.assumptions = assumptions
                check(type, places, table, sink)
            }
        }
    }

    private func check(_ type: Type, _ places: [SourceSpan], _ table: TypeTable, _ sink: DiagnosticSink) {
        guard case .nominal(let nominal, let arguments) = type else { return }
        nominal.prepareIfNeeded()
        let map = table.argumentMap(type)
        for (parameter, (argument, place)) in zip(nominal.genericParameters, zip(arguments, places)) {
            guard argument.isKnown, !argument.isError else { continue }
            for bound in parameter.bounds where !table.satisfies(argument, table.substitute(bound, map)) {
                sink.report(Self.complaint(argument, bound, parameter, nominal, at: place))
            }
        }
    }

    private static func complaint(
        _ argument: Type, _ bound: Type, _ parameter: GenericParameter, _ nominal: Nominal, at place: SourceSpan
    ) -> Diagnostic {
        let wanted = bound.constraintDescription
        let own = argument.nominal.flatMap { $0.span == nil ? nil : $0 }
        return .error(
            "type '\(argument)' does not conform to protocol '\(wanted)'", at: place,
            hint: "\(nominal.name)'s '\(parameter.name)' must be \(wanted)",
            notes: own.map {
                Diagnostic.Note.declaration("declare it as '\($0.kind.word) \($0.name): \(wanted)'", $0.span)
            } ?? [])
    }
}

extension Type {
    /// A bound as it is written behind a colon: `Named & Aged`.
    package var constraintDescription: String {
        guard case .existential(let protocols) = self else { return description }
        return protocols.map(\.name).joined(separator: " & ")
    }
}
