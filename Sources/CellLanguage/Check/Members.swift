import SwiftSyntax

extension Checker {
    func memberAccess(_ node: MemberAccessExprSyntax, _ expected: Type) -> Expression {
        if let chained = chainIfNeeded(ExprSyntax(node), expected) { return chained }
        let name = node.declName.baseName.identifierText
        guard let baseSyntax = node.base else { return implicitMember(name, expected, node) }
        if let global = moduleMember(baseSyntax, node.declName) { return check(global, expecting: expected) }
        let base = checkBase(baseSyntax, expected)
        if base.type.isError { return Expression(.error, .error, span(node)) }
        if case .metatype(let type) = base.type {
            if node.declName.baseName.tokenKind == .keyword(.self) {
                // What a generic type is made of may follow from the place: `run(Plurality.self, ballots)`.
                if !type.isKnown, case .metatype(let wanted) = expected, wanted.isKnown, wanted.nominal == type.nominal
                {
                    return typeReference(wanted, node)
                }
                return base
            }
            let member = staticMember(name, of: type, node.declName, expected, through: typeReceiver(base))
            return member.placed(at: span(node))
        }
        let found = member(name, of: base, node.declName, expected, isSuper: baseSyntax.is(SuperExprSyntax.self))
        return found.placed(at: span(node))
    }

    /// The base of a member: a name may be a type here.
    func checkBase(_ syntax: ExprSyntax, _ expected: Type = .unknown) -> Expression {
        if let reference = syntax.as(DeclReferenceExprSyntax.self) { return self.reference(reference, .unknown) }
        if let type = typeExpression(syntax) { return typeReference(type, syntax) }
        // `.grey.lighter()`: the whole chain is of the expected type, and so is where it begins.
        return check(syntax, expecting: implicitMemberName(syntax) == nil ? .unknown : expected)
    }

    /// The name behind a module's: `Swift.min`.
    func moduleMember(_ base: ExprSyntax, _ name: DeclReferenceExprSyntax) -> ExprSyntax? {
        guard let module = base.as(DeclReferenceExprSyntax.self)?.baseName.identifierText,
            UnsupportedConstructs.importableModules.contains(module) || module == UnsupportedConstructs.standardModule,
            lookUpLocal(module) == nil, environment.names[module] == nil, table.types[module] == nil
        else { return nil }
        return ExprSyntax(name)
    }

    /// The type that an expression in base position names: `[Int]`, `[String: [Int]]`, `Outer.Inner`; nil for values.
    func typeExpression(_ syntax: ExprSyntax) -> Type? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let node):
            let name = node.baseName.identifierText
            guard lookUpLocal(name) == nil, environment.names[name] == nil else { return nil }
            if name == LanguageNames.void { return .void }
            return resolver().lookUp(name, [], node)
        case .arrayExpr(let node) where node.elements.count == 1:
            return node.elements.first.flatMap { typeExpression($0.expression) }.map { table.array(of: $0) }
        case .dictionaryExpr(let node):
            guard case .elements(let list) = node.content, list.count == 1, let entry = list.first,
                let key = typeExpression(entry.key), let value = typeExpression(entry.value)
            else { return nil }
            return .nominal(table.core(.dictionary), [key, value])
        case .optionalChainingExpr(let node): return typeExpression(node.expression).map { table.optional($0) }
        case .typeExpr(let node): return resolve(node.type)
        case .memberAccessExpr(let node):
            guard let base = node.base, node.declName.argumentNames == nil else { return nil }
            return typeExpression(base).flatMap { nestedType(node.declName.baseName.identifierText, of: $0) }
        case .genericSpecializationExpr:
            if case .metatype(let type) = check(syntax).type { return type }
            return nil
        case .infixOperatorExpr(let node):
            return node.operator.as(ArrowExprSyntax.self).flatMap {
                functionType(node.leftOperand, $0, node.rightOperand)
            }
        case .tupleExpr(let node) where node.elements.count == 1 && node.elements.first?.label == nil:
            return node.elements.first.flatMap { typeExpression($0.expression) }
        case .tupleExpr(let node) where node.elements.count > 1:
            let parts = node.elements.map { element in
                typeExpression(element.expression).map { Type.TupleElement(element.label?.identifierText, $0) }
            }
            return parts.contains { $0 == nil } ? nil : .tuple(parts.compactMap { $0 })
        default: return nil
        }
    }

    /// A function's type among expressions: `((Int) throws -> Bool).self`.
    private func functionType(_ parameters: ExprSyntax, _ arrow: ArrowExprSyntax, _ result: ExprSyntax) -> Type? {
        guard let list = parameters.as(TupleExprSyntax.self)?.elements, let result = typeExpression(result) else {
            return nil
        }
        let types = list.map { typeExpression($0.expression) }
        if types.contains(nil) { return nil }
        return .function(
            FunctionType(
                types.compactMap { $0 }.map { .init($0) }, result,
                canThrow: arrow.effectSpecifiers?.throwsClause != nil))
    }

    private func implicitMember(_ name: String, _ expected: Type, _ node: MemberAccessExprSyntax) -> Expression {
        if expected.nominal?.role == .optional, OptionalCases(rawValue: name) == OptionalCases.none {
            return Expression(.literal(.none), expected, span(node))
        }
        for type in implicitBases(solution?.implicitBases[node.id] ?? expected)
        where !members(named: name, of: type, isStatic: true).isEmpty {
            return staticMember(name, of: type, node, expected)
        }
        reportImplicit(name, expected, node)
        return Expression(.error, .error, span(node))
    }

    // MARK: Instance members

    /// A member of a value: a property, a tuple's element, or a method as a function.
    func member(
        _ name: String, of base: Expression, _ node: some SyntaxProtocol, _ expected: Type, isSuper: Bool = false
    ) -> Expression {
        if case .tuple(let elements) = base.type {
            if let index = Int(name) ?? elements.firstIndex(where: { $0.label == name }),
                elements.indices.contains(index)
            {
                return Expression(.tupleElement(base, index), elements[index].type, span(node))
            }
        }
        if base.type.isError { return Expression(.error, .error, span(node)) }
        let base = receiver(base, of: name)
        let found = members(named: name, of: base.type, isStatic: false)
        for candidate in found {
            if case .variable(let variable) = candidate.member {
                return property(variable, of: base, candidate, node, isSuper: isSuper)
            }
        }
        let functions = found.compactMap { member -> Candidate? in
            guard case .function(let function) = member.member else { return nil }
            return Candidate(function: function, receiver: base, substitution: member.substitution, isSuper: isSuper)
        }
        if !functions.isEmpty { return functionValue(functions, expected, node, name) }
        return missingMember(name, of: base.type, node)
    }

    private func property(
        _ variable: VariableDeclaration, of base: Expression, _ found: FoundMember, _ node: some SyntaxProtocol,
        isSuper: Bool
    ) -> Expression {
        let type = table.substitute(variable.settledType, found.substitution)
        if !reportHiddenTypes([], type, of: base, variable.name, node) { return Expression(.error, .error, span(node)) }
        if case .computed(let getter, _) = variable.storage {
            if getter.canThrow { noteThrowing(node, variable.name) }
        }
        if variable.hasMutatingGetter, !isInstance(base) { requireMutable(base, span(node), .reading) }
        if variable.isStoredField, !variable.isLazy, isSuper || !isOverridable(variable, of: base) {
            return Expression(
                .field(base, variable), type, span(node), isImplicitlyUnwrapped: variable.isImplicitlyUnwrapped)
        }
        return Expression(
            .property(variable, receiver: base), type, span(node),
            isImplicitlyUnwrapped: variable.isImplicitlyUnwrapped)
    }

    /// Whether a subclass may have put code in the property's place. An initializer means the memory itself.
    private func isOverridable(_ variable: VariableDeclaration, of base: Expression) -> Bool {
        guard variable.isOverriddenSomewhere else { return false }
        guard body.isInitializer, variable.owner === body.owner, case .local(let local) = base.kind else {
            return true
        }
        return local !== body.selfVariable
    }

    // MARK: Static members

    func staticMember(
        _ name: String, of type: Type, _ node: some SyntaxProtocol, _ expected: Type = .unknown,
        through receiver: Expression? = nil
    ) -> Expression {
        let found = typeMembers(named: name, of: type, span(node))
        for candidate in found {
            switch candidate.member {
            case .variable(let variable):
                let valueType = table.substitute(variable.settledType, candidate.substitution)
                if case .staticField(let global) = variable.storage {
                    return Expression(
                        .staticField(global, variable), valueType, span(node),
                        isImplicitlyUnwrapped: variable.isImplicitlyUnwrapped)
                }
                return Expression(
                    .property(variable, receiver: receiver ?? typeReference(type, node)), valueType, span(node))
            case .enumCase(let enumCase): return enumCaseValue(enumCase, type, expected, node)
            case .function: continue
            }
        }
        let functions = found.compactMap { member -> Candidate? in
            guard case .function(let function) = member.member else { return nil }
            return Candidate(
                function: function, receiver: nil, substitution: openingUnknown(member.substitution, of: type))
        }
        if !functions.isEmpty { return functionValue(functions, expected, node, name) }
        if let nested = nestedType(name, of: type) { return typeReference(nested, node) }
        return missingStaticMember(name, of: type, node)
    }

    func enumCaseValue(
        _ enumCase: EnumCase, _ type: Type, _ expected: Type, _ node: some SyntaxProtocol
    ) -> Expression {
        var bindings = Bindings(
            enumCase.owner.genericParameters, known: openingUnknown(table.argumentMap(type), of: type))
        var wanted = literalTarget(expected)
        // As a function, the case makes what that gives.
        if !enumCase.payload.isEmpty, case .function(let function) = wanted {
            let parameters = enumCase.payload.count == function.parameters.count ? function.parameters : []
            for (payload, parameter) in zip(enumCase.payload, parameters) {
                match(payload.type, parameter.type, &bindings)
            }
            wanted = function.result
        }
        match(enumCase.owner.selfType, literalTarget(wanted), &bindings)
        let result = bindings.expected(enumCase.owner.selfType, table)
        if enumCase.payload.isEmpty { return Expression(.enumCase(enumCase, []), result, span(node)) }
        let constructor = enumConstructor(enumCase, result, node)
        guard case .function(let wanted) = literalTarget(expected) else { return constructor }
        return functionOfTuple(wanted, node, enumCase.name) { _ in constructor } ?? constructor
    }

    /// A case with payload as a function: `cases.map(Shape.circle)`.
    private func enumConstructor(_ enumCase: EnumCase, _ type: Type, _ node: some SyntaxProtocol) -> Expression {
        let scope = CaptureScope(parent: body.scope)
        let map = table.argumentMap(type)
        let parameters = enumCase.payload.map {
            LocalVariable($0.label ?? "value", type: table.substitute($0.type, map), isLet: true, owner: scope)
        }
        let values = parameters.map { Expression(.local($0), $0.type, span(node)) }
        let function = FunctionType(parameters.map { .init($0.type) }, type)
        let made = Expression(.enumCase(enumCase, values), type, span(node))
        let closure = ClosureBody(
            parameters: parameters, type: function, scope: scope, statements: [.returnValue(made, span(node))],
            name: enumCase.name)
        return Expression(.closure(closure), .function(function), span(node))
    }

    func nestedType(_ name: String, of type: Type) -> Type? {
        let isAssociated = {
            self.table.allProtocols(of: type).contains { $0.associatedTypes.contains { $0.name == name } }
        }
        switch type {
        case .parameter, .member: return isAssociated() ? table.member(name, of: type) : nil
        default: break
        }
        guard let nominal = type.nominal else { return nil }
        nominal.prepareIfNeeded()
        switch nominal.nestedTypes[name] {
        case .nominal(let nested)?:
            let map = table.argumentMap(type)
            let outer = nested.outerParameters.map { table.substitute(.parameter($0), map) }
            return nested.outerParameterCount == 0
                ? nested.selfType
                : .nominal(nested, outer + nested.genericParameters[outer.count...].map { _ in .unknown })
        case .alias(let alias, _)?: return table.substitute(alias, table.argumentMap(type))
        case nil:
            guard isAssociated() else { return nil }
            let found = table.member(name, of: type)
            return found.isMember || found.isError ? nil : found
        }
    }

    // MARK: Subscripts

    func subscriptCall(_ node: SubscriptCallExprSyntax, _ expected: Type) -> Expression {
        if let chained = chainIfNeeded(ExprSyntax(node), expected) { return chained }
        if let access = keyPathAccess(node) { return access }
        let base = receiver(checkBase(node.calledExpression), of: LanguageNames.subscriptMember)
        if base.type.isError { return base }
        let arguments = writtenArguments(node.arguments, node.trailingClosure, node.additionalTrailingClosures)
        var isStatic = false
        var type = base.type
        if case .metatype(let inner) = base.type, case .typeValue = base.kind {
            isStatic = true
            type = inner
        }
        let candidates = members(named: LanguageNames.subscriptMember, of: type, isStatic: isStatic).compactMap {
            found -> Candidate? in
            guard case .function(let function) = found.member else { return nil }
            return Candidate(
                function: function, receiver: isStatic ? nil : base, substitution: found.substitution,
                isSuper: node.calledExpression.is(SuperExprSyntax.self))
        }
        guard !candidates.isEmpty else {
            if type.nominal?.role == .optional {
                return failure(
                    "value of optional type '\(type)' must be unwrapped before its elements are used",
                    node.calledExpression,
                    hint: "write '?' before '[' or unwrap it with 'if let'")
            }
            return failure("value of type '\(type)' has no subscripts", node)
        }
        let call = choose(candidates, arguments, expected, node, name: LanguageNames.subscriptMember)
        guard case .call(let reference, let receiver, let values) = call.kind else { return call }
        return Expression(.subscriptAccess(reference, receiver: receiver, values), call.type, span(node))
    }

    // MARK: Optional chaining

    /// Handles `a?.b`: everything behind the `?` is skipped when `a` is nil.
    func chainIfNeeded(_ syntax: ExprSyntax, _ expected: Type) -> Expression? {
        guard let link = chainLink(in: syntax), known[ExprSyntax(link).id] == nil,
            known[link.expression.id] == nil || link.expression.is(OptionalChainingExprSyntax.self)
        else { return nil }
        let value = check(link.expression)
        if value.type.isError { return value }
        guard value.type.nominal?.role == .optional, let wrapped = value.type.arguments.first else {
            return failure("cannot use optional chaining on non-optional value of type '\(value.type)'", link)
        }
        let base: Expression
        let variable: LocalVariable?
        if isPlace(value) {
            variable = nil
            base = Expression(.forceUnwrap(value), wrapped, span(link))
        } else {
            let temporary = temporary("chain", wrapped)
            variable = temporary
            base = Expression(.local(temporary), wrapped, span(link))
        }
        known[ExprSyntax(link).id] = base
        let inner = check(syntax, expecting: literalTarget(expected))
        known[ExprSyntax(link).id] = nil
        if inner.type.isError { return inner }
        let isOptional = inner.type.nominal?.role == .optional
        let isVoid = inner.type.isVoid
        let result = isOptional ? inner : (isVoid ? inner : convert(inner, to: table.optional(inner.type)))
        let type = isVoid ? table.optional(.void) : result.type
        return Expression(.chain(variable, base: value, body: result), type, span(syntax))
    }

    /// The innermost `?` that the expression's base goes through.
    func chainLink(in syntax: ExprSyntax) -> OptionalChainingExprSyntax? {
        var current: ExprSyntax? = syntax
        var found: OptionalChainingExprSyntax?
        while let next = current {
            switch next.as(ExprSyntaxEnum.self) {
            case .memberAccessExpr(let node): current = node.base
            case .functionCallExpr(let node): current = node.calledExpression
            case .subscriptCallExpr(let node): current = node.calledExpression
            case .forceUnwrapExpr(let node): current = node.expression
            case .optionalChainingExpr(let node):
                if known[next.id] != nil { return found }
                // `Int?.none` is a member of a type.
                if typeExpression(next) != nil { return found }
                found = node
                current = node.expression
            default: current = nil
            }
        }
        return found
    }
}
