import SwiftSyntax

extension Checker {
    func infix(_ node: InfixOperatorExprSyntax, _ expected: Type) -> Expression {
        if node.operator.is(AssignmentExprSyntax.self) { return assignment(node) }
        guard let token = node.operator.as(BinaryOperatorExprSyntax.self)?.operator else {
            return refuse("this operator", node.operator)
        }
        let name = token.text
        let (left, right) = (node.leftOperand, node.rightOperand)
        var form = OperatorForm(name, left, right)
        if form.isLogical, toldChoice(node.id)?.option.function?.isNative == false { form = .function }
        switch form {
        case .and:
            return Expression(
                .and(
                    check(left, as: table.bool, context: .condition), check(right, as: table.bool, context: .condition)),
                table.bool, span(node))
        case .or:
            return Expression(
                .or(
                    check(left, as: table.bool, context: .condition), check(right, as: table.bool, context: .condition)),
                table.bool, span(node))
        case .coalesce: return coalesce(left, right, expected, node)
        case .nilTest(let operand, let isEqual):
            if let test = nilTest(operand, isEqual, node) { return test }
        case .function: break
        }
        if let candidates = assignmentCandidates(name) { return compound(node, name, candidates) }
        return operationAlone(ExprSyntax(node), expected) ?? operatorCall(name, [left, right], expected, node, token)
    }

    private func coalesce(
        _ left: ExprSyntax, _ right: ExprSyntax, _ expected: Type, _ node: InfixOperatorExprSyntax
    ) -> Expression {
        let place = span(node)
        let value = check(
            left,
            expecting: expected.isKnown && !expected.isExistential && expected.nominal?.role != .optional
                ? table.optional(expected) : expected)
        if value.type.isError { return value }
        guard value.type.nominal?.role == .optional, let wrapped = value.type.arguments.first else {
            // The compiler warns only: the right side is never used.
            _ = check(right, as: value.type)
            return value
        }
        if let type = told(node.id), type != wrapped, type != value.type,
            type.isExistential || type.nominal?.kind == .classType, conversion(from: wrapped, to: type) != nil
        {
            let whole = convert(value, to: table.optional(type))
            return Expression(.coalesce(whole, check(right, as: type)), type, place)
        }
        let fallback = check(right, expecting: wrapped)
        if conversion(from: fallback.type, to: wrapped) != nil {
            return Expression(.coalesce(value, convert(fallback, to: wrapped)), wrapped, place)
        }
        if conversion(from: fallback.type, to: value.type) != nil {
            return Expression(.coalesce(value, convert(fallback, to: value.type)), value.type, place)
        }
        return Expression(.coalesce(value, convert(fallback, to: wrapped)), wrapped, place)
    }

    /// Whether a value is nil; nothing where its type says itself what `nil` is.
    private func nilTest(_ operand: ExprSyntax, _ isEqual: Bool, _ node: InfixOperatorExprSyntax) -> Expression? {
        let value = check(operand)
        if value.type.isError { return value }
        if value.type.nominal?.role != .optional, table.conforms(value.type, to: table.core(.expressibleByNilLiteral)) {
            return nil
        }
        // Of a value that is never nil the compiler warns only.
        let isOptional = value.type.nominal?.role == .optional
        let optional = isOptional ? value : convert(value, to: table.optional(value.type))
        let test = Expression(.isNil(optional), table.bool, span(node))
        if isEqual { return test }
        return Expression(
            .conditional(
                test, Expression(.literal(.bool(false)), table.bool, span(node)),
                Expression(.literal(.bool(true)), table.bool, span(node))), table.bool, span(node))
    }

    /// Whether both sides are conditions, each of which is inferred by itself.
    func joinsConditions(_ node: InfixOperatorExprSyntax) -> Bool {
        guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return false }
        return OperatorForm(name, node.leftOperand, node.rightOperand).isLogical && !isDeclaredByCell(operator: name)
    }

    func prefix(_ node: PrefixOperatorExprSyntax, _ expected: Type) -> Expression {
        let name = node.operator.text
        if let number = negativeLiteral(node, expected) { return number }
        return operationAlone(ExprSyntax(node), expected)
            ?? operatorCall(name, [node.expression], expected, node, node.operator)
    }

    /// `-1` is a literal.
    private func negativeLiteral(_ node: PrefixOperatorExprSyntax, _ expected: Type) -> Expression? {
        guard node.operator.text == "-",
            node.expression.is(IntegerLiteralExprSyntax.self)
                || node.expression.is(FloatLiteralExprSyntax.self)
        else { return nil }
        if let literal = node.expression.as(IntegerLiteralExprSyntax.self) {
            let number = WholeNumber(literal.literal.text, isNegative: true)
            return integer(number, literalTarget(expected), span(node))
        }
        guard let literal = node.expression.as(FloatLiteralExprSyntax.self) else { return nil }
        return float(literal, isNegative: true, literalTarget(expected), span(node))
    }

    func postfix(_ node: PostfixOperatorExprSyntax, _ expected: Type) -> Expression {
        operationAlone(ExprSyntax(node), expected)
            ?? operatorCall(
                node.operator.text, [node.expression], expected, node, node.operator, isPostfix: true)
    }

    /// The operators that change their left operand.
    func assignmentCandidates(_ name: String) -> [FunctionDeclaration]? {
        let candidates = operatorCandidates(name)
        let changing = candidates.filter { $0.parameters.first?.isInout == true }
        return changing.isEmpty ? nil : changing
    }

    private func compound(
        _ node: InfixOperatorExprSyntax, _ name: String, _ candidates: [FunctionDeclaration]
    ) -> Expression {
        let place = checkPlace(node.leftOperand)
        if place.type.isError {
            _ = check(node.rightOperand)
            return place
        }
        return throughChain(place, node) { target in
            operatorCall(name, [node.leftOperand, node.rightOperand], .void, node, node.operator, checkedLeft: target)
        }
    }

    // MARK: Choice

    /// Chooses the function of an operator by the types of its operands and calls it.
    func operatorCall(
        _ name: String, _ operands: [ExprSyntax], _ expected: Type, _ node: some SyntaxProtocol,
        _ token: some SyntaxProtocol,
        isPostfix: Bool = false, checkedLeft: Expression? = nil, isPattern: Bool = false
    ) -> Expression {
        if let told = toldOperator(operands, node, checkedLeft) { return told }
        let fixed: [Expression?] = operands.enumerated().map { index, operand in
            if index == 0, let checkedLeft { return checkedLeft }
            let isFlexible = needsContext(operand) && (isPattern || !isOperation(operand))
            return isFlexible || isOverloadedName(operand) ? nil : check(operand)
        }
        return operatorCall(name, operands, fixed, expected, node, token, isPostfix: isPostfix)
    }

    /// An operation that means something by itself and only contradicts what is expected of it.
    private func operationAlone(_ syntax: ExprSyntax, _ expected: Type) -> Expression? {
        guard told(syntax.id) == nil, expected.isKnown, !expected.isVoid,
            let found = infer(syntax, expecting: .unknown)
        else { return nil }
        let outer = solution
        solution = found
        defer { solution = outer }
        return build(syntax, found.types[syntax.id] ?? .unknown)
    }

    /// Whether an operand is itself made by an operator. What it is is found out once, from its own operands.
    private func isOperation(_ syntax: ExprSyntax) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .infixOperatorExpr, .postfixOperatorExpr: true
        case .prefixOperatorExpr(let node): node.operator.text != "-" || isOperation(node.expression)
        case .tupleExpr(let node):
            node.elements.count == 1 && node.elements.contains { isOperation($0.expression) }
        default: false
        }
    }

    /// A name of several functions, whose meaning the operator decides: `text |> String.init`.
    private func isOverloadedName(_ syntax: ExprSyntax) -> Bool {
        guard let access = syntax.as(MemberAccessExprSyntax.self), let base = access.base,
            access.declName.baseName.tokenKind == .keyword(.`init`),
            case .metatype(let type)? = attempt({ checkBase(base).type })
        else { return false }
        return members(named: LanguageNames.initializer, of: type, isStatic: true).count > 1
    }

    /// Chooses the function of an operator; operands that need no context are checked already.
    private func operatorCall(
        _ name: String, _ operands: [ExprSyntax], _ checked: [Expression?], _ expected: Type,
        _ node: some SyntaxProtocol, _ token: some SyntaxProtocol, isPostfix: Bool
    ) -> Expression {
        let fixed = checked
        if fixed.contains(where: { $0?.type.isError == true }) {
            for (operand, value) in zip(operands, fixed) where value == nil { _ = attempt { check(operand) } }
            return Expression(.error, .error, span(node))
        }
        if let comparison = tupleComparison(name, operands, fixed, node) { return comparison }
        let fixity = OperatorFixity(operands: operands.count, isPostfix: isPostfix)
        let candidates = operatorCandidates(name).filter(fixity.fits)
        var best: (score: Score, function: FunctionDeclaration, bindings: Bindings)?
        for function in candidates {
            guard let (score, bindings) = fit(function, operands, fixed, expected) else { continue }
            if let current = best, !(score < current.score) { continue }
            best = (score, function, bindings)
        }
        guard var best else {
            if let unwrapped = unwrappingImplicitly(fixed) {
                return operatorCall(name, operands, unwrapped, expected, node, token, isPostfix: isPostfix)
            }
            let types = zip(operands, fixed).map { operand, value in value?.type ?? check(operand).type }
            return noOperator(
                OperatorUse(
                    name: name, operands: operands, types: types, candidates: candidates, node: Syntax(node),
                    token: Syntax(token)))
        }
        var arguments: [Argument] = []
        for (index, parameter) in best.function.parameters.enumerated() {
            let wanted = best.bindings.expected(parameter.type, table)
            if parameter.isInout, let place = fixed[index] {
                arguments.append(.place(place))
                continue
            }
            let value = fixed[index] ?? check(operands[index], expecting: wanted)
            if !wanted.isKnown { match(parameter.type, value.type, &best.bindings) }
            let type = best.bindings.expected(parameter.type, table)
            if parameter.isAutoclosure {
                arguments.append(autoclosure(operands[index], type))
            } else {
                arguments.append(.value(type.isKnown ? convert(value, to: type, context: .argument) : value))
            }
        }
        if best.function.canThrow { noteThrowing(node, name) }
        let result = best.bindings.expected(best.function.result, table)
        use(best.function)
        let reference = FunctionReference(declaration: best.function, substitution: best.bindings.map)
        return Expression(.call(reference, receiver: nil, arguments), result, span(node))
    }

    /// How well a function takes the operands; nil where it does not.
    private func fit(
        _ function: FunctionDeclaration, _ operands: [ExprSyntax], _ fixed: [Expression?], _ expected: Type
    ) -> (Score, Bindings)? {
        var bindings = Bindings(function.allGenericParameters, known: [:])
        var score = Score()
        for (parameter, value) in zip(function.parameters, fixed) where value != nil {
            if let value { match(parameter.type, value.type, &bindings) }
        }
        for (index, parameter) in function.parameters.enumerated() {
            let wanted = bindings.expected(parameter.type, table)
            if let value = fixed[index] {
                guard wanted.isKnown else {
                    if conversion(from: value.type, to: wanted) == nil { return nil }
                    continue
                }
                if parameter.isInout { guard value.type == wanted else { return nil } }
                guard let step = conversion(from: value.type, to: wanted) else { return nil }
                if step != nil { score.conversions += 1 }
            } else if wanted.isKnown {
                guard let distance = literalFit(operands[index], wanted) else { return nil }
                score.literals += distance
            } else {
                if case .function = parameter.type { continue }
                if isOverloadedName(operands[index]) { return nil }
                if case .closureExpr = operands[index].as(ExprSyntaxEnum.self) { return nil }
                if let (distance, hinted) = contextualFit(function, index, operands[index], expected, bindings) {
                    bindings = hinted
                    score.literals += distance
                    continue
                }
                guard let type = defaultLiteralType(operands[index], expected) else { return nil }
                match(parameter.type, type, &bindings)
                if conversion(from: type, to: bindings.expected(parameter.type, table)) == nil { return nil }
            }
        }
        for parameter in bindings.inferable {
            guard let type = bindings.map[parameter] else { continue }
            guard parameter.bounds.allSatisfy({ table.satisfies(type, table.substitute($0, bindings.map)) }) else {
                return nil
            }
        }
        guard table.holds(function.requirements, bindings.map) else { return nil }
        if function.isGeneric { score.generics += 1 }
        if function.owner?.kind == .protocolType { score.generics += 1 }
        if expected.isKnown, !expected.isVoid {
            let result = bindings.expected(function.result, table)
            if conversion(from: result, to: expected) == nil {
                score.results += 2
            } else if result != expected {
                score.results += 1
            }
        }
        return (score, bindings)
    }

    /// How well a literal operand takes the type that the expected result asks of it: `-1...1` as a `ClosedRange<Float>`.
    private func contextualFit(
        _ function: FunctionDeclaration, _ index: Int, _ operand: ExprSyntax, _ expected: Type, _ bindings: Bindings
    ) -> (distance: Int, bindings: Bindings)? {
        guard expected.isKnown, !expected.isVoid, !expected.isExistential else { return nil }
        var hinted = bindings
        match(function.result, expected, &hinted)
        let wanted = hinted.expected(function.parameters[index].type, table)
        guard wanted.isKnown, let distance = literalFit(operand, wanted) else { return nil }
        return (distance, hinted)
    }

    /// The type of a literal that nothing else tells the type of.
    func defaultLiteralType(_ syntax: ExprSyntax, _ expected: Type) -> Type? {
        let target = literalTarget(expected)
        let isTold = expected.isKnown && !target.isExistential && literalFit(syntax, expected) != nil
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: return isTold ? target : table.int
        case .floatLiteralExpr: return isTold ? target : table.double
        case .nilLiteralExpr, .closureExpr: return nil
        default: return attempt { check(syntax).type }
        }
    }

    /// Whether a function takes checked operands.
    func takes(_ function: FunctionDeclaration, _ values: [Expression]) -> Bool {
        fit(function, [], values, .unknown) != nil
    }
}

/// Operators that are part of the language, not functions: their right side is evaluated only when needed, or a literal
/// `nil` is on one side.
private enum OperatorForm {
    case and, or, coalesce
    case nilTest(ExprSyntax, isEqual: Bool)
    case function

    init(_ name: String, _ left: ExprSyntax, _ right: ExprSyntax) {
        switch name {
        case "&&": self = .and
        case "||": self = .or
        case "??": self = .coalesce
        case "==" where right.is(NilLiteralExprSyntax.self): self = .nilTest(left, isEqual: true)
        case "!=" where right.is(NilLiteralExprSyntax.self): self = .nilTest(left, isEqual: false)
        case "==" where left.is(NilLiteralExprSyntax.self): self = .nilTest(right, isEqual: true)
        case "!=" where left.is(NilLiteralExprSyntax.self): self = .nilTest(right, isEqual: false)
        default: self = .function
        }
    }

    /// Whether it is `&&` or `||`, which a cell may declare for types of its own.
    var isLogical: Bool {
        switch self {
        case .and, .or: true
        default: false
        }
    }
}
