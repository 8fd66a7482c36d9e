import SwiftSyntax

extension Checker {
    /// Checks an expression that is to be changed.
    func checkPlace(_ syntax: ExprSyntax, for mutation: Mutation = .assignment) -> Expression {
        if syntax.is(DiscardAssignmentExprSyntax.self) { return Expression(.error, .error, span(syntax)) }
        let mark = sink.count
        let place = check(syntax)
        if sink.errorCount(after: mark) == 0 { requireMutable(place, span(syntax), mutation) }
        return place
    }

    /// Whether an expression names storage, which can be changed where it stands.
    func isPlace(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .local, .global, .staticField: return true
        case .field(let base, _): return isInstance(base) || isPlace(base)
        case .tupleElement(let base, _), .forceUnwrap(let base): return isPlace(base)
        case .subscriptAccess(let reference, let receiver, _):
            guard reference.declaration.setter != nil else { return false }
            return receiver.map { isInstance($0) || isPlace($0) } ?? true
        case .property(let variable, let receiver):
            return variable.isSettable && (variable.isStatic || receiver.map { isInstance($0) || isPlace($0) } ?? true)
        case .convert(.relabel, let inner): return isPlace(inner)
        default: return false
        }
    }

    /// Whether a value is an instance of a class: what it holds can be changed through a constant, too.
    func isInstance(_ expression: Expression) -> Bool {
        expression.type.nominal?.kind == .classType || table.conforms(expression.type, to: table.core(.anyObject))
    }

    // MARK: Assignment

    func assignment(_ node: InfixOperatorExprSyntax) -> Expression {
        let (left, right) = (node.leftOperand, node.rightOperand)
        if left.is(DiscardAssignmentExprSyntax.self) {
            let value = check(right)
            return Expression(.discard(value), .void, span(node))
        }
        if let tuple = left.as(TupleExprSyntax.self), tuple.elements.count > 1 {
            let places = tuple.elements.map { element -> Expression? in
                element.expression.is(DiscardAssignmentExprSyntax.self) ? nil : checkPlace(element.expression)
            }
            if places.contains(where: { $0?.type.isError == true }) { return Expression(.error, .error, span(node)) }
            let wanted = Type.tuple(places.map { .init(nil, $0?.type ?? .unknown) })
            let value = check(right, as: wanted)
            return Expression(.assignTuple(places, value), .void, span(node))
        }
        let place = elementPlace(left, given: right) ?? checkPlace(left)
        if place.type.isError {
            if !needsContext(right) { _ = check(right) }
            return Expression(.error, .error, span(node))
        }
        return throughChain(place, node) { target in
            let value = check(right, as: target.type, context: .assignment)
            return Expression(.assign(target, value), .void, span(node))
        }
    }

    /// An element of a type that only what it is given tells: `settings["rate"] = 0.5` by `subscript<T>(key: String) -> T?`.
    private func elementPlace(_ syntax: ExprSyntax, given value: ExprSyntax) -> Expression? {
        guard syntax.is(SubscriptCallExprSyntax.self) else { return nil }
        if let place = attempt({ checkPlace(syntax) }) { return place }
        guard let type = attempt({ check(value).type }), type.isKnown else { return nil }
        return attempt {
            let place = check(syntax, expecting: type)
            requireMutable(place, span(syntax), .assignment)
            return place
        }
    }

    /// Changes what stands at the end of an optional chain, `a?.b?.c`, where every link has a value.
    func throughChain(_ place: Expression, _ node: some SyntaxProtocol, _ change: (Expression) -> Expression)
        -> Expression
    {
        switch place.kind {
        case .chain(let variable, let base, let inner):
            let changed = throughChain(inner, node, change)
            if changed.type.isError { return changed }
            return Expression(.chain(variable, base: base, body: changed), table.optional(.void), span(node))
        case .convert(.wrapOptional, let inner): return throughChain(inner, node, change)
        case .convert(.convertThenWrap, let inner): return throughChain(inner, node, change)
        default: return change(place)
        }
    }
}
