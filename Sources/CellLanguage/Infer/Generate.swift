import SwiftSyntax

/// From syntax to types and constraints.
extension Inference {
    /// The type of an expression; what it asks of its parts becomes constraints.
    func generate(_ syntax: ExprSyntax) -> Type {
        let type = typeOf(syntax)
        types.append((syntax.id, type))
        return type
    }

    private func typeOf(_ syntax: ExprSyntax) -> Type {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: return literal(.integer)
        case .floatLiteralExpr: return literal(.float)
        case .booleanLiteralExpr: return literal(.boolean)
        case .nilLiteralExpr: return literal(.none)
        case .stringLiteralExpr(let node):
            let text = node.representedLiteralValue
            return literal(text.map { $0.count == 1 } ?? false ? .character : .string)
        case .arrayExpr(let node): return array(node, syntax)
        case .dictionaryExpr(let node): return dictionary(node, syntax)
        case .tupleExpr(let node): return tuple(node)
        case .closureExpr(let node): return closure(node)
        case .keyPathExpr(let node): return keyPath(node)
        case .declReferenceExpr(let node): return reference(node)
        case .memberAccessExpr, .functionCallExpr, .subscriptCallExpr, .forceUnwrapExpr, .optionalChainingExpr:
            return postfix(syntax)
        case .infixOperatorExpr(let node): return infix(node)
        case .prefixOperatorExpr(let node):
            return negativeLiteral(node) ?? operation(node.operator.text, [node.expression], syntax.id)
        case .postfixOperatorExpr(let node): return operation(node.operator.text, [node.expression], syntax.id)
        case .ternaryExpr(let node): return ternary(node)
        case .tryExpr(let node): return attempt(node)
        case .asExpr(let node): return cast(node)
        case .isExpr(let node):
            _ = generate(node.expression)
            return table.bool
        case .inOutExpr(let node): return generate(node.expression)
        case .ifExpr, .switchExpr:
            let result = freshVariable()
            fresh.append(.branches(syntax, checker.body, result))
            return result
        default: return independent(syntax)
        }
    }

    /// A part whose type needs no context: the checker says what it is.
    private func independent(_ syntax: ExprSyntax) -> Type { opened(checker.build(syntax, .unknown).type) }

    // MARK: Literals

    private func literal(_ kind: LiteralKind) -> Type { literalVariable(kind) }

    /// `-1` is a literal.
    private func negativeLiteral(_ node: PrefixOperatorExprSyntax) -> Type? {
        guard node.operator.text == "-" else { return nil }
        if node.expression.is(IntegerLiteralExprSyntax.self) { return literal(.integer) }
        if node.expression.is(FloatLiteralExprSyntax.self) { return literal(.float) }
        return nil
    }

    private func array(_ node: ArrayExprSyntax, _ syntax: ExprSyntax) -> Type {
        if let type = checker.typeExpression(syntax) { return .metatype(opened(type)) }
        let element = freshVariable()
        let type = literal(.array(element: element))
        for part in node.elements { fresh.append(.convert(generate(part.expression), element)) }
        return type
    }

    private func dictionary(_ node: DictionaryExprSyntax, _ syntax: ExprSyntax) -> Type {
        if let type = checker.typeExpression(syntax) { return .metatype(opened(type)) }
        let (key, value) = (freshVariable(), freshVariable())
        let type = literal(.dictionary(key: key, value: value))
        if case .elements(let list) = node.content {
            for entry in list {
                fresh.append(.convert(generate(entry.key), key))
                fresh.append(.convert(generate(entry.value), value))
            }
        }
        return type
    }

    private func tuple(_ node: TupleExprSyntax) -> Type {
        let elements = Array(node.elements)
        if elements.count == 1, elements[0].label == nil { return generate(elements[0].expression) }
        return .tuple(elements.map { .init($0.label?.identifierText, generate($0.expression)) })
    }

    // MARK: Operators

    private func infix(_ node: InfixOperatorExprSyntax) -> Type {
        guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else {
            return independent(ExprSyntax(node))
        }
        let (left, right) = (node.leftOperand, node.rightOperand)
        switch name {
        case "&&", "||":
            fresh.append(.convert(generate(left), table.bool))
            fresh.append(.convert(generate(right), table.bool))
            return table.bool
        case "??":
            let (value, fallback, result) = (generate(left), generate(right), freshVariable())
            let purpose = Disjunction.Purpose.coalesce(
                Coalescing(left: value, right: fallback, result: result, isChain: hasChain(left)))
            // The two forms differ in what the fallback is; no declaration stands behind them.
            fresh.append(.choice(Disjunction(purpose: purpose, options: [])))
            return result
        case "==", "!=":
            // A test for nil asks nothing of what is wrapped.
            if right.is(NilLiteralExprSyntax.self) { return nilTest(left, right) }
            if left.is(NilLiteralExprSyntax.self) { return nilTest(right, left) }
        default: break
        }
        return operation(name, [left, right], node.id)
    }

    private func nilTest(_ operand: ExprSyntax, _ none: ExprSyntax) -> Type {
        let wrapped = freshVariable()
        let type = generate(operand)
        fresh.append(.optional(type, of: wrapped))
        types.append((none.id, type))
        return table.bool
    }

    /// An operator with its operands: one of the functions of its name.
    private func operation(_ name: String, _ operands: [ExprSyntax], _ id: SyntaxIdentifier) -> Type {
        let arguments = operands.map { WrittenArgument(label: nil, expression: $0) }
        let operandTypes = operands.map { generate($0) }
        let options = checker.operatorCandidates(name, []).filter { $0.parameters.count == operands.count }.map {
            Option(
                member: .function($0), substitution: [:],
                plan: ArgumentPlan(places: operands.indices.map { [$0] }, problem: nil))
        }
        let use = CallUse(id, .candidates(options), arguments, operandTypes, freshVariable())
        fresh.append(.choice(Disjunction(purpose: .call(use), options: options)))
        return settled(use.result)
    }

    /// Looks at what is new right away: most expressions know everything from the bottom up.
    func settled(_ type: Type) -> Type {
        if !hasFailed { hasFailed = !propagate() }
        return head(type)
    }

    private func ternary(_ node: TernaryExprSyntax) -> Type {
        fresh.append(.convert(generate(node.condition), table.bool))
        let result = freshVariable()
        fresh.append(.convert(generate(node.thenExpression), result))
        fresh.append(.convert(generate(node.elseExpression), result))
        return result
    }

    private func attempt(_ node: TryExprSyntax) -> Type {
        let type = generate(node.expression)
        guard let mark = node.questionOrExclamationMark, mark.tokenKind != .exclamationMark else { return type }
        let result = freshVariable()
        fresh.append(.flattened(type, result))
        return result
    }

    private func cast(_ node: AsExprSyntax) -> Type {
        let target = opened(checker.resolve(node.type))
        let type = generate(node.expression)
        guard let mark = node.questionOrExclamationMark else {
            fresh.append(.convert(type, target))
            return target
        }
        return mark.tokenKind == .exclamationMark ? target : table.optional(target)
    }

    // MARK: Closures

    private func closure(_ node: ClosureExprSyntax) -> Type {
        let variable = freshVariable()
        var written: [Type?] = []
        if case .parameterClause(let clause)? = node.signature?.parameterClause {
            written = clause.parameters.map { $0.type.map { opened(checker.resolve($0)) } }
        }
        let result = node.signature?.returnClause.map { opened(checker.resolve($0.type)) }
        let use = ClosureUse(node, checker.body, variable, written: written, writtenResult: result)
        if let place = openVariable(variable) { closures[place] = use }
        fresh.append(.closure(use, variable))
        return variable
    }

    private func keyPath(_ node: KeyPathExprSyntax) -> Type {
        let variable = freshVariable()
        let use = KeyPathUse(node, root: node.root.map { opened(checker.resolve($0)) })
        if let place = openVariable(variable) { keyPaths[place] = use }
        fresh.append(.keyPath(use, variable))
        return variable
    }
}
