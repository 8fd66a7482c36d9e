import SwiftSyntax

/// What an inference found out.
struct Solution {
    let types: NodeMap<Type>
    let choices: NodeMap<Choice>
    let implicitBases: NodeMap<Type>

    /// What stands after all has been decided; nil where something is left open.
    init?(_ inference: Inference) {
        var types = inference.types
        for index in types.indices {
            types[index].value = inference.resolved(types[index].value)
            if types[index].value.hasVariable { return nil }
        }
        var choices = inference.choices
        for index in choices.indices where !choices[index].value.arguments.isEmpty {
            let arguments = choices[index].value.arguments.mapTypes { inference.resolved($0) }
            if arguments.types.contains(where: \.hasVariable) { return nil }
            choices[index].value.arguments = arguments
        }
        let bases = inference.implicitBases.map { (id: $0.id, value: inference.resolved($0.value)) }
        (self.types, self.choices, implicitBases) = (NodeMap(types), NodeMap(choices), NodeMap(bases))
    }
}

extension Option {
    /// Numbers by which functions that fit equally well are ordered: the smaller the more specific.
    func specificity(_ table: TypeTable) -> [Int] {
        guard let function else { return [] }
        // A function with as many parameters as there are arguments is looked at first; then variadic ones last.
        let argumentCount = plan.map { $0.places.reduce(0) { $0 + $1.count } }
        return function.specificity(table) + [
            function.parameters.count == argumentCount ? 0 : 1,
            function.parameters.contains(where: \.isVariadic) ? 1 : 0,
            function.parameters.count { $0.defaultValue != nil || $0.isVariadic },
        ]
    }
}

extension FunctionDeclaration {
    /// What of it its declaration tells alone.
    fileprivate func specificity(_ table: TypeTable) -> [Int] {
        let requirementBounds = requirements.weight(table)
        let parameterBounds = genericParameters.reduce(0) { sum, parameter in
            sum + parameter.bounds.reduce(0) { $0 + table.allProtocols(of: $1).count }
        }
        let isOfProtocol = owner?.kind == .protocolType
        // What `Self` must be is a bound, too: `prefix` of a collection is more specific than that of a sequence.
        let ownerBounds = isOfProtocol ? owner.map { table.allProtocols(of: .existential([$0])).count } ?? 0 : 0
        return [
            genericParameters.count, isOfProtocol ? 1 : 0, -(requirementBounds + parameterBounds + ownerBounds),
            parameters.count { if case .existential = $0.type { true } else { false } },
            parameters.count { $0.type.nominal?.role == .optional },
        ]
    }
}
