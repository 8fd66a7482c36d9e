import SwiftSyntax

/// Bodies that a result builder of a cell reads: each expression is a part, and functions of the builder put the parts together.
extension Checker {
    /// The builder that reads a member's body: its own, or that of the requirement which it fulfils.
    func builder(of function: FunctionDeclaration) -> Type? {
        if let own = function.builder { return own }
        guard let owner = function.owner, owner.kind != .protocolType, function.kind == .function else { return nil }
        for protocolType in table.allProtocols(of: owner.selfType) {
            for member in protocolType.members(named: function.name) {
                switch member {
                case .function(let wanted) where wanted.fullName == function.fullName && wanted.builder != nil:
                    return wanted.builder
                case .variable(let wanted) where function.parameters.isEmpty && wanted.builder != nil:
                    return wanted.builder
                default: break
                }
            }
        }
        return nil
    }

    /// The statements of such a body, which end with the whole, and the type of that.
    func builtBody(
        _ list: CodeBlockItemListSyntax, by builder: Type, _ wanted: Type, at node: Syntax
    ) -> (statements: [Statement], result: Type) {
        let build = BuilderCalls(self, builder, node)
        let isFinished = build.has(LanguageNames.buildFinalResult)
        var (statements, value) = builtBlock(list, build, expecting: isFinished ? .unknown : wanted)
        if isFinished { value = build.call(LanguageNames.buildFinalResult, [(nil, .value(value))], expecting: wanted) }
        let type = wanted.isKnown ? wanted : value.type
        statements.append(.returnValue(convert(value, to: type, context: .result), span(node)))
        return (statements, type)
    }

    /// The parts of a block, put together.
    private func builtBlock(
        _ list: CodeBlockItemListSyntax, _ build: BuilderCalls, expecting: Type = .unknown
    ) -> (statements: [Statement], value: Expression) {
        declareLocalFunctions(list)
        var statements: [Statement] = []
        var parts: [Expression] = []
        for item in list where !refused.leaveOut(item) {
            guard let part = part(item, build) else {
                statements += statement(item)
                continue
            }
            statements += part.statements
            guard !part.value.type.isError else {
                parts.append(part.value)
                continue
            }
            let variable = temporary("part", part.value.type)
            statements.append(.declare(.local(variable), part.value, part.value.span))
            parts.append(read(variable, part.value.span))
        }
        if parts.contains(where: \.type.isError) { return (statements, Expression(.error, .error, span(list))) }
        return (statements, build.block(parts, expecting: expecting))
    }

    /// What a statement gives; nil for declarations, which give nothing.
    private func part(
        _ item: CodeBlockItemSyntax, _ build: BuilderCalls
    ) -> (statements: [Statement], value: Expression)? {
        switch item.item {
        case .decl: return nil
        case .expr(let expression): return part(expression, build)
        case .stmt(let statement):
            switch statement.as(StmtSyntaxEnum.self) {
            case .expressionStmt(let node): return part(node.expression, build)
            case .forStmt(let node): return loop(node, build)
            case .doStmt(let node) where node.catchClauses.isEmpty:
                return inBlock { builtBlock(node.body.statements, build) }
            case .throwStmt: return nil
            default:
                return (
                    [],
                    failure(
                        "closure containing control flow statement cannot be used with result builder '\(build.builder)'",
                        statement)
                )
            }
        @unknown default: return nil
        }
    }

    private func part(_ syntax: ExprSyntax, _ build: BuilderCalls) -> (statements: [Statement], value: Expression) {
        if let node = syntax.as(IfExprSyntax.self) { return BuiltBranches(self, build, node).part() }
        if let node = syntax.as(SwitchExprSyntax.self) { return BuiltBranches(self, build, node).part() }
        guard build.has(LanguageNames.buildExpression) else { return ([], check(syntax)) }
        return ([], build.at(syntax).call(LanguageNames.buildExpression, [(nil, .syntax(syntax))]))
    }

    /// `for`: a list of what each round gives.
    private func loop(_ node: ForStmtSyntax, _ build: BuilderCalls) -> (statements: [Statement], value: Expression) {
        let build = build.at(node)
        guard build.has(LanguageNames.buildArray) else { return ([], build.missing(LanguageNames.buildArray)) }
        let list = LocalVariable("parts", type: .error, isLet: false, owner: body.scope)
        let statement = forLoop(node, label: nil) { block in
            let (statements, value) = builtBlock(block, build)
            list.type = table.array(of: value.type)
            let place = Expression(.local(list), list.type, span(node))
            return statements + [.expression(Expression(.appendElement(place, value), .void, span(node)))]
        }
        guard case .nominal(_, let element) = list.type, element.first?.isError != true else {
            return ([], Expression(.error, .error, span(node)))
        }
        let empty = Expression(.arrayLiteral([]), list.type, span(node))
        return (
            [.declare(.local(list), empty, span(node)), statement],
            build.call(LanguageNames.buildArray, [(nil, .value(read(list, span(node))))])
        )
    }

    /// One branch of an `if` or `switch`, in a block of its own.
    func builtBranch(
        _ list: CodeBlockItemListSyntax, _ build: BuilderCalls
    ) -> (statements: [Statement], value: Expression) {
        inBlock { builtBlock(list, build) }
    }
}

/// Calls of a result builder's functions.
struct BuilderCalls {
    private let checker: Checker
    let builder: Type
    private let node: Syntax

    /// What a function is given: what has been made, or an expression whose type the function tells.
    enum Part {
        case value(Expression)
        case syntax(ExprSyntax)
    }

    init(_ checker: Checker, _ builder: Type, _ node: Syntax) {
        (self.checker, self.builder, self.node) = (checker, builder, node)
    }

    var place: SourceSpan { checker.span(node) }

    /// The same for another place.
    func at(_ node: some SyntaxProtocol) -> BuilderCalls { BuilderCalls(checker, builder, Syntax(node)) }

    func functions(_ name: String, label: String? = nil) -> [(function: FunctionDeclaration, map: Substitution)] {
        checker.members(named: name, of: builder, isStatic: true).compactMap { found in
            guard case .function(let function) = found.member,
                label == nil || function.parameters.first?.label == label
            else { return nil }
            return (function, checker.openingUnknown(found.substitution, of: builder))
        }
    }

    func has(_ name: String, label: String? = nil) -> Bool { !functions(name, label: label).isEmpty }

    func missing(_ name: String) -> Expression {
        checker.failure(
            "closure containing control flow statement cannot be used with result builder '\(builder)'", node,
            hint: "the builder has no '\(name)'")
    }

    func call(_ name: String, _ parts: [(label: String?, part: Part)], expecting expected: Type = .unknown)
        -> Expression
    {
        let receiver = checker.typeReceiver(checker.typeReference(builder, node))
        let candidates = functions(name).map {
            Candidate(function: $0.function, receiver: receiver, substitution: $0.map, constructed: builder)
        }
        guard !candidates.isEmpty else {
            return checker.failure("type '\(builder)' has no member '\(name)'", node)
        }
        let saved = checker.known
        defer { checker.known = saved }
        let arguments = parts.map { label, part in
            switch part {
            case .syntax(let syntax): return WrittenArgument(label: label, expression: syntax)
            case .value(let value):
                // What has been checked is found by the syntax that stands for it.
                let stand = ExprSyntax(DeclReferenceExprSyntax(baseName: .identifier("part")))
                checker.known[stand.id] = value
                return WrittenArgument(label: label, expression: stand)
            }
        }
        return withExtendedLifetime(arguments) {
            checker.choose(candidates, arguments, expected, node, name: name)
        }
    }

    /// All parts of a block together.
    func block(_ parts: [Expression], expecting expected: Type) -> Expression {
        let (first, next) = (LanguageNames.firstPart, LanguageNames.nextPart)
        guard let start = parts.first, has(LanguageNames.buildPartialBlock, label: first),
            has(LanguageNames.buildPartialBlock, label: LanguageNames.accumulatedPart)
        else {
            return call(LanguageNames.buildBlock, parts.map { (nil, .value($0)) }, expecting: expected)
        }
        return parts.dropFirst().reduce(call(LanguageNames.buildPartialBlock, [(first, .value(start))])) {
            whole, part in
            if whole.type.isError { return whole }
            return call(
                LanguageNames.buildPartialBlock,
                [(LanguageNames.accumulatedPart, .value(whole)), (next, .value(part))])
        }
    }
}
