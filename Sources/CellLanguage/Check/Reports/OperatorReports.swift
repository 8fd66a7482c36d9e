import SwiftSyntax

/// Operators whose operands do not fit: what would make them.
extension Checker {
    /// One use of an operator that no function takes.
    struct OperatorUse {
        let name: String
        let operands: [ExprSyntax]
        let types: [Type]
        let candidates: [FunctionDeclaration]
        let node: Syntax
        let token: Syntax
    }

    func noOperator(_ use: OperatorUse) -> Expression {
        for (operand, other) in zip(use.operands, use.types.reversed()) { probe?.visit(operand, other, self) }
        if use.types.contains(where: \.isError) { return Expression(.error, .error, span(use.node)) }
        guard !use.candidates.isEmpty else { return unknownName(use.name, use.token) }
        if use.token.id == use.operands.first?.id { return patternMismatch(use) }
        if let report = optionalOperand(use) { return report }
        guard use.types.count == 2 else {
            let message = "operator '\(use.name)' cannot be applied to an operand of type '\(use.types[0])'"
            let isTest = use.candidates.contains { $0.parameters.first?.type == table.bool }
            let advice = isTest ? conditionAdvice(use.operands[0], use.types[0]) : nil
            return failure(message, use.token, hint: advice)
        }
        let (left, right) = (use.types[0], use.types[1])
        guard left == right else {
            let advice = operandAdvice(use)
            return failure(
                "operator '\(use.name)' cannot be applied to operands of type '\(left)' and '\(right)'", use.token,
                hint: advice.hint, fixIts: advice.fixIts)
        }
        let missing = missingConformance(use)
        return failure(
            "operator '\(use.name)' cannot be applied to two '\(left)' operands", use.token, hint: missing?.hint,
            notes: missing?.notes ?? [])
    }

    /// A value in the place of a pattern that the subject cannot be compared with.
    private func patternMismatch(_ use: OperatorUse) -> Expression {
        let (pattern, subject) = (use.types[0], use.types[1])
        if pattern == subject {
            let missing = missingConformance(use)
            return failure(
                "a value of type '\(pattern)' can be a pattern only where '\(pattern)' conforms to 'Equatable'",
                use.token, hint: missing?.hint, notes: missing?.notes ?? [])
        }
        let advice = advice(for: span(use.token), from: pattern, to: subject)
        return failure(
            "expression pattern of type '\(pattern)' cannot match values of type '\(subject)'", use.token,
            hint: advice.hint, fixIts: advice.fixIts)
    }

    /// Whether a function takes the operands, were they of these types.
    private func fits(_ use: OperatorUse, _ types: [Type]) -> Bool {
        let values = zip(use.operands, types).map { Expression(.error, $1, span($0)) }
        return use.candidates.contains { takes($0, values) }
    }

    private func optionalOperand(_ use: OperatorUse) -> Expression? {
        let plain = use.types.map { $0.nominal?.role == .optional ? $0.arguments.first ?? $0 : $0 }
        guard plain != use.types, fits(use, plain) else { return nil }
        for (operand, (type, wanted)) in zip(use.operands, zip(use.types, plain)) where type != wanted {
            report(
                "value of optional type '\(type)' must be unwrapped to a value of type '\(wanted)'", operand,
                hint: "unwrap it with '??', 'if let' or '!'")
        }
        return Expression(.error, .error, span(use.node))
    }

    /// How one operand becomes one of the other's type.
    private func operandAdvice(_ use: OperatorUse) -> ConversionAdvice {
        var best: ConversionAdvice?
        // What is changed stays of its type.
        let changesLeft = use.candidates.contains { $0.parameters.first?.isInout == true }
        for (index, other) in changesLeft ? [(1, 0)] : [(0, 1), (1, 0)] {
            let (from, to) = (use.types[index], use.types[other])
            guard fits(use, [to, to]) else { continue }
            let advice = advice(for: span(use.operands[index]), from: from, to: to)
            // A number becomes a fraction rather than losing it.
            if !advice.fixIts.isEmpty, best?.fixIts.isEmpty ?? true || to.nominal?.role == .double { best = advice }
            if best == nil, advice.hint != nil { best = advice }
        }
        return best ?? ConversionAdvice()
    }

    /// Why a type does not conform where it does on a condition.
    private func unmetCondition(of type: Type, _ owner: Nominal) -> String? {
        let map = table.argumentMap(type)
        for conformance in type.nominal?.conformances ?? [] where table.inherits(conformance.to, from: owner) {
            if let unmet = conformance.conditions.first(where: { !table.holds([$0], map) }) {
                return "it is '\(owner.name)' only where \(unmet.words)"
            }
        }
        return nil
    }

    /// The protocol that would give a type the operator.
    private func missingConformance(_ use: OperatorUse) -> (hint: String, notes: [Diagnostic.Note])? {
        let type = use.types[0]
        guard let owner = use.candidates.lazy.compactMap(\.owner).first(where: { $0.kind == .protocolType }) else {
            return nil
        }
        if case .existential = type { return ("compare what their protocol declares, or cast both with 'as?'", []) }
        if case .parameter(let parameter) = type { return ("require it: '<\(parameter.name): \(owner.name)>'", []) }
        guard let nominal = type.nominal, nominal.span != nil else { return nil }
        if let unmet = unmetCondition(of: type, owner) { return (unmet, []) }
        guard owner.role == .equatable || owner.role == .comparable else {
            let name = nominal.name
            return (
                "declare it in '\(name)': 'static func \(use.name) (left: \(name), right: \(name)) -> \(name)'",
                Diagnostic.Note.declaration("'\(name)' is declared here", nominal.span)
            )
        }
        return (
            "declare it '\(nominal.kind.word) \(nominal.name): \(owner.name)'",
            Diagnostic.Note.declaration("'\(nominal.name)' is declared here", nominal.span)
        )
    }
}
