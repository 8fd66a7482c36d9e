import SwiftSyntax

/// Interpolations that are more than the texts of their values: what a cell adds to `DefaultStringInterpolation`, labelled
/// ones, and those of types with an interpolation of their own.
extension Checker {
    /// The type that collects the parts of an interpolated literal, where it is not known what each part gives; nil where
    /// they are texts of values.
    func interpolationCollector(_ node: StringLiteralExprSyntax, _ target: Type) -> Type? {
        let plain = table.coreType(.defaultStringInterpolation)
        if target.nominal?.span != nil, table.conforms(target, to: table.core(.expressibleByStringInterpolation)) {
            let collector = table.member(table.core(.expressibleByStringInterpolation).collectorName, of: target)
            return collector.nominal == nil ? plain : collector
        }
        if let nominal = plain.nominal, table.declared.extends(nominal) { return plain }
        if table.declared.extends(table.core(.stringInterpolation)) { return plain }
        let isPlain = node.segments.allSatisfy { segment in
            guard case .expressionSegment(let inner) = segment else { return true }
            return inner.expressions.count == 1 && inner.expressions.first?.label == nil
        }
        return isPlain ? nil : plain
    }

    /// The literal as Swift writes it out: a collector that is given each part, and the value made of it.
    func collected(_ node: StringLiteralExprSyntax, by collector: Type, _ target: Type) -> Expression {
        let place = span(node)
        let texts = StringSegments.texts(of: node)
        let made = interpolationCall(
            LanguageNames.initializer, isStatic: true, of: collector, receiver: nil,
            [
                (LanguageNames.literalCapacity, integer(texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }, place)),
                (LanguageNames.interpolationCount, integer(texts.count { $0 == nil }, place)),
            ], node)
        let variable = LocalVariable("interpolation", type: collector, isLet: false, owner: body.scope)
        variable.isMutated = true
        var statements: [Statement] = [.declare(.local(variable), made, place)]
        let receiver = Expression(.local(variable), collector, place)
        for (text, segment) in zip(texts, node.segments) {
            switch segment {
            case .stringSegment:
                guard let text, !text.isEmpty else { continue }
                let literal = Expression(.literal(.string(text)), table.string, place)
                let call = interpolationCall(
                    LanguageNames.appendLiteral, isStatic: false, of: collector, receiver: receiver, [(nil, literal)],
                    node)
                statements.append(.expression(call))
            case .expressionSegment(let inner):
                statements.append(.expression(appended(inner, to: receiver)))
            @unknown default: break
            }
        }
        let wanted = target.isKnown && target.nominal != nil ? target : table.string
        let value = interpolationCall(
            LanguageNames.initializer, isStatic: true, of: wanted, receiver: nil,
            [(LanguageNames.stringInterpolation, receiver)], node)
        let result = temporary("interpolated", wanted)
        statements.append(.declare(.local(result), value, place))
        return Expression(.block(statements, result: result), wanted, place)
    }

    private func integer(_ number: Int, _ place: SourceSpan) -> Expression {
        Expression(.literal(.int(number)), table.int, place)
    }

    /// One part between `\(` and `)`: the arguments of a call.
    private func appended(_ segment: ExpressionSegmentSyntax, to receiver: Expression) -> Expression {
        let name = LanguageNames.appendInterpolation
        let arguments = segment.expressions.map { element in
            WrittenArgument(
                label: element.label?.identifierText, expression: element.expression,
                labelSpan: element.label.map { span($0) })
        }
        return choose(
            candidates(name, of: receiver.type, isStatic: false, receiver), Array(arguments), .unknown, segment,
            name: name)
    }

    private func candidates(
        _ name: String, of type: Type, isStatic: Bool, _ receiver: Expression?
    ) -> [Candidate] {
        members(named: name, of: type, isStatic: isStatic).compactMap { found in
            guard case .function(let function) = found.member else { return nil }
            return Candidate(
                function: function, receiver: receiver, substitution: found.substitution,
                constructed: isStatic ? type : nil)
        }
    }

    /// A call with arguments that have been made.
    private func interpolationCall(
        _ name: String, isStatic: Bool, of type: Type, receiver: Expression?,
        _ values: [(label: String?, value: Expression)], _ node: StringLiteralExprSyntax
    ) -> Expression {
        let candidates = candidates(name, of: type, isStatic: isStatic, receiver)
        if candidates.isEmpty { return failure("type '\(type)' has no member '\(name)'", node) }
        let saved = known
        defer { known = saved }
        let arguments = values.map { label, value in
            let stand = ExprSyntax(DeclReferenceExprSyntax(baseName: .identifier("part")))
            known[stand.id] = value
            return WrittenArgument(label: label, expression: stand)
        }
        return withExtendedLifetime(arguments) { choose(candidates, arguments, .unknown, node, name: name) }
    }
}

extension Nominal {
    /// Of the protocol of types with an interpolation the name of the collector's type.
    fileprivate var collectorName: String {
        prepareIfNeeded()
        return associatedTypes.first?.name ?? ""
    }
}
