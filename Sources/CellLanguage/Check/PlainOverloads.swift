import SwiftSyntax

/// Which of several functions a plain call means.
///
/// A function is left out only where it certainly cannot be called so, and is chosen only where no other may be better; all
/// else is left to the inference.
extension Checker {
    /// The only member that takes such arguments; nil where there are several, or something else of the name.
    func onlyMeaning(among members: [FoundMember], _ arguments: [WrittenArgument]) -> Meaning? {
        if members.count > 2, let exact = exactMember(among: members, arguments) { return exact }
        var fitting: [Meaning] = []
        for found in members {
            guard case .function(let function) = found.member else {
                // What the library has as a property, too, is called only where it is a function.
                guard case .variable(let variable) = found.member, variable.owner?.span == nil, members.count > 1,
                    !arguments.isEmpty
                else { return nil }
                continue
            }
            guard Self.mayFit(arguments, function.parameters) else { continue }
            let plan = plan(arguments, function.parameters)
            if plan.problem == nil { fitting.append((function, found.substitution, plan)) }
        }
        return decidedMeaning(among: fitting, arguments)
    }

    /// The one of some functions that is meant, as far as the arguments' own types tell.
    func decidedMeaning(among functions: [Meaning], _ arguments: [WrittenArgument]) -> Meaning? {
        if functions.count < 2 { return functions.first }
        let taking = functions.filter { mayTakeClosures($0, arguments) }
        if taking.count < 2 { return taking.first }
        if let narrowest = narrowest(among: taking), narrowest.function.owner?.kind == .protocolType {
            return narrowest
        }
        guard let values = plainValues(of: arguments) else { return nil }
        if let exact = exactMeaning(among: taking, arguments, values) { return exact }
        var possible = taking.filter { mayTake(values, $0) }
        // What is disfavoured is meant only where nothing else is possible.
        if possible.contains(where: { !$0.function.isDisfavored }) {
            possible.removeAll { $0.function.isDisfavored }
        }
        if possible.count < 2 { return possible.first }
        // Of the library's that give the same the one that leaves no parameter to its default.
        if possible.allSatisfy({ $0.function.isRunByLibrary && $0.function.result == possible[0].function.result }),
            !arguments.contains(where: \.isClosure), possible.count(where: \.plan.places.leavesNoDefault) == 1
        {
            return possible.first(where: \.plan.places.leavesNoDefault)
        }
        return narrowest(among: possible).flatMap { takesJust(values, $0) ? $0 : nil }
    }

    // MARK: By what declares them

    /// Of functions with the same parameters that of the type itself, of the protocol that refines the others', or of the
    /// extension that asks more than the others: a collection's `prefix` is meant where a sequence has one, too, and
    /// `joined` of texts where other sequences have one.
    private func narrowest(among functions: [Meaning]) -> Meaning? {
        guard let place = functions.firstIndex(where: { one in functions.allSatisfy { isNarrower(one, than: $0) } })
        else { return nil }
        let labels = functions[place].function.parameters.map(\.label)
        let types = parameterTypes(of: functions[place])
        let areAlike = functions.allSatisfy {
            $0.function.genericParameters.isEmpty && $0.function.parameters.map(\.label) == labels
                && parameterTypes(of: $0) == types
        }
        return areAlike ? functions[place] : nil
    }

    private func isNarrower(_ meaning: Meaning, than other: Meaning) -> Bool {
        let (function, known) = (meaning.function, other.function)
        if function === known { return true }
        guard let owner = function.owner, let wider = known.owner, wider.kind == .protocolType else { return false }
        if owner == wider { return function.asksMore(than: known, table) }
        return owner.kind == .protocolType
            ? table.inherits(owner, from: wider) : table.conforms(owner.selfType, to: wider)
    }

    private func parameterTypes(of meaning: Meaning) -> [Type] {
        meaning.function.parameters.map { table.substitute($0.type, meaning.substitution) }
    }

    // MARK: By what they take

    /// Whether every closure goes to what may be a function: `contains { … }` asks not for an element.
    private func mayTakeClosures(_ meaning: Meaning, _ arguments: [WrittenArgument]) -> Bool {
        zip(meaning.function.parameters, meaning.plan.places).allSatisfy { parameter, places in
            guard arguments[places].contains(where: \.isClosure) else { return true }
            switch table.substitute(parameter.type, meaning.substitution) {
            case .nominal(let nominal, _): return nominal.role == .optional || parameter.isVariadic
            case .tuple, .existential, .metatype: return false
            case .parameter(let generic): return generic.bounds.isEmpty
            default: return true
            }
        }
    }

    /// The arguments as plain expressions, nil for closures; nil where some other is none.
    private func plainValues(of arguments: [WrittenArgument]) -> [PlainExpression?]? {
        var values: [PlainExpression?] = []
        values.reserveCapacity(arguments.count)
        for argument in arguments {
            let value = plain(argument.expression)
            if value == nil, !argument.isClosure { return nil }
            values.append(value)
        }
        return values
    }

    /// The same as `exactMeaning`, for members of which most fall at a look at their parameters: `Double(count)`.
    private func exactMember(among members: [FoundMember], _ arguments: [WrittenArgument]) -> Meaning? {
        var types: [Type] = []
        types.reserveCapacity(arguments.count)
        for argument in arguments {
            guard !argument.isTrailing, let type = exactType(of: argument.expression) else { return nil }
            types.append(type)
        }
        var exact: FoundMember?
        for found in members {
            guard case .function(let function) = found.member, function.parameters.count == types.count,
                function.genericParameters.isEmpty, takesJust(types, arguments, function, found.substitution)
            else { continue }
            if exact != nil { return nil }
            exact = found
        }
        guard let exact, let function = exact.member.function, !types.isEmpty else { return nil }
        let plan = ArgumentPlan(places: arguments.indices.map { $0..<$0 + 1 }, problem: nil)
        return (function, exact.substitution, plan)
    }

    private func takesJust(
        _ types: [Type], _ arguments: [WrittenArgument], _ function: FunctionDeclaration, _ map: Substitution
    ) -> Bool {
        for (place, type) in types.enumerated() {
            let parameter = function.parameters[place]
            if parameter.isVariadic || parameter.label != arguments[place].label { return false }
            let wanted = map.isEmpty ? parameter.type : table.substitute(parameter.type, map)
            if wanted != type { return false }
        }
        return true
    }

    /// What a plain argument is by itself; nil where something else may be wanted of it.
    private func exactType(of syntax: ExprSyntax) -> Type? {
        guard let value = plain(syntax) else { return nil }
        if case .literal(_, let literal) = value { return table.coreType(literal.role) }
        return value.type
    }

    /// Of functions of one name the only one whose parameters are just what the arguments are: no other can be better.
    private func exactMeaning(
        among functions: [Meaning], _ arguments: [WrittenArgument], _ values: [PlainExpression?]
    ) -> Meaning? {
        if arguments.isEmpty || arguments.contains(where: \.isTrailing) { return nil }
        let exact = functions.filter { meaning in
            let function = meaning.function
            return function.parameters.count == arguments.count && function.genericParameters.isEmpty
                && zip(function.parameters, arguments).allSatisfy { $0.label == $1.label } && takesJust(values, meaning)
        }
        return exact.count == 1 ? exact[0] : nil
    }

    /// Whether the arguments are by themselves just what a function takes.
    private func takesJust(_ values: [PlainExpression?], _ meaning: Meaning) -> Bool {
        zip(meaning.function.parameters, meaning.plan.places).allSatisfy { parameter, places in
            let type = table.substitute(parameter.type, meaning.substitution)
            return !parameter.isVariadic && places.allSatisfy { values[$0]?.isByItself(type) == true }
        }
    }

    /// Whether a function may take such arguments; of closures nothing is said.
    private func mayTake(_ values: [PlainExpression?], _ meaning: Meaning) -> Bool {
        zip(meaning.function.parameters, meaning.plan.places).allSatisfy { parameter, places in
            if parameter.isVariadic || parameter.isAutoclosure || parameter.isInout { return true }
            return places.allSatisfy { place in
                values[place].map { mayTake($0, parameter.type, meaning) } ?? true
            }
        }
    }

    private func mayTake(_ value: PlainExpression, _ pattern: Type, _ meaning: Meaning) -> Bool {
        if case .literal(let syntax, let literal) = value {
            let type = table.substitute(pattern, meaning.substitution)
            guard case .nominal(let nominal, _) = type, nominal.span == nil else { return true }
            if nominal.role == .character { return syntax.as(StringLiteralExprSyntax.self)?.isCharacter == true }
            // Numbers and texts are no others' literals; all else in the library may be.
            return type.isOfPlainValues ? literal.becomes(type) : true
        }
        guard let type = value.type else { return true }
        if case .parameter(let parameter) = pattern, meaning.function.genericParameters.contains(parameter) {
            var map = meaning.substitution
            map[parameter] = type
            let others = meaning.function.genericParameters.filter { $0 != parameter }
            return parameter.bounds.allSatisfy { table.satisfies(type, table.substitute($0, map)) }
                && (!others.isEmpty || table.holds(meaning.function.requirements, map))
        }
        let wanted = table.substitute(pattern, meaning.substitution)
        return !wanted.isConcrete || conversion(from: type, to: wanted) != nil
    }
}

extension [Range<Int>] {
    /// Whether no parameter is left to its default.
    fileprivate var leavesNoDefault: Bool { allSatisfy { !$0.isEmpty } }
}

extension FunctionDeclaration {
    /// Whether the conditions under which it is there imply another's, and more.
    fileprivate func asksMore(than other: FunctionDeclaration, _ table: TypeTable) -> Bool {
        requirements.imply(other.requirements, table) && !other.requirements.imply(requirements, table)
    }
}

extension [Requirement] {
    /// Whether what fulfils them fulfils the others, as far as each says it by itself.
    fileprivate func imply(_ others: [Requirement], _ table: TypeTable) -> Bool {
        others.allSatisfy { other in
            contains { own in
                switch (own, other) {
                case (.same(let subject, let type), .same(let theirs, let wanted)): subject == theirs && type == wanted
                case (.same(let subject, let type), .conforms(let theirs, let bound)):
                    subject == theirs && type.isConcrete && table.satisfies(type, bound)
                case (.conforms(let subject, let bound), .conforms(let theirs, let wanted)):
                    subject == theirs && table.satisfies(bound, wanted)
                case (.conforms, .same): false
                }
            }
        }
    }
}
