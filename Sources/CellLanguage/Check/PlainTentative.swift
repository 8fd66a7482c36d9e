import SwiftSyntax

// Closures whose parameters only literals tell: `[1, 2].map { half($0) }`. They are plain where the integers, fractions and
// texts that the literals are by themselves will do for everything that is done with them; else the inference finds what
// they are.

extension Checker {
    /// Reads closures for parameters whose types may become others.
    func tentatively<Result>(_ isTentative: Bool, _ work: () -> Result) -> Result {
        let saved = self.isTentative
        self.isTentative = saved || isTentative
        defer { self.isTentative = saved }
        return work()
    }

    /// Whether a function takes what it is given as this is.
    func takes(_ arguments: [WrittenArgument], _ meaning: Meaning) -> Bool {
        zip(meaning.function.parameters, meaning.plan.places).allSatisfy { parameter, places in
            if parameter.isInout { return false }
            let type = table.substitute(parameter.type, meaning.substitution)
            let wanted = parameter.isVariadic ? type.arguments.first ?? .error : type
            return places.allSatisfy { takes(arguments[$0].expression, as: wanted) }
        }
    }

    /// Whether a function that is a value takes what it is given as this is.
    func takes(_ arguments: [WrittenArgument], _ function: FunctionType) -> Bool {
        zip(arguments, function.parameters).allSatisfy { takes($0.expression, as: $1.type) }
    }

    private func takes(_ syntax: ExprSyntax, as wanted: Type) -> Bool {
        if case .function(let function) = wanted { return givesJust(function.result, syntax, function) }
        switch plain(syntax, expecting: wanted) {
        case .literal(_, let literal)?: return !wanted.isOfPlainValues || literal.becomes(wanted)
        case let value?: return value.ownType.map { $0 == wanted || conversion(from: $0, to: wanted) != nil } ?? false
        case nil: return plainLiteral(syntax).map { $0 == wanted || conversion(from: $0, to: wanted) != nil } ?? false
        }
    }

    /// Whether what stands in a text is plain.
    func interpolatesPlain(_ node: StringLiteralExprSyntax) -> Bool {
        node.segments.allSatisfy { segment in
            guard case .expressionSegment(let segment) = segment else { return true }
            guard segment.expressions.count == 1, let expression = segment.expressions.first, expression.label == nil
            else { return false }
            return typeByItself(expression.expression) != nil
        }
    }
}
