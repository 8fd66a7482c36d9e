import SwiftSyntax

/// Names, members and calls.
extension Inference {
    // MARK: Names

    func reference(_ node: DeclReferenceExprSyntax) -> Type {
        let name = node.baseName.identifierText
        switch node.baseName.tokenKind {
        case .keyword(.self), .keyword(.Self): return opened(checker.reference(node, .unknown).type)
        case .dollarIdentifier:
            guard let parameters = checker.body.anonymous, let index = Int(name.dropFirst()),
                parameters.indices.contains(index)
            else { return .error }
            return parameters[index].type
        default: break
        }
        switch meaning(of: name, node) {
        case .value(let type): return type
        case .functions(let all):
            let options = all.named(with: node.writtenLabels)
            if options.isEmpty { return .error }
            let result = freshVariable()
            fresh.append(.choice(Disjunction(.reference(node.id, result), options)))
            return settled(result)
        }
    }

    /// What a bare name stands for.
    enum Meaning {
        case value(Type)
        case functions([Option])
    }

    func meaning(of name: String, _ node: DeclReferenceExprSyntax) -> Meaning {
        if let local = checker.lookUpLocal(name) {
            switch local {
            case .variable(let variable):
                return .value(read(variable.type, isImplicitlyUnwrapped: variable.isImplicitlyUnwrapped))
            case .computed(let variable): return .value(opened(variable.settledType))
            case .functions(let functions):
                return .functions(functions.map { Option(member: .function($0), substitution: [:]) })
            }
        }
        // Operators are looked up everywhere, wherever they are written.
        if !SignatureScanner.isOperator(name), let found = implicitSelf(name, node) { return found }
        let globals = checker.globalMembers(name)
        for case .variable(let variable) in globals { return .value(opened(read(variable))) }
        var functions = functions(among: globals)
        if SignatureScanner.isOperator(name) {
            functions = checker.operatorCandidates(name).map {
                Option(member: .function($0), substitution: [:])
            }
        }
        if !functions.isEmpty { return .functions(functions) }
        if let type = checker.resolver().lookUp(name, [], node) { return .value(.metatype(opened(type))) }
        return .functions([])
    }

    private func functions(among members: [Member]) -> [Option] {
        members.compactMap { member in
            if case .function = member { return Option(member: member, substitution: [:]) }
            return nil
        }
    }

    /// Members of the type around that need no `self.`.
    private func implicitSelf(_ name: String, _ node: DeclReferenceExprSyntax) -> Meaning? {
        guard let owner = checker.body.nearestOwner else { return nil }
        let receiver = checker.body.nearestSelf
        guard receiver != nil || checker.body.nearestIsStatic else { return nil }
        let type = receiver?.type ?? checker.ownSelfType ?? owner.selfType
        let found = checker.members(named: name, of: type, isStatic: receiver == nil)
        for member in found {
            if case .variable(let variable) = member.member {
                return .value(opened(table.substitute(read(variable), member.substitution)))
            }
        }
        let options = found.compactMap { member -> Option? in
            if case .variable = member.member { return nil }
            return Option(member: member.member, substitution: member.substitution, constructed: type)
        }
        return options.isEmpty ? nil : .functions(options)
    }

    // MARK: Members, calls, subscripts and what follows `?`

    /// A chain of members, calls and subscripts. Where a `?` stands in it, the whole is optional.
    func postfix(_ syntax: ExprSyntax) -> Type {
        let saved = (sawChain, implicitRoot)
        (sawChain, implicitRoot) = (false, nil)
        defer { (sawChain, implicitRoot) = saved }
        let type = link(syntax)
        // `.name` is looked up in the type that the whole is to have.
        if let root = implicitRoot {
            fresh.append(.equal(type, root))
            _ = settled(type)
        }
        guard sawChain, !syntax.is(ForceUnwrapExprSyntax.self) else { return type }
        let result = freshVariable()
        fresh.append(.flattened(type, result))
        lastLinks[syntax.id] = type
        return settled(result)
    }

    /// A part of such a chain in base position: a `?` in it concerns the whole chain.
    private func base(_ syntax: ExprSyntax) -> Type {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .memberAccessExpr, .functionCallExpr, .subscriptCallExpr, .forceUnwrapExpr, .optionalChainingExpr:
            let type = link(syntax)
            types.append((syntax.id, type))
            return type
        default:
            return generate(syntax)
        }
    }

    private func link(_ syntax: ExprSyntax) -> Type {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .memberAccessExpr(let node): return member(node)
        case .functionCallExpr(let node): return call(node)
        case .subscriptCallExpr(let node): return subscriptCall(node)
        case .forceUnwrapExpr(let node):
            let wrapped = freshVariable()
            // The builder unwraps what a chain gives, not what is inside it.
            let type = hasChain(node.expression) ? postfix(node.expression) : base(node.expression)
            fresh.append(.optional(type, of: wrapped))
            return settled(wrapped)
        case .optionalChainingExpr(let node):
            if let type = checker.typeExpression(syntax) { return .metatype(opened(type)) }
            let wrapped = freshVariable()
            fresh.append(.optional(base(node.expression), of: wrapped))
            sawChain = true
            return settled(wrapped)
        default: return generate(syntax)
        }
    }

    /// Whether a `?` stands in a chain of members, calls and subscripts.
    func hasChain(_ syntax: ExprSyntax) -> Bool {
        var current: ExprSyntax? = syntax
        while let next = current {
            switch next.as(ExprSyntaxEnum.self) {
            case .memberAccessExpr(let node): current = node.base
            case .functionCallExpr(let node): current = node.calledExpression
            case .subscriptCallExpr(let node): current = node.calledExpression
            case .forceUnwrapExpr(let node): current = node.expression
            case .optionalChainingExpr: return true
            case .tupleExpr(let node) where node.elements.count == 1: current = node.elements.first?.expression
            default: current = nil
            }
        }
        return false
    }

    private func member(_ node: MemberAccessExprSyntax) -> Type {
        if let base = node.base, let global = checker.moduleMember(base, node.declName) { return generate(global) }
        let name = node.declName.baseName.identifierText
        let isImplicit = node.base == nil
        let base = baseType(of: node)
        if node.declName.baseName.tokenKind == .keyword(.self) { return base }
        let result = freshVariable()
        fresh.append(
            .reference(
                ReferenceUse(
                    isImplicit ? node.id : node.declName.id, base, name, labels: node.writtenLabels, result,
                    isImplicit: isImplicit)))
        return settled(result)
    }

    /// The base of a member; of `.name` the metatype of what context wants.
    private func baseType(of node: MemberAccessExprSyntax) -> Type {
        if let syntax = node.base { return base(syntax) }
        let wanted = freshVariable()
        implicitBases.append((node.id, wanted))
        implicitRoot = wanted
        return .metatype(wanted)
    }

    private func call(_ node: FunctionCallExprSyntax) -> Type {
        let arguments = checker.writtenArguments(
            node.parenthesized, node.trailingClosure, node.additionalTrailingClosures)
        if let type = checker.coercionTarget(node, arguments) {
            fresh.append(.equal(generate(arguments[0].expression), type))
            return type
        }
        return call(node.id, callee(node.callee), arguments)
    }

    private func call(_ id: SyntaxIdentifier, _ callee: CallUse.Callee, _ arguments: [WrittenArgument]) -> Type {
        let saved = sawChain
        let argumentTypes = arguments.map { generate($0.expression) }
        sawChain = saved
        for argument in arguments where argument.expression.is(FunctionCallExprSyntax.self) {
            argumentCalls.append(argument.expression.id)
        }
        let use = CallUse(id, callee, arguments, argumentTypes, callResult())
        fresh.append(.call(use))
        return settled(use.result)
    }

    private func callee(_ syntax: ExprSyntax) -> CallUse.Callee {
        if syntax.writtenLabels != nil { return .value(generate(syntax)) }
        switch syntax.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let node):
            switch node.baseName.tokenKind {
            case .keyword(.self), .keyword(.Self), .dollarIdentifier: return .value(generate(syntax))
            default: break
            }
            switch meaning(of: node.baseName.identifierText, node) {
            case .value(let type): return .value(type)
            case .functions(let options): return .candidates(options)
            }
        case .memberAccessExpr(let node):
            let name = node.declName.baseName.identifierText
            if let base = node.base, checker.moduleMember(base, node.declName) != nil {
                return globalCallee(name, node.declName)
            }
            return .member(base: baseType(of: node), name: name, isImplicit: node.base == nil)
        default: return .value(base(syntax))
        }
    }

    /// What a name behind that of a module calls: no member of a type around it.
    private func globalCallee(_ name: String, _ node: DeclReferenceExprSyntax) -> CallUse.Callee {
        let functions = functions(among: checker.globalMembers(name))
        return functions.isEmpty ? .value(generate(ExprSyntax(node))) : .candidates(functions)
    }

    private func subscriptCall(_ node: SubscriptCallExprSyntax) -> Type {
        if let type = checker.typeExpression(ExprSyntax(node)) { return .metatype(opened(type)) }
        let base = base(node.calledExpression)
        let arguments = checker.writtenArguments(
            node.arguments, node.trailingClosure, node.additionalTrailingClosures)
        if let path = node.keyPathArgument { return keyPathAccess(node, base, path, arguments) }
        return call(node.id, .member(base: base, name: LanguageNames.subscriptMember, isImplicit: false), arguments)
    }

    private func keyPathAccess(
        _ node: SubscriptCallExprSyntax, _ base: Type, _ path: ExprSyntax, _ arguments: [WrittenArgument]
    ) -> Type {
        let saved = sawChain
        let pathType = generate(path)
        sawChain = saved
        let result = freshVariable()
        let callee = CallUse.Callee.member(base: base, name: LanguageNames.subscriptMember, isImplicit: false)
        let call = CallUse(node.id, callee, arguments, [pathType], result)
        fresh.append(.keyPathAccess(KeyPathAccess(base: base, path: pathType, result: result, call: call)))
        return settled(result)
    }
}
