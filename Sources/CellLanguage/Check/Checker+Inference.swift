import SwiftSyntax

/// Inference before building: what an expression's parts are is found for the whole of it at once.
extension Checker {
    /// What is known of a piece of syntax from the inference of the expression around it.
    func told(_ id: SyntaxIdentifier) -> Type? { solution?.types[id] }

    func toldChoice(_ id: SyntaxIdentifier) -> Choice? { solution?.choices[id] }

    /// Finds the types of a whole expression; nil where it contradicts itself.
    func infer(
        _ syntax: ExprSyntax, expecting expected: Type, leaning leanings: Inference.Leanings = []
    ) -> Solution? {
        let inference = Inference(self, in: workspaces.popLast() ?? Inference.Workspace())
        inference.leanings = leanings
        ambiguousCall = nil
        let mark = sink.count
        let (savedBody, savedSolution) = (body, solution)
        solution = nil
        defer {
            sink.discard(after: mark)
            (body, solution) = (savedBody, savedSolution)
            metImplicit = metImplicit || inference.metImplicit
            workspaces.append(inference.leaveWorkspace())
        }
        let type = inference.generate(syntax)
        if inference.hasFailed || sink.count > mark { return nil }
        switch expected {
        case .unknown, .error: break
        default: if !expected.isVoid { inference.fresh.append(.convert(type, inference.opened(expected))) }
        }
        guard inference.propagate(), inference.decideAll(), inference.ambiguities == 0 else {
            ambiguousCall = inference.ambiguousCall
            return nil
        }
        return Solution(inference)
    }

    /// Whether the parts of an expression depend on each other, so that it is worth inferring.
    func isInferred(_ syntax: ExprSyntax, expecting expected: Type) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .nilLiteralExpr, .stringLiteralExpr,
            .declReferenceExpr, .ifExpr, .switchExpr, .superExpr, .typeExpr, .discardAssignmentExpr, .inOutExpr,
            .macroExpansionExpr, .closureExpr, .isExpr, .missingExpr, .genericSpecializationExpr:
            return false
        case .infixOperatorExpr(let node): return !node.operator.is(AssignmentExprSyntax.self) && !joinsConditions(node)
        // Of what is wanted each part can be told by itself.
        case .ternaryExpr(let node):
            guard expected.nominal?.role == .optional else { return !expected.isOfPlainValues }
            let isWrapped =
                node.thenExpression.is(NilLiteralExprSyntax.self) || node.elseExpression.is(NilLiteralExprSyntax.self)
            return !(expected.arguments[0].isOfPlainValues || isWrapped && expected.isPlainlyKnown)
        case .arrayExpr: return !expected.isKnown || !expected.isList
        case .tupleExpr(let node): return !expected.isTuple(of: node.elements.count)
        case .dictionaryExpr: return !expected.isKnown || expected.nominal?.role != .dictionary
        default: return true
        }
    }

    /// Whether it is a closure whose parameters only its own text gives types: `let increment = { $0 + 1 }`.
    func isOpenClosure(_ syntax: ExprSyntax, _ expected: Type) -> Bool {
        guard let node = syntax.as(ClosureExprSyntax.self), node.leavesTypesToItsText else { return false }
        if case .function = literalTarget(expected) { return false }
        return true
    }

    // MARK: Answers for the inference

    /// What a closure of several statements gives when its parameters are of these types; nil where it does not check.
    func bodyResult(
        of node: ClosureExprSyntax, in context: BodyContext, parameters: [Type], wantsOptional: Bool, builder: Type?
    ) -> Type? {
        let saved = body
        body = context
        defer { body = saved }
        let result = wantsOptional ? table.optional(.unknown) : .unknown
        let wanted = Type.function(FunctionType(parameters.map { .init($0) }, result, canThrow: true))
        return attempt { () -> Type? in
            guard case .function(let function) = closure(node, wanted, builtBy: builder).type, !function.result.isError
            else {
                return nil
            }
            return function.result
        } ?? nil
    }

    /// What the branches of an `if` or `switch` give together.
    func branchResult(of syntax: ExprSyntax, in context: BodyContext) -> Type? {
        let saved = body
        body = context
        defer { body = saved }
        return attempt { () -> Type? in
            let type = check(syntax).type
            return type.isError || !type.isKnown ? nil : type
        } ?? nil
    }

    /// The type of the elements of a type that array or dictionary literals stand for.
    func literalElement(of type: Type, _ label: String) -> Type? {
        for found in members(named: LanguageNames.initializer, of: type, isStatic: true) {
            guard case .function(let function) = found.member, let parameter = function.parameters.first,
                parameter.label == label, parameter.isVariadic
            else { continue }
            return table.substitute(parameter.type, found.substitution).arguments.first
        }
        return nil
    }
}

/// Building what has been decided.
extension Checker {
    /// A call whose function the inference has chosen.
    func toldCall(
        _ candidates: [Candidate], _ arguments: [WrittenArgument], _ expected: Type, _ node: some SyntaxProtocol
    ) -> Expression? {
        guard let choice = toldChoice(node.id), let plan = choice.option.plan,
            let candidate = candidates.first(where: { $0.function === choice.option.function })
        else { return nil }
        let known = Candidate(
            function: candidate.function, receiver: candidate.receiver, substitution: choice.arguments,
            isSuper: candidate.isSuper, constructed: candidate.constructed.map { $0.isKnown ? $0 : .error })
        return complete(known, plan, arguments, expected, node, isTold: true).expression
    }

    /// A call of a function, or of a value's method, that is known: there is no need to look it up again.
    func toldCall(_ node: FunctionCallExprSyntax, _ arguments: [WrittenArgument], _ expected: Type) -> Expression? {
        if let function = toldChoice(node.id)?.option.function {
            return callee(node, known: function, expected).flatMap { toldCall([$0], arguments, expected, node) }
        }
        guard let meaning = plainMeaning(of: node.id), let callee = callee(node, known: meaning.function, expected)
        else { return nil }
        return complete(
            Candidate(
                function: meaning.function, receiver: callee.receiver, substitution: meaning.substitution,
                constructed: callee.constructed), meaning.plan, arguments, expected, node, isTold: true
        ).expression
    }

    /// What is called, where it is known that the function is this one.
    private func callee(_ node: FunctionCallExprSyntax, known function: FunctionDeclaration, _ expected: Type)
        -> Candidate?
    {
        guard function.kind == .function, !function.isStatic, !function.isUnbound, node.callee.writtenLabels == nil
        else { return nil }
        if function.owner == nil, node.callee.is(DeclReferenceExprSyntax.self) {
            return Candidate(function: function, receiver: nil, substitution: [:])
        }
        guard function.owner != nil, let access = node.callee.as(MemberAccessExprSyntax.self), let syntax = access.base,
            // `a.b(c)` may call the value `a.b`, whose method has another name.
            access.declName.baseName.identifierText == function.name, !syntax.is(SuperExprSyntax.self),
            told(syntax.id)?.isMetatype == false || plainMeaning(of: node.id) != nil
        else { return nil }
        let base = checkBase(syntax, expected)
        if base.type.isError { return nil }
        let receiver = receiver(base, of: function.name)
        return Candidate(function: function, receiver: receiver, substitution: [:], constructed: receiver.type)
    }

    /// An initializer that the inference has chosen. Which ones a type has may hang on arguments that only it found.
    func toldInitializer(_ node: FunctionCallExprSyntax, _ arguments: [WrittenArgument], _ expected: Type)
        -> Expression?
    {
        guard let choice = toldChoice(node.id), let plan = choice.option.plan, let function = choice.option.function,
            function.kind == .initializer, let made = told(node.id), !delegates(node.callee)
        else { return nil }
        let receiver = maker(of: node.calledExpression)
        // A protocol itself makes nothing: only a type that is a value does.
        if made.isExistential, !made.isAnyHashable, receiver == nil { return nil }
        let candidate = Candidate(
            function: function, receiver: receiver, substitution: choice.arguments,
            constructed: function.isFailable ? made.arguments.first ?? made : made)
        return complete(candidate, plan, arguments, expected, node, isTold: true).expression
    }

    /// Whether a call goes to another initializer of the same instance: `self.init(…)`, `super.init(…)`.
    private func delegates(_ callee: ExprSyntax) -> Bool {
        guard let access = callee.as(MemberAccessExprSyntax.self), let base = access.base else { return false }
        return base.is(SuperExprSyntax.self) || base.trimmedDescription == "self"
    }

    /// A function used as a value that the inference has chosen.
    func toldFunction(_ candidates: [Candidate], _ node: some SyntaxProtocol) -> Expression? {
        guard let choice = toldChoice(node.id),
            let candidate = candidates.first(where: { $0.function === choice.option.function })
        else { return nil }
        let type = table.substitute(.function(candidate.function.type), choice.arguments)
        let reference = FunctionReference(declaration: candidate.function, substitution: choice.arguments)
        noteFunction(candidate.function, node)
        return Expression(.functionValue(reference, receiver: candidate.receiver), type, span(node))
    }

    /// An operator whose function the inference has chosen.
    func toldOperator(
        _ operands: [ExprSyntax], _ node: some SyntaxProtocol, _ checkedLeft: Expression?
    ) -> Expression? {
        guard let choice = toldChoice(node.id), let function = choice.option.function,
            function.parameters.count == operands.count
        else { return nil }
        let map = choice.arguments
        var arguments: [Argument] = []
        for (index, parameter) in function.parameters.enumerated() {
            let type = table.substitute(parameter.type, map)
            if parameter.isInout {
                arguments.append(
                    .place(index == 0 ? checkedLeft ?? checkPlace(operands[index]) : check(operands[index])))
            } else if parameter.isAutoclosure {
                arguments.append(autoclosure(operands[index], type))
            } else {
                let value = index == 0 ? checkedLeft ?? check(operands[index]) : check(operands[index])
                arguments.append(.value(convert(value, to: type, context: .argument)))
            }
        }
        if function.canThrow { noteThrowing(node, function.name) }
        let reference = FunctionReference(declaration: function, substitution: map)
        return Expression(
            .call(reference, receiver: nil, arguments), table.substitute(function.result, map), span(node))
    }
}

extension ClosureExprSyntax {
    /// Whether it consists of one expression and says not of all its parameters what they are, or gives such a closure.
    fileprivate var leavesTypesToItsText: Bool {
        guard statements.count == 1, let expression = statements.first.flatMap(Checker.singleExpression) else {
            return false
        }
        let isOpen =
            switch signature?.parameterClause {
            case .simpleInput: true
            case .parameterClause(let clause): clause.parameters.contains { $0.type == nil }
            case nil: AnonymousParameters.highest(in: self) >= 0
            @unknown default: false
            }
        return isOpen || expression.as(ClosureExprSyntax.self)?.leavesTypesToItsText == true
    }
}

extension Type {
    /// Whether it is one of numbers, texts or truth values.
    var isOfPlainValues: Bool {
        switch nominal?.role {
        case .int, .fixedWidthInteger, .double, .float, .string, .bool: true
        default: false
        }
    }

    /// Whether it is a tuple's of so many elements, whose types are known.
    fileprivate func isTuple(of count: Int) -> Bool {
        if case .tuple(let elements) = self { return elements.count == count && count > 1 && isKnown }
        return false
    }

    /// Whether it is an array's or a set's.
    fileprivate var isList: Bool { nominal?.role == .array || nominal?.role == .set }
}
