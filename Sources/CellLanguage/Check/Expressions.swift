import SwiftSyntax

extension Checker {
    /// Checks an expression and converts it to a type that is known.
    func check(_ syntax: ExprSyntax, as type: Type, context: ConversionContext = .declaration) -> Expression {
        if context == .condition, let misused = assignmentAsCondition(syntax) { return misused }
        let expression = check(syntax, expecting: type)
        return type.isKnown ? convert(expression, to: type, context: context) : expression
    }

    /// Checks an expression. `expected` tells literals, closures and implicit members what they are; the result may still
    /// be of another type.
    func check(_ syntax: ExprSyntax, expecting expected: Type = .unknown) -> Expression {
        if !known.isEmpty, let known = known[syntax.id] { return known }
        if let type = told(syntax.id) { return build(syntax, type) }
        let mark = sink.count
        let (checked, isTooComplex) = effort.expression(ofLength: syntax.totalLength.utf8Length) {
            checkWhole(syntax, expected)
        }
        guard isTooComplex else { return checked }
        // What was said of its parts was found out only half.
        sink.discard(after: mark)
        return failure(
            "this expression is too complex to be checked in reasonable time", syntax,
            hint: "break it up: give parts of it a name of their own")
    }

    private func checkWhole(_ syntax: ExprSyntax, _ expected: Type) -> Expression {
        guard effort.spend() else { return Expression(.error, .error, span(syntax)) }
        let isInferred = isInferred(syntax, expecting: expected)
        if isInferred {
            // What its parts are is found out once, for as long as they are built.
            let isOutermost = plainParts.isEmpty
            defer { if isOutermost { plainParts.removeAll(keepingCapacity: true) } }
            if let plain = plain(syntax, expecting: expected), fits(plain, expected) {
                return build(plain, as: expected)
            }
        }
        // What is inferred, and what stands in closures, may be looked at with other types each time.
        let outerParts = plainParts
        plainParts = [:]
        defer { plainParts = outerParts }
        return isInferred
            ? tryingAgain(syntax) { checkInferred(syntax, expected, leaning: $0) }
            : isOpenClosure(syntax, expected) ? checkInferred(syntax, expected) : build(syntax, expected)
    }

    private func checkInferred(
        _ syntax: ExprSyntax, _ expected: Type, leaning leanings: Inference.Leanings = []
    ) -> Expression {
        if let found = infer(syntax, expecting: expected, leaning: leanings) {
            let outer = solution
            solution = found
            defer { solution = outer }
            return build(syntax, found.types[syntax.id] ?? expected)
        }
        if let call = ambiguousCall {
            ambiguousCall = nil
            return report(call, in: syntax)
        }
        return build(syntax, expected)
    }

    /// Whether a plain expression becomes what is wanted: of functions of one name another may give it.
    private func fits(_ plain: PlainExpression, _ expected: Type) -> Bool {
        // Of two literals both become what is wanted, or what they are together.
        if case .literal(let syntax, let literal) = plain, syntax.is(TernaryExprSyntax.self) {
            return literal.becomes(expected)
        }
        if case .free(_, let type) = plain { return expected == .unknown || type == expected }
        guard expected.isKnown, !expected.isVoid, !expected.isError, let type = plain.type, !type.isVoid else {
            return true
        }
        return type == expected || conversion(from: type, to: expected) != nil
    }

    /// Builds the typed tree of an expression.
    func build(_ syntax: ExprSyntax, _ expected: Type) -> Expression {
        probe?.visit(syntax, expected, self)
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .nilLiteralExpr:
            return literal(syntax, expected)
        case .stringLiteralExpr(let node): return string(node, expected)
        case .macroExpansionExpr(let node): return placeLiteral(node, expected)
        case .arrayExpr(let node): return array(node, expected)
        case .dictionaryExpr(let node): return dictionary(node, expected)
        case .tupleExpr(let node): return tuple(node, expected)
        case .declReferenceExpr(let node): return reference(node, expected)
        case .memberAccessExpr(let node): return memberAccess(node, expected)
        case .functionCallExpr(let node): return call(node, expected)
        case .subscriptCallExpr(let node): return subscriptCall(node, expected)
        case .infixOperatorExpr(let node): return infix(node, expected)
        case .prefixOperatorExpr(let node): return prefix(node, expected)
        case .postfixOperatorExpr(let node): return postfix(node, expected)
        case .ternaryExpr(let node): return ternary(node, expected)
        case .closureExpr(let node): return closure(node, expected)
        case .tryExpr(let node): return tryExpression(node, expected)
        case .asExpr(let node): return cast(node)
        case .isExpr(let node): return typeTest(node)
        case .forceUnwrapExpr(let node): return forceUnwrap(node, expected)
        case .optionalChainingExpr(let node):
            return chainIfNeeded(syntax, expected) ?? refuse("this '?'", node)
        case .ifExpr(let node): return ifExpression(node, expected)
        case .switchExpr(let node): return switchExpression(node, expected)
        case .superExpr(let node): return superReference(node)
        case .keyPathExpr(let node): return keyPath(node, expected)
        case .inOutExpr(let node):
            return failure("'&' may only stand before an argument for an 'inout' parameter", node)
        case .typeExpr(let node):
            let type = resolve(node.type)
            return Expression(.typeValue(type), .metatype(type), span(node))
        case .genericSpecializationExpr(let node): return specialization(node)
        case .discardAssignmentExpr(let node): return failure("'_' may only stand on the left of an assignment", node)
        case .missingExpr: return Expression(.error, .error, span(syntax))
        default: return refuse("'\(String(syntax.trimmedDescription.prefix(40)))'", syntax)
        }
    }

    /// The type whose values the expected type wants of a literal: optionals are looked through.
    func literalTarget(_ expected: Type) -> Type {
        var type = expected
        while case .nominal(let nominal, let arguments) = type, nominal.role == .optional { type = arguments[0] }
        return type
    }

    /// Wraps an expression in parentheses of context: an optional target takes a plain value.
    func typeReference(_ type: Type, _ node: some SyntaxProtocol) -> Expression {
        Expression(.typeValue(type), .metatype(type), span(node))
    }

    private func specialization(_ node: GenericSpecializationExprSyntax) -> Expression {
        let arguments = node.genericArgumentClause.arguments.compactMap { argument -> Type? in
            if case .type(let type) = argument.argument { return resolve(type) }
            return nil
        }
        if let access = node.expression.as(MemberAccessExprSyntax.self), let base = access.base,
            case .metatype(let outer) = checkBase(base).type
        {
            let name = access.declName.baseName.identifierText
            if let type = resolver().nestedType(name, of: outer, arguments, node) { return typeReference(type, node) }
        }
        guard let reference = node.expression.as(DeclReferenceExprSyntax.self) else {
            return failure("only types take generic arguments here", node)
        }
        guard let type = resolver().lookUp(reference.baseName.identifierText, arguments, node) else {
            return unknownName(reference.baseName.identifierText, reference)
        }
        return typeReference(type, node)
    }

    private func ternary(_ node: TernaryExprSyntax, _ expected: Type) -> Expression {
        let condition = check(node.condition, as: table.bool, context: .condition)
        let (left, right) = joined(node.thenExpression, node.elseExpression, expected)
        return Expression(.conditional(condition, left, right), left.type, span(node))
    }

    /// Checks two branches that must have one type.
    func joined(_ first: ExprSyntax, _ second: ExprSyntax, _ expected: Type) -> (Expression, Expression) {
        if expected.isKnown { return (check(first, as: expected), check(second, as: expected)) }
        if needsContext(first), !needsContext(second) {
            let right = check(second, expecting: expected)
            if first.is(NilLiteralExprSyntax.self), right.type.nominal?.role != .optional, !right.type.isError {
                let type = table.optional(right.type)
                return (check(first, as: type), convert(right, to: type))
            }
            return unify(check(first, expecting: right.type), right)
        }
        let left = check(first, expecting: expected)
        if second.is(NilLiteralExprSyntax.self), left.type.nominal?.role != .optional, !left.type.isError {
            let type = table.optional(left.type)
            return (convert(left, to: type), check(second, as: type))
        }
        return unify(left, check(second, expecting: left.type))
    }

    /// Brings two values to one type.
    func unify(_ left: Expression, _ right: Expression) -> (Expression, Expression) {
        if conversion(from: right.type, to: left.type) != nil { return (left, convert(right, to: left.type)) }
        if conversion(from: left.type, to: right.type) != nil { return (convert(left, to: right.type), right) }
        sink.error(
            "the branches have different types, '\(left.type)' and '\(right.type)'", at: right.span)
        return (left, Expression(.error, .error, right.span))
    }

    private func tryExpression(_ node: TryExprSyntax, _ expected: Type) -> Expression {
        guard let mark = node.questionOrExclamationMark else {
            body.tryDepth += 1
            defer { body.tryDepth -= 1 }
            return check(node.expression, expecting: expected)
        }
        let saved = body.catchesErrors
        body.catchesErrors = true
        body.caughtErrors.append([])
        body.tryDepth += 1
        defer {
            body.caughtErrors.removeLast()
            body.catchesErrors = saved
            body.tryDepth -= 1
        }
        if mark.tokenKind == .exclamationMark {
            let value = check(node.expression, expecting: expected)
            return Expression(.forcedTry(value), value.type, span(node))
        }
        let value = check(node.expression, expecting: literalTarget(expected))
        let isOptional = value.type.nominal?.role == .optional
        let result = isOptional ? value : convert(value, to: table.optional(value.type))
        return Expression(.optionalTry(result), result.type, span(node))
    }

    private func cast(_ node: AsExprSyntax) -> Expression {
        let type = resolve(node.type)
        guard let mark = node.questionOrExclamationMark else {
            return bridged(node, to: type) ?? check(node.expression, as: type)
        }
        let value = check(node.expression)
        if value.type.isError || type.isError { return Expression(.error, .error, span(node)) }
        if mark.tokenKind == .postfixQuestionMark {
            return Expression(.cast(.optional, value, type), table.optional(type), span(node))
        }
        return Expression(.cast(.forced, value, type), type, span(node))
    }

    private func typeTest(_ node: IsExprSyntax) -> Expression {
        let type = resolve(node.type)
        let value = check(node.expression)
        return Expression(.cast(.test, value, type), table.bool, span(node))
    }

    private func forceUnwrap(_ node: ForceUnwrapExprSyntax, _ expected: Type) -> Expression {
        let value = check(node.expression, expecting: expected.isKnown ? table.optional(expected) : .unknown)
        if value.type.isError { return value }
        guard value.type.nominal?.role == .optional, let wrapped = value.type.arguments.first else {
            return failure("cannot force unwrap value of non-optional type '\(value.type)'", node)
        }
        return Expression(.forceUnwrap(value), wrapped, span(node))
    }

    private func superReference(_ node: SuperExprSyntax) -> Expression {
        if let type = superType(node) { return type }
        guard let receiver = body.nearestSelf, let superclass = receiver.type.nominal?.superclass else {
            return failure("'super' has no superclass to refer to here", node)
        }
        let type = table.substitute(superclass, table.argumentMap(receiver.type))
        return Expression(.convert(.relabel, read(receiver, span(node))), type, span(node), isSuper: true)
    }

    /// Notes that something here can throw; it must be marked and handled.
    /// `type` is the type of the errors, nil where it may be any.
    func noteThrowing(_ node: some SyntaxProtocol, _ name: String, _ type: Type? = nil) {
        if body.tryDepth == 0 {
            let whole = outermostOperation(around: Syntax(node))
            sink.error(
                "call can throw but is not marked with 'try'", at: span(node),
                fixIts: [insertion("try ", before: whole)])
        }
        let anyError = Type.existential([table.core(.error)])
        if body.catchesErrors {
            if let last = body.caughtErrors.indices.last {
                body.caughtErrors[last].append(CaughtError(node: Syntax(node), type: type ?? anyError))
            }
            return
        }
        noteEscape(node, type ?? anyError)
    }

    /// Notes that an error leaves the function, or the statements at the top.
    func noteEscape(_ node: some SyntaxProtocol, _ type: Type) {
        if let thrown = body.thrown, conversion(from: type, to: thrown) == nil {
            report(
                "thrown expression type '\(type)' cannot be converted to error type '\(thrown)'", node)
            return
        }
        if body.isInDefer {
            report(
                "errors cannot be thrown out of a defer body", node, hint: "catch them inside it with 'do' or 'try?'")
            return
        }
        if body.isClosure {
            body.throwsSomething = true
            return
        }
        if body.canThrow || body.isTopLevel { return }
        let reason = body.catchesSome ? " because the enclosing catch is not exhaustive" : ""
        sink.error(
            "errors thrown from here are not handled\(reason)", at: span(node),
            hint: body.catchesSome
                ? "add a last 'catch { … }', which takes all others"
                : "catch them with 'do', or mark the function 'throws'")
    }
}
