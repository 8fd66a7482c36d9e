import SwiftSyntax

/// What names may mean, and what taking one meaning brings with it.
extension Inference {
    // MARK: Members

    /// A member that is read: its type, once the base is known.
    func reference(_ use: ReferenceUse) -> Outcome {
        guard let found = lookUp(use.name, in: use.base, isImplicit: use.isImplicit) else { return .waiting }
        switch found {
        case .none: return .failed
        case .type(let type): return equate(use.result, type)
        case .options(let options):
            if isOpen(use.base), options.areToldApartByConditions { return .waiting }
            if let value = options.first(where: { $0.isValue }) {
                if case .variable(let variable) = value.member {
                    reads.append((use.id, options.count == 1 ? variable : ofTexts(options) ?? variable))
                    if options.count == 1, isOpen(use.base) { ask(variable.requirements, value.substitution) }
                }
                return equate(use.result, valueType(value))
            }
            let named = options.named(with: use.labels).withoutVariadics
            if named.isEmpty { return .failed }
            fresh.append(.choice(Disjunction(.reference(use.id, use.result), named)))
            return .solved
        }
    }

    /// The property among several of a name that all texts have.
    private func ofTexts(_ options: [Option]) -> VariableDeclaration? {
        for option in options {
            if case .variable(let variable) = option.member, isOfTexts(variable) { return variable }
        }
        return nil
    }

    enum Found {
        case none
        case type(Type)
        case options([Option])
    }

    /// The members of a name; nil while the base is not known.
    private func lookUp(_ name: String, in base: Type, isImplicit: Bool) -> Found? {
        let known = head(base)
        var isStatic = false
        var type = known
        if case .metatype(let instance) = known {
            isStatic = true
            type = head(instance)
        }
        if openVariable(type) != nil { return nil }
        if case .member = type, isOpen(type) { return nil }
        if type.isError { return Found.none }
        let full = resolved(type)
        if case .tuple(let elements) = full, !isStatic {
            if let index = Int(name) ?? elements.firstIndex(where: { $0.label == name }),
                elements.indices.contains(index)
            {
                return .type(elements[index].type)
            }
            return Found.none
        }
        var options =
            isStatic && !isImplicit
            ? typeOptions(named: name, of: full) : options(named: name, of: full, isStatic: isStatic)
        if isImplicit, isOptional(full) {
            options += self.options(named: name, of: resolved(objectType(full)), isStatic: true)
        }
        if options.isEmpty, isStatic, let nested = checker.nestedType(name, of: full) {
            return .type(.metatype(opened(nested)))
        }
        return options.isEmpty ? Found.none : .options(options)
    }

    func options(named name: String, of type: Type, isStatic: Bool) -> [Option] {
        checker.members(named: name, of: type, isStatic: isStatic).map {
            Option(member: $0.member, substitution: $0.substitution, constructed: type)
        }
    }

    private func typeOptions(named name: String, of type: Type) -> [Option] {
        checker.typeMembers(named: name, of: type, checker.source.span).map {
            Option(member: $0.member, substitution: $0.substitution, constructed: type)
        }
    }

    /// The type of a property, or of an enum's case without payload.
    private func valueType(_ option: Option) -> Type {
        switch option.member {
        case .variable(let variable):
            return opened(table.substitute(read(variable), option.substitution))
        case .enumCase, .function: return option.constructed ?? .error
        }
    }

    // MARK: Calls

    func call(_ use: CallUse) -> Outcome {
        let options: [Option]
        switch use.callee {
        case .candidates(let candidates): options = candidates
        case .value(let type): return callValue(use, type)
        case .member(let base, let name, let isImplicit):
            guard let found = lookUp(name, in: base, isImplicit: isImplicit) else { return .waiting }
            switch found {
            case .none: return .failed
            case .type(let type): return callValue(use, type)
            case .options(let members):
                let callable = members.filter { !$0.isValue }
                if callable.isEmpty, let value = members.first { return callValue(use, valueType(value)) }
                options = callable
            }
        }
        return choose(use, options)
    }

    /// Keeps the candidates whose labels fit.
    private func choose(_ use: CallUse, _ options: [Option]) -> Outcome {
        let fitting = options.compactMap { option -> Option? in
            if let known = option.plan { return known.problem == nil ? option : nil }
            guard let plan = plan(use, option), plan.problem == nil else { return nil }
            return option.planned(plan)
        }.withoutWrappedClosures(of: use.arguments)
        if fitting.isEmpty {
            let others = outerMeanings(use, options)
            return others.isEmpty ? .failed : choose(use, others)
        }
        // What initializers make is known before it is known which of them is called.
        if let made = fitting[0].constructed, fitting.allSatisfy({ $0.function?.isPlainInitializer == true }) {
            fresh.append(.equal(use.result, made))
        }
        if case .candidates = use.callee,
            let favored = fitting.favored(argumentCount: use.arguments.count, among: options)
        {
            fresh.append(.choice(Disjunction(.call(use), fitting, favored: favored)))
        } else {
            fresh.append(.choice(Disjunction(.call(use), fitting)))
        }
        return .solved
    }

    /// Where the labels of a call fit no member of the type around it, a global function may be meant: `max(0, n)` in an
    /// extension of `String`.
    private func outerMeanings(_ use: CallUse, _ options: [Option]) -> [Option] {
        guard case .candidates = use.callee, let function = options.first?.function, function.owner != nil,
            function.kind == .function
        else { return [] }
        return checker.globalMembers(function.name).compactMap { member in
            if case .function = member { return Option(member: member, substitution: [:]) }
            return nil
        }
    }

    private func plan(_ use: CallUse, _ option: Option) -> ArgumentPlan? {
        switch option.member {
        case .function(let function):
            guard Checker.mayFit(use.arguments, function.parameters) else { return nil }
            return checker.plan(use.arguments, function.parameters)
        case .enumCase(let enumCase):
            guard enumCase.payload.count == use.arguments.count, !enumCase.payload.isEmpty,
                zip(enumCase.payload, use.arguments).allSatisfy({ $0.label == $1.label || $1.isTrailing })
            else { return nil }
            return ArgumentPlan(places: use.arguments.indices.map { $0..<$0 + 1 }, problem: nil)
        case .variable: return nil
        }
    }

    private func callValue(_ use: CallUse, _ type: Type) -> Outcome {
        let known = head(type)
        switch known {
        case .parameter(let parameter) where parameter.variable >= 0: return .waiting
        case .member where isOpen(known): return .waiting
        case .function(let function):
            guard let places = function.places(of: use.argumentTypes.count) else { return .failed }
            for (places, parameter) in zip(places, function.parameters) {
                let type = parameter.argumentType
                for argument in use.argumentTypes[places] {
                    fresh.append(parameter.isInout ? .equal(argument, type) : .convert(argument, type))
                }
            }
            return equal(use.result, function.result)
        case .metatype(let instance):
            let made = head(instance)
            if openVariable(made) != nil { return .waiting }
            return choose(use, options(named: LanguageNames.initializer, of: resolved(made), isStatic: true))
        case .error: return .failed
        default:
            return choose(use, options(named: LanguageNames.call, of: resolved(known), isStatic: false))
        }
    }

    // MARK: Taking one

    /// Takes a meaning: its generic parameters become variables, its parameters and result meet the call's.
    func take(_ option: Option, _ purpose: Disjunction.Purpose) -> Outcome {
        switch purpose {
        case .coalesce: return .failed
        case .call(let use):
            guard let plan = option.plan else { return .failed }
            switch option.member {
            case .function(let function): return take(function, option, plan, use)
            case .enumCase(let enumCase):
                let made = option.constructed ?? enumCase.owner.selfType
                let map = table.argumentMap(made)
                choices.append((use.id, Choice(option: option, arguments: map)))
                for (argument, payload) in zip(use.argumentTypes, enumCase.payload) {
                    fresh.append(.convert(argument, table.substitute(payload.type, map)))
                }
                return equal(use.result, made)
            case .variable: return .failed
            }
        case .reference(let id, let result):
            switch option.member {
            case .function(let function):
                let map = open(function, option)
                if function.isDisfavored { score.disfavored += 1 }
                choices.append((id, Choice(option: option, arguments: map)))
                guard case .function(let type) = table.substitute(.function(function.type), map) else { return .failed }
                if case .function(let wanted) = head(result),
                    let spread = spread(wanted, over: function.parameters.count)
                {
                    return equal(.function(spread), .function(type))
                }
                return equal(result, .function(type))
            case .enumCase(let enumCase):
                let made = option.constructed ?? enumCase.owner.selfType
                let map = table.argumentMap(made)
                if enumCase.payload.isEmpty { return equal(result, made) }
                let parameters = enumCase.payload.map {
                    FunctionType.Parameter(table.substitute($0.type, map))
                }
                let type = Type.function(FunctionType(parameters, made))
                if case .function(let wanted) = head(result), let spread = spread(wanted, over: parameters.count) {
                    return equal(.function(spread), type)
                }
                return equal(result, type)
            case .variable: return equal(result, valueType(option))
            }
        }
    }

    private func take(_ function: FunctionDeclaration, _ option: Option, _ plan: ArgumentPlan, _ use: CallUse)
        -> Outcome
    {
        let map = open(function, option)
        if function.isDisfavored { score.disfavored += 1 }
        choices.append((use.id, Choice(option: option, arguments: map)))
        for (parameter, places) in zip(function.parameters, plan.places) {
            var type = table.substitute(parameter.type, map)
            if parameter.isVariadic { type = head(type).arguments.first ?? .error }
            if parameter.isAutoclosure, case .function(let inner) = head(type) { type = inner.result }
            for place in places {
                let argument = use.argumentTypes[place]
                if let variable = openVariable(argument) {
                    variables[variable].closure?.builder = parameter.builder.map { table.substitute($0, map) }
                }
                if function.joinsArrays, join(argument, to: type) { continue }
                fresh.append(parameter.isInout ? .equal(argument, type) : .convert(argument, type))
            }
        }
        var result = table.substitute(function.result, map)
        if let made = option.constructed, function.makesOther(than: made) {
            result = function.made(as: made, table)
        }
        return equal(use.result, result)
    }

    /// Makes two types the same, later where they are not known well enough: the meaning itself has been taken.
    func equal(_ a: Type, _ b: Type) -> Outcome { later(equate(a, b), .equal(a, b)) }

    /// Makes a variable of each generic parameter that the receiver does not tell, with what is asked of it.
    private func open(_ function: FunctionDeclaration, _ option: Option) -> Substitution {
        var map = option.substitution
        let outer = function.outerGenericParameters
        var own: [GenericParameter] = []
        for parameter in function.allGenericParameters where map[parameter] == nil {
            if outer.contains(parameter) {
                map[parameter] = .parameter(parameter)
            } else {
                map[parameter] = freshVariable()
                own.append(parameter)
            }
        }
        for parameter in own {
            guard let type = map[parameter] else { continue }
            for bound in parameter.bounds { ask(type, table.substitute(bound, map)) }
        }
        ask(function.requirements, map)
        return map
    }

    private func ask(_ requirements: [Requirement], _ map: Substitution) {
        for requirement in requirements {
            switch requirement {
            case .conforms(let subject, let bound):
                ask(table.substitute(subject, map), table.substitute(bound, map))
            case .same(let left, let right):
                fresh.append(.equal(table.substitute(left, map), table.substitute(right, map)))
            }
        }
    }

    func ask(_ type: Type, _ bound: Type) {
        switch bound {
        case .existential(let protocols): for wanted in protocols { fresh.append(.conforms(type, wanted)) }
        case .nominal: fresh.append(.inherits(type, bound))
        default: break
        }
    }
}

extension [Option] {
    /// Whether they are properties that only the conditions of their extensions tell apart: `mean` of integers and of others.
    fileprivate var areToldApartByConditions: Bool {
        let conditions = compactMap { option -> Bool? in
            if case .variable(let variable) = option.member { return !variable.requirements.isEmpty }
            return nil
        }
        return conditions.count > 1 && conditions.contains(true)
    }
}

extension [Option] {
    /// Those that stand for functions with as many parameters as are written, where there are such: `Set.init` is no
    /// function of several elements.
    fileprivate var withoutVariadics: [Option] {
        let plain = filter { $0.function?.parameters.contains(where: \.isVariadic) != true }
        return plain.isEmpty ? self : plain
    }
}

extension [Option] {
    /// Those that take a written closure as what it is, where there are such, rather than as the value of an autoclosure.
    fileprivate func withoutWrappedClosures(of arguments: [WrittenArgument]) -> [Option] {
        guard count > 1, arguments.contains(where: { $0.expression.is(ClosureExprSyntax.self) }) else { return self }
        let plain = filter { option in
            guard let function = option.function, let plan = option.plan else { return true }
            return !zip(function.parameters, plan.places).contains { parameter, places in
                parameter.isAutoclosure && arguments[places].contains { $0.expression.is(ClosureExprSyntax.self) }
            }
        }
        return plain.isEmpty ? self : plain
    }
}

extension FunctionDeclaration {
    /// Whether a call of it always gives an instance.
    fileprivate var isPlainInitializer: Bool { kind == .initializer && !isFailable }
}

extension Option {
    var isOperator: Bool { function?.kind == .operatorFunction }

    /// Whether it is read rather than called.
    var isValue: Bool {
        switch member {
        case .variable: true
        case .enumCase(let enumCase): enumCase.payload.isEmpty
        case .function: false
        }
    }
}
