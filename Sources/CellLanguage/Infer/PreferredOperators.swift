/// Which meanings of an operator hide others.
extension Inference {
    /// Of operators, the function of the operands' own type hides the protocols' and generic ones that it fulfils.
    func preferred(_ options: [Option], _ purpose: Disjunction.Purpose) -> [Option] {
        guard options.count > 1, case .call(let use) = purpose,
            options.allSatisfy(\.isOperator)
        else { return options }
        if let joined = ofArraysAlone(options, use) { return [joined] }
        let known = KnownOperands(use, self)
        let exact = options.filter { known.areExactly($0) }
        guard exact.count == 1 else { return options }
        return options.filter { option in
            guard let function = option.function else { return true }
            return !function.isGeneric || mayGiveOther(function, use)
        }
    }

    /// The meaning for arrays, where all operands are arrays or literals of arrays: it is more specific than those for other
    /// sequences, and literals are arrays. What a cell declares may be more specific still.
    private func ofArraysAlone(_ options: [Option], _ use: CallUse) -> Option? {
        guard options.allSatisfy({ $0.function?.isRunByLibrary == true }) else { return nil }
        let areArrays = use.argumentTypes.allSatisfy { argument in
            if arrayElement(of: argument) != nil { return true }
            let kinds = openVariable(head(argument)).map { literals(of: $0) } ?? []
            return !kinds.isEmpty && kinds.allSatisfy(\.isArray)
        }
        return areArrays ? options.first { $0.function?.joinsArrays == true } : nil
    }

    /// Makes an operand part of what `+` gives, element by element: arrays of a class and of its subclass become one of what
    /// they have in common.
    func join(_ argument: Type, to whole: Type) -> Bool {
        guard let wanted = arrayElement(of: whole) else { return false }
        if let element = arrayElement(of: argument) {
            fresh.append(.convert(element, wanted))
            return true
        }
        guard let variable = openVariable(head(argument)), case .array(let element)? = literals(of: variable).first,
            takesInstances(element)
        else { return false }
        fresh.append(.equal(argument, table.array(of: element)))
        fresh.append(.convert(element, wanted))
        return true
    }

    /// Whether a type is a class, or an instance of one is among what goes into it.
    private func takesInstances(_ type: Type) -> Bool {
        let known = head(type)
        guard let variable = openVariable(known) else { return known.nominal?.kind == .classType }
        return variables[variable].waiting.contains { place in
            guard case .convert(let from, let to)? = waiting[place], openVariable(head(to)) == variable else {
                return false
            }
            return head(from).nominal?.kind == .classType
        }
    }

    /// The type of the elements of an array.
    func arrayElement(of type: Type) -> Type? {
        guard case .nominal(let nominal, let arguments) = head(type), nominal.role == .array else { return nil }
        return arguments[0]
    }

    /// Whether it is of the kind of `<<`, whose operands need not be of one type, and the operand that gives the result its
    /// type is a literal: the place of `1 << count` decides.
    private func mayGiveOther(_ function: FunctionDeclaration, _ use: CallUse) -> Bool {
        guard let operand = function.typeOfOneOperand,
            let place = function.parameters.firstIndex(where: { $0.type == operand }),
            use.argumentTypes.indices.contains(place),
            let variable = openVariable(head(use.argumentTypes[place]))
        else { return false }
        return !literals(of: variable).isEmpty
    }

    /// What is known of an operator's operands and of what is wanted of it; nil where it is open.
    private struct KnownOperands {
        var operands: [Type?] = []
        var result: Type?
        /// What an undecided call gives may be of another type: `name + word.dropFirst()`.
        var hasOpenCall = false

        init(_ use: CallUse, _ inference: Inference) {
            for argument in use.argumentTypes {
                let type = inference.head(argument)
                let isOpen = inference.openVariable(type) != nil
                if isOpen, inference.isCallResult(argument) { hasOpenCall = true }
                operands.append(isOpen ? nil : inference.resolved(type))
            }
            let wanted = inference.head(use.result)
            if inference.openVariable(wanted) == nil { result = inference.resolved(wanted) }
        }

        /// Whether those that are known are of the parameters' very types, and what is wanted of the result's.
        func areExactly(_ option: Option) -> Bool {
            guard !hasOpenCall, let function = option.function, !function.isGeneric else { return false }
            if let result, result != function.result { return false }
            var isAnyKnown = result != nil
            for (operand, parameter) in zip(operands, function.parameters) {
                guard let operand else { continue }
                if operand != parameter.type { return false }
                isAnyKnown = true
            }
            return isAnyKnown
        }
    }

    private func isCallResult(_ type: Type) -> Bool {
        if case .parameter(let parameter) = type, parameter.variable >= 0 {
            return variables[parameter.variable].isCallResult
        }
        return false
    }
}

extension FunctionDeclaration {
    /// Of an operator of the kind of `<<`, whose operands need not be of one type, the generic type of the one that says what
    /// it gives.
    var typeOfOneOperand: Type? {
        guard case .parameter = result, parameters.contains(where: { $0.type == result }),
            parameters.contains(where: { $0.type != result })
        else { return nil }
        return result
    }

    /// Whether it is the library's `+` of two arrays.
    var joinsArrays: Bool {
        kind == .operatorFunction && isRunByLibrary && parameters.count == 2
            && parameters.allSatisfy { !$0.isInout && $0.type.nominal?.role == .array }
            && result.nominal?.role == .array
    }
}
