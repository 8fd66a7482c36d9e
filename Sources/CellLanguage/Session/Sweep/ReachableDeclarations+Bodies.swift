/// What checked code refers to.
extension ReachableDeclarations {
    func reach(_ body: FunctionBody) {
        reach((body.selfVariable.map { [$0] } ?? []) + body.parameters + body.scope.captures)
        reach(body.statements)
        if let call = body.implicitSuper { reach(call) }
    }

    func reach(_ closure: ClosureBody) {
        reach(closure.parameters + closure.scope.captures)
        reach(.function(closure.type))
        reach(closure.statements)
    }

    func reach(_ value: DefaultValue) {
        for checked in value.checked.values { reach(checked) }
        if let property = value.property { reach(property) }
        // A value that has not been checked yet may name whatever its scope does.
        var scope: TypeScope? = value.scope
        while let current = scope, let parent = current.parent {
            if let nominal = current.nominal { reach(nominal) }
            for declaration in current.types.values { reach(declaration) }
            scope = parent
        }
    }

    func reach(_ reference: FunctionReference) {
        reach(reference.declaration)
        for type in reference.substitution.types { reach(type) }
        if let made = reference.constructed { reach(made) }
    }

    private func reach(_ variables: [LocalVariable]) { for variable in variables { reach(variable.type) } }

    // MARK: Statements

    func reach(_ statements: [Statement]) {
        for statement in statements {
            for expression in statement.expressions { reach(expression) }
            reach(statement.statements)
            for pattern in statement.patterns { reach(pattern) }
            switch statement {
            case .forLoop(let node):
                reach(node.elementType)
                if let reference = node.makeIterator { reach(reference) }
            case .switchOver(let node): reach(node.subjectVariable.type)
            case .doCatch(_, let clauses, _): reach(clauses.map(\.error))
            case .define(let function): reach(function)
            default: break
            }
        }
    }

    private func reach(_ pattern: Pattern) {
        switch pattern {
        case .wildcard, .global, .none, .boolean: break
        case .local(let variable), .test(let variable, _): reach(variable.type)
        case .tuple(let parts, let type):
            parts.forEach(reach)
            reach(type)
        case .enumCase(let enumCase, let parts, let types):
            reach(enumCase)
            parts.forEach(reach)
            types.forEach(reach)
        case .some(let inner, let wrapped):
            reach(inner)
            reach(wrapped)
        case .cast(let type, let from, let inner):
            reach(type)
            reach(from)
            reach(inner)
        }
    }

    // MARK: Expressions

    func reach(_ expression: Expression) {
        reach(expression.type)
        for part in expression.parts { reach(part) }
        reach(expression.innerStatements)
        switch expression.kind {
        case .local(let variable), .block(_, let variable): reach(variable.type)
        case .chain(let variable, _, _): if let variable { reach(variable.type) }
        case .field(_, let variable), .property(let variable, _), .staticField(_, let variable): reach(variable)
        case .subscriptAccess(let reference, _, let arguments), .call(let reference, _, let arguments):
            reach(reference)
            arguments.forEach(reach)
        case .callValue(_, let arguments): arguments.forEach(reach)
        case .functionValue(let reference, _): reach(reference)
        case .enumCase(let enumCase, _): reach(enumCase)
        case .closure(let body): reach(body)
        case .keyPath(let path):
            reach(path.getter)
            if let setter = path.setter { reach(setter) }
        case .convert(let conversion, _): reach(conversion)
        case .cast(_, _, let type), .typeValue(let type): reach(type)
        default: break
        }
    }

    private func reach(_ argument: Argument) {
        switch argument {
        case .value, .place: break
        case .variadic(_, let element): reach(element)
        case .defaultValue(let value, let type, _):
            reach(value)
            reach(type)
        case .autoclosure(let body, let type):
            reach(body)
            reach(.function(type))
        }
    }

    private func reach(_ conversion: Conversion) {
        switch conversion {
        case .wrapOptional, .erase, .functionMap, .functionThunk, .instance, .relabel: break
        case .convertThenWrap(let inner, let type):
            reach(inner)
            reach(type)
        case .optionalMap(let inner, let from, let to), .arrayMap(let inner, let from, let to),
            .dictionaryMap(let inner, let from, let to):
            reach(inner)
            reach(from)
            reach(to)
        case .tupleMap(let parts): for case .some(let part) in parts { reach(part) }
        }
    }
}

extension Statement {
    /// The patterns of the statement itself.
    fileprivate var patterns: [Pattern] {
        switch self {
        case .declare(let pattern, _, _): [pattern]
        case .ifElse(let conditions, _, _), .guardElse(let conditions, _), .whileLoop(let conditions, _, _):
            conditions.compactMap { condition in
                if case .match(let pattern, _) = condition { return pattern }
                return nil
            }
        case .forLoop(let node): [node.pattern]
        case .switchOver(let node): node.cases.flatMap { $0.patterns.map(\.pattern) }
        case .doCatch(_, let clauses, _): clauses.flatMap { $0.patterns.map(\.pattern) }
        default: []
        }
    }
}
