/// Which types stand for which, and the matching of generic parameters.
extension Checker {
    /// The conversion from one type to another; nil where there is none. An empty conversion needs nothing.
    func conversion(from: Type, to: Type) -> (Conversion?)? {
        if from == to { return .some(nil) }
        if from.isError || to.isError { return .some(nil) }
        switch (from, to) {
        case (.unknown, _), (_, .unknown): return .some(nil)
        case (.nominal(let nominal, _), _) where nominal.role == .never: return .some(nil)
        case (_, .existential(let protocols)):
            if case .existential(let own) = from {
                return protocols.allSatisfy { wanted in own.contains { table.inherits($0, from: wanted) } }
                    ? .some(.relabel) : nil
            }
            if protocols.isEmpty { return .some(.erase) }
            return protocols.allSatisfy { table.conforms(from, to: $0) } ? .some(.erase) : nil
        case (.nominal(let a, _), .nominal(let b, let y)) where a == b && a.role == .optional && y[0] == from:
            return .some(.wrapOptional)
        case (.nominal(let a, let x), .nominal(let b, let y)) where a == b:
            return memberwiseConversion(a, from: x, to: y)
        case (_, .nominal(let nominal, let arguments)) where nominal.role == .optional:
            guard let inner = conversion(from: from, to: arguments[0]) else { return nil }
            return .some(inner.map { .convertThenWrap($0, to: arguments[0]) } ?? .wrapOptional)
        case (.nominal(let a, _), .nominal(let b, _)) where a.kind == .classType && b.kind == .classType:
            return table.isSubclass(from, of: to) ? .some(.relabel) : nil
        case (.parameter, .nominal): return table.isSubclass(from, of: to) ? .some(.relabel) : nil
        case (.existential, .nominal): return table.isSubclass(from, of: to) ? .some(.instance) : nil
        case (.tuple(let a), .tuple(let b)): return tupleConversion(a, b)
        case (.function(let a), .function(let b)): return functionConversion(a, b)
        case (.metatype(let a), .metatype(let b)): return table.isSubtype(a, of: b) ? .some(.relabel) : nil
        default: return nil
        }
    }

    private func memberwiseConversion(_ nominal: Nominal, from: [Type], to: [Type]) -> (Conversion?)? {
        let steps = zip(from, to).map { conversion(from: $0, to: $1) }
        guard steps.allSatisfy({ $0 != nil }) else { return nil }
        let needed = steps.compactMap { $0 ?? nil }
        if needed.isEmpty { return .some(nil) }
        // A function inside another value keeps its type.
        if needed.contains(where: \.isThunk) { return nil }
        switch nominal.role {
        case .optional: return .some(.optionalMap(needed[0], from: from[0], to: to[0]))
        case .array: return .some(.arrayMap(needed[0], from: from[0], to: to[0]))
        case .dictionary where from[0] == to[0]: return .some(.dictionaryMap(needed[0], from: from[1], to: to[1]))
        default: return nil
        }
    }

    private func tupleConversion(_ a: [Type.TupleElement], _ b: [Type.TupleElement]) -> (Conversion?)? {
        guard a.count == b.count else { return nil }
        var steps: [Conversion?] = []
        for (x, y) in zip(a, b) {
            if let left = x.label, let right = y.label, left != right { return nil }
            guard let step = conversion(from: x.type, to: y.type), step?.isThunk != true else { return nil }
            steps.append(step)
        }
        return .some(.tupleMap(steps))
    }

    private func functionConversion(_ a: FunctionType, _ b: FunctionType) -> (Conversion?)? {
        guard a.parameters.count == b.parameters.count, !a.canThrow || b.canThrow else { return nil }
        if a.canThrow, let thrown = b.thrown, thrown.isKnown, a.thrown != thrown { return nil }
        var isRelabelled = true
        for (x, y) in zip(a.parameters, b.parameters) {
            guard x.isInout == y.isInout, x.isVariadic == y.isVariadic else { return nil }
            if x.type == y.type || x.type.isError || y.type.isError || !y.type.isKnown { continue }
            guard !x.isInout, let step = conversion(from: y.type, to: x.type) else { return nil }
            if case .relabel? = step { continue }
            isRelabelled = isRelabelled && step == nil
        }
        if !b.result.isKnown || a.result == b.result { return .some(isRelabelled ? .functionMap : .functionThunk) }
        guard let step = conversion(from: a.result, to: b.result) else {
            return b.result.isVoid ? .some(isRelabelled ? .functionMap : .functionThunk) : nil
        }
        if !isRelabelled { return .some(.functionThunk) }
        switch step {
        case nil, .relabel?: return .some(.functionMap)
        default: return .some(.functionThunk)
        }
    }

    /// A function around another one that converts what goes in and what comes out.
    private func thunk(_ function: Expression, as type: Type) -> Expression {
        guard case .function(let own) = function.type, case .function(let wanted) = type else { return function }
        let place = function.span
        let inner = temporary("function", function.type)
        inner.isCaptured = true
        let scope = CaptureScope(parent: body.scope)
        scope.captures = [inner]
        let parameters = wanted.parameters.map { LocalVariable("argument", type: $0.type, isLet: true, owner: scope) }
        for (parameter, declared) in zip(parameters, wanted.parameters) { parameter.isInout = declared.isInout }
        var values = parameters.map { Expression(.local($0), $0.type, place) }
        if own.parameters.count > 1, values.count == 1, case .tuple(let elements) = values[0].type {
            let whole = values[0]
            values = elements.indices.map { Expression(.tupleElement(whole, $0), elements[$0].type, place) }
        }
        let arguments = zip(values, own.parameters).map { value, declared -> Argument in
            declared.isInout ? .place(value) : .value(convert(value, to: declared.type))
        }
        let call = Expression(
            .callValue(Expression(.local(inner), function.type, place), arguments), own.result, place)
        let statements: [Statement] =
            wanted.result.isVoid
            ? [.expression(call)] : [.returnValue(convert(call, to: wanted.result), place)]
        // It throws only where the function does: a 'rethrows' around it asks.
        var made = wanted
        made.canThrow = wanted.canThrow && own.canThrow
        let closure = ClosureBody(
            parameters: parameters, type: made, scope: scope, statements: statements, name: "closure")
        let result = temporary("converted", .function(made))
        let whole = Expression(
            .block(
                [
                    .declare(.local(inner), function, place),
                    .declare(.local(result), Expression(.closure(closure), result.type, place), place),
                ], result: result), result.type, place)
        return made == wanted ? whole : Expression(.convert(.functionMap, whole), type, place)
    }

    /// How a function of several parameters becomes one of a tuple, which only an argument does: `pairs.map(add)`.
    private func spread(_ type: Type, over wanted: Type) -> (Conversion?)? {
        guard case .function(let own) = type, case .function(let target) = wanted, own.parameters.count > 1,
            target.parameters.count == 1, case .tuple(let elements) = target.parameters[0].type
        else { return nil }
        let spread = FunctionType(
            elements.map { .init($0.type) }, target.result, canThrow: target.canThrow, thrown: target.thrown)
        return conversion(from: type, to: .function(spread)) == nil ? nil : .some(.functionThunk)
    }

    /// The expression as a value of `type`; an error where it does not fit.
    func convert(_ expression: Expression, to type: Type, context: ConversionContext = .declaration) -> Expression {
        let conversion = conversion(from: expression.type, to: type)
        guard let step = conversion ?? (context == .argument ? spread(expression.type, over: type) : nil) else {
            if let unwrapped = unwrappedImplicitly(expression) { return convert(unwrapped, to: type, context: context) }
            reportMismatch(expression, type, context)
            return Expression(.error, .error, expression.span)
        }
        guard let step else { return expression }
        switch step {
        case .functionThunk: return thunk(expression, as: type)
        case .wrapOptional where expression.type.nominal?.role == .optional:
            // An absent base of a chain is the outer nil, an absent member the inner one.
            if case .chain(let variable, let base, let body) = expression.kind {
                let wrapped = Expression(.convert(.wrapOptional, body), type, body.span)
                return Expression(.chain(variable, base: base, body: wrapped), type, expression.span)
            }
        case .convertThenWrap(.functionThunk, let target):
            return Expression(.convert(.wrapOptional, thunk(expression, as: target)), type, expression.span)
        default: break
        }
        if case .relabel = step { return Expression(.convert(.relabel, expression), type, expression.span) }
        return Expression(.convert(step, expression), type, expression.span)
    }

    // MARK: Generic matching

    /// Binds the generic parameters of `pattern` so that it becomes `actual`, as far as that goes.
    func match(_ pattern: Type, _ actual: Type, _ bindings: inout Bindings) {
        switch (pattern, actual) {
        case (_, .unknown), (_, .error): return
        case (.parameter(let parameter), _) where bindings.inferable.contains(parameter):
            bindings.bind(parameter, actual, self)
        case (.nominal(let a, let x), .nominal(let b, let y)) where a == b:
            for (p, q) in zip(x, y) { match(p, q, &bindings) }
        case (.nominal(let a, let x), _) where a.role == .optional: match(x[0], actual, &bindings)
        case (.nominal(let a, _), .nominal(let b, _)) where a.kind == .classType && b.kind == .classType:
            guard let superclass = b.superclass else { return }
            match(pattern, table.substitute(superclass, table.argumentMap(actual)), &bindings)
        case (.tuple(let a), .tuple(let b)) where a.count == b.count:
            for (p, q) in zip(a, b) { match(p.type, q.type, &bindings) }
        case (.function(let a), .function(let b)) where a.parameters.count == b.parameters.count:
            for (p, q) in zip(a.parameters, b.parameters) { match(p.type, q.type, &bindings) }
            match(a.result, b.result, &bindings)
            if let thrown = a.thrown {
                let own =
                    b.thrown ?? (b.canThrow ? .existential([table.core(.error)]) : .nominal(table.core(.never), []))
                match(thrown, own, &bindings)
            }
        case (.metatype(let a), .metatype(let b)): match(a, b, &bindings)
        default: return
        }
    }
}

/// The generic parameters of one call and what they turned out to be.
struct Bindings {
    let inferable: [GenericParameter]
    private(set) var map: Substitution

    init(_ inferable: [GenericParameter], known: Substitution) {
        self.inferable = inferable.filter { known[$0] == nil }
        map = known
    }

    /// Binds a parameter; one that is bound takes a wider type if the old one converts to it.
    mutating func bind(_ parameter: GenericParameter, _ type: Type, _ checker: Checker) {
        guard type.isKnown else {
            if map[parameter] == nil { partial[parameter] = type }
            return
        }
        // `C.SubSequence == C` leads back to what is being bound.
        if map[parameter] == type { return }
        if let old = map[parameter] {
            if case .some = checker.conversion(from: old, to: type), checker.conversion(from: type, to: old) == nil {
                map[parameter] = type
            }
            return
        }
        map[parameter] = type
        for (member, required) in parameter.sameTypes where !required.isConcrete {
            let found = checker.table.substitute(member, map)
            var copy = self
            checker.match(required, found, &copy)
            self = copy
        }
    }

    /// Binds what only `where Value == [S.Element]` tells.
    mutating func bindFromRequirements(_ requirements: [Requirement], _ checker: Checker) {
        for case .same(let left, let right) in requirements {
            for (own, other) in [(left, right), (right, left)] {
                guard case .parameter(let parameter) = own, inferable.contains(parameter), map[parameter] == nil
                else { continue }
                let found = checker.table.substitute(other, map)
                if unbound(in: other).isEmpty { bind(parameter, found, checker) }
            }
        }
    }

    /// What is known in part, e.g. `[_]`.
    var partial: Substitution = [:]

    mutating func forget(_ parameter: GenericParameter) { map[parameter] = nil }

    /// The parameters of `type` that have no binding yet.
    func unbound(in type: Type) -> [GenericParameter] {
        inferable.filter { parameter in map[parameter] == nil && type.mentions(parameter) }
    }

    /// A type with everything known put in and holes for the rest.
    func expected(_ type: Type, _ table: TypeTable) -> Type {
        var full = map
        for parameter in inferable where full[parameter] == nil { full[parameter] = partial[parameter] ?? .unknown }
        return table.substitute(type, full)
    }
}

extension Type {
    func mentions(_ parameter: GenericParameter) -> Bool {
        contains { type in
            if case .parameter(let own) = type { return own == parameter }
            return false
        }
    }
}
