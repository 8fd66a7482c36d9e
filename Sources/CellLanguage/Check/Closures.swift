@_spi(RawSyntax) import SwiftSyntax

extension Checker {
    /// A closure; its parts are put together by a result builder where the parameter that it is given to has one.
    func closure(_ node: ClosureExprSyntax, _ expected: Type, builtBy builder: Type? = nil) -> Expression {
        var wanted: FunctionType?
        if case .function(let type) = literalTarget(expected) { wanted = type }
        let scope = CaptureScope(parent: body.scope)
        let context = BodyContext(scope: scope, resultType: .unknown, parent: body)
        context.isClosure = true
        context.canThrow = wanted?.canThrow ?? false
        let captures = captures(of: node, in: context)
        let throwsClause = node.signature?.effectSpecifiers?.throwsClause
        context.thrown =
            throwsClause.map { resolver().thrown($0) } ?? wanted?.thrown.flatMap { $0.isKnown ? $0 : nil }
        guard let parameters = closureParameters(node, wanted, context) else {
            return Expression(.error, .error, span(node))
        }
        let written = node.signature?.returnClause.map { resolve($0.type) }
        if let result = written ?? wanted?.result, result.isKnown {
            context.resultType = result
        } else {
            context.resultType = written ?? wanted?.result ?? .unknown
        }
        if throwsClause != nil { context.canThrow = true }
        let saved = body
        body = context
        let statements = builder.flatMap { builtStatements(node, context, $0) } ?? closureStatements(node, context)
        body = saved
        let result = closureResult(context, statements, wanted)
        let type = FunctionType(
            parameters.map(\.parameter), result, canThrow: context.throwsSomething || throwsClause != nil,
            thrown: thrownType(of: context, node, wanted))
        let closure = ClosureBody(
            parameters: parameters.map(\.variable), type: type, scope: scope, statements: statements,
            name: "closure")
        closure.capturesReceiver =
            node.signature?.capture?.items.contains { $0.name.tokenKind == .keyword(.self) } ?? false
        return self.closure(Expression(.closure(closure), .function(type), span(node)), behind: captures)
    }

    /// The one type of errors that a closure throws: what it says, or what is asked of it.
    private func thrownType(of context: BodyContext, _ node: ClosureExprSyntax, _ wanted: FunctionType?) -> Type? {
        if let clause = node.signature?.effectSpecifiers?.throwsClause { return resolver().thrown(clause) }
        guard context.throwsSomething, let thrown = wanted?.thrown, thrown.isKnown else { return nil }
        return thrown
    }

    /// Declares a closure's parameters; nil where it has not as many as are wanted.
    func closureParameters(
        _ node: ClosureExprSyntax, _ wanted: FunctionType?, _ context: BodyContext
    ) -> [(variable: LocalVariable, parameter: FunctionType.Parameter)]? {
        var result: [(variable: LocalVariable, parameter: FunctionType.Parameter)] = []
        func declare(
            _ name: String, _ index: Int, _ written: Type?, _ place: SourceSpan, _ isInout: Bool,
            _ isVariadic: Bool = false
        ) {
            var parameter =
                wanted.flatMap { $0.parameters.indices.contains(index) ? $0.parameters[index] : nil }
                ?? .init(written ?? .unknown)
            if let written {
                (parameter.type, parameter.isVariadic) = (isVariadic ? table.array(of: written) : written, isVariadic)
            }
            if isInout { parameter.isInout = true }
            if !parameter.type.isKnown {
                sink.error("cannot infer the type of closure parameter '\(name)'", at: place, hint: "write its type")
                parameter.type = .error
            }
            if name != "_", context.blocks[0][name] != nil {
                sink.error("invalid redeclaration of '\(name)'", at: place, hint: "choose another name")
            }
            let variable = LocalVariable(name, type: parameter.type, isLet: !parameter.isInout, owner: context.scope)
            variable.role = .parameter
            variable.isInout = parameter.isInout
            variable.span = place
            if name != "_" { context.declare(variable) }
            result.append((variable, parameter))
        }
        let used = node.signature?.parameterClause == nil ? AnonymousParameters.highest(in: node) : -1
        if let wanted {
            let count = node.signature?.parameterClause?.count ?? (used + 1)
            if case .tuple(let elements)? = wanted.parameters.first?.type, wanted.parameters.count == 1, count > 1,
                elements.count == count || (node.signature?.parameterClause == nil && elements.count > used)
            {
                return destructured(elements, node, context)
            }
            let takesNothing = count == 0 && wanted.parameters.count == 1 && wanted.parameters[0].type.isVoid
            guard count == wanted.parameters.count || takesNothing else {
                reportClosureParameters(node, given: wanted.parameters.count, used: count)
                return nil
            }
        }
        switch node.signature?.parameterClause {
        case .simpleInput(let list):
            for (index, name) in list.enumerated() { declare(name.name.identifierText, index, nil, span(name), false) }
        case .parameterClause(let clause):
            for (index, parameter) in clause.parameters.enumerated() {
                let name = (parameter.secondName ?? parameter.firstName).identifierText
                declare(
                    name, index, parameter.type.map { resolve($0) }, span(parameter), parameter.type?.isInout ?? false,
                    parameter.ellipsis != nil)
            }
        case nil:
            let count = wanted?.parameters.count ?? (used + 1)
            if used >= 0 || count > 0 {
                for index in 0..<max(count, used + 1) where index < count {
                    declare("$\(index)", index, nil, span(node), false)
                }
                context.anonymousParameters = result.map(\.variable)
            }
        @unknown default: break
        }
        return result
    }

    /// `{ key, value in … }` where one tuple is passed: its elements become the parameters.
    private func destructured(
        _ elements: [Type.TupleElement], _ node: ClosureExprSyntax, _ context: BodyContext
    ) -> [(variable: LocalVariable, parameter: FunctionType.Parameter)] {
        let whole = LocalVariable("$0", type: .tuple(elements), isLet: true, owner: context.scope)
        var names: [String] = []
        switch node.signature?.parameterClause {
        case .simpleInput(let list): names = list.map { $0.name.identifierText }
        case .parameterClause(let clause):
            names = clause.parameters.map { ($0.secondName ?? $0.firstName).identifierText }
        case nil: names = elements.indices.map { "$\($0)" }
        @unknown default: break
        }
        var parts: [Pattern] = []
        var variables: [LocalVariable] = []
        for (name, element) in zip(names, elements) {
            let variable = LocalVariable(name, type: element.type, isLet: true, owner: context.scope)
            if name != "_" { context.declare(variable) }
            variables.append(variable)
            parts.append(name == "_" ? .wildcard : .local(variable))
        }
        if node.signature?.parameterClause == nil { context.anonymousParameters = variables }
        context.prologue = [
            .declare(.tuple(parts, whole.type), Expression(.local(whole), whole.type, span(node)), span(node))
        ]
        return [(whole, .init(whole.type))]
    }

    private func closureStatements(_ node: ClosureExprSyntax, _ context: BodyContext) -> [Statement] {
        let items = Array(node.statements)
        if items.count == 1, let expression = Self.singleExpression(items[0]), Self.isValue(expression) {
            let wanted = context.resultType
            let value: Expression
            if wanted.isVoid {
                value = check(expression)
                return context.prologue + [.expression(value)]
            }
            value = check(expression, expecting: wanted)
            if wanted.isKnown {
                if value.type.nominal?.role == .never { return context.prologue + [.expression(value)] }
                return context.prologue + [
                    .returnValue(convert(value, to: wanted, context: .closureResult), span(expression))
                ]
            }
            context.seenResults.append(value.type)
            return context.prologue + [.returnValue(value, span(expression))]
        }
        let statements = block(node.statements)
        checkReturns(of: node, context, statements)
        return context.prologue + statements
    }

    /// The statements of a closure that a result builder reads; one that returns something itself is read as usual.
    private func builtStatements(_ node: ClosureExprSyntax, _ context: BodyContext, _ builder: Type) -> [Statement]? {
        if ReturnedValues.exist(in: node) { return nil }
        let built = builtBody(node.statements, by: builder, context.resultType, at: Syntax(node))
        if !context.resultType.isKnown { context.seenResults.append(built.result) }
        return context.prologue + built.statements
    }

    /// A closure of several statements that has a result must return it on every way.
    private func checkReturns(of node: ClosureExprSyntax, _ context: BodyContext, _ statements: [Statement]) {
        let result = context.resultType.isKnown ? context.resultType : context.seenResults.first ?? .void
        if result.isVoid || result.isError || ControlFlow.leaves(statements) { return }
        report("missing return in closure expected to return '\(result)'", node.rightBrace)
    }

    /// Whether an expression has a value of its own: an `if` or `switch` does only when all its branches are expressions.
    static func isValue(_ expression: ExprSyntax) -> Bool {
        func isValue(_ list: CodeBlockItemListSyntax) -> Bool {
            guard list.count == 1, let item = list.first else { return false }
            switch item.item {
            case .expr(let inner): return Self.isValue(inner)
            case .stmt(let statement):
                if statement.is(ThrowStmtSyntax.self) { return true }
                return statement.as(ExpressionStmtSyntax.self).map { Self.isValue($0.expression) } ?? false
            default: return false
            }
        }
        if let node = expression.as(IfExprSyntax.self) {
            guard isValue(node.body.statements) else { return false }
            switch node.elseBody {
            case .codeBlock(let block)?: return isValue(block.statements)
            case .ifExpr(let inner)?: return Self.isValue(ExprSyntax(inner))
            default: return false
            }
        }
        if let node = expression.as(SwitchExprSyntax.self) {
            return node.cases.allSatisfy { element in
                if case .switchCase(let entry) = element { return isValue(entry.statements) }
                return false
            }
        }
        return true
    }

    /// The expression that a body consists of.
    static func singleExpression(_ item: CodeBlockItemSyntax) -> ExprSyntax? {
        switch item.item {
        case .expr(let expression): return expression
        case .stmt(let statement):
            if let inner = statement.as(ExpressionStmtSyntax.self)?.expression { return inner }
            return statement.as(ReturnStmtSyntax.self)?.expression
        case .decl: return nil
        @unknown default: return nil
        }
    }

    private func closureResult(_ context: BodyContext, _ statements: [Statement], _ wanted: FunctionType?) -> Type {
        if context.resultType.isKnown { return context.resultType }
        guard let first = context.seenResults.first else { return .void }
        var result = first
        for next in context.seenResults.dropFirst() where conversion(from: next, to: result) == nil {
            if conversion(from: result, to: next) != nil { result = next }
        }
        return result
    }

    // MARK: Result builders

    /// A closure whose statements give the parts that a result builder puts together: each expression is one element.
    func builderClosure(_ node: ClosureExprSyntax, _ builder: Nominal, _ wanted: Type) -> Expression {
        guard case .function(let type) = wanted else { return closure(node, wanted) }
        let scope = CaptureScope(parent: body.scope)
        let context = BodyContext(scope: scope, resultType: type.result, parent: body)
        context.isClosure = true
        context.canThrow = type.canThrow
        let saved = body
        body = context
        let element = builderElement(builder, type.result)
        let list = LocalVariable("parts", type: table.array(of: element), isLet: false, owner: scope)
        var statements: [Statement] = [
            .declare(.local(list), Expression(.arrayLiteral([]), list.type, span(node)), span(node))
        ]
        statements += builderStatements(node.statements, BuilderParts(list, of: element, by: builder))
        let result = builderResult(builder, list, type.result, node)
        statements.append(.returnValue(result, span(node)))
        body = saved
        let closure = ClosureBody(parameters: [], type: type, scope: scope, statements: statements, name: "builder")
        return Expression(.closure(closure), .function(type), span(node))
    }

    /// What the builder's `buildExpression` takes; without one, the elements of the result.
    private func builderElement(_ builder: Nominal, _ result: Type) -> Type {
        for case .function(let function) in builder.members(named: LanguageNames.buildExpression) {
            if let parameter = function.parameters.first { return parameter.type }
        }
        return result.arguments.first ?? result
    }

    private func builderResult(
        _ builder: Nominal, _ list: LocalVariable, _ wanted: Type, _ node: ClosureExprSyntax
    ) -> Expression {
        let value = Expression(.local(list), list.type, span(node))
        for case .function(let function) in builder.members(named: LanguageNames.buildFinalResult) {
            guard let parameter = function.parameters.first, parameter.type == list.type else { continue }
            let reference = FunctionReference(declaration: function, substitution: [:])
            return convert(
                Expression(.call(reference, receiver: nil, [.value(value)]), function.result, span(node)), to: wanted)
        }
        return convert(value, to: wanted)
    }

    private func builderStatements(_ list: CodeBlockItemListSyntax, _ parts: BuilderParts) -> [Statement] {
        list.flatMap { item -> [Statement] in
            switch item.item {
            case .expr(let expression): return builderExpression(expression, parts)
            case .stmt(let statement):
                if let inner = statement.as(ExpressionStmtSyntax.self)?.expression {
                    return builderExpression(inner, parts)
                }
                if let loop = statement.as(ForStmtSyntax.self) {
                    return [forLoop(loop, label: nil) { self.builderStatements($0, parts) }]
                }
                _ = refuse("this statement in a result builder", statement)
                return []
            case .decl: return self.statement(item)
            @unknown default: return []
            }
        }
    }

    private func builderExpression(_ syntax: ExprSyntax, _ parts: BuilderParts) -> [Statement] {
        if let node = syntax.as(IfExprSyntax.self) {
            return [ifStatement(node) { self.builderStatements($0, parts) }]
        }
        let list = { (span: SourceSpan) in Expression(.local(parts.list), parts.list.type, span) }
        if parts.takesLists {
            guard let value = attempt({ check(syntax, as: parts.element) }) else {
                guard let values = attempt({ check(syntax, as: parts.list.type) }) else {
                    // Neither: the element is what a person meant.
                    _ = check(syntax, as: parts.element)
                    return []
                }
                return [.expression(Expression(.appendElements(list(values.span), values), .void, values.span))]
            }
            return [.expression(Expression(.appendElement(list(value.span), value), .void, value.span))]
        }
        let value = check(syntax, as: parts.element)
        if value.type.isError { return [] }
        return [.expression(Expression(.appendElement(list(value.span), value), .void, value.span))]
    }
}

/// What a result builder's closure puts together.
private struct BuilderParts {
    let list: LocalVariable
    /// What an expression gives.
    let element: Type
    /// Whether an expression may also give several: a `buildExpression` takes a list.
    let takesLists: Bool

    init(_ list: LocalVariable, of element: Type, by builder: Nominal) {
        self.list = list
        self.element = element
        takesLists = builder.members(named: LanguageNames.buildExpression).contains { member in
            guard case .function(let function) = member else { return false }
            return function.parameters.first?.type == list.type
        }
    }
}

/// Finds the highest `$n` that a closure uses itself.
enum AnonymousParameters {
    /// No function has as many parameters.
    private static let limit = 1_000

    static func highest(in node: ClosureExprSyntax) -> Int { highest(in: node.statements.raw) }

    private static func highest(in node: RawSyntax) -> Int {
        guard let children = node.layoutView?.children else { return number(of: node) ?? -1 }
        var highest = -1
        // A closure inside has parameters of its own.
        for case let child? in children where child.kind != .closureExpr {
            highest = max(highest, Self.highest(in: child))
        }
        return highest
    }

    private static func number(of token: RawSyntax) -> Int? {
        guard let token = token.tokenView, token.rawKind == .dollarIdentifier else { return nil }
        return Int(String(syntaxText: token.rawText).dropFirst()).map { min($0, limit) }
    }
}
