import SwiftSyntax

/// Expressions whose parts leave nothing to find out: values and their properties, operations on numbers and texts of one
/// type, calls of functions with one meaning. Most lines of a program have some, and to infer them takes four times as long
/// as to build them.
enum PlainExpression {
    case literal(ExprSyntax, Literal)
    case value(ExprSyntax, Type)
    /// A call or an element, with the function that is meant.
    case call(ExprSyntax, Checker.Meaning, Type)
    /// What is of this type where nothing else is wanted: only literals tell it.
    indirect case free(PlainExpression, Type)
    case operation(ExprSyntax, FunctionReference, [PlainExpression], Type)
    /// An operation that changes its left side.
    indirect case change(InfixOperatorExprSyntax, FunctionReference, PlainExpression)

    /// What is written, which becomes what stands beside it.
    enum Literal { case whole, fraction, text }

    /// Its type; nil where what is wanted decides.
    var type: Type? {
        switch self {
        case .literal, .free: nil
        case .value(_, let type), .call(_, _, let type), .operation(_, _, _, let type): type
        case .change: .void
        }
    }

    /// Its type where nothing else is wanted; nil of a literal.
    var ownType: Type? {
        if case .free(_, let type) = self { return type }
        return type
    }

    /// The same, of which something else may be wanted.
    func freed(_ isFree: Bool = true) -> PlainExpression {
        guard isFree, let type else { return self }
        return .free(self, type)
    }
}

/// A value whose member is named, or what a chain goes on from.
struct PlainBase {
    let type: Type
    /// Whether only literals tell its type.
    let isFree: Bool

    init(type: Type, isFree: Bool) { (self.type, self.isFree) = (type, isFree) }

    init?(_ value: PlainExpression) {
        guard let type = value.ownType else { return nil }
        self.init(type: type, isFree: value.type == nil)
    }
}

extension Checker {
    /// An expression as a plain one, of which this is wanted; nil where it has to be inferred.
    func plain(_ syntax: ExprSyntax, expecting expected: Type) -> PlainExpression? {
        if let member = implicitMember(syntax, of: expected) { return .value(syntax, member) }
        if case .unknown = expected, let type = plainLiteral(syntax) { return .value(syntax, type) }
        if case .function(let function) = expected, let node = syntax.as(KeyPathExprSyntax.self),
            function.parameters.count == 1, function.parameters[0].type.isPlainlyKnown,
            plainKeyPath(node, from: function.parameters[0].type) == function.result
        {
            return .value(syntax, expected)
        }
        return plain(syntax)
    }

    /// What a plain expression is where nothing is wanted of it.
    func typeByItself(_ syntax: ExprSyntax) -> Type? {
        switch plain(syntax) {
        case .literal(_, let literal)?: table.coreType(literal.role)
        case let part?: part.ownType
        case nil: plainLiteral(syntax)
        }
    }

    /// An expression as a plain one; nil where it has to be inferred.
    func plain(_ syntax: ExprSyntax) -> PlainExpression? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: return .literal(syntax, .whole)
        case .floatLiteralExpr: return .literal(syntax, .fraction)
        case .stringLiteralExpr(let node):
            return isTentative && !interpolatesPlain(node) ? nil : .literal(syntax, .text)
        case .booleanLiteralExpr: return .value(syntax, table.bool)
        case .declReferenceExpr(let node): return plainName(node).map { .value(syntax, $0) }
        case .memberAccessExpr, .functionCallExpr, .subscriptCallExpr, .forceUnwrapExpr:
            guard let link = plainLink(syntax) else { return nil }
            return chainLink(in: syntax) == nil ? link : plainChain(syntax, endingWith: link)
        case .infixOperatorExpr: return plainLink(syntax)
        case .tupleExpr(let node):
            guard node.elements.count == 1, let element = node.elements.first, element.label == nil else { return nil }
            return plain(element.expression)
        case .prefixOperatorExpr(let node): return plainPrefix(node)
        case .tryExpr(let node):
            return plainTry(node).map { .value(syntax, $0) }
        case .ternaryExpr(let node):
            if isTentative, plain(node.condition) == nil { return nil }
            return plainTernary(syntax, node.thenExpression, node.elseExpression)
        default: return nil
        }
    }

    /// A part that is found out once; behind a `?` it is what it is where nothing is nil.
    private func plainLink(_ syntax: ExprSyntax) -> PlainExpression? {
        if let found = plainParts[syntax.id] { return found }
        let found = plainPart(syntax)
        plainParts[syntax.id] = .some(found)
        return found
    }

    /// `a?.b`: optional, as what lies behind the `?` is there only with what stands before it.
    private func plainChain(_ syntax: ExprSyntax, endingWith link: PlainExpression) -> PlainExpression? {
        guard let type = link.type else { return nil }
        return .value(syntax, type.nominal?.role == .optional ? type : table.optional(type))
    }

    private func plainPart(_ syntax: ExprSyntax) -> PlainExpression? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .forceUnwrapExpr(let node):
            plainWrapped(node.expression).map { .value(syntax, $0.type).freed($0.isFree) }
        case .memberAccessExpr(let node): plainMember(node)
        case .functionCallExpr(let node): plainCall(node)
        case .subscriptCallExpr(let node): plainSubscript(node)
        case .infixOperatorExpr(let node): plainOperation(node)
        default: nil
        }
    }

    /// What both of two values are; beside `nil` the other, which is optional then.
    private func plainTernary(_ syntax: ExprSyntax, _ first: ExprSyntax, _ second: ExprSyntax) -> PlainExpression? {
        for (value, other) in [(first, second), (second, first)] where other.is(NilLiteralExprSyntax.self) {
            guard let type = plain(value)?.type else { return nil }
            return .value(syntax, type.nominal?.role == .optional ? type : table.optional(type))
        }
        guard let left = plain(first), let right = plain(second) else { return nil }
        if case .literal(_, let one) = left, case .literal(_, let two) = right {
            return one == two ? .literal(syntax, one) : nil
        }
        guard let type = left.type ?? right.type else { return nil }
        if left.type == right.type { return .value(syntax, type) }
        // Where anything is wanted the literal is what it is by itself.
        return left.becomes(type) && right.becomes(type) ? .free(.value(syntax, type), type) : nil
    }

    /// What `try`, `try?` or `try!` gives.
    private func plainTry(_ node: TryExprSyntax) -> Type? {
        guard let type = plain(node.expression)?.type else { return nil }
        guard node.questionOrExclamationMark?.tokenKind == .postfixQuestionMark else { return type }
        return type.nominal?.role == .optional ? type : table.optional(type)
    }

    /// The type of a variable's name.
    private func plainName(_ node: DeclReferenceExprSyntax) -> Type? {
        guard node.argumentNames == nil else { return nil }
        switch node.baseName.tokenKind {
        case .identifier: break
        case .keyword(.self): return body.nearestSelf?.type
        case .dollarIdentifier: return plainParameter(node.baseName.identifierText)
        default: return nil
        }
        let name = node.baseName.identifierText
        switch lookUpLocal(name) {
        case .variable(let variable): return variable.isImplicitlyUnwrapped ? nil : variable.type
        case .computed(let variable): return variable.settledType
        case .functions: return nil
        case nil: break
        }
        if body.nearestOwner != nil {
            guard let receiver = body.nearestSelf, receiver.ownership != .weak else { return nil }
            let found = members(named: name, of: receiver.type, isStatic: false)
            if !found.isEmpty { return plainProperty(found) }
        }
        guard let own = environment.names[name], own.count == 1, case .variable(let variable) = own[0],
            !variable.isImplicitlyUnwrapped
        else { return nil }
        return variable.settledType
    }

    /// The type of `$0`.
    private func plainParameter(_ name: String) -> Type? {
        guard let parameters = body.anonymous, let place = Int(name.dropFirst()), parameters.indices.contains(place)
        else { return nil }
        let type = parameters[place].type
        return type.isPlainlyKnown ? type : nil
    }

    /// A value's property, or a type's.
    private func plainMember(_ node: MemberAccessExprSyntax) -> PlainExpression? {
        if let type = plainElement(node) { return .value(ExprSyntax(node), type) }
        let name = node.declName.baseName.identifierText
        if let base = plainBase(of: node) {
            let type = plainProperty(members(named: name, of: base.type, isStatic: false))
            return type.map { .value(ExprSyntax(node), $0).freed(base.isFree) }
        }
        guard let type = plainType(of: node) else { return nil }
        let found = members(named: name, of: type, isStatic: true)
        if found.count == 1, case .enumCase(let enumCase) = found[0].member {
            return enumCase.payload.isEmpty ? .value(ExprSyntax(node), type) : nil
        }
        return plainProperty(found).map { .value(ExprSyntax(node), $0) }
    }

    /// The type of a tuple's element.
    private func plainElement(_ node: MemberAccessExprSyntax) -> Type? {
        guard let base = node.base, case .tuple(let elements)? = plain(base)?.type else { return nil }
        return plainElement(node.declName.baseName.identifierText, of: elements)
    }

    private func plainElement(_ name: String, of elements: [Type.TupleElement]) -> Type? {
        guard let place = elements.firstIndex(where: { $0.label == name }) ?? Int(name),
            elements.indices.contains(place), elements[place].type.isPlainlyKnown
        else { return nil }
        return elements[place].type
    }

    /// The value whose member is named.
    func plainBase(of node: MemberAccessExprSyntax) -> PlainBase? {
        guard node.declName.argumentNames == nil, case .identifier = node.declName.baseName.tokenKind,
            let base = node.base
        else { return nil }
        return plainValue(base)
    }

    /// The type whose own member is named.
    func plainType(of node: MemberAccessExprSyntax) -> Type? {
        guard node.declName.argumentNames == nil, case .identifier = node.declName.baseName.tokenKind,
            let base = node.base?.as(DeclReferenceExprSyntax.self), base.argumentNames == nil,
            case .identifier = base.baseName.tokenKind
        else { return nil }
        return plainType(named: base)
    }

    /// The type that a name stands for, unless it is a variable, or generic arguments are left out.
    func plainType(named node: DeclReferenceExprSyntax) -> Type? {
        guard let type = typeCalled(node), type.isKnown else { return nil }
        return type
    }

    /// The type that a name stands for, unless it is a variable; generic arguments may be left out.
    func typeCalled(_ node: DeclReferenceExprSyntax) -> Type? {
        let name = node.baseName.identifierText
        guard lookUpLocal(name) == nil, globalMembers(name).isEmpty, let type = resolver().lookUp(name, [], node),
            case .nominal(let nominal, let arguments) = type, nominal.role != .optional,
            type.isKnown || arguments.allSatisfy({ $0 == .unknown })
        else { return nil }
        return type
    }

    /// What stands before a link of a chain, or before a member: behind a `?` what is wrapped.
    private func plainLink(of syntax: ExprSyntax) -> PlainBase? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .memberAccessExpr, .functionCallExpr, .subscriptCallExpr, .forceUnwrapExpr:
            return plainLink(syntax).flatMap(PlainBase.init)
        case .optionalChainingExpr(let node):
            if let known = known[syntax.id]?.type { return PlainBase(type: known, isFree: false) }
            return plainWrapped(node.expression)
        default:
            if let base = plain(syntax).flatMap(PlainBase.init) { return base }
            return typeByItself(syntax).map { PlainBase(type: $0, isFree: true) }
        }
    }

    /// What an optional value wraps.
    private func plainWrapped(_ syntax: ExprSyntax) -> PlainBase? {
        guard let base = plainLink(of: syntax), base.type.nominal?.role == .optional,
            let type = base.type.arguments.first
        else { return nil }
        return PlainBase(type: type, isFree: base.isFree)
    }

    /// A value that has members.
    func plainValue(_ syntax: ExprSyntax) -> PlainBase? {
        guard let base = plainLink(of: syntax), case .nominal = base.type, base.type.isPlainlyKnown else { return nil }
        return base
    }

    /// The type of a value's property, or of a tuple's element.
    func plainProperty(_ name: String, of type: Type) -> Type? {
        switch type {
        case .tuple(let elements): plainElement(name, of: elements)
        case .nominal: plainProperty(members(named: name, of: type, isStatic: false))
        default: nil
        }
    }

    private func plainProperty(_ found: [FoundMember]) -> Type? {
        // A type's own property hides those that protocols give it.
        let own = found.count == 1 ? found : found.filter { $0.viaProtocol == nil }
        guard own.count == 1, case .variable(let variable) = own[0].member, !variable.isImplicitlyUnwrapped else {
            return nil
        }
        let type = table.substitute(variable.settledType, own[0].substitution)
        return type.isKnown && !type.isError ? type : nil
    }

    /// Builds what has been found to be plain.
    func build(_ plain: PlainExpression, as type: Type) -> Expression {
        switch plain {
        case .literal(let syntax, _): return build(syntax, type)
        case .value(let syntax, let type), .call(let syntax, _, let type):
            return known[syntax.id] ?? build(syntax, type)
        case .free(let inner, let own): return build(inner, as: own)
        case .operation(let syntax, let function, let operands, let result):
            probe?.visit(syntax, type, self)
            let arguments = zip(operands, function.declaration.parameters).map { operand, parameter in
                Argument.value(build(operand, as: table.substitute(parameter.type, function.substitution)))
            }
            return Expression(.call(function, receiver: nil, arguments), result, span(syntax))
        case .change(let node, let function, let right):
            probe?.visit(ExprSyntax(node), type, self)
            let place = checkPlace(node.leftOperand)
            let value = build(right, as: function.declaration.parameters[1].type)
            if place.type.isError { return place }
            return throughChain(place, node) { target in
                Expression(.call(function, receiver: nil, [.place(target), .value(value)]), .void, span(node))
            }
        }
    }
}
