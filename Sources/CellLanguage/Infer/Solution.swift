import SwiftSyntax

/// What an inference found out.
struct Solution {
    let types: [SyntaxIdentifier: Type]
    let choices: [SyntaxIdentifier: Choice]
    let implicitBases: [SyntaxIdentifier: Type]

    /// What stands after all has been decided; nil where something is left open.
    init?(_ inference: Inference) {
        var types: [SyntaxIdentifier: Type] = [:]
        types.reserveCapacity(inference.types.count)
        for (id, type) in inference.types {
            let full = inference.resolved(type)
            if full.hasVariable { return nil }
            types[id] = full
        }
        var choices: [SyntaxIdentifier: Choice] = [:]
        for (id, choice) in inference.choices {
            var choice = choice
            choice.arguments = choice.arguments.mapValues { inference.resolved($0) }
            if choice.arguments.values.contains(where: \.hasVariable) { return nil }
            choices[id] = choice
        }
        var bases: [SyntaxIdentifier: Type] = [:]
        for (id, type) in inference.implicitBases { bases[id] = inference.resolved(type) }
        (self.types, self.choices, implicitBases) = (types, choices, bases)
    }
}

extension FunctionDeclaration {
    /// Numbers by which declarations that fit equally well are ordered: the smaller the more specific.
    func specificity(_ table: TypeTable) -> [Int] {
        let requirementBounds = requirements.reduce(0) { sum, requirement in
            switch requirement {
            case .same: sum + 100
            case .conforms(_, let bound): sum + table.allProtocols(of: bound).count
            }
        }
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
            parameters.count { $0.defaultValue != nil || $0.isVariadic },
        ]
    }
}
