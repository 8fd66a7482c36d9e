import SwiftSyntax

extension Checker {
    /// Checks the statements of a block in a scope of their own.
    func block(_ list: CodeBlockItemListSyntax) -> [Statement] { inBlock { statements(list) } }

    func statements(_ list: CodeBlockItemListSyntax) -> [Statement] {
        declareLocalFunctions(list)
        return list.flatMap { refused.leaveOut($0) ? [] : statement($0) }
    }

    func statement(_ item: CodeBlockItemSyntax) -> [Statement] {
        guard effort.spend() else { return [] }
        switch item.item {
        case .decl(let declaration): return self.declaration(declaration)
        case .stmt(let statement): return [self.statement(statement, label: nil)]
        case .expr(let expression): return [expressionStatement(expression)]
        @unknown default: return []
        }
    }

    func expressionStatement(_ syntax: ExprSyntax) -> Statement {
        if let node = syntax.as(IfExprSyntax.self) { return ifStatement(node) { self.block($0) } }
        if let node = syntax.as(SwitchExprSyntax.self) { return switchStatement(node, label: nil) }
        let value = check(syntax)
        warnUnused(value, syntax)
        return .expression(value)
    }

    /// A value that nobody uses is a mistake more often than not; Swift warns, and so would the compiled program.
    private func warnUnused(_ value: Expression, _ syntax: ExprSyntax) {}

    func statement(_ syntax: StmtSyntax, label: String?) -> Statement {
        switch syntax.as(StmtSyntaxEnum.self) {
        case .labeledStmt(let node): return statement(node.statement, label: node.label.identifierText)
        case .expressionStmt(let node):
            if let inner = node.expression.as(SwitchExprSyntax.self) { return switchStatement(inner, label: label) }
            guard let label else { return expressionStatement(node.expression) }
            return labelled(node.expression, label)
        case .guardStmt(let node): return guardStatement(node)
        case .whileStmt(let node): return whileLoop(node, label: label)
        case .repeatStmt(let node): return repeatLoop(node, label: label)
        case .forStmt(let node): return forLoop(node, label: label) { self.statements($0) }
        case .returnStmt(let node): return returnStatement(node)
        case .breakStmt(let node): return jump(node.label?.identifierText, node, isContinue: false)
        case .continueStmt(let node): return jump(node.label?.identifierText, node, isContinue: true)
        case .fallThroughStmt(let node): return fallthroughStatement(node)
        case .throwStmt(let node): return throwStatement(node)
        case .doStmt(let node): return doStatement(node, label: label)
        case .deferStmt(let node): return deferStatement(node)
        case .missingStmt: return .nothing
        default:
            _ = refuse("this statement", syntax)
            return .nothing
        }
    }

    // MARK: Conditions

    func conditions(_ list: ConditionElementListSyntax) -> [Condition] {
        list.compactMap { element in
            switch element.condition {
            case .expression(let expression): return .boolean(check(expression, as: table.bool, context: .condition))
            case .optionalBinding(let node): return optionalBinding(node)
            case .matchingPattern(let node):
                let value = check(node.initializer.value)
                return .match(pattern(node.pattern, value.type, binding: nil), value)
            case .availability(let node):
                _ = refuse("'#available'", node)
                return nil
            @unknown default: return nil
            }
        }
    }

    private func optionalBinding(_ node: OptionalBindingConditionSyntax) -> Condition? {
        let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
        let value: Expression
        if let initializer = node.initializer?.value {
            let wanted = node.typeAnnotation.map { table.optional(resolve($0.type)) }
            value = check(initializer, expecting: wanted ?? .unknown)
        } else if let name = node.pattern.as(IdentifierPatternSyntax.self) {
            value = reference(DeclReferenceExprSyntax(baseName: name.identifier), at: node.pattern)
        } else {
            return nil
        }
        if value.type.isError {
            _ = pattern(node.pattern, .error, binding: .init(isLet: isLet))
            return nil
        }
        guard value.type.nominal?.role == .optional, let wrapped = value.type.arguments.first else {
            report(
                "only an optional can be bound here, and this is of type '\(value.type)'",
                node.initializer.map { Syntax($0.value) } ?? Syntax(node.pattern),
                hint: "it always has a value: 'let' before the statement is enough")
            _ = pattern(node.pattern, .error, binding: .init(isLet: isLet))
            return nil
        }
        return .match(.some(pattern(node.pattern, wrapped, binding: .init(isLet: isLet)), wrapped: wrapped), value)
    }

    /// A name that stands for an expression of its own, e.g. `if let x`.
    func reference(_ node: DeclReferenceExprSyntax, at place: some SyntaxProtocol) -> Expression {
        let name = node.baseName.identifierText
        if node.baseName.tokenKind == .keyword(.self), let receiver = body.nearestSelf {
            return read(receiver, span(place))
        }
        switch lookUpLocal(name) {
        case .variable(let variable)?: return read(variable, span(place))
        case .computed(let variable)?: return readComputed(variable, span(place))
        default: break
        }
        if let value = implicitSelfValue(name, place) { return value }
        for case .variable(let variable) in globalMembers(name) { return globalValue(variable, place) }
        return unknownName(name, place)
    }

    func ifStatement(_ node: IfExprSyntax, _ work: (CodeBlockItemListSyntax) -> [Statement]) -> Statement {
        inBlock {
            let tests = conditions(node.conditions)
            let then = inBlock { work(node.body.statements) }
            body.blocks.append([:])
            defer { body.blocks.removeLast() }
            // Names bound by the condition are not visible in `else`.
            let bound = body.blocks.remove(at: body.blocks.count - 2)
            defer { body.blocks.insert(bound, at: body.blocks.count - 1) }
            switch node.elseBody {
            case .codeBlock(let other)?: return .ifElse(tests, then, inBlock { work(other.statements) })
            case .ifExpr(let other)?: return .ifElse(tests, then, [ifStatement(other, work)])
            case nil: return .ifElse(tests, then, nil)
            @unknown default: return .ifElse(tests, then, nil)
            }
        }
    }

    private func guardStatement(_ node: GuardStmtSyntax) -> Statement {
        let names = body.blocks[body.blocks.count - 1]
        let tests = conditions(node.conditions)
        let bound = body.blocks[body.blocks.count - 1]
        body.blocks[body.blocks.count - 1] = names
        let otherwise = block(node.body.statements)
        body.blocks[body.blocks.count - 1] = bound
        if !ControlFlow.leaves(otherwise) {
            report(
                "'guard' body must not fall through", node.body.rightBrace,
                hint: "end it with 'return', 'throw', 'break' or 'continue'")
        }
        return .guardElse(tests, otherwise)
    }

    // MARK: Loops

    private func inLoop<T>(_ label: LoopLabel, _ work: () -> T) -> T {
        body.labels.append(label)
        defer { body.labels.removeLast() }
        return work()
    }

    private func whileLoop(_ node: WhileStmtSyntax, label: String?) -> Statement {
        inBlock {
            let label = LoopLabel(label, isLoop: true)
            let tests = conditions(node.conditions)
            return .whileLoop(tests, inLoop(label) { block(node.body.statements) }, label: label)
        }
    }

    private func repeatLoop(_ node: RepeatStmtSyntax, label: String?) -> Statement {
        let label = LoopLabel(label, isLoop: true)
        let statements = inLoop(label) { block(node.body.statements) }
        return .repeatLoop(statements, check(node.condition, as: table.bool, context: .condition), label: label)
    }

    func forLoop(
        _ node: ForStmtSyntax, label: String?, _ work: (CodeBlockItemListSyntax) -> [Statement]
    ) -> Statement {
        let annotated = node.typeAnnotation.map { resolve($0.type) }
        let sequence = loopSequence(node.sequence, annotated)
        return inBlock {
            let label = LoopLabel(label, isLoop: true)
            var elementType = Type.error
            if !sequence.type.isError {
                if isSequence(sequence.type) {
                    elementType = table.elementType(of: sequence.type)
                    if case .member = elementType, sequence.type.isConcrete { elementType = .error }
                } else {
                    let hint =
                        sequence.type.nominal?.role == .int
                        ? "write '0..<\(node.sequence.trimmedDescription)' to count" : nil
                    report(
                        "for-in loop requires '\(sequence.type)' to conform to 'Sequence'", node.sequence, hint: hint)
                }
            }
            if let annotated, !elementType.isError, elementType != annotated {
                report(
                    "the loop's elements are of type '\(elementType)', not '\(annotated)'", node.pattern,
                    hint: "convert them inside the loop")
            }
            elementType = annotated ?? elementType
            let isCase = node.caseKeyword != nil
            let pattern = pattern(node.pattern, elementType, binding: isCase ? nil : .init(isLet: true, role: .loop))
            let condition = node.whereClause.map { check($0.condition, as: table.bool, context: .condition) }
            let statements = inLoop(label) { inBlock { work(node.body.statements) } }
            return .forLoop(
                ForLoop(
                    pattern: pattern, sequence: sequence, elementType: elementType, condition: condition,
                    isCasePattern: isCase,
                    body: statements, label: label))
        }
    }

    /// What a loop walks: a literal's elements become what the loop's variable is declared as.
    private func loopSequence(_ syntax: ExprSyntax, _ element: Type?) -> Expression {
        guard let element, syntax.is(ArrayExprSyntax.self) else { return check(syntax) }
        return check(syntax, as: table.array(of: element))
    }

    func isSequence(_ type: Type) -> Bool {
        if case .existential(let protocols) = type {
            return protocols.contains { table.inherits($0, from: table.core(.sequence)) }
        }
        return table.conforms(type, to: table.core(.sequence)) || table.conforms(type, to: table.core(.iterator))
    }

    private func jump(_ name: String?, _ node: some SyntaxProtocol, isContinue: Bool) -> Statement {
        let target = body.labels.last { label in
            if let name { return label.name == name }
            return isContinue ? label.isLoop : true
        }
        guard let target else {
            reportJump(name, node, isContinue: isContinue)
            return .nothing
        }
        target.isUsed = true
        if !isContinue { target.isLeft = true }
        return isContinue ? .continueLoop(target) : .breakOut(target)
    }

    // MARK: Leaving

    private func fallthroughStatement(_ node: FallThroughStmtSyntax) -> Statement {
        switch body.nextCase {
        case .some(true): break
        case .some(false):
            report(
                "'fallthrough' without a following 'case' or 'default' block", node,
                hint: "this is the last one: leave it out")
        case nil: report("'fallthrough' is only allowed inside a switch", node)
        }
        return .fallthroughCase
    }

    /// What is put off until the block ends: nothing in it leads out of it.
    private func deferStatement(_ node: DeferStmtSyntax) -> Statement {
        let (labels, wasInside, catches) = (body.labels, body.isInDefer, body.catchesErrors)
        body.labels = []
        body.isInDefer = true
        body.catchesErrors = false
        defer { (body.labels, body.isInDefer, body.catchesErrors) = (labels, wasInside, catches) }
        return .deferred(block(node.body.statements))
    }

    private func returnStatement(_ node: ReturnStmtSyntax) -> Statement {
        if body.isInDefer {
            reportLeavingDefer("return", node)
            return .nothing
        }
        if body.isTopLevel {
            report("return is only allowed inside a function", node)
            if let value = node.expression { _ = attempt { check(value) } }
            return .nothing
        }
        guard let syntax = node.expression else {
            if let observer = body.observer {
                observer.isUsed = true
                return .breakOut(observer)
            }
            if body.resultType.isKnown, !body.resultType.isVoid, !body.isInitializer, !body.resultType.isError {
                report("non-void function should return a value of type '\(body.resultType)'", node)
            }
            if !body.resultType.isKnown { body.seenResults.append(.void) }
            return .returnValue(nil, span(node))
        }
        if body.resultType.isVoid || body.isInitializer {
            if body.isInitializer, syntax.is(NilLiteralExprSyntax.self) {
                if body.resultType.isVoid { reportNilOfInitializer(node) }
                return .returnValue(Expression(.literal(.none), body.resultType, span(syntax)), span(node))
            }
            let value = check(syntax, expecting: .void)
            if !value.type.isVoid, !value.type.isError, value.type.nominal?.role != .never {
                report("unexpected non-void return value in void function", syntax)
            }
            return .block([.expression(value), .returnValue(nil, span(node))])
        }
        if let opaque = body.opaqueResult { return .returnValue(opaqueValue(syntax, of: opaque), span(node)) }
        if body.resultType.isKnown {
            return .returnValue(
                check(syntax, as: body.resultType, context: body.isClosure ? .closureResult : .result), span(node))
        }
        let value = check(syntax, expecting: resultToCome)
        body.seenResults.append(value.type)
        return .returnValue(value, span(node))
    }

    /// What a closure gives that does not say it: what it has given before, where an optional is wanted as one.
    private var resultToCome: Type {
        guard let first = body.seenResults.first else { return body.resultType }
        let wantsOptional = body.resultType.nominal?.role == .optional
        return wantsOptional && first.isKnown && first.nominal?.role != .optional ? table.optional(first) : first
    }

    private func throwStatement(_ node: ThrowStmtSyntax) -> Statement {
        let error = Type.existential([table.core(.error)])
        let wanted = body.catchesErrors ? nil : body.thrown
        let value = check(node.expression, expecting: wanted ?? error)
        if value.type.isError { return .throwError(value) }
        body.tryDepth += 1
        noteThrowing(node.expression, "throw", value.type == error ? nil : value.type)
        body.tryDepth -= 1
        return .throwError(convert(value, to: error, context: .thrown))
    }

    /// An `if` that a `break` names: left like a labelled block.
    private func labelled(_ syntax: ExprSyntax, _ name: String) -> Statement {
        let label = LoopLabel(name, isLoop: false)
        body.labels.append(label)
        defer { body.labels.removeLast() }
        return .doCatch([expressionStatement(syntax)], [], label: label)
    }
}

/// Whether statements end without going on to the next one.
enum ControlFlow {
    static func leaves(_ statements: [Statement]) -> Bool { statements.contains { leaves($0) } }

    static func leaves(_ statement: Statement) -> Bool {
        switch statement {
        case .returnValue, .throwError, .breakOut, .continueLoop, .fallthroughCase: return true
        case .expression(let expression): return expression.type.nominal?.role == .never || expression.type.isError
        case .ifElse(_, let then, let otherwise?): return leaves(then) && leaves(otherwise)
        case .block(let statements): return leaves(statements)
        case .switchOver(let node):
            return !node.cases.isEmpty && !node.label.isLeft && node.cases.allSatisfy { leaves($0.body) }
        case .doCatch(let statements, let clauses, _):
            return leaves(statements) && clauses.allSatisfy { leaves($0.body) }
        case .whileLoop(let conditions, _, let label):
            guard conditions.count == 1, case .boolean(let test) = conditions[0] else { return false }
            return isTrue(test) && !label.isLeft
        case .repeatLoop(let statements, let test, let label):
            return isTrue(test) ? !label.isLeft : !label.isUsed && leaves(statements)
        default: return false
        }
    }

    private static func isTrue(_ test: Expression) -> Bool {
        if case .literal(.bool(true)) = test.kind { return true }
        return false
    }
}
