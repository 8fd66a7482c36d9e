import SwiftSyntax

extension Checker {
    /// Checks a pattern against a value of type `type`; `binding` is how names in it are declared, nil where names are
    /// expressions.
    func pattern(_ syntax: PatternSyntax, _ type: Type, binding: Binding?) -> Pattern {
        switch syntax.as(PatternSyntaxEnum.self) {
        case .wildcardPattern: return .wildcard
        case .identifierPattern(let node):
            return bind(node.identifier.identifierText, type, binding ?? .init(isLet: true), span(node))
        case .tuplePattern(let node): return tuplePattern(node, type, binding)
        case .valueBindingPattern(let node):
            let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
            return pattern(
                node.pattern, type,
                binding: Binding(isLet: isLet, isGlobal: binding?.isGlobal ?? false, role: binding?.role ?? .variable))
        case .expressionPattern(let node): return expressionPattern(node.expression, type, binding)
        case .isTypePattern(let node): return .cast(resolve(node.type), from: type, .wildcard)
        case .missingPattern: return .wildcard
        @unknown default: return .wildcard
        }
    }

    /// How a pattern declares names.
    struct Binding {
        var isLet: Bool
        var isGlobal = false
        var role = LocalVariable.Role.variable
    }

    private func bind(_ name: String, _ type: Type, _ binding: Binding, _ place: SourceSpan) -> Pattern {
        if binding.isGlobal { return .global(declareGlobal(name, type, isLet: binding.isLet, place)) }
        if name == "_" { return .wildcard }
        let variable = declareLocal(name, type, isLet: binding.isLet, place)
        variable.role = binding.role
        return .local(variable)
    }

    private func tuplePattern(_ node: TuplePatternSyntax, _ type: Type, _ binding: Binding?) -> Pattern {
        let parts = Array(node.elements)
        if parts.count == 1 { return pattern(parts[0].pattern, type, binding: binding) }
        guard case .tuple(let elements) = type, elements.count == parts.count else {
            if !type.isError {
                report("a tuple pattern of \(parts.count) elements cannot match values of type '\(type)'", node)
            }
            for part in parts { _ = pattern(part.pattern, .error, binding: binding) }
            return .wildcard
        }
        return .tuple(zip(parts, elements).map { pattern($0.pattern, $1.type, binding: binding) }, type)
    }

    /// An expression in pattern position: enum cases, tuples of patterns, names to bind, or a value to compare with.
    private func expressionPattern(_ syntax: ExprSyntax, _ type: Type, _ binding: Binding?) -> Pattern {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .patternExpr(let node): return pattern(node.pattern, type, binding: binding)
        case .discardAssignmentExpr: return .wildcard
        case .tupleExpr(let node) where node.elements.count == 1 && node.elements.first?.label == nil:
            if let inner = node.elements.first { return expressionPattern(inner.expression, type, binding) }
        case .tupleExpr(let node):
            guard case .tuple(let elements) = type, elements.count == node.elements.count else { break }
            return .tuple(
                zip(node.elements, elements).map { expressionPattern($0.expression, $1.type, binding) }, type)
        case .nilLiteralExpr where type.nominal?.role == .optional: return .none
        case .optionalChainingExpr(let node):
            guard type.nominal?.role == .optional, let wrapped = type.arguments.first else { break }
            return .some(expressionPattern(node.expression, wrapped, binding), wrapped: wrapped)
        case .asExpr(let node):
            let target = resolve(node.type)
            return .cast(target, from: type, expressionPattern(node.expression, target, binding))
        case .booleanLiteralExpr(let node) where type.nominal?.role == .bool:
            return .boolean(node.literal.tokenKind == .keyword(.true))
        case .declReferenceExpr(let node) where binding != nil:
            return bind(node.baseName.identifierText, type, binding ?? .init(isLet: true), span(node))
        default: break
        }
        if let found = casePattern(syntax, type, binding) { return found }
        return valuePattern(syntax, type)
    }

    /// `.circle(let radius)`, `Shape.circle(radius: 1)`, `.some(x)`.
    private func casePattern(_ syntax: ExprSyntax, _ type: Type, _ binding: Binding?) -> Pattern? {
        var access = syntax.as(MemberAccessExprSyntax.self)
        var arguments: [LabeledExprSyntax]?
        if let call = syntax.as(FunctionCallExprSyntax.self) {
            access = call.calledExpression.as(MemberAccessExprSyntax.self)
            arguments = Array(call.arguments)
        }
        guard let access else { return nil }
        let name = access.declName.baseName.identifierText
        var subject = type
        var owner: Type?
        if let base = access.base {
            let value = attempt { checkBase(base) }
            guard case .metatype(let named)? = value?.type else { return nil }
            owner = named
        }
        if subject.nominal?.role == .optional, let wrapped = subject.arguments.first {
            if let some = optionalCase(name, arguments, wrapped, binding) { return some }
            if let inner = casePattern(syntax, wrapped, binding) { return .some(inner, wrapped: wrapped) }
            return nil
        }
        if let owner, owner.nominal?.role == .optional, case .existential = subject,
            let wrapped = owner.arguments.first, let pattern = optionalCase(name, arguments, wrapped, binding)
        {
            return .cast(owner, from: type, pattern)
        }
        if let owner, subject.nominal != owner.nominal {
            // An existential (an error, say) compared with a case of one of its types.
            guard case .existential = subject, owner.nominal?.kind == .enumeration else { return nil }
            subject = owner
        }
        guard let enumCase = enumCase(named: name, of: subject) else { return nil }
        let pattern = payloadPattern(enumCase, subject, arguments, binding, syntax)
        if case .existential = type { return .cast(subject, from: type, pattern) }
        return pattern
    }

    private func optionalCase(
        _ name: String, _ arguments: [LabeledExprSyntax]?, _ wrapped: Type, _ binding: Binding?
    ) -> Pattern? {
        guard let index = OptionalCases(rawValue: name) else { return nil }
        switch index {
        case .none: return Pattern.none
        case .some:
            guard let inner = arguments?.first else { return .some(.wildcard, wrapped: wrapped) }
            return .some(expressionPattern(inner.expression, wrapped, binding), wrapped: wrapped)
        }
    }

    func enumCase(named name: String, of type: Type) -> EnumCase? {
        guard let nominal = type.nominal else { return nil }
        _ = nominal.members(named: name)
        return nominal.cases.first { $0.name == name }
    }

    private func payloadPattern(
        _ enumCase: EnumCase, _ type: Type, _ arguments: [LabeledExprSyntax]?, _ binding: Binding?, _ node: ExprSyntax
    ) -> Pattern {
        let map = table.argumentMap(type)
        let types = enumCase.payload.map { table.substitute($0.type, map) }
        guard let arguments else { return .enumCase(enumCase, types.map { _ in .wildcard }, payloadTypes: types) }
        if arguments.count == 1, types.count > 1 {
            // One pattern for the whole payload.
            let whole = Type.tuple(zip(enumCase.payload, types).map { .init($0.label, $1) })
            switch expressionPattern(arguments[0].expression, whole, binding) {
            case .tuple(let parts, _): return .enumCase(enumCase, parts, payloadTypes: types)
            case .wildcard: return .enumCase(enumCase, types.map { _ in .wildcard }, payloadTypes: types)
            default: return .enumCase(enumCase, types.map { _ in .wildcard }, payloadTypes: types)
            }
        }
        guard arguments.count == types.count else {
            report(
                "enum case '\(enumCase.name)' has \(count(types.count, "associated value")), but the pattern names \(arguments.count)",
                node)
            return .wildcard
        }
        for (argument, payload) in zip(arguments, enumCase.payload) {
            if let label = argument.label?.identifierText, label != payload.label {
                report("tuple pattern element label '\(label)' must be '\(payload.label ?? "_")'", argument)
            }
        }
        return .enumCase(
            enumCase, zip(arguments, types).map { expressionPattern($0.expression, $1, binding) }, payloadTypes: types)
    }

    /// A value to compare with: the operator `~=` decides.
    private func valuePattern(_ syntax: ExprSyntax, _ type: Type) -> Pattern {
        if type.isError {
            _ = check(syntax)
            return .wildcard
        }
        probe?.visit(syntax, literalTarget(type), self)
        if let name = implicitMemberName(syntax), members(named: name, of: literalTarget(type), isStatic: true).isEmpty,
            members(named: name, of: type, isStatic: true).isEmpty, case .nominal = type
        {
            reportImplicit(name, literalTarget(type), syntax)
            return .wildcard
        }
        let subject = temporary("subject", type)
        let value = Expression(.local(subject), type, span(syntax))
        if literalTarget(type) != type, needsContext(syntax) {
            let inner = literalTarget(type)
            return .some(valuePattern(syntax, inner), wrapped: inner)
        }
        let holder = InfixOperatorExprSyntax(
            leftOperand: syntax,
            operator: BinaryOperatorExprSyntax(operator: .binaryOperator(OperatorNames.patternMatch)),
            rightOperand: DeclReferenceExprSyntax(baseName: .identifier("subject")))
        known[holder.rightOperand.id] = value
        defer { known[holder.rightOperand.id] = nil }
        let test = operatorCall(
            OperatorNames.patternMatch, [syntax, holder.rightOperand], table.bool, syntax, syntax, isPattern: true)
        return test.type.isError ? .wildcard : .test(subject, test)
    }

    /// An operator on two checked operands.
    func fixedOperatorCall(_ name: String, _ left: Expression, _ right: Expression, _ node: some SyntaxProtocol)
        -> Expression?
    {
        let first = ExprSyntax(DeclReferenceExprSyntax(baseName: .identifier("left")))
        let second = ExprSyntax(DeclReferenceExprSyntax(baseName: .identifier("right")))
        let holder = InfixOperatorExprSyntax(
            leftOperand: first, operator: BinaryOperatorExprSyntax(operator: .binaryOperator(name)),
            rightOperand: second)
        known[holder.leftOperand.id] = left
        known[holder.rightOperand.id] = right
        defer {
            known[holder.leftOperand.id] = nil
            known[holder.rightOperand.id] = nil
        }
        let result = operatorCall(name, [holder.leftOperand, holder.rightOperand], table.bool, node, node)
        return result.type.isError ? nil : result
    }
}

/// The cases of an optional as patterns write them.
enum OptionalCases: String {
    case none, some
}

/// Operators that the language itself uses.
enum OperatorNames {
    static let patternMatch = "~="
    static let equal = "=="
    static let less = "<"
}
