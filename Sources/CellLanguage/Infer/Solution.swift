import SwiftSyntax

/// What an inference found out.
struct Solution {
    let types: [SyntaxIdentifier: Type]
    let choices: [SyntaxIdentifier: Choice]
    let implicitBases: [SyntaxIdentifier: Type]
    let score: InferenceScore
    private let table: TypeTable
    /// Solutions are numbered in the order in which they are found.
    let number: Int
    /// Whether nothing is left open.
    let isComplete: Bool
    /// Whether another solution is as good.
    var isAmbiguous = false

    init(_ inference: Inference, number: Int) {
        table = inference.table
        var types: [SyntaxIdentifier: Type] = [:]
        var isComplete = true
        for (id, type) in inference.types {
            let full = inference.resolved(type)
            if inference.isOpen(full) { isComplete = false }
            types[id] = full
        }
        var choices: [SyntaxIdentifier: Choice] = [:]
        for (id, choice) in inference.choices {
            var choice = choice
            choice.arguments = choice.arguments.mapValues { inference.resolved($0) }
            if choice.arguments.values.contains(where: { inference.isOpen($0) }) { isComplete = false }
            choices[id] = choice
        }
        var bases: [SyntaxIdentifier: Type] = [:]
        for (id, type) in inference.implicitBases { bases[id] = inference.resolved(type) }
        (self.types, self.choices, implicitBases) = (types, choices, bases)
        (score, self.number, self.isComplete) = (inference.score, number, isComplete)
    }

    /// Whether some name is taken for something else.
    func differs(from other: Solution) -> Bool {
        choices.contains { id, choice in
            guard let theirs = other.choices[id] else { return false }
            return theirs.option.member != choice.option.member
        }
    }

    /// Whether this takes the more specific meaning wherever the two differ, and does so somewhere.
    func isMoreSpecific(than other: Solution) -> Bool {
        var better = false
        for (id, choice) in choices {
            guard let theirs = other.choices[id], let mine = choice.option.function,
                let function = theirs.option.function, mine !== function
            else { continue }
            let (a, b) = (mine.specificity(table), function.specificity(table))
            if b.lexicographicallyPrecedes(a) { return false }
            if a.lexicographicallyPrecedes(b) { better = true }
        }
        return better
    }
}

extension FunctionDeclaration {
    /// Numbers by which declarations that fit equally well are ordered: the smaller the more specific.
    func specificity(_ table: TypeTable) -> [Int] {
        let bounds = requirements.reduce(0) { sum, requirement in
            switch requirement {
            case .same: sum + 100
            case .conforms(_, let bound): sum + table.allProtocols(of: bound).count
            }
        }
        let ownBounds = genericParameters.reduce(0) { sum, parameter in
            sum + parameter.bounds.reduce(0) { $0 + table.allProtocols(of: $1).count }
        }
        return [
            genericParameters.count, owner?.kind == .protocolType ? 1 : 0, -(bounds + ownBounds),
            parameters.count { if case .existential = $0.type { true } else { false } },
            parameters.count { $0.type.nominal?.role == .optional },
            parameters.count { $0.defaultValue != nil || $0.isVariadic },
        ]
    }
}
