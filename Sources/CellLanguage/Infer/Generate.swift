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
        if let kind = plainLiteral(syntax) { return literalVariable(kind) }
        switch syntax.as(ExprSyntaxEnum.self) {
        case .arrayExpr(let node): return array(node, syntax)
        case .dictionaryExpr(let node): return dictionary(node, syntax)
        case .tupleExpr(let node): return tuple(node)
        case .closureExpr(let node): return closure(node)
        case .keyPathExpr(let node): return keyPath(node)
        case .declReferenceExpr(let node): return reference(node)
        case .memberAccessExpr, .functionCallExpr, .subscriptCallExpr, .forceUnwrapExpr, .optionalChainingExpr:
            return postfix(syntax)
        case .infixOperatorExpr(let node): return infix(node)
        case .prefixOperatorExpr(let node): return operation(node.operator.text, .prefix, [node.expression], syntax.id)
        case .postfixOperatorExpr(let node):
            return operation(node.operator.text, .postfix, [node.expression], syntax.id)
        case .ternaryExpr(let node): return ternary(node)
        case .tryExpr(let node): return attempt(node)
        case .asExpr(let node): return cast(node)
        case .isExpr(let node):
            _ = generate(node.expression)
            return table.bool
        case .inOutExpr(let node): return generate(node.expression)
        case .ifExpr, .switchExpr:
            let result = freshVariable()
            fresh.append(.branches(BranchesUse(syntax, checker.body), result))
            return result
        default: return independent(syntax)
        }
    }

    /// A part whose type needs no context: the checker says what it is.
    private func independent(_ syntax: ExprSyntax) -> Type { opened(checker.build(syntax, .unknown).type) }

    // MARK: Literals

    private func array(_ node: ArrayExprSyntax, _ syntax: ExprSyntax) -> Type {
        if let type = checker.typeExpression(syntax) { return .metatype(opened(type)) }
        let element = elementOfLiteral()
        let type = literalVariable(.array(element: element))
        convert(node.elements.lazy.map(\.expression), to: element)
        return type
    }

    private func dictionary(_ node: DictionaryExprSyntax, _ syntax: ExprSyntax) -> Type {
        if let type = checker.typeExpression(syntax) { return .metatype(opened(type)) }
        let (key, value) = (freshVariable(), elementOfLiteral())
        let type = literalVariable(.dictionary(key: key, value: value))
        if case .elements(let list) = node.content {
            convert(list.lazy.map(\.key), to: key)
            convert(list.lazy.map(\.value), to: value)
        }
        return type
    }

    /// Elements become what the elements of a collection are. Literals of one kind are of one type, however many they are.
    private func convert(_ elements: some Sequence<ExprSyntax>, to element: Type) {
        var literals: [(kind: LiteralKind, type: Type, count: Int)] = []
        for syntax in elements {
            guard let kind = plainLiteral(syntax) else {
                fresh.append(.convert(generate(syntax), element))
                continue
            }
            let place =
                literals.firstIndex { $0.kind.isSamePlainKind(as: kind) }
                ?? {
                    literals.append((kind, freshVariable(of: kind), 0))
                    return literals.count - 1
                }()
            literals[place].count += 1
            types.append((syntax.id, literals[place].type))
        }
        for (kind, type, count) in literals {
            fresh.append(.literal(type, kind, count: count))
            fresh.append(.convert(type, element))
        }
    }

    /// What kind of literal without parts an expression is.
    private func plainLiteral(_ syntax: ExprSyntax) -> LiteralKind? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: return .integer
        case .floatLiteralExpr: return .float
        case .booleanLiteralExpr: return .boolean
        case .nilLiteralExpr: return .some(.none)
        case .macroExpansionExpr(let node): return PlaceLiteral(node).map { $0.isNumber ? .integer : .string }
        case .stringLiteralExpr(let node): return node.isCharacter ? .character : .string
        // `-1` is a literal.
        case .prefixOperatorExpr(let node) where node.operator.text == "-":
            if node.expression.is(IntegerLiteralExprSyntax.self) { return .integer }
            return node.expression.is(FloatLiteralExprSyntax.self) ? .float : nil
        default: return nil
        }
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
            if checker.isDeclaredByCell(operator: name) { break }
            fresh.append(.convert(generate(left), table.bool))
            fresh.append(.convert(generate(right), table.bool))
            return table.bool
        case "??":
            let (value, fallback, result) = (generate(left), generate(right), freshVariable())
            let use = Coalescing(value, fallback, result, lastLink: lastLinks[left.id])
            // The two forms differ in what the fallback is; no declaration stands behind them.
            fresh.append(.choice(Disjunction(.coalesce(use), [])))
            return result
        case "==", "!=":
            // A test for nil asks nothing of what is wrapped.
            if right.is(NilLiteralExprSyntax.self) { return nilTest(left, right) }
            if left.is(NilLiteralExprSyntax.self) { return nilTest(right, left) }
        default: break
        }
        return operation(name, .infix, [left, right], node.id)
    }

    private func nilTest(_ operand: ExprSyntax, _ none: ExprSyntax) -> Type {
        let wrapped = freshVariable()
        let type = generate(operand)
        fresh.append(.optional(type, of: wrapped))
        types.append((none.id, type))
        return table.bool
    }

    /// An operator with its operands: one of the functions of its name.
    private func operation(
        _ name: String, _ fixity: OperatorFixity, _ operands: [ExprSyntax], _ id: SyntaxIdentifier
    ) -> Type {
        let arguments = operands.map { WrittenArgument(label: nil, expression: $0) }
        let operandTypes = operands.map { generate($0) }
        let options = checker.operatorOptions(name, fixity)
        let use = CallUse(id, .candidates(options), arguments, operandTypes, freshVariable())
        fresh.append(.choice(Disjunction(.call(use), options)))
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
            if checker.table.bridges(to: target).isEmpty, !target.isAnyObject { fresh.append(.convert(type, target)) }
            return target
        }
        return mark.tokenKind == .exclamationMark ? target : table.optional(target)
    }

    // MARK: Closures

    private func closure(_ node: ClosureExprSyntax) -> Type {
        var written: [Type?] = []
        if case .parameterClause(let clause)? = node.signature?.parameterClause {
            written = clause.parameters.map { parameter in
                parameter.type.map {
                    let type = opened(checker.resolve($0))
                    return parameter.ellipsis == nil ? type : table.array(of: type)
                }
            }
        }
        let result = node.signature?.returnClause.map { opened(checker.resolve($0.type)) }
        let use = ClosureUse(node, checker.body, written: written, writtenResult: result)
        let type = variable(of: use)
        fresh.append(.closure(use, type))
        return type
    }

    private func keyPath(_ node: KeyPathExprSyntax) -> Type {
        let use = KeyPathUse(node, root: node.root.map { opened(checker.resolve($0)) })
        let type = variable(of: nil, use)
        fresh.append(.keyPath(use, type))
        return type
    }
}

extension StringLiteralExprSyntax {
    /// Whether it may be a character: it has one.
    var isCharacter: Bool {
        // The parser splits a literal behind a line feed that is written as an escape.
        guard segments.count <= 2, case .stringSegment(let segment)? = segments.first else { return false }
        // Two ASCII letters in a row are two characters; most literals begin so.
        let start = segment.content.text.utf8.prefix(2)
        if start.count == 2, start.allSatisfy({ (0x20..<0x80).contains($0) && $0 != UInt8(ascii: "\\") }) {
            return false
        }
        return representedLiteralValue.map { $0.count == 1 } ?? false
    }
}
