import SwiftSyntax

/// Expressions whose parts leave nothing to find out: numbers of one type with the operators that the type itself has, and
/// properties of values. Most lines of a program have some, and to infer them takes four times as long as to build them.
enum PlainExpression {
    case literal(ExprSyntax, isWhole: Bool)
    case value(ExprSyntax, Type)
    indirect case operation(InfixOperatorExprSyntax, FunctionDeclaration, PlainExpression, PlainExpression)

    /// Its type; nil of a literal, which becomes what stands beside it.
    var type: Type? {
        switch self {
        case .literal: nil
        case .value(_, let type): type
        case .operation(_, let function, _, _): function.result
        }
    }
}

extension Checker {
    /// An expression as a plain one; nil where it has to be inferred.
    func plain(_ syntax: ExprSyntax) -> PlainExpression? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: return .literal(syntax, isWhole: true)
        case .floatLiteralExpr: return .literal(syntax, isWhole: false)
        case .declReferenceExpr(let node): return plainName(node).map { .value(syntax, $0) }
        case .memberAccessExpr(let node): return plainMember(node).map { .value(syntax, $0) }
        case .tupleExpr(let node):
            guard node.elements.count == 1, let element = node.elements.first, element.label == nil else { return nil }
            return plain(element.expression)
        case .infixOperatorExpr(let node): return plainOperation(node)
        default: return nil
        }
    }

    /// The type of a variable's name.
    private func plainName(_ node: DeclReferenceExprSyntax) -> Type? {
        guard node.argumentNames == nil else { return nil }
        switch node.baseName.tokenKind {
        case .identifier: break
        case .keyword(.self): return body.nearestSelf?.type
        default: return nil
        }
        let name = node.baseName.identifierText
        switch lookUpLocal(name) {
        case .variable(let variable): return variable.type
        case .computed(let variable): return propertyType(variable)
        case .functions: return nil
        case nil: break
        }
        if body.nearestOwner != nil {
            guard let receiver = body.nearestSelf, receiver.ownership != .weak else { return nil }
            let found = members(named: name, of: receiver.type, isStatic: false)
            if !found.isEmpty { return plainProperty(found) }
        }
        guard let own = environment.names[name], own.count == 1, case .variable(let variable) = own[0] else {
            return nil
        }
        return propertyType(variable)
    }

    /// The type of a value's property.
    private func plainMember(_ node: MemberAccessExprSyntax) -> Type? {
        guard node.declName.argumentNames == nil, case .identifier = node.declName.baseName.tokenKind,
            let base = node.base, case .value(_, let type)? = plain(base), case .nominal(let nominal, _) = type,
            nominal.role != .optional, type.isKnown, !type.hasVariable
        else { return nil }
        return plainProperty(members(named: node.declName.baseName.identifierText, of: type, isStatic: false))
    }

    private func plainProperty(_ found: [FoundMember]) -> Type? {
        guard found.count == 1, case .variable(let variable) = found[0].member else { return nil }
        let type = table.substitute(propertyType(variable), found[0].substitution)
        return type.isKnown && !type.isError ? type : nil
    }

    private func plainOperation(_ node: InfixOperatorExprSyntax) -> PlainExpression? {
        guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
            !isDeclaredByCell(operator: name), let left = plain(node.leftOperand), let right = plain(node.rightOperand),
            let type = left.type ?? right.type, left.becomes(type), right.becomes(type),
            let function = ownOperator(name, of: type, isOpen: left.type == nil)
        else { return nil }
        return .operation(node, function, left, right)
    }

    /// The operator that takes two values of a type and is the type's own; nil where there is none, or several.
    ///
    /// - Parameter isOpen: Whether the left operand is a literal. The place decides what is shifted then:
    ///   `let mask: UInt64 = 1 << count`.
    private func ownOperator(_ name: String, of type: Type, isOpen: Bool) -> FunctionDeclaration? {
        guard let nominal = type.nominal.map(ObjectIdentifier.init) else { return nil }
        var found: FunctionDeclaration?
        for option in operatorOptions(name, .infix) {
            guard let function = option.function, !function.parameters.contains(where: \.isInout) else { continue }
            if option.onlyTypes.left == nominal, option.onlyTypes.right == nominal, !function.isGeneric {
                if found != nil { return nil }
                found = function
            } else if isOpen, case .parameter(let operand) = function.typeOfOneOperand,
                operand.bounds.allSatisfy({ table.satisfies(type, $0) })
            {
                return nil
            }
        }
        return found
    }

    /// Builds what has been found to be plain.
    func build(_ plain: PlainExpression, as type: Type) -> Expression {
        switch plain {
        case .literal(let syntax, _): return build(syntax, type)
        case .value(let syntax, let type): return known[syntax.id] ?? build(syntax, type)
        case .operation(let node, let function, let left, let right):
            probe?.visit(ExprSyntax(node), type, self)
            let operands = zip([left, right], function.parameters).map { Argument.value(build($0, as: $1.type)) }
            let reference = FunctionReference(declaration: function, substitution: [:])
            return Expression(.call(reference, receiver: nil, operands), function.result, span(node))
        }
    }
}

extension PlainExpression {
    /// Whether it is of a type of numbers, or a literal that is written for one.
    fileprivate func becomes(_ wanted: Type) -> Bool {
        switch wanted.nominal?.role {
        case .int, .fixedWidthInteger:
            if case .literal(_, let isWhole) = self { return isWhole }
        case .double, .float: if case .literal = self { return true }
        default: return false
        }
        return type == wanted
    }
}
