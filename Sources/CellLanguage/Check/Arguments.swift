import SwiftSyntax

/// Which parameter each written argument goes to.
struct ArgumentPlan {
    /// For each parameter the places of its arguments, which stand in a row.
    var places: [Range<Int>]
    /// What does not fit, where something does not.
    var problem: Problem?

    enum Problem {
        case missing(Int)
        case extra(Int)
        case label(Int, expected: String?)
    }
}

extension Checker {
    /// Assigns arguments to parameters by label, as Swift does: in order, parameters with defaults may be left out.
    func plan(_ arguments: [WrittenArgument], _ parameters: [ParameterDeclaration]) -> ArgumentPlan {
        var plan = ArgumentPlan(places: [])
        plan.places.reserveCapacity(parameters.count)
        for _ in parameters { plan.places.append(0..<0) }
        var next = 0
        let firstTrailing = arguments.firstIndex(where: \.isTrailing) ?? arguments.count
        for (index, parameter) in parameters.enumerated() {
            guard next < arguments.count else { break }
            if next == firstTrailing, arguments[next].label == nil {
                let following = next + 1 < arguments.count ? arguments[next + 1].label : nil
                guard takesTrailing(parameter, at: index, parameters, before: following) else { continue }
                plan.places[index] = next..<next + 1
                next += 1
                continue
            }
            guard arguments[next].label == parameter.label else { continue }
            if arguments[next].label == nil,
                mustSkip(parameter, at: index, parameters, arguments[next...], firstTrailing - next)
            {
                continue
            }
            let first = next
            next += 1
            if parameter.isVariadic {
                while next < firstTrailing, arguments[next].label == nil { next += 1 }
            }
            plan.places[index] = first..<next
        }
        if next < arguments.count {
            let open = parameters.indices.filter { plan.places[$0].isEmpty && !parameters[$0].isVariadic }
            let expected = open.first { parameters[$0].defaultValue == nil } ?? open.first
            if let expected, !arguments[next].isTrailing {
                plan.problem = .label(next, expected: parameters[expected].label)
            } else {
                plan.problem = .extra(next)
            }
            return plan
        }
        for (index, parameter) in parameters.enumerated() where plan.places[index].isEmpty {
            if parameter.defaultValue == nil, !parameter.isVariadic {
                plan.problem = .missing(index)
                return plan
            }
        }
        return plan
    }

    /// Whether it is worth planning: most functions of a name that has many fall at a look at the first label.
    static func mayFit(_ arguments: [WrittenArgument], _ parameters: [ParameterDeclaration]) -> Bool {
        guard let first = arguments.first else { return parameters.allSatisfy(\.mayBeLeftOut) }
        if arguments.count > parameters.count {
            if !parameters.contains(where: \.isVariadic) { return false }
        } else if parameters.count(where: { !$0.mayBeLeftOut }) > arguments.count {
            return false
        }
        return first.isTrailing || parameters.contains { $0.label == first.label }
    }

    /// A trailing closure goes to the first parameter that takes a function and leaves enough for the rest.
    /// - Parameter label: That of the trailing closure behind it.
    private func takesTrailing(
        _ parameter: ParameterDeclaration, at index: Int, _ parameters: [ParameterDeclaration], before label: String?
    ) -> Bool {
        guard mayBeFunction(parameter) else { return false }
        if parameter.defaultValue == nil { return true }
        // Prefer a later parameter that must have a value, and that no other closure goes to.
        return !parameters[(index + 1)...].prefix { label == nil || $0.label != label }.contains {
            $0.defaultValue == nil && !$0.isVariadic && mayBeFunction($0)
        }
    }

    /// Whether a parameter takes functions: by its type, or because that is generic (`actions.append { … }`).
    private func mayBeFunction(_ parameter: ParameterDeclaration) -> Bool {
        let declared = parameter.isVariadic ? parameter.type.arguments.first ?? .error : parameter.type
        let type = literalTarget(declared)
        if case .parameter = type { return !parameter.isInout && !parameter.isVariadic }
        return type.isFunction
    }

    /// Whether an unlabelled parameter with a default stays empty because the arguments are needed further on.
    private func mustSkip(
        _ parameter: ParameterDeclaration, at index: Int, _ parameters: [ParameterDeclaration],
        _ rest: ArraySlice<WrittenArgument>, _ untilTrailing: Int
    ) -> Bool {
        guard parameter.defaultValue != nil else { return false }
        // What stands behind the next label goes to parameters behind that one.
        let next = rest.prefix(max(0, untilTrailing)).first { $0.label != nil }?.label
        let needed = parameters[(index + 1)...].prefix { next == nil || $0.label != next }
            .count { $0.label == nil && $0.defaultValue == nil && !$0.isVariadic }
        let given = rest.prefix(max(0, untilTrailing)).prefix { $0.label == nil }.count
        // Trailing closures fill the last of them.
        let trailing = rest.count - max(0, untilTrailing)
        if needed <= trailing { return false }
        return given < needed + 1 && given > 0 && needed > 0 && untilTrailing > 0
    }

    // MARK: Choice between overloads

    func choose(
        _ candidates: [Candidate], _ arguments: [WrittenArgument], _ expected: Type, _ node: some SyntaxProtocol,
        name: String
    ) -> Expression {
        if let told = toldCall(candidates, arguments, expected, node) { return told }
        if let meaning = plainMeaning(of: node.id),
            var known = candidates.first(where: { $0.function === meaning.function })
        {
            known.substitution = known.substitution.overridden(by: meaning.substitution)
            known.constructed = known.constructed.map {
                $0.isKnown ? $0 : table.substitute(meaning.function.result, meaning.substitution)
            }
            return complete(known, meaning.plan, arguments, expected, node, isTold: true).expression
        }
        let planned = candidates.map { (candidate: $0, plan: plan(arguments, $0.function.parameters)) }
        let fitting = planned.filter { $0.plan.problem == nil }
        if fitting.isEmpty { return reportPlan(planned, arguments, node, name) }
        let decided = decidedMeaning(
            among: fitting.map { ($0.candidate.function, $0.candidate.substitution, $0.plan) }, arguments)
        if let decided, let only = fitting.first(where: { $0.candidate.function === decided.function }) {
            return complete(only.candidate, only.plan, arguments, expected, node, isOnly: true).expression
        }
        let saved = known
        defer { known = saved }
        for argument in arguments
        where !needsContext(argument.expression) && !argument.expression.is(InOutExprSyntax.self) {
            known[argument.expression.id] = check(argument.expression)
        }
        if arguments.contains(where: { known[$0.expression.id]?.type.isError == true }) {
            return Expression(.error, .error, span(node))
        }
        var best: (score: Score, index: Int)?
        var equals: [Candidate] = []
        for (index, entry) in fitting.enumerated() {
            let result = attempt { complete(entry.candidate, entry.plan, arguments, expected, node) }
            guard let result, !result.expression.type.isError || arguments.isEmpty else { continue }
            if let current = best, !(result.score < current.score) {
                if !(current.score < result.score) { equals.append(entry.candidate) }
                continue
            }
            best = (result.score, index)
            equals = [entry.candidate]
        }
        if let ambiguity = ambiguity(among: equals, node) { return ambiguity }
        if let best {
            return complete(fitting[best.index].candidate, fitting[best.index].plan, arguments, expected, node)
                .expression
        }
        return noOverload(fitting, arguments, expected, node, name)
    }
}

extension ParameterDeclaration {
    /// Whether a call need not say anything of it.
    fileprivate var mayBeLeftOut: Bool { defaultValue != nil || isVariadic }
}

extension Type {
    var isFunction: Bool {
        if case .function = self { return true }
        return false
    }
}
