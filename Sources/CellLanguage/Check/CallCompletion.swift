import SwiftSyntax

extension Checker {
    /// Checks a call of one function whose arguments have been assigned to its parameters. Where the inference has found
    /// out all about it (`isTold`), or no other is meant and nothing of it is open, no argument has to tell anything of another.
    func complete(
        _ candidate: Candidate, _ plan: ArgumentPlan, _ arguments: [WrittenArgument], _ expected: Type,
        _ node: some SyntaxProtocol, isTold: Bool = false, isOnly: Bool = false
    ) -> (expression: Expression, score: Score) {
        let function = candidate.function
        noteFunction(function, node)
        var work = CallWork(
            candidate: candidate, plan: plan, arguments: arguments, node: Syntax(node),
            bindings: Bindings(function.allGenericParameters, known: candidate.substitution))
        work.isResultLost = expected.isError
        if let constructed = candidate.constructed, !constructed.isKnown, let owner = function.owner {
            match(owner.selfType, constructed, &work.bindings)
        }
        if let receiver = candidate.receiver, !usesKnownTypes(of: receiver, work) {
            return (Expression(.error, .error, span(node)), work.score)
        }
        if isTold || isOnly && function.requirements.isEmpty, work.bindings.inferable.isEmpty {
            return (finish(&work), work.score)
        }
        seedFromExpected(expected, function, &work)
        checkFixed(&work)
        checkLiterals(expected, &work)
        checkClosures(expected, &work)
        if let failed = checkGenerics(&work) { return (failed, work.score) }
        let call = finish(&work)
        rate(call, expected, &work)
        return (call, work.score)
    }

    /// The type that one argument of a parameter has: of a variadic one the element.
    private func argumentType(_ parameter: ParameterDeclaration) -> Type {
        parameter.isVariadic ? parameter.type.arguments.first ?? .error : parameter.type
    }

    private func seedFromExpected(_ expected: Type, _ function: FunctionDeclaration, _ work: inout CallWork) {
        guard !work.bindings.inferable.isEmpty, expected != .unknown else { return }
        var trial = work.bindings
        let target = function.result.nominal?.role == .optional ? expected : literalTarget(expected)
        match(function.result, target, &trial)
        for parameter in work.bindings.inferable {
            if let type = trial.map[parameter], work.bindings.map[parameter] == nil { work.hints[parameter] = type }
        }
    }

    private func isClosureLike(_ syntax: ExprSyntax) -> Bool {
        syntax.is(ClosureExprSyntax.self) || syntax.is(KeyPathExprSyntax.self)
    }

    /// Arguments whose own types are known come first: they say what generic parameters are.
    private func checkFixed(_ work: inout CallWork) {
        for place in work.arguments.indices {
            let syntax = work.arguments[place].expression
            guard let parameter = work.parameter(of: place), !needsContext(syntax), !parameter.isAutoclosure else {
                continue
            }
            if parameter.isInout { continue }
            let pattern = argumentType(parameter)
            if isFunctionName(syntax), pattern.isFunction { continue }
            let value = check(syntax, expecting: withHints(pattern, work))
            match(pattern, value.type, &work.bindings)
            work.values[place] = value
        }
        for place in work.arguments.indices {
            guard let parameter = work.parameter(of: place), parameter.isInout else { continue }
            let inner = work.arguments[place].expression.as(InOutExprSyntax.self)?.expression
            if let inner {
                let value = checkPlace(inner, for: .passing)
                match(parameter.type, value.type, &work.bindings)
                work.values[place] = value
            }
        }
    }

    /// A bare name may mean one of several functions; the parameter's type chooses.
    private func isFunctionName(_ syntax: ExprSyntax) -> Bool {
        if let reference = syntax.as(DeclReferenceExprSyntax.self) {
            let name = reference.baseName.identifierText
            if SignatureScanner.isOperator(name) { return true }
            if case .variable? = lookUpLocal(name) { return false }
            return true
        }
        return syntax.is(MemberAccessExprSyntax.self)
    }

    private func withHints(_ pattern: Type, _ work: CallWork) -> Type {
        let plain = work.bindings.expected(pattern, table)
        if plain.isKnown { return plain }
        var map = work.bindings.map
        for (parameter, hint) in work.hints where map[parameter] == nil && !hint.isExistential { map[parameter] = hint }
        for parameter in work.bindings.inferable where map[parameter] == nil { map[parameter] = .unknown }
        return table.substitute(pattern, map)
    }

    /// Literals that other arguments have told the type of come first, then those that tell something themselves.
    private func checkLiterals(_ expected: Type, _ work: inout CallWork) {
        while let place = nextLiteral(work), let parameter = work.parameter(of: place) {
            let syntax = work.arguments[place].expression
            let pattern = argumentType(parameter)
            let wanted = work.bindings.expected(pattern, table)
            let target = wanted.isKnown ? wanted : withHints(pattern, work)
            work.score.literals += target.isKnown ? literalFit(syntax, target) ?? 0 : 0
            let value = check(syntax, expecting: target)
            match(pattern, value.type, &work.bindings)
            if !wanted.isKnown {
                work.literalBindings.formUnion(work.bindings.inferable.filter { pattern.mentions($0) })
            }
            work.values[place] = value
        }
    }

    private func nextLiteral(_ work: CallWork) -> Int? {
        let places = work.arguments.indices.filter { place in
            let syntax = work.arguments[place].expression
            guard work.values[place] == nil, let parameter = work.parameter(of: place) else { return false }
            return !isClosureLike(syntax) && !parameter.isAutoclosure && !parameter.isInout
                && !(isFunctionName(syntax) && argumentType(parameter).isFunction)
        }
        let told = places.first { place in
            work.parameter(of: place).map { work.bindings.expected(argumentType($0), table).isKnown } ?? false
        }
        return told ?? places.first { !saysNothing(work.arguments[$0].expression) } ?? places.first
    }

    /// Collections without elements, or of closures, do not tell what they are of.
    private func saysNothing(_ syntax: ExprSyntax) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .arrayExpr(let node): node.elements.contains { isClosureLike($0.expression) } || node.elements.isEmpty
        case .dictionaryExpr(let node):
            if case .elements(let list) = node.content { list.allSatisfy { isClosureLike($0.value) } } else { true }
        case .nilLiteralExpr: true
        default: false
        }
    }

    private func checkClosures(_ expected: Type, _ work: inout CallWork) {
        for place in work.arguments.indices where work.values[place] == nil {
            guard let parameter = work.parameter(of: place), !parameter.isAutoclosure, !parameter.isInout else {
                continue
            }
            let syntax = work.arguments[place].expression
            let pattern = argumentType(parameter)
            work.values[place] = checkClosureArgument(syntax, pattern, parameter, &work)
        }
    }

    /// Checks a closure; where a generic parameter was only told by a literal (`reduce(0)`), other numeric types are tried
    /// when the default does not work.
    private func checkClosureArgument(
        _ syntax: ExprSyntax, _ pattern: Type, _ parameter: ParameterDeclaration, _ work: inout CallWork
    ) -> Expression {
        let literal = work.literalBindings.filter { pattern.mentions($0) }
        if let flexible = literal.first, let bound = work.bindings.map[flexible] {
            let fitting = attempt { () -> Bool in
                let value = checkOneClosure(syntax, work.bindings.expected(pattern, table), parameter, work)
                var copy = work.bindings
                match(pattern, value.type, &copy)
                _ = convert(value, to: copy.expected(pattern, table))
                return true
            }
            if fitting == nil {
                for other in numericAlternatives(to: bound, pattern, work) {
                    var copy = work.bindings
                    copy.forget(flexible)
                    copy.bind(flexible, other, self)
                    let works = attempt { () -> Bool in
                        let value = checkOneClosure(syntax, copy.expected(pattern, table), parameter, work)
                        _ = convert(value, to: copy.expected(pattern, table))
                        return true
                    }
                    if works != nil {
                        work.bindings = copy
                        recheckLiterals(&work)
                        break
                    }
                }
            }
        }
        let value = checkOneClosure(syntax, withHints(pattern, work), parameter, work)
        match(pattern, value.type, &work.bindings)
        return value
    }

    /// Number types that a literal may have instead: those that the closure takes, then the usual ones.
    private func numericAlternatives(to type: Type, _ pattern: Type, _ work: CallWork) -> [Type] {
        var types: [Type] = []
        if case .function(let function) = work.bindings.expected(pattern, table) {
            types = function.parameters.map(\.type).filter(\.isKnown)
        }
        types += [table.double, table.coreType(.float)]
        if type.nominal?.role == .optional || type.nominal?.role == .array { return [] }
        return types.filter { $0 != type && table.conforms($0, to: table.core(.expressibleByIntegerLiteral)) }
    }

    private func recheckLiterals(_ work: inout CallWork) {
        for (place, _) in work.values where needsContext(work.arguments[place].expression) {
            guard let parameter = work.parameter(of: place), !isClosureLike(work.arguments[place].expression) else {
                continue
            }
            work.values[place] = check(
                work.arguments[place].expression, expecting: work.bindings.expected(argumentType(parameter), table))
        }
    }

    private func checkOneClosure(
        _ syntax: ExprSyntax, _ wanted: Type, _ parameter: ParameterDeclaration, _ work: CallWork
    ) -> Expression {
        if let builder = parameter.builder, let nominal = builder.nominal, let node = syntax.as(ClosureExprSyntax.self)
        {
            if nominal.isResultBuilder {
                return closure(node, wanted, builtBy: table.substitute(builder, work.bindings.map))
            }
            return builderClosure(node, nominal, literalTarget(wanted))
        }
        return check(syntax, expecting: wanted)
    }

    // MARK: Completion

    /// Finds out the generic parameters that are left and whether all are what is asked of them; what is wrong with the call
    /// where they are not.
    private func checkGenerics(_ work: inout CallWork) -> Expression? {
        let place = span(work.node)
        for (parameter, hint) in work.hints where work.bindings.map[parameter] == nil {
            work.bindings.bind(parameter, hint, self)
        }
        work.bindings.bindFromRequirements(work.candidate.function.requirements, self)
        for parameter in work.bindings.inferable.sorted(by: { $0.name < $1.name })
        where work.bindings.map[parameter] == nil {
            if !work.values.values.contains(where: { $0.type.contains { $0.isError } }), !work.isResultLost {
                sink.error("generic parameter '\(parameter.name)' could not be inferred", at: place)
            }
            return Expression(.error, .error, place)
        }
        return checkBounds(&work) ? nil : Expression(.error, .error, place)
    }

    private func finish(_ work: inout CallWork) -> Expression {
        let function = work.candidate.function
        var converted: [Argument] = []
        converted.reserveCapacity(function.parameters.count)
        var closureThrows = false
        for (index, parameter) in function.parameters.enumerated() {
            let argument = completeArgument(index, parameter, &work)
            if case .value(let value) = argument, case .function(let type) = value.sourceType, type.canThrow {
                closureThrows = true
            }
            converted.append(argument)
        }
        let map = work.bindings.map
        let thrown = function.thrown.map { table.substitute($0, map) }
        if function.canThrow && thrown?.nominal?.role != .never || (function.isRethrowing && closureThrows) {
            noteThrowing(work.node, function.name, thrown)
        }
        var result = table.substitute(function.result, map)
        if let constructed = work.candidate.constructed, constructed.isKnown, function.makesOther(than: constructed) {
            result = function.made(as: constructed, table)
        }
        use(function)
        var reference = FunctionReference(declaration: function, substitution: map)
        reference.isSuper = work.candidate.isSuper
        var receiver = work.candidate.receiver
        if let current = receiver { receiver = prepareReceiver(current, function, work) }
        return Expression(
            .call(reference, receiver: receiver, converted), result, span(work.node),
            isImplicitlyUnwrapped: function.isImplicitlyUnwrapped)
    }

    /// Notes how well the function fits, for the choice between several.
    private func rate(_ call: Expression, _ expected: Type, _ work: inout CallWork) {
        let function = work.candidate.function
        if expected.isKnown, !expected.isVoid, !call.type.isError {
            if conversion(from: call.type, to: expected) == nil {
                work.score.results += 2
            } else if call.type != expected {
                work.score.results += 1
            }
        }
        if !function.genericParameters.isEmpty { work.score.generics += 1 }
        if function.owner?.kind == .protocolType { work.score.generics += 1 }
        work.score.generality = -specificity(of: function.outerRequirements)
        if let owner = function.owner, owner.kind == .protocolType {
            work.score.generality -= table.allProtocols(of: .existential([owner])).count
        }
    }

    /// How much requirements narrow the types that they speak of.
    private func specificity(of requirements: [Requirement]) -> Int {
        requirements.reduce(0) { sum, requirement in
            switch requirement {
            case .same: sum + 10
            case .conforms(_, let bound): sum + table.allProtocols(of: bound).count
            }
        }
    }

    private func completeArgument(_ index: Int, _ parameter: ParameterDeclaration, _ work: inout CallWork) -> Argument {
        let places = work.plan.places[index]
        let type = table.substitute(parameter.type, work.bindings.map)
        if places.isEmpty, let value = parameter.defaultValue {
            work.score.defaults += 1
            if parameter.isAutoclosure { return autoclosureDefault(value, type, work.node) }
            if let own = placeDefault(value, type, for: work.node) ?? localDefault(value, type, in: body.scope) {
                return .value(own)
            }
            return .defaultValue(value, type, value.property == nil ? [:] : work.bindings.map)
        }
        if parameter.isVariadic {
            let element = type.arguments.first ?? .error
            return .variadic(places.map { argumentValue($0, element, parameter, &work) }, element: element)
        }
        guard let place = places.first else { return .value(Expression(.error, .error, span(work.node))) }
        let syntax = work.arguments[place].expression
        if parameter.isInout {
            guard syntax.is(InOutExprSyntax.self) else {
                return missingAmpersand(syntax, type)
            }
            guard let value = work.values[place] else { return inoutArgument(syntax, type) }
            if value.type != type, !value.type.isError {
                reportMismatch(value, type, .argument)
            }
            return .place(value)
        }
        if syntax.is(InOutExprSyntax.self) {
            report("'&' used with a parameter that is not 'inout'", syntax)
            return .value(Expression(.error, .error, span(syntax)))
        }
        if parameter.isAutoclosure { return autoclosure(syntax, type) }
        return .value(argumentValue(place, type, parameter, &work))
    }

    private func argumentValue(
        _ place: Int, _ type: Type, _ parameter: ParameterDeclaration, _ work: inout CallWork
    ) -> Expression {
        let value = work.values[place] ?? checkOneClosure(work.arguments[place].expression, type, parameter, work)
        if value.type.isError || type.isError { return value }
        if let step = conversion(from: value.type, to: type), step != nil { work.score.conversions += step?.cost ?? 0 }
        return convert(value, to: type, context: .argument)
    }

    /// The default of an autoclosure parameter: the expression, put off like a written one.
    private func autoclosureDefault(_ value: DefaultValue, _ type: Type, _ node: Syntax) -> Argument {
        let place = span(node)
        let scope = CaptureScope(parent: body.scope)
        guard case .function(let function) = type,
            let expression = placeDefault(value, function.result, for: node)
                ?? localDefault(value, function.result, in: scope)
                ?? defaultExpression(value, function.result, declared: function.result)
        else {
            return .value(Expression(.error, .error, place))
        }
        let closure = ClosureBody(
            parameters: [], type: function, scope: scope, statements: [.returnValue(expression, place)],
            name: "autoclosure")
        return .autoclosure(closure, function)
    }

    /// The receiver of a method: a place for mutating ones.
    private func prepareReceiver(_ receiver: Expression, _ function: FunctionDeclaration, _ work: CallWork)
        -> Expression
    {
        guard function.isMutating, receiver.type.nominal?.kind != .classType else { return receiver }
        requireMutable(
            receiver, span(work.node), function.kind == .subscriptAccess ? .reading : .method(function.name))
        return receiver
    }
}
