import SwiftSyntax

/// Where a value stands that is not of the type that is wanted there.
enum ConversionContext {
    case declaration, argument, result, closureResult, assignment, condition, thrown

    /// The complaint, in the words of this place.
    func message(_ from: Type, _ to: Type) -> String {
        switch self {
        case .argument: "cannot convert value of type '\(from)' to expected argument type '\(to)'"
        case .result: "cannot convert return expression of type '\(from)' to return type '\(to)'"
        case .closureResult: "cannot convert value of type '\(from)' to closure result type '\(to)'"
        case .assignment: "cannot assign value of type '\(from)' to type '\(to)'"
        case .condition: "a condition must be of type 'Bool', and this is of type '\(from)'"
        case .thrown: "thrown expression type '\(from)' does not conform to 'Error'"
        case .declaration: "cannot convert value of type '\(from)' to specified type '\(to)'"
        }
    }
}

/// What to do about a value of the wrong type.
struct ConversionAdvice {
    var hint: String?
    var fixIts: [Diagnostic.FixIt] = []
}

extension Checker {
    /// Reports a value that does not fit, with what can be done.
    func reportMismatch(_ value: Expression, _ type: Type, _ context: ConversionContext) {
        let advice =
            context == .thrown
            ? errorAdvice(value.type)
            : context == .condition
                ? conditionAdvice(value)
                : operandAdvice(value, literalTarget(type)) ?? advice(for: value.span, from: value.type, to: type)
        let isOptional = value.type.nominal?.role == .optional && value.type.arguments.first == type
        let message =
            isOptional && context != .condition
            ? "value of optional type '\(value.type)' must be unwrapped to a value of type '\(type)'"
            : context.message(value.type, type)
        sink.error(message, at: value.span, hint: advice.hint, fixIts: advice.fixIts)
    }

    /// Where a fraction is wanted of an operator on whole numbers, its operands are converted: converting the result would
    /// give a quotient without its fraction.
    private func operandAdvice(_ value: Expression, _ target: Type) -> ConversionAdvice? {
        guard case .call(let reference, nil, let arguments) = value.kind, arguments.count == 2,
            reference.declaration.kind == .operatorFunction, value.type == table.int,
            target == table.double || target.nominal?.role == .float
        else { return nil }
        var operands: [SourceSpan] = []
        for case .value(let operand) in arguments where operand.type == value.type { operands.append(operand.span) }
        guard operands.count == 2 else { return nil }
        let between = SourceSpan(
            value.span.source,
            operands[0].bytes.upperBound..<max(operands[0].bytes.upperBound, operands[1].bytes.lowerBound))
        return ConversionAdvice(fixIts: [
            rewrite(value.span, as: "\(target)(\(operands[0].text))\(between.text)\(target)(\(operands[1].text))")
        ])
    }

    /// How a value of one type becomes one of another, where there is a usual way.
    func advice(for place: SourceSpan, from: Type, to: Type) -> ConversionAdvice {
        let target = literalTarget(to)
        if from.isOpaque, target.isOpaque {
            return ConversionAdvice(
                hint: "each declaration's '\(from)' is a type of its own: only values of the same one go together")
        }
        if from.isVoid, place.text.hasSuffix(")") {
            return ConversionAdvice(hint: "what is called here gives no value")
        }
        if from.nominal?.role == .optional, let wrapped = from.arguments.first {
            if conversion(from: wrapped, to: to) != nil {
                return ConversionAdvice(hint: "unwrap it with '??', 'if let' or '!'")
            }
            return ConversionAdvice()
        }
        if case .function(let given) = from, case .function(let wanted) = target, given.canThrow, !wanted.canThrow {
            return ConversionAdvice(hint: "its errors must be handled inside it: 'do' and 'catch', or 'try?'")
        }
        if case .function(let function) = from, function.parameters.isEmpty,
            conversion(from: function.result, to: to) != nil
        {
            return ConversionAdvice(fixIts: [call(place)])
        }
        if case .existential = from, conversion(from: to, to: from) != nil {
            return ConversionAdvice(hint: "cast it: '\(inParentheses(place)) as? \(target)'")
        }
        if from.nominal?.role == .array, from.arguments.first == target {
            return ConversionAdvice(hint: "a single '\(target)' is wanted here, and this is an array of them")
        }
        if target.nominal?.role == .array, target.arguments.first == from {
            return ConversionAdvice(fixIts: [rewrite(place, as: "[\(place.text)]")])
        }
        return convertedAdvice(place, from, target)
    }

    private func convertedAdvice(_ place: SourceSpan, _ from: Type, _ to: Type) -> ConversionAdvice {
        if to.nominal?.role == .character, place.text.hasPrefix("\"") {
            return ConversionAdvice(hint: "a Character is one character; for several take a String")
        }
        if to.nominal?.role != .string, let number = quotedNumber(place.text), conversionInitializer(from, to) != nil {
            return ConversionAdvice(fixIts: [rewrite(place, as: number)])
        }
        if let initializer = conversionInitializer(from, to) {
            let made = "\(to.nominal?.name ?? to.description)(\(place.text))"
            if !initializer.isFailable { return ConversionAdvice(fixIts: [rewrite(place, as: made)]) }
            if place.text.hasPrefix("\"") { return ConversionAdvice() }
            return ConversionAdvice(hint: "read it: '\(made) ?? …'; it is nil where that does not work")
        }
        if case .nominal(let nominal, let elements) = from, to.nominal == nominal, nominal.role == .array,
            let element = elements.first, let wanted = to.arguments.first,
            conversionInitializer(element, wanted)?.isFailable == false
        {
            return ConversionAdvice(hint: "convert each element: '.map { \(wanted)($0) }'")
        }
        return ConversionAdvice()
    }

    /// The initializer that makes a value of one type of a single value of another: `Double(count)`. One that always
    /// works comes before one that may give nil.
    private func conversionInitializer(_ from: Type, _ to: Type) -> FunctionDeclaration? {
        guard from.isConcrete, to.isConcrete, to.nominal != nil else { return nil }
        let fitting = members(named: LanguageNames.initializer, of: to, isStatic: true).compactMap { found in
            found.member.function.flatMap { takesAlone($0, from, found.substitution) ? $0 : nil }
        }
        return fitting.first { !$0.isFailable } ?? fitting.first
    }

    private func takesAlone(
        _ function: FunctionDeclaration, _ type: Type, _ substitution: Substitution
    ) -> Bool {
        guard let parameter = function.parameters.first, parameter.label == nil, !parameter.isVariadic,
            function.parameters.dropFirst().allSatisfy({ $0.defaultValue != nil })
        else { return false }
        var bindings = Bindings(function.allGenericParameters, known: substitution)
        match(parameter.type, type, &bindings)
        let isBound = bindings.inferable.allSatisfy { generic in
            generic.bounds.allSatisfy {
                table.satisfies(bindings.map[generic] ?? .error, table.substitute($0, bindings.map))
            }
        }
        return isBound && bindings.expected(parameter.type, table) == type
            && table.holds(function.requirements, bindings.map)
    }

    /// `3` of `"3"`.
    private func quotedNumber(_ text: String) -> String? {
        guard text.count > 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
        let inner = String(text.dropFirst().dropLast())
        return Double(inner) == nil ? nil : inner
    }

    /// How what is thrown becomes an error.
    private func errorAdvice(_ type: Type) -> ConversionAdvice {
        guard let nominal = type.nominal, nominal.span != nil else {
            return ConversionAdvice(hint: "throw a value of a type of your own that conforms to 'Error'")
        }
        return ConversionAdvice(hint: "declare it '\(nominal.kind.word) \(nominal.name): Error'")
    }

    /// How what is not a `Bool` is denied: by a comparison.
    func conditionAdvice(_ operand: ExprSyntax, _ type: Type) -> String? {
        let text = operand.trimmedDescription
        switch type.nominal?.role {
        case .optional: return "compare it: '\(text) == nil'"
        case .int, .double, .float, .fixedWidthInteger: return "compare it: '\(text) == 0'"
        case .string, .array, .dictionary, .set: return "ask '\(text).isEmpty'"
        default: return nil
        }
    }

    private func conditionAdvice(_ value: Expression) -> ConversionAdvice {
        let text = value.span.text
        switch value.type.nominal?.role {
        case .optional: return ConversionAdvice(hint: "write 'if let', or compare it: '\(text) != nil'")
        case .int, .double, .float, .fixedWidthInteger: return ConversionAdvice(hint: "compare it, e.g. '\(text) != 0'")
        case .string, .array, .dictionary, .set: return ConversionAdvice(hint: "write '!\(text).isEmpty'")
        default: return ConversionAdvice()
        }
    }

    // MARK: Rewriting

    /// A fix-it that writes an expression anew.
    func rewrite(_ place: SourceSpan, as text: String) -> Diagnostic.FixIt {
        Diagnostic.FixIt("write '\(text)'", edits: [.init(place, replacement: text)])
    }

    private func call(_ place: SourceSpan) -> Diagnostic.FixIt { rewrite(place, as: "\(place.text)()") }

    /// A fix-it that puts text in front of an expression.
    func insertion(_ text: String, before node: some SyntaxProtocol) -> Diagnostic.FixIt {
        .insert(text, at: span(node).bytes.lowerBound, in: source)
    }

    private func inParentheses(_ place: SourceSpan) -> String {
        place.text.contains(" ") ? "(\(place.text))" : place.text
    }
}
