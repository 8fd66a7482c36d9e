import SwiftSyntax

/// Operations on values of one type: numbers, texts, truth values, and what a generic parameter stands for.
extension Checker {
    func plainOperation(_ node: InfixOperatorExprSyntax) -> PlainExpression? {
        guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return nil }
        switch name {
        case "??": return plainFallback(node).map { .value(ExprSyntax(node), $0) }
        case "==", "!=":
            if let value = node.operandBesideNil {
                return plain(value)?.type?.nominal?.role == .optional ? .value(ExprSyntax(node), table.bool) : nil
            }
        default: break
        }
        guard let (left, right) = plainOperands(of: node) else { return nil }
        if name.isRange, case .literal(_, .whole) = left, case .literal(_, .whole) = right {
            return ownOperator(name, of: table.int, isOpen: false).map { operation(node, $0, left, right).freed() }
        }
        guard let type = left.type ?? right.type, left.becomes(type), right.becomes(type),
            let function = ownOperator(name, of: type, isOpen: left.isNumber)
        else { return nil }
        if function.declaration.parameters[0].isInout {
            guard case .value = left else { return nil }
            return .change(node, function, right)
        }
        return operation(node, function, left, right)
    }

    /// Both sides; `.name` belongs to the type of the other: `light == .green`.
    private func plainOperands(of node: InfixOperatorExprSyntax) -> (PlainExpression, PlainExpression)? {
        func implicit(_ syntax: ExprSyntax, beside other: ExprSyntax) -> (PlainExpression, PlainExpression)? {
            guard let value = plain(other), let type = value.type, implicitMember(syntax, of: type) != nil else {
                return nil
            }
            return (value, .value(syntax, type))
        }
        if node.rightOperand.isImplicitMember { return implicit(node.rightOperand, beside: node.leftOperand) }
        if node.leftOperand.isImplicitMember {
            return implicit(node.leftOperand, beside: node.rightOperand).map { ($1, $0) }
        }
        guard let left = plain(node.leftOperand), let right = plain(node.rightOperand) else { return nil }
        return (left, right)
    }

    private func operation(
        _ node: InfixOperatorExprSyntax, _ function: FunctionReference, _ left: PlainExpression,
        _ right: PlainExpression
    ) -> PlainExpression {
        let result = table.substitute(function.declaration.result, function.substitution)
        return .operation(ExprSyntax(node), function, [left, right], result)
    }

    /// `counts[word] ?? 0`, `edges[node] ?? []`, `queue.last ?? queue.first`
    private func plainFallback(_ node: InfixOperatorExprSyntax) -> Type? {
        guard let left = plain(node.leftOperand), let type = left.type, type.nominal?.role == .optional,
            let wrapped = type.arguments.first, wrapped.nominal?.role != .optional
        else { return nil }
        if node.rightOperand.isEmptyCollection { return wrapped.isOfLibraryCollection ? wrapped : nil }
        guard let right = plain(node.rightOperand) else { return nil }
        if let known = right.type { return known == wrapped || known == type ? known : nil }
        // What a chain or a closure gives may be something else than the literal beside it: `print(place?.height ?? 0)`.
        let isFixed = chainLink(in: node.leftOperand) == nil && !left.isGenericCall
        return (right.isByItself(wrapped) || isFixed) && right.becomes(wrapped) ? wrapped : nil
    }

    func plainPrefix(_ node: PrefixOperatorExprSyntax) -> PlainExpression? {
        let name = node.operator.text
        guard !isDeclaredByCell(operator: name), let operand = plain(node.expression) else { return nil }
        if case .literal(_, let kind) = operand {
            return name == "-" && kind != .text ? .literal(ExprSyntax(node), kind) : nil
        }
        guard let type = operand.type, operand.becomes(type), let nominal = type.nominal.map(ObjectIdentifier.init)
        else { return nil }
        let functions = operatorOptions(name, .prefix).filter { $0.onlyTypes.left == nominal }.compactMap(\.function)
        guard functions.count == 1, !functions[0].isGeneric else { return nil }
        let reference = FunctionReference(declaration: functions[0], substitution: [:])
        return .operation(ExprSyntax(node), reference, [operand], functions[0].result)
    }

    /// The operator that takes two values of a type and is the type's own, or that of a protocol where the type has none;
    /// nil where there are several.
    ///
    /// - Parameter isOpen: Whether the left operand is a number. The place decides what is shifted then:
    ///   `let mask: UInt64 = 1 << count`.
    func ownOperator(_ name: String, of type: Type, isOpen: Bool) -> FunctionReference? {
        guard case .nominal(let nominal, let arguments) = type, arguments.isEmpty, nominal.span == nil,
            ownOperators(name, besides: table.operators(named: name)).isEmpty
        else { return findOwnOperator(name, of: type, isOpen: isOpen) }
        return table.answers.ownOperator(named: name, of: nominal, isOpen: isOpen) {
            findOwnOperator(name, of: type, isOpen: isOpen)
        }
    }

    private func findOwnOperator(_ name: String, of type: Type, isOpen: Bool) -> FunctionReference? {
        let nominal = type.nominal.map(ObjectIdentifier.init)
        var own: FunctionDeclaration?
        var common: [FunctionDeclaration] = []
        for option in operatorOptions(name, .infix) {
            guard let function = option.function else { continue }
            // What a cell declares for other types is not meant.
            if !function.isRunByLibrary, !option.onlyTypes.exclude(OperatorTypes(left: nominal, right: nominal)) {
                return nil
            }
            if let nominal, option.onlyTypes.left == nominal, option.onlyTypes.right == nominal, !function.isGeneric {
                if own != nil { return nil }
                own = function
            } else if isOpen, case .parameter(let operand) = function.typeOfOneOperand,
                operand.bounds.allSatisfy({ table.satisfies(type, $0) })
            {
                return nil
            } else if own == nil, function.comparesSelf, let owner = function.owner,
                table.satisfies(type, .existential([owner]))
            {
                common.append(function)
            }
        }
        if let own { return FunctionReference(declaration: own, substitution: [:]) }
        guard common.count == 1, let owner = common[0].owner else { return nil }
        return FunctionReference(declaration: common[0], substitution: [owner.selfParameter: type])
    }
}

extension FunctionDeclaration {
    /// Whether it is a protocol's operator of two values of `Self`, and nothing else is generic: `<` of `Comparable`.
    fileprivate var comparesSelf: Bool {
        guard let owner, owner.kind == .protocolType, genericParameters.isEmpty, requirements.isEmpty else {
            return false
        }
        let own = Type.parameter(owner.selfParameter)
        return parameters.allSatisfy { $0.type == own && !$0.isInout }
    }
}

extension String {
    fileprivate var isRange: Bool { self == "..." || self == "..<" }
}

extension InfixOperatorExprSyntax {
    /// What is compared with `nil`.
    fileprivate var operandBesideNil: ExprSyntax? {
        if rightOperand.is(NilLiteralExprSyntax.self) { return leftOperand }
        return leftOperand.is(NilLiteralExprSyntax.self) ? rightOperand : nil
    }
}

extension ExprSyntax {
    /// Whether it is `.name` or `.name(…)`.
    fileprivate var isImplicitMember: Bool {
        let callee = self.as(FunctionCallExprSyntax.self)?.calledExpression ?? self
        return callee.as(MemberAccessExprSyntax.self).map { $0.base == nil } ?? false
    }

    /// Whether it is `[]` or `[:]`.
    fileprivate var isEmptyCollection: Bool {
        if let array = self.as(ArrayExprSyntax.self) { return array.elements.isEmpty }
        if case .colon? = self.as(DictionaryExprSyntax.self)?.content { return true }
        return false
    }
}

extension Type {
    fileprivate var isOfLibraryCollection: Bool {
        switch nominal?.role {
        case .array, .set, .dictionary: true
        default: false
        }
    }
}

extension PlainExpression {
    /// Whether it is of a type of numbers, texts or truth values, or a literal that is written for one.
    func becomes(_ wanted: Type) -> Bool {
        if case .literal(let syntax, let literal) = self {
            if wanted.nominal?.role == .character {
                return syntax.as(StringLiteralExprSyntax.self)?.isCharacter == true
            }
            return literal.becomes(wanted)
        }
        guard ownType == wanted else { return false }
        switch wanted {
        case .parameter: return true
        // Nothing converts to a cell's own struct or enum.
        case .nominal(let nominal, let arguments) where nominal.span != nil && arguments.isEmpty:
            return nominal.kind == .structure || nominal.kind == .enumeration
        default: return wanted.isOfPlainValues || wanted.nominal?.role == .character
        }
    }
}

extension PlainExpression {
    /// Whether it is written as a number.
    fileprivate var isNumber: Bool {
        if case .literal(_, let literal) = self { return literal != .text }
        return false
    }

    fileprivate var isGenericCall: Bool {
        if case .call(_, let meaning, _) = self { return !meaning.function.genericParameters.isEmpty }
        return false
    }

    /// Whether it is of a type where nothing is wanted of it.
    func isByItself(_ type: Type) -> Bool {
        guard case .literal(_, let literal) = self else { return self.type == type }
        return type.nominal?.role == literal.role
    }
}

extension PlainExpression.Literal {
    /// What it is where nothing is wanted of it.
    var role: CoreRole {
        switch self {
        case .whole: .int
        case .fraction: .double
        case .text: .string
        }
    }

    /// Whether it is written for values of a type.
    func becomes(_ wanted: Type) -> Bool {
        switch wanted.nominal?.role {
        case .int, .fixedWidthInteger: self == .whole
        case .double, .float: self != .text
        case .string: self == .text
        default: false
        }
    }
}
