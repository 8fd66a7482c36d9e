import SwiftSyntax

extension Checker {
    /// A bare name.
    func reference(_ node: DeclReferenceExprSyntax, _ expected: Type) -> Expression {
        let token = node.baseName
        let name = token.identifierText
        switch token.tokenKind {
        case .keyword(.self):
            if let receiver = body.nearestSelf { return read(receiver, span(node)) }
            if body.nearestIsStatic, let own = ownSelfType { return dynamicSelf(node) ?? typeReference(own, node) }
            return failure("cannot find 'self' in scope", node, hint: "'self' is known inside a type's members")
        case .keyword(.Self):
            if let own = ownSelfType { return dynamicSelf(node) ?? typeReference(own, node) }
            return failure("'Self' is only known inside a type", node)
        case .dollarIdentifier: return anonymousParameter(name, node)
        default: break
        }
        if let local = lookUpLocal(name) {
            switch local {
            case .variable(let variable): return read(variable, span(node))
            case .computed(let variable): return readComputed(variable, span(node))
            case .functions(let functions):
                return functionValue(
                    functions.map(localCandidate), expected, node, name)
            }
        }
        if let value = implicitSelfValue(name, node) { return value }
        if !SignatureScanner.isOperator(name), let value = implicitSelfFunction(name, expected, node) { return value }
        let globals = globalMembers(name)
        if let value = globals.lazy.compactMap({ self.variable($0) }).first { return globalValue(value, node) }
        var functions = globals.compactMap { member -> Candidate? in
            if case .function(let function) = member {
                return Candidate(function: function, receiver: nil, substitution: [:])
            }
            return nil
        }
        if SignatureScanner.isOperator(name) {
            functions = operatorCandidates(name).map { Candidate(function: $0, receiver: nil, substitution: [:]) }
        }
        if !functions.isEmpty { return functionValue(functions, expected, node, name) }
        if let type = resolver().lookUp(name, [], node) { return typeReference(type, node) }
        return unknownName(name, node)
    }

    private func variable(_ member: Member) -> VariableDeclaration? {
        if case .variable(let variable) = member { return variable }
        return nil
    }

    private func anonymousParameter(_ name: String, _ node: DeclReferenceExprSyntax) -> Expression {
        guard let parameters = body.anonymous, let index = Int(name.dropFirst()) else {
            return failure("'\(name)' is only known inside a closure without named parameters", node)
        }
        guard parameters.indices.contains(index) else {
            return failure("the closure has \(parameters.count) parameters, so there is no '\(name)'", node)
        }
        return read(parameters[index], span(node))
    }

    /// Names of the session and of the library; the session's hide the library's.
    func globalMembers(_ name: String) -> [Member] {
        let own = environment.names[name] ?? []
        if own.contains(where: { variable($0) != nil }) { return own }
        return own + table.globals(named: name)
    }

    func globalValue(_ variable: VariableDeclaration, _ node: some SyntaxProtocol) -> Expression {
        let type = variable.settledType
        typeScope.uses?.note(.variable(variable), at: span(node))
        switch variable.storage {
        case .global(let global):
            return Expression(
                .global(global), type, span(node), isImplicitlyUnwrapped: variable.isImplicitlyUnwrapped)
        default: return Expression(.property(variable, receiver: nil), type, span(node))
        }
    }

    /// A property that a bare name means inside a type.
    func implicitSelfValue(_ name: String, _ node: some SyntaxProtocol) -> Expression? {
        guard let owner = body.nearestOwner else { return nil }
        if let receiver = body.nearestSelf {
            if needsExplicitSelf(name, receiver, node) { return Expression(.error, .error, span(node)) }
            let found = members(named: name, of: receiver.type, isStatic: false)
            if found.contains(where: { variable($0.member) != nil }) {
                return member(name, of: implicitSelf(receiver, span(node)), node, .unknown)
            }
            return nil
        }
        guard body.nearestIsStatic else { return nil }
        let found = members(named: name, of: ownSelfType ?? owner.selfType, isStatic: true)
        let hasValue = found.contains { found in
            switch found.member {
            case .variable: return true
            case .enumCase(let enumCase): return enumCase.payload.isEmpty
            case .function: return false
            }
        }
        return hasValue ? staticMember(name, of: ownSelfType ?? owner.selfType, node, through: dynamicSelf(node)) : nil
    }

    /// Reports a member that is written without `self.` where that is a weak reference.
    private func needsExplicitSelf(_ name: String, _ receiver: LocalVariable, _ node: some SyntaxProtocol) -> Bool {
        guard receiver.ownership == .weak, let type = body.receiverType,
            let member = members(named: name, of: type, isStatic: false).first?.member
        else { return false }
        let use = member.function == nil ? "reference to property" : "call to method"
        report(
            "\(use) '\(name)' in closure requires explicit use of 'self' to make capture semantics explicit", node,
            hint: "write 'self?.' before it, or 'guard let self' above")
        return true
    }

    private func implicitSelfFunction(_ name: String, _ expected: Type, _ node: some SyntaxProtocol) -> Expression? {
        guard let owner = body.nearestOwner, body.nearestSelf != nil || body.nearestIsStatic else { return nil }
        let receiver = body.nearestSelf
        let members = members(
            named: name, of: receiver?.type ?? ownSelfType ?? owner.selfType, isStatic: receiver == nil)
        let found = members.compactMap { found -> Candidate? in
            guard case .function(let function) = found.member else { return nil }
            return Candidate(
                function: function, receiver: receiver.map { implicitSelf($0, span(node)) },
                substitution: found.substitution)
        }
        return found.isEmpty ? nil : functionValue(found, expected, node, name)
    }

    /// A local function: the generic parameters of what is around it are what they are.
    func localCandidate(_ function: FunctionDeclaration) -> Candidate {
        let outer = function.outerGenericParameters.map { ($0, Type.parameter($0)) }
        return Candidate(function: function, receiver: nil, substitution: Substitution(outer))
    }

    /// Tells who listens which function a name means.
    func noteFunction(_ function: FunctionDeclaration, _ node: some SyntaxProtocol) {
        if function.owner == nil { typeScope.uses?.note(.function(function), at: span(node)) }
    }

    /// A function used as a value; the expected type chooses between overloads.
    func functionValue(
        _ all: [Candidate], _ expected: Type, _ node: some SyntaxProtocol, _ name: String
    ) -> Expression {
        let candidates = all.named(as: node)
        if candidates.isEmpty { return missingLabels(name, among: all, node) }
        var wanted: FunctionType?
        if case .function(let type) = literalTarget(expected) { wanted = type }
        if let told = toldFunction(candidates, node) {
            let spread = wanted.flatMap { wanted in functionOfTuple(wanted, node, name) { _ in told } }
            return spread ?? told
        }
        var best: (cost: Int, expression: Expression)?
        for candidate in candidates {
            var bindings = Bindings(candidate.function.allGenericParameters, known: candidate.substitution)
            let own = candidate.function.type
            if let wanted {
                guard wanted.parameters.count == own.parameters.count else { continue }
                // What the arguments tell comes first: the result may become an optional of it.
                for (mine, theirs) in zip(own.parameters, wanted.parameters) {
                    match(mine.type, theirs.type, &bindings)
                }
                if bindings.inferable.contains(where: { bindings.map[$0] == nil }) {
                    match(.function(own), .function(wanted), &bindings)
                }
            }
            let type = bindings.expected(.function(own), table)
            guard type.isKnown else { continue }
            var cost = candidate.function.isGeneric ? 1 : 0
            if wanted != nil, case .some = conversion(from: type, to: literalTarget(expected)) {
            } else if wanted != nil {
                if literalTarget(expected).isKnown { continue }
                cost += 2
            }
            guard table.holds(candidate.function.requirements, bindings.map) else { continue }
            let fits = bindings.inferable.allSatisfy { parameter in
                parameter.bounds.allSatisfy {
                    table.satisfies(bindings.map[parameter] ?? .error, table.substitute($0, bindings.map))
                }
            }
            guard fits else { continue }
            use(candidate.function)
            let reference = FunctionReference(declaration: candidate.function, substitution: bindings.map)
            let value = Expression(.functionValue(reference, receiver: candidate.receiver), type, span(node))
            if best == nil || cost < (best?.cost ?? 0) { best = (cost, value) }
        }
        if let best {
            if case .functionValue(let reference, _) = best.expression.kind {
                noteFunction(reference.declaration, node)
            }
            return best.expression
        }
        let splat = wanted.flatMap { wanted in
            functionOfTuple(wanted, node, name) { spread in
                attempt { functionValue(candidates, .function(spread), node, name) }
            }
        }
        if let splat { return splat }
        if let wanted, let comparison = tupleComparison(name, as: wanted, node) { return comparison }
        if wanted != nil { return failure("no function '\(name)' fits the expected type '\(expected)'", node) }
        return failure("the function '\(name)' is generic or overloaded; say which one is meant with a type", node)
    }

    /// A function of several parameters where one of a tuple is expected: `zip(a, b).map(+)`.
    func functionOfTuple(
        _ wanted: FunctionType, _ node: some SyntaxProtocol, _ name: String,
        _ make: (FunctionType) -> Expression?
    ) -> Expression? {
        guard wanted.parameters.count == 1, case .tuple(let elements) = wanted.parameters[0].type, elements.count > 1
        else { return nil }
        let spread = FunctionType(elements.map { .init($0.type) }, wanted.result, canThrow: wanted.canThrow)
        guard let function = make(spread), case .function(let type) = function.type,
            type.parameters.count == elements.count
        else { return nil }
        let place = span(node)
        let scope = CaptureScope(parent: body.scope)
        let parameter = LocalVariable("tuple", type: wanted.parameters[0].type, isLet: true, owner: scope)
        let whole = Expression(.local(parameter), parameter.type, place)
        let arguments = zip(elements.indices, type.parameters).map { index, _ in
            Argument.value(Expression(.tupleElement(whole, index), elements[index].type, place))
        }
        let call = Expression(.callValue(function, arguments), type.result, place)
        let own = FunctionType(wanted.parameters, type.result, canThrow: type.canThrow)
        let closure = ClosureBody(
            parameters: [parameter], type: own, scope: scope, statements: [.returnValue(call, place)], name: name)
        return Expression(.closure(closure), .function(own), place)
    }
}
