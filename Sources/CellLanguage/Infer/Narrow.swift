/// Leaving out the meanings that cannot be.
extension Inference {
    /// Takes the meaning if only one is left.
    func narrow(_ disjunction: Disjunction) -> Outcome {
        if case .coalesce(let coalescing) = disjunction.purpose { return coalesce(coalescing) }
        // With one meaning there is nothing to leave out: whether it fits shows when it is taken.
        if disjunction.options.count == 1, !disjunction.options[0].isOperator {
            return take(disjunction.options[0], disjunction.purpose)
        }
        let heads = heads(of: disjunction.purpose)
        if heads == disjunction.known { return .waiting }
        let known = Self.operatorTypes(heads, disjunction.purpose)
        let possible = disjunction.options.filter {
            // Most meanings of an operator fall at this glance.
            !$0.onlyTypes.exclude(known) && isViable($0, disjunction.purpose)
        }
        let viable = preferred(possible, disjunction.purpose)
        switch viable.count {
        case 0: return compareTuples(disjunction)
        case 1: return take(viable[0], disjunction.purpose)
        default:
            let favored = disjunction.favored.filter { option in viable.contains { $0.function === option.function } }
            return .narrowed(Disjunction(disjunction.purpose, viable, known: heads, favored: favored))
        }
    }

    /// What is known of a call's operands and its result.
    private static func operatorTypes(_ heads: [Type], _ purpose: Disjunction.Purpose) -> OperatorTypes {
        guard case .call = purpose, let result = heads.last else { return OperatorTypes() }
        return OperatorTypes(
            left: heads.count > 1 ? plainNominal(heads[0]) : nil, right: heads.count > 2 ? plainNominal(heads[1]) : nil,
            result: plainNominal(result))
    }

    /// The declaration of a type that converts to no other; nil for `Never`, which converts to all.
    private static func plainNominal(_ type: Type) -> ObjectIdentifier? {
        guard case .nominal(let nominal, _) = type, nominal.role != .never else { return nil }
        return ObjectIdentifier(nominal)
    }

    /// What is known of the operands and the result: while that stays, looking again tells nothing new.
    private func heads(of purpose: Disjunction.Purpose) -> [Type] {
        switch purpose {
        case .call(let use): use.argumentTypes.map { head($0) } + [head(use.result)]
        case .reference(_, let result): [resolved(result)]
        case .coalesce: []
        }
    }

    /// Decides what `??` gives, once both sides are known well enough.
    func coalesce(_ use: Coalescing) -> Outcome {
        let (right, result) = (use.right, use.result)
        let known = head(use.left)
        if openVariable(known) != nil { return .waiting }
        guard case .nominal(let nominal, let arguments) = known, nominal.role == .optional else { return .failed }
        let fallback = head(right)
        if let variable = openVariable(fallback) {
            let kinds = literals(of: variable)
            guard !kinds.isEmpty else { return .waiting }
            if kinds.contains(where: \.isNone) { return equate(result, known) }
            let isWrapped = use.lastLink.map { !isOptional($0) } ?? false
            let wrapped = resolved(objectType(arguments[0]))
            // What literals make of what is wrapped is not known yet: `[3, 1].max() ?? "none"`.
            if openVariable(wrapped) != nil, protocolWanted(of: use) != nil { return .waiting }
            let isOther = kinds.contains { isWrapped ? defaultType($0) != wrapped : !fits(wrapped, $0) }
            if isOther, !isOpen(known), openVariable(head(result)) != nil {
                return protocolWanted(of: use).map { coalesce(use, as: $0) } ?? .waiting
            }
        } else if isOptional(fallback), !isOptional(arguments[0]) {
            fresh.append(.convert(right, known))
            return equal(result, known)
        } else if isWider(fallback, than: arguments[0]) {
            fresh.append(.convert(known, table.optional(fallback)))
            return equal(result, fallback)
        } else if !isOpen(fallback), !isOpen(known),
            checker.conversion(from: resolved(fallback), to: resolved(arguments[0])) == nil,
            let wanted = protocolWanted(of: use)
        {
            return coalesce(use, as: wanted)
        }
        fresh.append(.convert(right, arguments[0]))
        return equal(result, arguments[0])
    }

    /// Whether the fallback is of a protocol's type or a superclass that the value becomes, too.
    private func isWider(_ fallback: Type, than wrapped: Type) -> Bool {
        guard !isOpen(fallback), !isOpen(wrapped) else { return false }
        let (wide, narrow) = (resolved(fallback), resolved(wrapped))
        guard wide != narrow, wide.isExistential || wide.nominal?.kind == .classType else { return false }
        return checker.conversion(from: wide, to: narrow) == nil && checker.conversion(from: narrow, to: wide) != nil
    }

    /// The protocol's type that is wanted of `??`.
    func protocolWanted(of use: Coalescing) -> Type? {
        guard let variable = openVariable(head(use.result)) else { return nil }
        return uppers(of: variable).first(where: \.isExistential)
    }

    /// Both sides become what a protocol's type wants of them, having nothing else in common: `print(age ?? "unknown")`.
    func coalesce(_ use: Coalescing, as wanted: Type) -> Outcome {
        fresh.append(.convert(use.right, wanted))
        return equal(use.result, wanted)
    }

    /// Whether a meaning is possible as far as types are known.
    func isViable(_ option: Option, _ purpose: Disjunction.Purpose) -> Bool {
        switch purpose {
        case .coalesce: return true
        case .call(let use):
            guard let plan = option.plan else { return false }
            guard let function = option.function else { return true }
            guard mayGive(function.result, use.result) else { return false }
            let generics = Generics(function, option)
            // What an operator's extension asks is asked of the operands, when it is taken.
            guard option.isOperator || meets(function, generics) else { return false }
            for (index, parameter) in function.parameters.enumerated() {
                var type = parameter.type
                if parameter.isVariadic { type = type.arguments.first ?? .error }
                if parameter.isAutoclosure, case .function(let inner) = type { type = inner.result }
                for place in plan.places[index] where !mayConvert(use.argumentTypes[place], type, generics) {
                    return false
                }
            }
            return true
        case .reference(_, let result):
            guard case .function(let wanted) = objectType(result), let function = option.function else { return true }
            let generics = Generics(function, option)
            guard let given = spread(wanted, over: function.parameters.count)?.parameters else {
                return isOpenTuple(wanted)
            }
            return zip(given, function.parameters).allSatisfy { mayConvert($0.type, $1.type, generics) }
        }
    }

    /// The generic parameters of a meaning while it has not been taken.
    struct Generics {
        let map: Substitution
        /// Whether types have been put in already: parameters stand for themselves.
        let isDone: Bool

        init(_ function: FunctionDeclaration, _ option: Option) {
            let outer = function.outerGenericParameters
            map =
                outer.isEmpty
                ? option.substitution
                : Substitution(outer.map { ($0, .parameter($0)) }).overridden(by: option.substitution)
            isDone = false
        }

        private init() { (map, isDone) = ([:], true) }

        static var done: Generics { Generics() }
    }

    /// Whether the receiver, as far as it is known, meets the conditions of an extension.
    private func meets(_ function: FunctionDeclaration, _ generics: Generics) -> Bool {
        if function.requirements.isEmpty { return true }
        let conditions = function.outerRequirements
        return conditions.isEmpty || table.holds(conditions, generics.map.mapTypes { resolved($0) })
    }

    /// Whether what a function gives may be what is wanted.
    private func mayGive(_ result: Type, _ wanted: Type) -> Bool {
        let wanted = head(wanted)
        guard openVariable(wanted) == nil, case .nominal(let n, _) = wanted else { return true }
        switch result {
        case .nominal(let m, _):
            if m == n { return true }
            // Results are equal to the call's type; only what is outermost counts.
            return false
        case .tuple, .function, .existential, .metatype: return false
        default: return true
        }
    }

    /// Whether a value of a type may be passed for a declared type.
    func mayConvert(_ from: Type, _ pattern: Type, _ generics: Generics) -> Bool {
        let a = head(from)
        switch pattern {
        case .parameter(let parameter):
            if let known = generics.map[parameter] { return mayConvert(a, known, .done) }
            if parameter.variable >= 0 {
                let known = head(pattern)
                return openVariable(known) != nil || mayConvert(a, known, .done)
            }
            if generics.isDone { break }
            if case .tuple = a { return parameter.bounds.isEmpty }
            guard case .nominal = a else { return !isShapeless(a) && !isNumber(a, instead: parameter.bounds) }
            return parameter.bounds.allSatisfy { bound in
                guard case .existential(let protocols) = bound else { return true }
                let full = resolved(a)
                return protocols.allSatisfy { table.conforms(full, to: $0) }
            }
        case .member, .unknown, .error: return true
        default: break
        }
        if let variable = openVariable(a) { return mayBe(variable, pattern, generics) }
        if case .member = a, isOpen(a) { return true }
        switch (a, pattern) {
        case (.parameter(let x), .parameter(let y)):
            return x == y || a.isOpaque && a.opaque === pattern.opaque
        case (_, .existential(let protocols)):
            if protocols.isEmpty { return true }
            if case .existential = a { return true }
            let full = resolved(a)
            return protocols.allSatisfy { table.conforms(full, to: $0) }
        case (.nominal(let m, let x), .nominal(let n, let y)) where m == n && x.count == y.count:
            return zip(x, y).allSatisfy { mayConvert($0, $1, generics) }
        case (_, .nominal(let n, let y)) where n.role == .optional: return mayConvert(a, y[0], generics)
        case (.nominal(let m, _), .nominal(let n, _)):
            return m.kind == .classType && n.kind == .classType && m.ancestors.contains(n)
        case (.parameter, .nominal(let n, _)): return n.kind == .classType
        case (.existential, .nominal(let n, _)): return n.kind == .classType && a.classPart != nil
        case (.tuple(let x), .tuple(let y)):
            return x.count == y.count && zip(x, y).allSatisfy { mayConvert($0.type, $1.type, generics) }
        case (.function(let x), .function(let y)): return x.parameters.count == y.parameters.count
        case (.metatype, .metatype): return true
        default: return false
        }
    }

    /// Whether it is a literal of a number where a collection is wanted. (A type that is both isn't thought of: the many
    /// meanings of `+` would make every sum of literals hard.)
    private func isNumber(_ type: Type, instead bounds: [Type]) -> Bool {
        guard let variable = openVariable(type), literals(of: variable).contains(where: \.isNumber) else {
            return false
        }
        return bounds.contains { table.allProtocols(of: $0).contains(table.core(.sequence)) }
    }

    /// Whether it is a closure or a key path that only context gives a type.
    private func isShapeless(_ type: Type) -> Bool {
        guard let variable = openVariable(type), isFunctionLike(variable) else { return false }
        return variables[variable].keyPath?.root == nil
    }

    /// Whether a variable may become a declared type: literals and closures say what they may be.
    private func mayBe(_ variable: Int, _ pattern: Type, _ generics: Generics) -> Bool {
        if let closure = variables[variable].closure { return mayBe(closure, pattern) }
        if variables[variable].keyPath != nil {
            switch pattern {
            case .function(let function): return function.parameters.count == 1
            case .nominal(let nominal, let arguments):
                if nominal.role == .optional { return mayBe(variable, arguments[0], generics) }
                return nominal.role?.isKeyPath == true
            default: return false
            }
        }
        for kind in literals(of: variable) where !mayBe(kind, pattern) { return false }
        for upper in uppers(of: variable) where !mayMeet(pattern, upper) { return false }
        return true
    }

    /// Whether a type that is wanted in two places may be the same.
    private func mayMeet(_ a: Type, _ b: Type) -> Bool {
        switch (a, b) {
        case (.nominal(let m, _), .nominal(let n, _)):
            if m == n || m.role == .optional || n.role == .optional { return true }
            return m.kind == .classType && n.kind == .classType
        default: return true
        }
    }

    private func mayBe(_ closure: ClosureUse, _ pattern: Type) -> Bool {
        switch pattern {
        case .function(let function):
            guard let count = closure.namedParameters else {
                let used = closure.numberedParameters
                if used == 0 { return function.parameters.isEmpty || function.takesOneThatMayBeVoid }
                return used == function.parameters.count || function.parameters.count == 1
            }
            return count == function.parameters.count || function.parameters.count == 1
        case .nominal(let nominal, let arguments) where nominal.role == .optional: return mayBe(closure, arguments[0])
        default: return false
        }
    }

    private func mayBe(_ kind: LiteralKind, _ pattern: Type) -> Bool {
        switch pattern {
        case .nominal(let nominal, let arguments):
            if nominal.role == .optional {
                if case .none = kind { return true }
                return mayBe(kind, arguments[0])
            }
            switch kind {
            case .array:
                return nominal.role == .array || nominal.role == .set
                    || table.conforms(pattern, to: table.core(.expressibleByArrayLiteral))
            case .dictionary:
                return nominal.role == .dictionary
                    || table.conforms(pattern, to: table.core(.expressibleByDictionaryLiteral))
            default: return fits(pattern, kind)
            }
        case .existential(let protocols):
            guard let type = defaultType(kind) else { return false }
            if case .array = kind { return true }
            if case .dictionary = kind { return true }
            return protocols.allSatisfy { table.conforms(type, to: $0) }
        case .parameter(let parameter) where parameter.variable < 0: return fits(pattern, kind)
        case .tuple, .function, .metatype: return false
        default: return true
        }
    }

    // MARK: What waits for a variable

    func literals(of variable: Int) -> [LiteralKind] { variables[variable].literals }

    private func uppers(of variable: Int) -> [Type] {
        variables[variable].waiting.compactMap { place in
            guard case .convert(let from, let to)? = waiting[place], openVariable(head(from)) == variable else {
                return nil
            }
            let known = head(to)
            return openVariable(known) == nil ? known : nil
        }
    }
}

extension FunctionType {
    /// Whether its one parameter is `()` or may turn out to be: then closures need not name it.
    fileprivate var takesOneThatMayBeVoid: Bool {
        guard parameters.count == 1 else { return false }
        switch parameters[0].type {
        case .parameter, .member: return true
        case let type: return type.isVoid
        }
    }
}
