import SwiftSyntax

/// Calls of functions that have one meaning and whose types are all known: each argument is then inferred by itself, for
/// its parameter.
extension Checker {
    /// A function that a call may mean, and which of its parameters the arguments go to.
    typealias Meaning = (function: FunctionDeclaration, substitution: Substitution, plan: ArgumentPlan)

    /// A call as a plain expression; nil where the whole has to be inferred.
    func plainCall(_ node: FunctionCallExprSyntax) -> PlainExpression? {
        let arguments = writtenArguments(
            node.parenthesized, node.trailingClosure,
            node.trailingClosure == nil ? nil : node.additionalTrailingClosures)
        guard coercionTarget(node, arguments) == nil else { return nil }
        guard let (members, base) = plainMeanings(of: node.calledExpression), !members.isOneVariable else {
            return plainCall(ofValue: node.calledExpression, arguments).map { .value(ExprSyntax(node), $0) }
        }
        if let base, members.count == 1, case .enumCase(let enumCase) = members[0].member {
            return enumCase.payload.isEmpty ? nil : .value(ExprSyntax(node), base.type)
        }
        guard let meaning = onlyMeaning(among: members, arguments) else { return nil }
        let function = meaning.function
        if function.joinsOneType {
            return commonType(of: arguments, for: function).map { .value(ExprSyntax(node), $0) }
        }
        let isOfFree = base?.isFree ?? false
        return tentatively(isOfFree) {
            guard isPlain(function, on: base?.type), areToldAlone(arguments, function),
                let (told, isFree) = tellGenerics(of: meaning, on: base?.type, arguments),
                !arguments.contains(where: { $0.isClosure || $0.isKeyPath }) || tellsClosures(told),
                !isOfFree || takesJust(arguments, told), !isTentative || takes(arguments, told),
                let type = plainResult(of: told)
            else { return nil }
            return .call(ExprSyntax(node), told, type).freed(isFree || isOfFree)
        }
    }

    /// What a function that is a value gives: `order(first, second)`.
    private func plainCall(ofValue callee: ExprSyntax, _ arguments: [WrittenArgument]) -> Type? {
        guard callee.is(DeclReferenceExprSyntax.self) || callee.is(MemberAccessExprSyntax.self),
            case .function(let function)? = plain(callee)?.type, function.parameters.count == arguments.count,
            arguments.allSatisfy({ $0.label == nil }), !isTentative || takes(arguments, function),
            function.parameters.allSatisfy({ !$0.isVariadic && !$0.isInout && !$0.type.isExistential }),
            function.result.isPlainlyKnown
        else { return nil }
        return function.result
    }

    /// An element as a plain expression; nil where the whole has to be inferred.
    func plainSubscript(_ node: SubscriptCallExprSyntax) -> PlainExpression? {
        guard node.trailingClosure == nil, let base = plainValue(node.calledExpression) else { return nil }
        let arguments = writtenArguments(node.arguments)
        let meanings = members(named: LanguageNames.subscriptMember, of: base.type, isStatic: false)
        guard let meaning = onlyMeaning(among: meanings, arguments), isPlain(meaning.function, on: base.type),
            meaning.function.genericParameters.isEmpty, !base.isFree || takesJust(arguments, meaning),
            !isTentative || takes(arguments, meaning)
        else { return nil }
        return plainResult(of: meaning).map { .call(ExprSyntax(node), meaning, $0).freed(base.isFree) }
    }

    /// The function that a call or an element of a plain expression means.
    func plainMeaning(of id: SyntaxIdentifier) -> Meaning? {
        switch plainParts[id] {
        case .call(_, let meaning, _)??, .free(.call(_, let meaning, _), _)??: meaning
        default: nil
        }
    }

    /// The type whose case `.name` or `.name(…)` is, or whose own value `.name`, where that is what is wanted.
    func implicitMember(_ syntax: ExprSyntax, of expected: Type) -> Type? {
        let call = syntax.as(FunctionCallExprSyntax.self)
        guard let access = (call?.calledExpression ?? syntax).as(MemberAccessExprSyntax.self), access.base == nil,
            call?.trailingClosure == nil, case .nominal(let nominal, _) = expected, nominal.role != .optional,
            expected.isPlainlyKnown, call == nil || !isTentative
        else { return nil }
        let found = members(named: access.declName.baseName.identifierText, of: expected, isStatic: true)
        guard found.count == 1 else { return nil }
        switch found[0].member {
        case .enumCase(let enumCase):
            let isMeant =
                enumCase.payload.count == call?.arguments.count ?? 0 && (call == nil || !enumCase.payload.isEmpty)
            return isMeant ? expected : nil
        case .variable(let variable):
            let isMeant = call == nil && table.substitute(variable.settledType, found[0].substitution) == expected
            return isMeant ? expected : nil
        case .function: return nil
        }
    }

    private func plainResult(of meaning: Meaning) -> Type? {
        let type = table.substitute(meaning.function.result, meaning.substitution)
        return type.isPlainlyKnown && !type.contains(where: \.isOpaque) ? type : nil
    }

    /// The members that a callee may mean, and the type whose members they are; nil where it is no name of such.
    func plainMeanings(of callee: ExprSyntax) -> (members: [FoundMember], base: PlainBase?)? {
        switch callee.as(ExprSyntaxEnum.self) {
        case .declReferenceExpr(let node):
            guard node.argumentNames == nil, case .identifier = node.baseName.tokenKind else { return nil }
            return plainMeanings(of: node.baseName.identifierText, node)
        case .memberAccessExpr(let node):
            let name = node.declName.baseName.identifierText
            if node.declName.baseName.tokenKind == .keyword(.`init`), node.declName.argumentNames == nil {
                return node.base?.as(DeclReferenceExprSyntax.self).flatMap(plainType).map { ofType($0, name) }
            }
            if let base = plainBase(of: node) { return (members(named: name, of: base.type, isStatic: false), base) }
            return plainType(of: node).map { ofType($0, name) }
        case .arrayExpr, .dictionaryExpr, .genericSpecializationExpr:
            guard let type = typeExpression(callee), type.isPlainlyKnown else { return nil }
            return ofType(type, LanguageNames.initializer)
        default: return nil
        }
    }

    private func ofType(_ type: Type, _ name: String) -> (members: [FoundMember], base: PlainBase?) {
        (members(named: name, of: type, isStatic: true), PlainBase(type: type, isFree: false))
    }

    private func plainMeanings(
        of name: String, _ node: DeclReferenceExprSyntax
    ) -> (members: [FoundMember], base: PlainBase?)? {
        if let local = lookUpLocal(name) {
            guard case .functions(let functions) = local else { return nil }
            return (functions.map { FoundMember(.function($0)) }, nil)
        }
        if body.nearestOwner != nil {
            guard let receiver = body.nearestSelf, receiver.ownership != .weak else { return nil }
            let found = members(named: name, of: receiver.type, isStatic: false)
            if !found.isEmpty { return (found, PlainBase(type: receiver.type, isFree: false)) }
        }
        let globals = globalMembers(name)
        if !globals.isEmpty { return (globals.map { FoundMember($0) }, nil) }
        return typeCalled(node).map { ofType($0, LanguageNames.initializer) }
    }

    /// Whether a function says of all closures that it takes what they are.
    private func tellsClosures(_ meaning: Meaning) -> Bool {
        meaning.function.parameters.allSatisfy { parameter in
            guard parameter.builder == nil, !parameter.isAutoclosure else { return false }
            let type = table.substitute(parameter.type, meaning.substitution)
            return type.isPlainlyKnown
        }
    }

    /// Whether the types of a function, called on a value of a type or making one, leave open only what its own generic
    /// parameters stand for.
    private func isPlain(_ function: FunctionDeclaration, on base: Type?) -> Bool {
        if let base, function.makesOther(than: base) { return false }
        // What a protocol gives to all its types is there for a value of a known one, whose conditions have been asked for.
        let isOfType = function.owner?.kind != .protocolType
        return function.outerGenericParameters.isEmpty
            && (isOfType || base != nil && function.kind == .function && !function.isStatic)
            && !function.isImplicitlyUnwrapped && !function.isUnbound && !function.returnsSelf
    }

    /// The type of the arguments of `max` and its like, where they are plain and of one.
    private func commonType(of arguments: [WrittenArgument], for function: FunctionDeclaration) -> Type? {
        let values = arguments.compactMap { plain($0.expression) }
        guard values.count == arguments.count, let type = values.lazy.compactMap(\.type).first,
            values.allSatisfy({ $0.becomes(type) }),
            function.genericParameters[0].bounds.allSatisfy({ table.satisfies(type, $0) })
        else { return nil }
        return type
    }

    /// Whether what becomes a protocol's value is told without it: `d.map { $0 * 2 } ?? -1` is a number by itself and
    /// anything for `print`.
    private func areToldAlone(_ arguments: [WrittenArgument], _ function: FunctionDeclaration) -> Bool {
        guard function.parameters.contains(where: { $0.type.contains(where: \.isExistential) }) else { return true }
        return arguments.allSatisfy { !$0.expression.isAlternative || plain($0.expression)?.type != nil }
    }
}

extension [FoundMember] {
    fileprivate var isOneVariable: Bool {
        if count == 1, case .variable = self[0].member { return true }
        return false
    }
}

extension FoundMember {
    /// What is no member of a type.
    fileprivate init(_ member: Member) { self.init(member: member, substitution: [:], viaProtocol: nil) }
}

extension WrittenArgument {
    var isClosure: Bool { expression.is(ClosureExprSyntax.self) }
    fileprivate var isKeyPath: Bool { expression.is(KeyPathExprSyntax.self) }
}

extension FunctionDeclaration {
    /// Whether it makes one value of some of the same type, whatever that is: `max`, `min`.
    fileprivate var joinsOneType: Bool {
        guard owner == nil, genericParameters.count == 1, requirements.isEmpty, outerGenericParameters.isEmpty else {
            return false
        }
        let type = Type.parameter(genericParameters[0])
        return result == type && parameters.allSatisfy { $0.type == type && !$0.isInout && !$0.isVariadic }
    }
}

extension ExprSyntax {
    /// Whether it is one of two values, of types that may differ.
    fileprivate var isAlternative: Bool {
        switch self.as(ExprSyntaxEnum.self) {
        case .ternaryExpr: true
        case .infixOperatorExpr(let node): node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text == "??"
        case .tupleExpr(let node): node.elements.contains { $0.expression.isAlternative }
        default: false
        }
    }
}
