import SwiftSyntax

/// Calls of generic functions whose arguments tell by themselves what each generic parameter stands for: a value of a known
/// type, or a closure of one plain expression as in `readings.map { $0.rain * 2 }`.
extension Checker {
    /// A meaning with all that its arguments make of its generic parameters. It is free where only a literal tells it:
    /// where something else is wanted the literal may become that.
    typealias ToldMeaning = (meaning: Meaning, isFree: Bool)

    /// What the generic parameters of a function stand for; nil where it takes an inference to find out.
    func tellGenerics(of meaning: Meaning, _ arguments: [WrittenArgument]) -> ToldMeaning? {
        let function = meaning.function
        if function.genericParameters.isEmpty { return (meaning, false) }
        let sayMore = function.genericParameters.contains { !$0.sameTypes.isEmpty || !$0.memberBounds.isEmpty }
        if sayMore { return nil }
        var told = ToldGenerics(function.genericParameters, meaning.substitution)
        for (parameter, places) in zip(function.parameters, meaning.plan.places) {
            let isOpen = function.genericParameters.contains { parameter.type.mentions($0) }
            if !isOpen { continue }
            guard places.count == 1, !parameter.isInout, !parameter.isVariadic, !parameter.isAutoclosure,
                parameter.builder == nil, tell(parameter.type, by: arguments[places.lowerBound].expression, &told)
            else { return nil }
        }
        guard told.isComplete(in: self), table.holds(function.requirements, told.map) else { return nil }
        return ((function, told.map, meaning.plan), told.isFree)
    }

    /// Notes what an argument says of the generic parameters in its parameter's type; false where it takes an inference.
    private func tell(_ pattern: Type, by argument: ExprSyntax, _ told: inout ToldGenerics) -> Bool {
        if case .function(let function) = pattern { return tell(function, by: argument, &told) }
        switch plain(argument) {
        case .literal(_, let literal)?:
            guard case .parameter(let parameter) = pattern else { return false }
            told.literals.append((parameter, literal))
            return true
        case let value?:
            guard let type = value.type, !type.isExistential, !type.isMetatype else { return false }
            return told.match(pattern, type)
        case nil: return false
        }
    }

    private func tell(_ function: FunctionType, by argument: ExprSyntax, _ told: inout ToldGenerics) -> Bool {
        if let name = argument.as(DeclReferenceExprSyntax.self)?.baseName, SignatureScanner.isOperator(name.text) {
            return tell(function, byOperator: name.text, &told)
        }
        var function = function
        for index in function.parameters.indices {
            let type = table.substitute(function.parameters[index].type, told.map)
            if told.leavesOpen(type) || !type.isPlainlyKnown { return false }
            function.parameters[index].type = type
        }
        if let node = argument.as(ClosureExprSyntax.self), !node.writesTypes {
            // A result that the generic parameters have no part in is checked where it is built.
            if !told.parameters.contains(where: { function.result.mentions($0) }) { return true }
            guard let result = plainResult(of: node, function) else { return false }
            told.isFree = told.isFree || result.isFree
            return told.match(function.result, result.type)
        }
        if let node = argument.as(KeyPathExprSyntax.self), function.parameters.count == 1,
            let type = plainKeyPath(node, from: function.parameters[0].type)
        {
            return told.match(function.result, type)
        }
        return false
    }

    /// `reduce(0, +)`: the operator of what one operand is known to be makes the same of both.
    private func tell(_ function: FunctionType, byOperator name: String, _ told: inout ToldGenerics) -> Bool {
        let operands = function.parameters.map { table.substitute($0.type, told.map) }
        guard operands.count == 2, let type = operands.first(where: { !told.leavesOpen($0) && $0.isOfPlainValues }),
            let own = ownOperator(name, of: type, isOpen: false)?.declaration, own.result == type,
            own.parameters.allSatisfy({ $0.type == type && !$0.isInout })
        else { return false }
        return (operands + [function.result]).allSatisfy { told.match($0, type) }
    }

    /// What a closure of one plain expression gives for such parameters, and whether that is only what its literals are by
    /// themselves.
    private func plainResult(of node: ClosureExprSyntax, _ function: FunctionType) -> (type: Type, isFree: Bool)? {
        guard node.statements.count == 1, let expression = node.statements.first.flatMap(Self.singleExpression)
        else { return nil }
        let context = BodyContext(scope: CaptureScope(parent: body.scope), resultType: .unknown, parent: body)
        context.isClosure = true
        guard attempt({ closureParameters(node, function, context) != nil }) == true else { return nil }
        let saved = body
        body = context
        defer { body = saved }
        if let type = plain(expression)?.type { return type.isVoid || type.nominal?.role == .never ? nil : (type, false) }
        return typeByItself(expression).map { ($0, true) }
    }

    /// The type of the property that a key path leads to.
    func plainKeyPath(_ node: KeyPathExprSyntax, from root: Type) -> Type? {
        if node.root != nil { return nil }
        var type = root
        for component in node.components {
            guard case .property(let property) = component.component, property.declName.argumentNames == nil,
                case .identifier = property.declName.baseName.tokenKind,
                let next = plainProperty(property.declName.baseName.identifierText, of: type)
            else { return nil }
            type = next
        }
        return type
    }
}

extension ClosureExprSyntax {
    /// Whether it says itself what it takes, gives or throws, or captures by a list.
    fileprivate var writesTypes: Bool {
        guard let signature else { return false }
        if case .parameterClause(let clause)? = signature.parameterClause,
            clause.parameters.contains(where: { $0.type != nil })
        {
            return true
        }
        return signature.capture != nil || signature.effectSpecifiers != nil || signature.returnClause != nil
    }
}

/// What has been found out of a function's generic parameters.
private struct ToldGenerics {
    let parameters: [GenericParameter]
    var map: Substitution
    /// Parameters that a literal is given for: it becomes what the other arguments say.
    var literals: [(parameter: GenericParameter, literal: PlainExpression.Literal)] = []
    var isFree = false

    init(_ parameters: [GenericParameter], _ map: Substitution) {
        (self.parameters, self.map) = (parameters, map)
    }

    func leavesOpen(_ type: Type) -> Bool {
        parameters.contains { map[$0] == nil && type.mentions($0) }
    }

    /// Makes a parameter's type what an argument is; false where it would have to be converted.
    mutating func match(_ pattern: Type, _ type: Type) -> Bool {
        switch (pattern, type) {
        case (.parameter(let parameter), _) where parameters.contains(parameter):
            guard let known = map[parameter] else {
                map[parameter] = type
                return true
            }
            return known == type
        case (.nominal(let wanted, let patterns), .nominal(let nominal, let types)):
            return wanted == nominal && zip(patterns, types).allSatisfy { match($0, $1) }
        default: return pattern == type
        }
    }

    /// Whether all parameters are known and what is asked of them holds.
    func isComplete(in checker: Checker) -> Bool {
        literals.allSatisfy { map[$0.parameter].map($0.literal.becomes) ?? false }
            && parameters.allSatisfy { parameter in
                guard let type = map[parameter], type.isPlainlyKnown else { return false }
                return parameter.bounds.allSatisfy {
                    checker.table.satisfies(type, checker.table.substitute($0, map))
                }
            }
    }
}
