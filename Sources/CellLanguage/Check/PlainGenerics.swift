import SwiftSyntax

/// Calls of generic functions whose arguments tell by themselves what each generic parameter stands for: a value of a known
/// type, or a closure of one plain expression as in `readings.map { $0.rain * 2 }`.
extension Checker {
    /// A meaning with all that its arguments make of its generic parameters. It is free where only a literal tells it:
    /// where something else is wanted the literal may become that.
    typealias ToldMeaning = (meaning: Meaning, isFree: Bool)

    /// What the generic parameters of a function stand for, and those of the type that it makes; nil where it takes an
    /// inference to find out.
    func tellGenerics(of meaning: Meaning, on base: Type?, _ arguments: [WrittenArgument]) -> ToldMeaning? {
        let function = meaning.function
        let isOpen = base.map { !$0.isKnown } ?? false
        let parameters = function.genericParameters + (isOpen ? base?.nominal?.genericParameters ?? [] : [])
        if parameters.isEmpty { return (meaning, false) }
        var told = ToldGenerics(parameters, isOpen ? meaning.substitution.keeping(\.isKnown) : meaning.substitution)
        for (parameter, places) in zip(function.parameters, meaning.plan.places) {
            if !parameters.contains(where: { parameter.type.mentions($0) }) { continue }
            guard places.count == 1, !parameter.isInout, !parameter.isVariadic, !parameter.isAutoclosure,
                parameter.builder == nil, tell(parameter.type, by: arguments[places.lowerBound].expression, &told)
            else { return nil }
        }
        told.takeDefaults(of: table)
        let requirements = function.requirements + parameters.flatMap(\.requirements)
        told.takeSame(as: requirements, table)
        guard told.isComplete(in: table), table.holds(requirements, told.map) else { return nil }
        return ((function, told.map, meaning.plan), told.isFree)
    }

    /// Notes what an argument says of the generic parameters in its parameter's type; false where it takes an inference.
    private func tell(_ pattern: Type, by argument: ExprSyntax, _ told: inout ToldGenerics) -> Bool {
        if case .function(let function) = pattern { return tell(function, by: argument, &told) }
        guard let value = plain(argument) else { return false }
        if case .literal(_, let literal) = value {
            guard case .parameter(let parameter) = pattern else { return false }
            told.literals.append((parameter, literal))
            return true
        }
        guard let type = value.ownType, !type.isExistential, !type.isMetatype else { return false }
        if value.type == nil { told.isFree = true }
        return told.match(pattern, type)
    }

    private func tell(_ function: FunctionType, by argument: ExprSyntax, _ told: inout ToldGenerics) -> Bool {
        if let name = argument.as(DeclReferenceExprSyntax.self)?.baseName, SignatureScanner.isOperator(name.text) {
            return tell(function, byOperator: name.text, &told)
        }
        if let node = argument.as(ClosureExprSyntax.self) { return tell(function, by: node, &told) }
        guard let known = told.knowing(function, table) else { return false }
        if let node = argument.as(KeyPathExprSyntax.self) {
            guard known.parameters.count == 1, let type = plainKeyPath(node, from: known.parameters[0].type) else {
                return false
            }
            return told.match(function.result, type)
        }
        return plainFunction(argument, for: known).map { told.match(function.result, $0) } ?? false
    }

    /// What a named function gives that takes just this: `parts.map(String.init)`.
    private func plainFunction(_ name: ExprSyntax, for wanted: FunctionType) -> Type? {
        guard let members = plainMeanings(of: name)?.members else { return nil }
        let meant = members.filter { found in
            guard let function = found.member.function, function.genericParameters.isEmpty, !function.isFailable,
                !function.returnsSelf, function.kind != .initializer || found.substitution.isEmpty
            else { return false }
            return function.parameters.map { table.substitute($0.type, found.substitution) }
                == wanted.parameters.map(\.type)
        }
        guard meant.count == 1, let function = meant[0].member.function else { return nil }
        return table.substitute(function.result, meant[0].substitution)
    }

    private func tell(_ function: FunctionType, by node: ClosureExprSyntax, _ told: inout ToldGenerics) -> Bool {
        if node.writesTypes { return false }
        return tentatively(told.isFree) {
            guard let known = told.knowing(function, table) else { return tryLiterals(function, node, &told) }
            if !told.parameters.contains(where: { function.result.mentions($0) }) {
                // It is checked where it is built, unless it may want something else of literals.
                return !told.isFree || givesJust(known.result, ExprSyntax(node), known)
            }
            guard let result = plainResult(of: node, known), !result.type.isVoid else { return false }
            told.isFree = told.isFree || result.isFree
            return told.match(function.result, result.type)
        }
    }

    /// `reduce(0) { $0 + $1.rain }`: the literal is what it is by itself if the closure gives that, or else a fraction.
    private func tryLiterals(_ function: FunctionType, _ node: ClosureExprSyntax, _ told: inout ToldGenerics) -> Bool {
        // One inside another would be tried twice for each try of the other.
        guard !isTryingLiterals, told.literals.count == 1, let (parameter, literal) = told.literals.first,
            told.map[parameter] == nil
        else { return false }
        isTryingLiterals = true
        defer { isTryingLiterals = false }
        let saved = plainParts
        for role in literal == .whole ? [literal.role, .double] : [literal.role] {
            var trial = told
            trial.map[parameter] = table.coreType(role)
            trial.isFree = true
            if trial.knowing(function, table) != nil, tell(function, by: node, &trial) {
                told = trial
                return true
            }
            plainParts = saved
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

    /// Whether arguments are just what a function takes of a value whose literals might be something else: `[1, 2]` are
    /// fractions where `contains(2.5)` is asked.
    func takesJust(_ arguments: [WrittenArgument], _ meaning: Meaning) -> Bool {
        zip(meaning.function.parameters, meaning.plan.places).allSatisfy { parameter, places in
            places.allSatisfy { place in
                let syntax = arguments[place].expression
                let type = table.substitute(parameter.type, meaning.substitution)
                if case .function(let function) = type { return givesJust(function.result, syntax, function) }
                return !parameter.isVariadic && plain(syntax)?.isByItself(type) == true
            }
        }
    }

    /// Whether a function is written for just what it is given, and gives just this.
    func givesJust(_ result: Type, _ syntax: ExprSyntax, _ function: FunctionType) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .closureExpr(let node): plainResult(of: node, function)?.type == result
        case .keyPathExpr(let node):
            function.parameters.count == 1 && plainKeyPath(node, from: function.parameters[0].type) == result
        // An operator has told already what it takes.
        case .declReferenceExpr(let node): SignatureScanner.isOperator(node.baseName.text)
        default: false
        }
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
        if let type = plain(expression)?.type { return type.nominal?.role == .never ? nil : (type, false) }
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

extension GenericParameter {
    /// What is said of its associated types.
    fileprivate var requirements: [Requirement] {
        sameTypes.map { .same($0.member, $0.type) } + memberBounds.map { .conforms($0.member, $0.bound) }
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

/// What has been found out of generic parameters.
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

    /// A function's type where what it takes is known; nil where it is not yet.
    func knowing(_ function: FunctionType, _ table: TypeTable) -> FunctionType? {
        var known = function
        for index in known.parameters.indices {
            let type = table.substitute(known.parameters[index].type, map)
            if leavesOpen(type) || !type.isPlainlyKnown { return nil }
            known.parameters[index].type = type
        }
        return known
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
        case (.tuple(let wanted), .tuple(let elements)):
            return wanted.map(\.label) == elements.map(\.label)
                && zip(wanted, elements).allSatisfy { match($0.type, $1.type) }
        default: return pattern == type
        }
    }

    /// Literals that nothing else tells are what they are by themselves.
    mutating func takeDefaults(of table: TypeTable) {
        for (parameter, literal) in literals where map[parameter] == nil {
            map[parameter] = table.coreType(literal.role)
            isFree = true
        }
    }

    /// What is to be the same as something known is known, too: `S.Element == Element`.
    mutating func takeSame(as requirements: [Requirement], _ table: TypeTable) {
        for case .same(let left, let right) in requirements {
            let (known, other) = (table.substitute(left, map), table.substitute(right, map))
            if leavesOpen(known) == leavesOpen(other) { continue }
            _ = leavesOpen(known) ? match(left, other) : match(right, known)
        }
    }

    /// Whether all parameters are known and what is asked of them holds.
    func isComplete(in table: TypeTable) -> Bool {
        literals.allSatisfy { map[$0.parameter].map($0.literal.becomes) ?? false }
            && parameters.allSatisfy { parameter in
                guard let type = map[parameter], type.isPlainlyKnown else { return false }
                return parameter.bounds.allSatisfy { table.satisfies(type, table.substitute($0, map)) }
            }
    }
}
