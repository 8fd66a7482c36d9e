import SwiftSyntax

extension Checker {
    /// Whether an expression takes its type from what surrounds it.
    func needsContext(_ syntax: ExprSyntax) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr, .nilLiteralExpr, .closureExpr, .arrayExpr, .dictionaryExpr,
            .keyPathExpr:
            return true
        case .stringLiteralExpr, .booleanLiteralExpr, .macroExpansionExpr: return true
        case .memberAccessExpr(let node): return node.base.map(needsContextAsBase) ?? true
        case .functionCallExpr(let node):
            if let callee = node.calledExpression.as(MemberAccessExprSyntax.self) {
                return callee.base.map(needsContextAsBase) ?? true
            }
            return false
        case .prefixOperatorExpr(let node): return needsContext(node.expression)
        case .postfixOperatorExpr(let node): return needsContext(node.expression)
        case .infixOperatorExpr(let node):
            guard node.operator.is(BinaryOperatorExprSyntax.self) else { return false }
            return needsContext(node.leftOperand) && needsContext(node.rightOperand)
        case .tupleExpr(let node): return node.elements.contains { needsContext($0.expression) }
        case .ternaryExpr(let node): return needsContext(node.thenExpression) && needsContext(node.elseExpression)
        case .ifExpr, .switchExpr: return true
        case .tryExpr(let node): return needsContext(node.expression)
        default: return false
        }
    }

    /// `.a.b`: the base decides.
    private func needsContextAsBase(_ syntax: ExprSyntax) -> Bool {
        if let access = syntax.as(MemberAccessExprSyntax.self) { return access.base.map(needsContextAsBase) ?? true }
        if let call = syntax.as(FunctionCallExprSyntax.self) { return needsContextAsBase(call.calledExpression) }
        return false
    }

    func isNumericLiteral(_ syntax: ExprSyntax) -> Bool {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr, .floatLiteralExpr: return true
        case .tupleExpr(let node):
            return node.elements.count == 1 && node.elements.allSatisfy { needsContext($0.expression) }
        case .prefixOperatorExpr(let node):
            return ["-", "+"].contains(node.operator.text) && isNumericLiteral(node.expression)
        default: return false
        }
    }

    /// Whether a literal (or an expression of literals) can be of a type; how far it is from its default type.
    func literalFit(_ syntax: ExprSyntax, _ type: Type) -> Int? {
        let target = literalTarget(type)
        let wrapped = target == type ? 0 : 1
        func fits(_ role: CoreRole, default defaultRole: CoreRole, _ more: CoreRole? = nil) -> Int? {
            if target.nominal?.role == defaultRole { return wrapped }
            if case .existential(let protocols) = target {
                return protocols.allSatisfy { table.conforms(table.coreType(defaultRole), to: $0) } ? 3 : nil
            }
            if table.conforms(target, to: table.core(role)) { return wrapped + 1 }
            return nil
        }
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: return fits(.expressibleByIntegerLiteral, default: .int)
        case .floatLiteralExpr: return fits(.expressibleByFloatLiteral, default: .double)
        case .booleanLiteralExpr: return fits(.expressibleByBooleanLiteral, default: .bool)
        case .stringLiteralExpr: return fits(.expressibleByStringLiteral, default: .string)
        case .macroExpansionExpr(let node):
            return PlaceLiteral(node)?.isNumber == true
                ? fits(.expressibleByIntegerLiteral, default: .int)
                : fits(.expressibleByStringLiteral, default: .string)
        case .nilLiteralExpr:
            if type.nominal?.role == .optional { return 0 }
            return table.conforms(target, to: table.core(.expressibleByNilLiteral)) ? 1 : nil
        case .prefixOperatorExpr(let node) where isNumericLiteral(ExprSyntax(node)):
            return literalFit(node.expression, type)
        case .prefixOperatorExpr, .postfixOperatorExpr:
            return attempt { check(syntax, as: target) } == nil ? nil : wrapped
        case .tupleExpr(let node) where node.elements.count == 1:
            return node.elements.first.flatMap { literalFit($0.expression, type) }
        case .infixOperatorExpr:
            // Operators decide what they make of literals: `1 + 2` is a number, `1...2` a range.
            guard let made = attempt({ check(syntax, as: target).sourceType }) else { return nil }
            return wrapped + (made.nominal?.role == .int || made.nominal?.role != target.nominal?.role ? 0 : 1)
        case .ternaryExpr(let node):
            guard let left = literalFit(node.thenExpression, type), let right = literalFit(node.elseExpression, type)
            else {
                return nil
            }
            return max(left, right)
        case .arrayExpr(let node):
            switch target.nominal?.role {
            case .array:
                var worst = wrapped
                for element in node.elements where needsContext(element.expression) {
                    guard let fit = literalFit(element.expression, target.arguments[0]) else { return nil }
                    worst = max(worst, fit)
                }
                return worst
            case .set: return wrapped + 1
            default: return table.conforms(target, to: table.core(.expressibleByArrayLiteral)) ? wrapped + 1 : nil
            }
        case .dictionaryExpr: return target.nominal?.role == .dictionary ? wrapped : nil
        case .closureExpr, .keyPathExpr:
            if case .function = target { return wrapped }
            return syntax.is(KeyPathExprSyntax.self) && target.nominal?.role?.isKeyPath == true ? wrapped : nil
        case .memberAccessExpr, .functionCallExpr:
            guard let name = implicitMemberName(syntax) else { return nil }
            return members(named: name, of: target, isStatic: true).isEmpty
                && members(named: name, of: type, isStatic: true).isEmpty ? nil : wrapped
        default: return wrapped
        }
    }

    /// `same` of `.same`, `.explicit(top: 1)`.
    func implicitMemberName(_ syntax: ExprSyntax) -> String? {
        if let access = syntax.as(MemberAccessExprSyntax.self) {
            return access.base == nil
                ? access.declName.baseName.identifierText : access.base.flatMap(implicitMemberName)
        }
        if let call = syntax.as(FunctionCallExprSyntax.self) { return implicitMemberName(call.calledExpression) }
        return nil
    }

    // MARK: Numbers, booleans, nil

    func literal(_ syntax: ExprSyntax, _ expected: Type) -> Expression {
        let place = span(syntax)
        switch syntax.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr(let node):
            return integer(WholeNumber(node.literal.text), literalTarget(expected), place)
        case .floatLiteralExpr(let node):
            return float(node, isNegative: false, literalTarget(expected), place)
        case .booleanLiteralExpr(let node):
            let value = Expression(.literal(.bool(node.literal.tokenKind == .keyword(.true))), table.bool, place)
            return custom(value, .expressibleByBooleanLiteral, expected, LanguageNames.booleanLiteral)
        default:
            if expected.nominal?.role == .optional { return Expression(.literal(.none), expected, place) }
            if expected.isError { return Expression(.error, .error, place) }
            let nothing = Expression(.literal(.void), .void, place)
            let made = custom(nothing, .expressibleByNilLiteral, expected, LanguageNames.nilLiteral)
            if made !== nothing { return made }
            return failure(
                expected.isKnown
                    ? "'nil' is not compatible with expected type '\(expected)'" : "'nil' requires a contextual type",
                syntax,
                hint: expected.isKnown
                    ? "only an optional can be nil: '\(expected)?'" : "write the type, e.g. 'let x: Int? = nil'")
        }
    }

    /// A literal in generic code: the type that the parameter becomes decides.
    func genericLiteral(_ value: Expression, _ target: Type) -> Expression {
        Expression(.genericLiteral(value), target, value.span)
    }

    /// A literal of a type that says itself how it is made of one.
    func custom(_ value: Expression, _ role: CoreRole, _ expected: Type, _ label: String) -> Expression {
        let target = literalTarget(expected)
        if case .literal = value.kind, target.isKnown, !target.isConcrete, target.nominal == nil,
            table.conforms(target, to: table.core(role))
        {
            return genericLiteral(value, target)
        }
        guard target.isKnown, target != value.type, target.nominal != nil, table.conforms(target, to: table.core(role)),
            !target.isError
        else { return value }
        guard let (reference, wanted) = literalInitializer(label, of: target) else { return value }
        var argument = value
        switch value.kind {
        case .literal(.double(let number)) where wanted.nominal?.role == .float:
            argument = Expression(.literal(.float(Float(number))), wanted, value.span)
        case .literal(.int(let number)) where wanted != value.type:
            argument = integer(WholeNumber(number), wanted, value.span)
        // The initializer may itself take what is made of a literal: `init(stringLiteral: StaticString)`.
        case .literal where wanted != value.type: argument = custom(value, role, wanted, label)
        default: break
        }
        return Expression(.call(reference, receiver: nil, [.value(convert(argument, to: wanted))]), target, value.span)
    }

    /// The initializer that makes a type of a literal, and what it takes.
    func literalInitializer(_ label: String, of target: Type) -> (initializer: FunctionReference, argument: Type)? {
        for found in members(named: LanguageNames.initializer, of: target, isStatic: true) {
            guard case .function(let function) = found.member, function.parameters.count == 1,
                function.parameters[0].label == label
            else { continue }
            return (
                FunctionReference(declaration: function, substitution: found.substitution),
                table.substitute(function.parameters[0].type, found.substitution)
            )
        }
        return nil
    }

    // MARK: Collections and tuples

    func array(_ node: ArrayExprSyntax, _ expected: Type) -> Expression {
        let target = literalTarget(expected)
        if target == .any, node.holdsNothing {
            let elements = node.elements.map { check($0.expression, as: .any) }
            return Expression(.arrayLiteral(elements), table.array(of: .any), span(node))
        }
        var elementType = Type.unknown
        switch target.nominal?.role {
        case .array, .set: elementType = target.arguments.first ?? .unknown
        default:
            if target.isKnown, let custom = customArray(node, target) { return custom }
            if case .unknown = target { return inferredArray(node) }
            if target.isError { return inferredArray(node, .error) }
        }
        if !elementType.isKnown { return inferredArray(node, elementType, target.nominal) }
        let elements = node.elements.map { check($0.expression, as: elementType) }
        if target.nominal?.role == .set {
            return Expression(.arrayLiteral(elements), target, span(node))
        }
        return Expression(.arrayLiteral(elements), table.array(of: elementType), span(node))
    }

    private func customArray(_ node: ArrayExprSyntax, _ target: Type) -> Expression? {
        guard table.conforms(target, to: table.core(.expressibleByArrayLiteral)) else { return nil }
        for found in members(named: LanguageNames.initializer, of: target, isStatic: true) {
            guard case .function(let function) = found.member, let parameter = function.parameters.first,
                parameter.label == LanguageNames.arrayLiteral, parameter.isVariadic
            else { continue }
            let element = table.substitute(parameter.type, found.substitution).arguments.first ?? .error
            let elements = node.elements.map { check($0.expression, as: element) }
            let reference = FunctionReference(declaration: function, substitution: found.substitution)
            return Expression(
                .call(reference, receiver: nil, [.variadic(elements, element: element)]), target, span(node))
        }
        return nil
    }

    /// A literal of a type that says itself how it is made of pairs.
    private func customDictionary(_ node: DictionaryExprSyntax, _ target: Type) -> Expression? {
        guard target.isKnown, target.nominal != nil, target.nominal?.role != .dictionary,
            table.conforms(target, to: table.core(.expressibleByDictionaryLiteral))
        else { return nil }
        for found in members(named: LanguageNames.initializer, of: target, isStatic: true) {
            guard case .function(let function) = found.member, let parameter = function.parameters.first,
                parameter.label == LanguageNames.dictionaryLiteral, parameter.isVariadic
            else { continue }
            let element = table.substitute(parameter.type, found.substitution).arguments.first ?? .error
            guard case .tuple(let parts) = element, parts.count == 2 else { continue }
            var pairs: [Expression] = []
            if case .elements(let list) = node.content {
                pairs = list.map { entry in
                    let values = [check(entry.key, as: parts[0].type), check(entry.value, as: parts[1].type)]
                    return Expression(.tuple(values), element, span(entry))
                }
            }
            let reference = FunctionReference(declaration: function, substitution: found.substitution)
            return Expression(.call(reference, receiver: nil, [.variadic(pairs, element: element)]), target, span(node))
        }
        return nil
    }

    private func inferredArray(_ node: ArrayExprSyntax, _ hint: Type = .unknown, _ nominal: Nominal? = nil)
        -> Expression
    {
        guard !node.elements.isEmpty else {
            // Where nothing is known of the place, and nobody has said why, it is said here.
            if hint.isError, sink.hasErrors { return Expression(.error, .error, span(node)) }
            return failure(
                "empty collection literal requires an explicit type", node,
                hint: "write the type, e.g. 'let x: [Int] = []'")
        }
        let syntaxes = node.elements.map(\.expression)
        let elementType = commonType(syntaxes, hint)
        let elements = syntaxes.map { check($0, as: elementType) }
        let type = nominal?.role == .set ? Type.nominal(table.core(.set), [elementType]) : table.array(of: elementType)
        return Expression(.arrayLiteral(elements), type, span(node))
    }

    /// The type that all elements of a literal have or convert to.
    func commonType(_ syntaxes: [ExprSyntax], _ hint: Type) -> Type {
        let fixed = syntaxes.filter { !needsContext($0) }
        let first = fixed.first ?? syntaxes[0]
        let mark = sink.count
        var type = check(first, expecting: hint).type
        if type.isError { return .error }
        sink.discard(after: mark)
        for syntax in syntaxes where syntax.id != first.id {
            let mark = sink.count
            if syntax.is(NilLiteralExprSyntax.self) {
                if type.nominal?.role != .optional { type = table.optional(type) }
                continue
            }
            if needsContext(syntax), literalFit(syntax, type) != nil, syntax.as(ArrayExprSyntax.self) == nil {
                continue
            }
            let next = check(syntax, expecting: type).type
            sink.discard(after: mark)
            if next.isError || conversion(from: next, to: type) != nil { continue }
            if conversion(from: type, to: next) != nil || (needsContext(first) && literalFit(first, next) != nil) {
                type = next
            }
        }
        return type
    }

    func dictionary(_ node: DictionaryExprSyntax, _ expected: Type) -> Expression {
        let target = literalTarget(expected)
        if let custom = customDictionary(node, target) { return custom }
        var types: [Type] = target.nominal?.role == .dictionary ? target.arguments : [.unknown, .unknown]
        guard case .elements(let list) = node.content else {
            if target == .any {
                let key = Type.existential([table.core(.anyHashable)])
                return Expression(.dictionaryLiteral([]), .nominal(table.core(.dictionary), [key, .any]), span(node))
            }
            guard types.allSatisfy(\.isKnown), types.count == 2 else {
                if target.isError { return Expression(.error, .error, span(node)) }
                return failure(
                    "empty collection literal requires an explicit type", node,
                    hint: "write the type, e.g. 'let x: [String: Int] = [:]'")
            }
            return Expression(.dictionaryLiteral([]), target, span(node))
        }
        if !types[0].isKnown { types[0] = commonType(list.map(\.key), types[0]) }
        if !types[1].isKnown { types[1] = commonType(list.map(\.value), types[1]) }
        let entries = list.map { (key: check($0.key, as: types[0]), value: check($0.value, as: types[1])) }
        return Expression(.dictionaryLiteral(entries), .nominal(table.core(.dictionary), types), span(node))
    }

    func tuple(_ node: TupleExprSyntax, _ expected: Type) -> Expression {
        let elements = Array(node.elements)
        if elements.count == 1, elements[0].label == nil { return check(elements[0].expression, expecting: expected) }
        var wanted: [Type] = Array(repeating: .unknown, count: elements.count)
        if case .tuple(let types) = literalTarget(expected), types.count == elements.count {
            wanted = types.map(\.type)
        }
        var values: [Expression] = []
        var types: [Type.TupleElement] = []
        for (element, type) in zip(elements, wanted) {
            var value = check(element.expression, expecting: type)
            if type.isKnown, conversion(from: value.type, to: type) != nil { value = convert(value, to: type) }
            values.append(value)
            types.append(.init(element.label?.identifierText, value.type))
        }
        if values.isEmpty { return Expression(.literal(.void), .void, span(node)) }
        return Expression(.tuple(values), .tuple(types), span(node))
    }

    // MARK: Strings

    func string(_ node: StringLiteralExprSyntax, _ expected: Type) -> Expression {
        let place = span(node)
        if let text = node.representedLiteralValue {
            let value = Expression(.literal(.string(text)), table.string, place)
            if literalTarget(expected).nominal?.role == .character {
                guard text.count == 1, let character = text.first else { return value }
                return Expression(.literal(.character(character)), literalTarget(expected), place)
            }
            return custom(value, .expressibleByStringLiteral, expected, LanguageNames.stringLiteral)
        }
        let target = literalTarget(expected)
        if let collector = interpolationCollector(node, target) { return collected(node, by: collector, target) }
        var parts: [Expression] = []
        let texts = StringSegments.texts(of: node)
        for (index, segment) in node.segments.enumerated() {
            switch segment {
            case .stringSegment:
                if let text = texts[index], !text.isEmpty {
                    parts.append(Expression(.literal(.string(text)), table.string, place))
                }
            case .expressionSegment(let inner):
                guard let expression = inner.expressions.first?.expression, inner.expressions.count == 1,
                    inner.expressions.first?.label == nil
                else {
                    parts.append(failure("this interpolation is not part of the cell language", inner))
                    continue
                }
                parts.append(check(expression))
            @unknown default: break
            }
        }
        let value = Expression(.interpolation(parts), table.string, place)
        if literalTarget(expected).nominal?.role == .character { return value }
        return custom(value, .expressibleByStringLiteral, expected, LanguageNames.stringLiteral)
    }
}

extension ArrayExprSyntax {
    /// Whether there is nothing in it but literals of empty arrays: nothing tells what its elements are.
    fileprivate var holdsNothing: Bool {
        elements.allSatisfy { $0.expression.as(ArrayExprSyntax.self)?.holdsNothing ?? false }
    }
}
