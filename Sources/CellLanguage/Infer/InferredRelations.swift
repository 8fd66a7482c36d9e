/// Equality and conversion between types that are known in part.
extension Inference {
    func equate(_ a: Type, _ b: Type) -> Outcome {
        let (a, b) = (canonical(head(a)), canonical(head(b)))
        if a == b { return .solved }
        switch (a, b) {
        case (.error, _), (_, .error): return .failed
        case (.parameter(let x), _) where x.variable >= 0: return assign(x.variable, b)
        case (_, .parameter(let y)) where y.variable >= 0: return assign(y.variable, a)
        case (.parameter(let x), .parameter(let y)):
            guard let (mine, other) = Self.arguments(of: x, y) else { return .failed }
            return all(zip(mine, other)) {
                equate($0, $1)
            } retry: {
                .equal($0, $1)
            }
        case (.member, _) where isOpen(a), (_, .member) where isOpen(b): return .waiting
        case (.nominal(let m, let x), .nominal(let n, let y)) where m == n && x.count == y.count:
            return all(zip(x, y)) {
                equate($0, $1)
            } retry: {
                .equal($0, $1)
            }
        case (.tuple(let x), .tuple(let y)) where x.count == y.count:
            guard zip(x, y).allSatisfy({ $0.label == $1.label || $0.label == nil || $1.label == nil }) else {
                return .failed
            }
            return all(zip(x.map(\.type), y.map(\.type))) {
                equate($0, $1)
            } retry: {
                .equal($0, $1)
            }
        case (.function(let x), .function(let y))
        where x.parameters.map(\.isVariadic) == y.parameters.map(\.isVariadic):
            let parts = Array(zip(x.parameters.map(\.type), y.parameters.map(\.type))) + [(x.result, y.result)]
            return all(parts) {
                equate($0, $1)
            } retry: {
                .equal($0, $1)
            }
        case (.metatype(let x), .metatype(let y)): return equate(x, y)
        case (.existential(let x), .existential(let y)) where x.count == y.count:
            return zip(x, y).allSatisfy({ equateSaid($0, $1) }) ? .solved : .failed
        default: return .failed
        }
    }

    /// The generic arguments of two types that are results of one declaration, which is `some P`.
    private static func arguments(of a: GenericParameter, _ b: GenericParameter) -> ([Type], [Type])? {
        guard let mine = a.opaque, let other = b.opaque, mine.declaration === other.declaration else { return nil }
        return (mine.arguments, other.arguments)
    }

    /// Makes what two protocols say of a third one's associated types the same; false where they are others.
    private func equateSaid(_ a: Nominal, _ b: Nominal) -> Bool {
        if a === b { return true }
        guard let owner = a.constrains, owner === b.constrains else { return false }
        return all(zip(a.saidTypes, b.saidTypes)) {
            equate($0, $1)
        } retry: {
            .equal($0, $1)
        }.isSolved
    }

    /// The type that stands for all that `where` clauses around make equal.
    private func canonical(_ type: Type) -> Type {
        guard case .member = type, !isOpen(type) else { return type }
        return table.canonical(type)
    }

    /// Gives a variable its type.
    func assign(_ variable: Int, _ type: Type) -> Outcome {
        let type = head(type)
        if let other = openVariable(type) {
            if other == variable { return .solved }
            // A closure's variable is found by its own number.
            if isFunctionLike(variable) {
                if isFunctionLike(other) { return .failed }
                bind(other, to: self.type(ofVariable: variable))
                return .solved
            }
            bind(variable, to: type)
            return .solved
        }
        // It may turn out to be the variable itself: `C.SubSequence == C`.
        if case .member = type, isOpen(type) { return .waiting }
        if let closure = variables[variable].closure { return shape(closure, variable, as: type) }
        if let keyPath = variables[variable].keyPath { return shape(keyPath, variable, as: type) }
        if occurs(variable, in: type) { return .failed }
        bind(variable, to: type)
        return .solved
    }

    /// Whether a variable occurs in a type: binding it to that would never end.
    func occurs(_ variable: Int, in type: Type) -> Bool {
        if case .nominal(_, let arguments) = type, arguments.isEmpty { return false }
        return resolved(type).contains { part in
            if case .parameter(let parameter) = part { return parameter.variable == variable }
            return false
        }
    }

    /// All pairs hold; those that cannot be decided are asked again later.
    func all(
        _ pairs: some Sequence<(Type, Type)>, _ test: (Type, Type) -> Outcome, retry: (Type, Type) -> Constraint
    ) -> Outcome {
        for (a, b) in pairs {
            switch test(a, b) {
            case .solved: continue
            case .failed: return .failed
            case .waiting, .narrowed: fresh.append(retry(a, b))
            }
        }
        return .solved
    }

    // MARK: Conversion

    func convert(_ from: Type, _ to: Type) -> Outcome {
        let (a, b) = (canonical(head(from)), canonical(head(to)))
        if a == b { return .solved }
        if a.isError || b.isError { return .failed }
        if let variable = openVariable(a) { return convertVariable(variable, a, b) }
        if case .member = a, isOpen(a) { return .waiting }
        if openVariable(b) != nil { return .waiting }
        if case .member = b, isOpen(b) { return .waiting }
        switch (a, b) {
        case (_, .existential(let protocols)): return erase(a, protocols)
        case (.nominal(let m, let x), .nominal(let n, let y)) where m == n && x.count == y.count:
            return convertArguments(m, x, y)
        case (_, .nominal(let n, let y)) where n.role == .optional:
            score.optionals += 1
            return later(convert(a, y[0]), .convert(a, y[0]))
        case (.nominal(let m, _), .nominal(let n, _)) where m.kind == .classType && n.kind == .classType:
            return ascend(a, to: b)
        case (.parameter, .parameter): return equate(a, b)
        case (.parameter, .nominal), (.existential, .nominal):
            return table.isSubclass(a, of: resolved(b)) ? .solved : .failed
        case (.tuple(let x), .tuple(let y)) where x.count == y.count:
            let fits = zip(x, y).allSatisfy { $0.label == nil || $1.label == nil || $0.label == $1.label }
            guard fits else { return .failed }
            return all(zip(x.map(\.type), y.map(\.type))) {
                convert($0, $1)
            } retry: {
                .convert($0, $1)
            }
        case (.function(let x), .function(let y)): return convertFunctions(x, y)
        case (.metatype(let x), .metatype(let y)):
            if isOpen(x) || isOpen(y) { return equate(x, y) }
            return table.isSubtype(resolved(x), of: resolved(y)) ? .solved : .failed
        default: return .failed
        }
    }

    /// A constraint that follows from another: it waits on its own.
    func later(_ outcome: Outcome, _ constraint: Constraint) -> Outcome {
        if case .waiting = outcome { fresh.append(constraint) }
        if case .failed = outcome { return .failed }
        return .solved
    }

    /// A value of unknown type goes where `target` is wanted.
    private func convertVariable(_ variable: Int, _ a: Type, _ target: Type) -> Outcome {
        if openVariable(target) != nil { return .waiting }
        if case .member = target, isOpen(target) { return .waiting }
        if isFunctionLike(variable) {
            switch objectType(target) {
            case .function(let function): return assign(variable, .function(function))
            case .nominal(let nominal, _) where nominal.role?.isKeyPath == true:
                return assign(variable, objectType(target))
            case .existential: return .waiting
            default: return openVariable(objectType(target)) == nil ? .failed : .waiting
            }
        }
        guard case .nominal(let nominal, let arguments) = target else {
            switch target {
            case .parameter: return assign(variable, target)
            case .metatype(let instance):
                let known = head(instance)
                if case .existential = known { return .waiting }
                return known.nominal?.kind == .classType ? .waiting : assign(variable, target)
            default: return .waiting
            }
        }
        // Only optionals, classes and collections have subtypes: for all others the type is settled.
        switch nominal.role {
        case .optional:
            // No literal but `nil` is an optional itself: it is what is wrapped.
            let kinds = literals(of: variable)
            if kinds.isEmpty || kinds.contains(where: \.isNone) { return .waiting }
            score.optionals += 1
            return later(convert(a, arguments[0]), .convert(a, arguments[0]))
        case .array, .dictionary, .set: return .waiting
        default:
            if nominal.kind == .classType { return .waiting }
            return assign(variable, target)
        }
    }

    /// What optionals wrap, however often.
    func objectType(_ type: Type) -> Type {
        var type = head(type)
        while case .nominal(let nominal, let arguments) = type, nominal.role == .optional { type = head(arguments[0]) }
        return type
    }

    private func erase(_ a: Type, _ protocols: [Nominal]) -> Outcome {
        if protocols.isEmpty {
            if case .existential = a { return .solved }
            score.existentials += 1
            return .solved
        }
        if case .existential(let own) = a {
            let fits = protocols.allSatisfy { wanted in
                own.contains { table.inherits($0, from: wanted) } || own.contains { equateSaid($0, wanted) }
            }
            return fits ? .solved : .failed
        }
        for wanted in protocols where wanted.constrains != nil {
            for (type, said) in table.saidAssociatedTypes(by: wanted, of: a) { fresh.append(.equal(type, said)) }
        }
        return protocols.allSatisfy { table.conforms(resolved(a), to: $0) } ? .solved : .failed
    }

    private func convertArguments(_ nominal: Nominal, _ x: [Type], _ y: [Type]) -> Outcome {
        switch nominal.role {
        case .optional: return later(convert(x[0], y[0]), .convert(x[0], y[0]))
        case .array, .set:
            if isOpen(x[0]) || isOpen(y[0]) {
                // Elements that are still open become what is wanted; others may be converted one by one.
                if openVariable(head(x[0])) != nil || openVariable(head(y[0])) != nil { return equate(x[0], y[0]) }
            } else if resolved(x[0]) != resolved(y[0]) {
                score.upcasts += 1
            }
            return later(convert(x[0], y[0]), .convert(x[0], y[0]))
        case .dictionary:
            switch equate(x[0], y[0]) {
            case .failed: return .failed
            case .waiting, .narrowed: fresh.append(.equal(x[0], y[0]))
            case .solved: break
            }
            if openVariable(head(x[1])) != nil || openVariable(head(y[1])) != nil { return equate(x[1], y[1]) }
            return later(convert(x[1], y[1]), .convert(x[1], y[1]))
        default:
            return all(zip(x, y)) {
                equate($0, $1)
            } retry: {
                .equal($0, $1)
            }
        }
    }

    /// From a class to one of its ancestors.
    func ascend(_ a: Type, to b: Type) -> Outcome {
        var current: Type? = a
        while let next = current, let nominal = next.nominal {
            if nominal == b.nominal { return equate(next, b) }
            current = nominal.superclass.map { table.substitute($0, table.argumentMap(next)) }
        }
        return .failed
    }

    private func convertFunctions(_ x: FunctionType, _ y: FunctionType) -> Outcome {
        guard !x.canThrow || y.canThrow else { return .failed }
        guard x.parameters.count == y.parameters.count else {
            guard let spread = spread(y, over: x.parameters.count) else {
                return isOpenTuple(y) ? .waiting : .failed
            }
            return convertFunctions(x, spread)
        }
        if let thrown = y.thrown, openVariable(head(thrown)) != nil {
            let untyped: Type = x.canThrow ? .existential([table.core(.error)]) : .nominal(table.core(.never), [])
            fresh.append(.equal(thrown, x.thrown ?? untyped))
        }
        for (p, q) in zip(x.parameters, y.parameters) {
            guard p.isInout == q.isInout, p.isVariadic == q.isVariadic else { return .failed }
            if case .failed = later(convert(q.type, p.type), .convert(q.type, p.type)) { return .failed }
        }
        return later(convert(x.result, y.result), .convert(x.result, y.result))
    }
}
