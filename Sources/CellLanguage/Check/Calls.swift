import SwiftSyntax

/// One argument as it is written.
struct WrittenArgument {
    var label: String?
    var expression: ExprSyntax
    var isTrailing = false
    var labelSpan: SourceSpan?
}

/// A function that a call may mean.
struct Candidate {
    let function: FunctionDeclaration
    let receiver: Expression?
    var substitution: Substitution
    var isSuper = false
    /// The type that an initializer makes, where the call names it.
    var constructed: Type?
}

extension Checker {
    func call(_ node: FunctionCallExprSyntax, _ expected: Type) -> Expression {
        if let chained = chainIfNeeded(ExprSyntax(node), expected) { return chained }
        let arguments = writtenArguments(node.parenthesized, node.trailingClosure, node.additionalTrailingClosures)
        if let type = coercionTarget(node, arguments) { return check(arguments[0].expression, as: type) }
        if let made = toldInitializer(node, arguments, expected) { return made }
        if let call = toldCall(node, arguments, expected) { return call }
        switch callee(node.callee, expected) {
        case .candidates(let candidates, let name):
            if let failure = missingInstance(of: candidates, arguments, node.callee) { return failure }
            return choose(
                outerMeanings(of: candidates, arguments, node.callee), arguments, expected, node, name: name)
        case .value(let value): return callValue(value, arguments, expected, node)
        case .enumCase(let enumCase, let type): return construct(enumCase, type, arguments, node)
        case .failed:
            for argument in arguments where !needsContext(argument.expression) {
                // What is not known may well take a variable by '&'.
                _ = check(argument.expression.as(InOutExprSyntax.self)?.expression ?? argument.expression)
            }
            return Expression(.error, .error, span(node))
        case .special(let special): return special(arguments)
        }
    }

    func writtenArguments(
        _ list: LabeledExprListSyntax, _ trailing: ClosureExprSyntax? = nil,
        _ additional: MultipleTrailingClosureElementListSyntax? = nil
    ) -> [WrittenArgument] {
        var arguments = list.map { element in
            WrittenArgument(
                label: element.label?.identifierText, expression: element.expression,
                labelSpan: element.label.map { span($0) })
        }
        if let trailing {
            arguments.append(WrittenArgument(label: nil, expression: ExprSyntax(trailing), isTrailing: true))
        }
        guard let additional else { return arguments }
        for element in additional {
            let label = element.label.tokenKind == .wildcard ? nil : element.label.identifierText
            arguments.append(
                WrittenArgument(label: label, expression: ExprSyntax(element.closure), isTrailing: true))
        }
        return arguments
    }

    // MARK: What is called

    enum Callee {
        case candidates([Candidate], name: String)
        case value(Expression)
        case enumCase(EnumCase, Type)
        case special(([WrittenArgument]) -> Expression)
        case failed
    }

    func callee(_ syntax: ExprSyntax, _ expected: Type) -> Callee {
        // `scale(by:)(2)` calls a value: its arguments have no labels.
        if syntax.writtenLabels != nil { return calleeOf(check(syntax, expecting: .unknown), syntax) }
        switch syntax.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let node): return namedCallee(node, expected)
        case .memberAccessExpr(let node): return memberCallee(node, expected)
        case .closureExpr(let node): return .special { arguments in self.callClosure(node, arguments, expected) }
        case .tupleExpr(let node)
        where node.elements.count == 1 && node.elements.first?.expression.is(ClosureExprSyntax.self) == true:
            return node.elements.first.map { callee($0.expression, expected) } ?? .failed
        default:
            return calleeOf(checkBase(syntax), syntax)
        }
    }

    /// What calling a value means: a function value, a type's initializer, `callAsFunction`.
    func calleeOf(_ value: Expression, _ node: some SyntaxProtocol) -> Callee {
        switch value.type {
        case .error: return .failed
        case .function: return .value(value)
        case .metatype(let type): return initializers(of: type, value, node)
        case .nominal where value.isImplicitlyUnwrapped && value.type.arguments.first?.isFunction == true:
            return unwrappedImplicitly(value).map { .value($0) } ?? .failed
        default:
            let found = members(named: LanguageNames.call, of: value.type, isStatic: false)
            let candidates = found.compactMap { member -> Candidate? in
                guard case .function(let function) = member.member else { return nil }
                return Candidate(function: function, receiver: value, substitution: member.substitution)
            }
            if candidates.isEmpty {
                report("cannot call value of non-function type '\(value.type)'", node)
                return .failed
            }
            return .candidates(candidates, name: LanguageNames.call)
        }
    }

    private func namedCallee(_ node: DeclReferenceExprSyntax, _ expected: Type) -> Callee {
        let name = node.baseName.identifierText
        if node.baseName.tokenKind == .keyword(.`init`) || node.baseName.tokenKind == .keyword(.self) {
            return calleeOf(reference(node, .unknown), node)
        }
        if let local = lookUpLocal(name) {
            switch local {
            case .variable(let variable): return calleeOf(read(variable, span(node)), node)
            case .computed(let variable): return calleeOf(readComputed(variable, span(node)), node)
            case .functions(let functions):
                return .candidates(
                    functions.map(localCandidate), name: name)
            }
        }
        var candidates = implicitSelfCandidates(name, node)
        if candidates.isEmpty, let value = implicitSelfValue(name, node) { return calleeOf(value, node) }
        let globals = globalMembers(name)
        if candidates.isEmpty {
            for member in globals {
                switch member {
                case .function(let function):
                    candidates.append(Candidate(function: function, receiver: nil, substitution: [:]))
                case .variable(let variable) where candidates.isEmpty:
                    return calleeOf(globalValue(variable, node), node)
                default: break
                }
            }
        }
        if !candidates.isEmpty { return .candidates(candidates, name: name) }
        if node.baseName.tokenKind == .keyword(.Self) || resolver().lookUp(name, [], node) != nil {
            if node.baseName.tokenKind == .keyword(.Self), let made = dynamicSelf(node) { return calleeOf(made, node) }
            return calleeOf(typeReference(type(named: node.baseName, at: node), node), node)
        }
        _ = unknownName(name, node)
        return .failed
    }

    /// Methods that a bare name may mean inside a type.
    private func implicitSelfCandidates(_ name: String, _ node: DeclReferenceExprSyntax) -> [Candidate] {
        guard let owner = body.nearestOwner else { return [] }
        if let receiver = body.nearestSelf {
            let found = members(named: name, of: receiver.type, isStatic: false)
            let functions = found.compactMap { member -> Candidate? in
                guard case .function(let function) = member.member else { return nil }
                return Candidate(
                    function: function, receiver: implicitSelf(receiver, span(node)), substitution: member.substitution,
                    constructed: receiver.type)
            }
            if !functions.isEmpty { return functions }
        } else if body.nearestIsStatic {
            let type = ownSelfType ?? owner.selfType
            return members(named: name, of: type, isStatic: true).compactMap { member in
                guard case .function(let function) = member.member else { return nil }
                return Candidate(
                    function: function, receiver: dynamicSelf(node), substitution: member.substitution,
                    constructed: type)
            }
        }
        return []
    }

    /// Where the labels of a call fit no member of the type around it, a global function may be meant: `max(0, n)` in an
    /// extension of `String`.
    private func outerMeanings(
        of candidates: [Candidate], _ arguments: [WrittenArgument], _ callee: ExprSyntax
    ) -> [Candidate] {
        guard let name = callee.as(DeclReferenceExprSyntax.self)?.baseName.identifierText,
            candidates.allSatisfy({ $0.function.owner != nil && $0.function.kind == .function }),
            !candidates.contains(where: { plan(arguments, $0.function.parameters).problem == nil })
        else { return candidates }
        let functions = globalMembers(name).compactMap { member -> Candidate? in
            guard case .function(let function) = member, plan(arguments, function.parameters).problem == nil else {
                return nil
            }
            return Candidate(function: function, receiver: nil, substitution: [:])
        }
        return functions.isEmpty ? candidates : functions
    }

    /// A function that is meant by its module's name: no member of a type around it is.
    private func globalCallee(_ name: String, _ node: MemberAccessExprSyntax) -> Callee {
        let functions = globalMembers(name).compactMap { member -> Candidate? in
            guard case .function(let function) = member else { return nil }
            return Candidate(function: function, receiver: nil, substitution: [:])
        }
        if !functions.isEmpty { return .candidates(functions, name: name) }
        return calleeOf(reference(node.declName, .unknown), node)
    }

    private func memberCallee(_ node: MemberAccessExprSyntax, _ expected: Type) -> Callee {
        let name = node.declName.baseName.identifierText
        guard let baseSyntax = node.base else { return implicitMemberCallee(name, expected, node) }
        if moduleMember(baseSyntax, node.declName) != nil { return globalCallee(name, node) }
        let base = checkBase(baseSyntax, expected)
        if base.type.isError { return .failed }
        let isSuper = baseSyntax.is(SuperExprSyntax.self)
        if case .metatype(let type) = base.type {
            if name == LanguageNames.initializer { return initializers(of: type, base, node) }
            return staticCallee(name, type, base, node)
        }
        if name == LanguageNames.initializer,
            isSuper || baseSyntax.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self)
        {
            return .candidates(
                members(named: LanguageNames.initializer, of: base.type, isStatic: true).compactMap { found in
                    guard case .function(let function) = found.member else { return nil }
                    return Candidate(
                        function: function, receiver: base, substitution: found.substitution, isSuper: isSuper)
                }, name: LanguageNames.initializer)
        }
        let receiver = receiver(base, of: name)
        let found = members(named: name, of: receiver.type, isStatic: false)
        // What the superclass's function gives as 'Self' is of the class itself.
        let made = isSuper ? ownSelfType ?? receiver.type : receiver.type
        let functions = found.compactMap { member -> Candidate? in
            guard case .function(let function) = member.member else { return nil }
            return Candidate(
                function: function, receiver: receiver, substitution: member.substitution, isSuper: isSuper,
                constructed: made)
        }
        if !functions.isEmpty { return .candidates(functions, name: name) }
        return calleeOf(member(name, of: receiver, node.declName, .unknown), node)
    }

    private func staticCallee(
        _ name: String, _ type: Type, _ base: Expression, _ node: MemberAccessExprSyntax
    ) -> Callee {
        if type.nominal?.role == .optional, OptionalCases(rawValue: name) == .some {
            return .special { arguments in
                let value = arguments.first.map { self.check($0.expression).type } ?? .unknown
                return self.someValue(arguments, type.isKnown ? type : self.table.optional(value), node)
            }
        }
        let found = typeMembers(named: name, of: type, span(node))
        let functions = found.compactMap { member -> Candidate? in
            guard case .function(let function) = member.member else { return nil }
            return Candidate(
                function: function, receiver: function.isUnbound ? nil : typeReceiver(base),
                substitution: openingUnknown(member.substitution, of: type), constructed: type)
        }
        if !functions.isEmpty { return .candidates(functions, name: name) }
        for case .enumCase(let enumCase) in found.map(\.member) {
            // A case without payload is a value, which may itself be called.
            let isCalled =
                enumCase.payload.isEmpty && !members(named: LanguageNames.call, of: type, isStatic: false).isEmpty
            return isCalled
                ? calleeOf(enumCaseValue(enumCase, type, .unknown, node), node) : .enumCase(enumCase, type)
        }
        if let nested = nestedType(name, of: type) { return calleeOf(typeReference(nested, node), node) }
        return calleeOf(staticMember(name, of: type, node.declName, through: typeReceiver(base)), node)
    }

    /// Generic arguments that the type's name leaves open are inferred.
    func openingUnknown(_ map: Substitution, of type: Type) -> Substitution {
        map.keeping(\.isKnown)
    }

    private func implicitMemberCallee(_ name: String, _ expected: Type, _ node: MemberAccessExprSyntax) -> Callee {
        let told = node.parent.flatMap { toldChoice($0.id) }?.option.member
        for type in implicitBases(solution?.implicitBases[node.id] ?? expected) {
            if OptionalCases(rawValue: name) == .some, type.nominal?.role == .optional {
                return .special { arguments in self.someValue(arguments, type, node) }
            }
            if let told, !members(named: name, of: type, isStatic: true).contains(where: { $0.member == told }) {
                continue
            }
            let base = typeReference(type, node)
            if name == LanguageNames.initializer { return initializers(of: type, base, node) }
            if !members(named: name, of: type, isStatic: true).isEmpty { return staticCallee(name, type, base, node) }
        }
        reportImplicit(name, expected, node)
        return .failed
    }

    /// `.some(value)` of an optional.
    private func someValue(_ arguments: [WrittenArgument], _ type: Type, _ node: some SyntaxProtocol) -> Expression {
        guard arguments.count == 1, let wrapped = type.arguments.first else {
            return failure("'.some' takes one value", node)
        }
        let value = check(arguments[0].expression, as: wrapped, context: .argument)
        if value.type.isError { return value }
        return Expression(.convert(.wrapOptional, value), type, span(node))
    }

    /// The types that `.name` may belong to: the expected one, and what it wraps.
    func implicitBases(_ expected: Type) -> [Type] {
        var types: [Type] = []
        if case .error = expected { return [] }
        if case .unknown = expected { return [] }
        types.append(expected)
        // The optional's own `.some` and `.none` come first.
        var wrapped = expected
        while wrapped.nominal?.role == .optional, let inner = wrapped.arguments.first {
            types.append(inner)
            wrapped = inner
        }
        return types
    }

    func reportImplicit(_ name: String, _ expected: Type, _ node: some SyntaxProtocol) {
        switch expected {
        case .error: break
        case .unknown:
            report("cannot infer the type that '.\(name)' belongs to", node, hint: "write the type before the dot")
        default:
            if let refusal = refusal(of: name, in: literalTarget(expected)) {
                report(refusal.message, node, hint: refusal.hint)
                return
            }
            let names = memberNames(of: literalTarget(expected))
            report(
                "type '\(expected)' has no member '\(name)'", node,
                hint: NearNames.question(for: name, among: names) ?? casesHint(of: literalTarget(expected)))
        }
    }

    func initializers(of type: Type, _ base: Expression, _ node: some SyntaxProtocol) -> Callee {
        if case .existential(let protocols) = type, base.namesType, !type.isAnyHashable {
            report(
                "'\(protocols.map(\.name).joined(separator: " & "))' is a protocol and cannot be made an instance of",
                node)
            return .failed
        }
        let found = members(named: LanguageNames.initializer, of: type, isStatic: true)
        let candidates = found.compactMap { member -> Candidate? in
            guard case .function(let function) = member.member else { return nil }
            return Candidate(
                function: function, receiver: base.namesType ? nil : typeReceiver(base),
                substitution: openingUnknown(member.substitution, of: type), constructed: type)
        }
        if candidates.isEmpty {
            if inaccessibleMember(LanguageNames.initializer, of: type, isStatic: true, node) != nil {
                return .failed
            }
            if !type.isError { report("type '\(type)' cannot be constructed: it has no initializers", node) }
            return .failed
        }
        return .candidates(candidates, name: type.nominal?.name ?? type.description)
    }

    /// The type that a name stands for where it is called.
    private func type(named name: TokenSyntax, at node: some SyntaxProtocol) -> Type {
        if name.tokenKind == .keyword(.Self) {
            return body.receiverType ?? ownSelfType ?? resolve(TypeSyntax(IdentifierTypeSyntax(name: name)))
        }
        return resolver().lookUp(name.identifierText, [], node) ?? .error
    }
}
