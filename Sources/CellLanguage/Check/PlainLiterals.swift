import SwiftSyntax

/// What literals of plain parts are where nothing is wanted of them: `[("pear", 2, 0.5), ("fig", 3, 1)]`.
private indirect enum LiteralShape {
    case known(Type)
    case literal(PlainExpression.Literal)
    case array(LiteralShape)
    case dictionary(key: LiteralShape, value: LiteralShape)
    case tuple([(label: String?, shape: LiteralShape)])

    /// What both are; nil where an inference has to find that.
    static func joined(_ first: LiteralShape, _ second: LiteralShape) -> LiteralShape? {
        switch (first, second) {
        case (.known(let left), .known(let right)): return left == right ? first : nil
        case (.known(let type), .literal(let literal)), (.literal(let literal), .known(let type)):
            return literal.becomes(type) ? .known(type) : nil
        case (.literal(let left), .literal(let right)):
            if left == right { return first }
            return left == .text || right == .text ? nil : .literal(.fraction)
        case (.array(let left), .array(let right)): return joined(left, right).map { .array($0) }
        case (.dictionary(let leftKey, let leftValue), .dictionary(let rightKey, let rightValue)):
            guard let key = joined(leftKey, rightKey), let value = joined(leftValue, rightValue) else { return nil }
            return .dictionary(key: key, value: value)
        case (.tuple(let left), .tuple(let right)):
            guard left.map(\.label) == right.map(\.label) else { return nil }
            let parts = zip(left, right).compactMap { joined($0.shape, $1.shape) }
            return parts.count == left.count ? .tuple(Array(zip(left.map(\.label), parts))) : nil
        default: return nil
        }
    }
}

extension Checker {
    /// What an array, a dictionary, a tuple or one of two values of plain parts is where nothing is wanted of it.
    func plainLiteral(_ syntax: ExprSyntax) -> Type? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .arrayExpr, .dictionaryExpr, .tupleExpr, .ternaryExpr: shape(of: syntax).map(type)
        default: nil
        }
    }

    private func shape(of syntax: ExprSyntax) -> LiteralShape? {
        switch syntax.as(ExprSyntaxEnum.self) {
        case .arrayExpr(let node): return joined(node.elements.lazy.map(\.expression)).map { .array($0) }
        case .dictionaryExpr(let node):
            guard case .elements(let elements) = node.content, let key = joined(elements.lazy.map(\.key)),
                table.conforms(type(of: key), to: table.core(.hashable)),
                let value = joined(elements.lazy.map(\.value))
            else { return nil }
            return .dictionary(key: key, value: value)
        case .tupleExpr(let node) where node.elements.count > 1:
            let parts = node.elements.compactMap { shape(of: $0.expression) }
            guard parts.count == node.elements.count else { return nil }
            return .tuple(zip(node.elements, parts).map { ($0.label?.identifierText, $1) })
        case .ternaryExpr(let node):
            if isTentative, plain(node.condition) == nil { return nil }
            return joined([node.thenExpression, node.elseExpression])
        default:
            guard let plain = plain(syntax) else { return nil }
            if case .literal(_, let literal) = plain { return .literal(literal) }
            return plain.ownType.map { .known($0) }
        }
    }

    /// What all of them are; nil where there are none.
    private func joined(_ parts: some Sequence<ExprSyntax>) -> LiteralShape? {
        var result: LiteralShape?
        for part in parts {
            guard let shape = shape(of: part) else { return nil }
            guard let known = result else {
                result = shape
                continue
            }
            guard let both = LiteralShape.joined(known, shape) else { return nil }
            result = both
        }
        return result
    }

    private func type(of shape: LiteralShape) -> Type {
        switch shape {
        case .known(let type): type
        case .literal(let literal): table.coreType(literal.role)
        case .array(let element): table.array(of: type(of: element))
        case .dictionary(let key, let value): table.coreType(.dictionary, type(of: key), type(of: value))
        case .tuple(let parts): .tuple(parts.map { .init($0.label, type(of: $0.shape)) })
        }
    }
}
