import SwiftSyntax

/// Comparison of tuples, element by element; tuples conform to no protocol, so no function's bounds could say it.
extension Checker {
    /// `(a, b) == (c, d)` and its like; nil where neither operand is a tuple.
    func tupleComparison(
        _ name: String, _ operands: [ExprSyntax], _ fixed: [Expression?], _ node: some SyntaxProtocol
    ) -> Expression? {
        guard operands.count == 2, TupleOrder(rawValue: name) != nil else { return nil }
        guard isTuple(operands[0], fixed[0]), isTuple(operands[1], fixed[1]) else { return nil }
        let left = fixed[0] ?? check(operands[0], expecting: fixed[1]?.type ?? .unknown)
        let right = fixed[1] ?? check(operands[1], expecting: left.type)
        return compareTuples(name, left, right, node)
    }

    /// A comparison as a function of two tuples: `pairs.sorted(by: <)`.
    func tupleComparison(_ name: String, as type: FunctionType, _ node: some SyntaxProtocol) -> Expression? {
        guard TupleOrder(rawValue: name) != nil, type.parameters.count == 2,
            type.parameters.allSatisfy({ elements(of: $0.type) != nil })
        else { return nil }
        let scope = CaptureScope(parent: body.scope)
        let parameters = type.parameters.map { LocalVariable("tuple", type: $0.type, isLet: true, owner: scope) }
        let values = parameters.map { Expression(.local($0), $0.type, span(node)) }
        guard let result = compareTuples(name, values[0], values[1], node) else { return nil }
        let function = FunctionType(type.parameters, table.bool)
        let closure = ClosureBody(
            parameters: parameters, type: function, scope: scope, statements: [.returnValue(result, span(node))],
            name: name)
        return Expression(.closure(closure), .function(function), span(node))
    }

    private func elements(of type: Type) -> [Type.TupleElement]? {
        if case .tuple(let elements) = type, elements.count > 1 { return elements }
        return nil
    }

    private func isTuple(_ syntax: ExprSyntax, _ value: Expression?) -> Bool {
        if let value { return elements(of: value.type) != nil }
        return (syntax.as(TupleExprSyntax.self)?.elements.count ?? 0) > 1
    }

    private func compareTuples(
        _ name: String, _ left: Expression, _ right: Expression, _ node: some SyntaxProtocol
    ) -> Expression? {
        guard let own = elements(of: left.type), let other = elements(of: right.type), own.count == other.count,
            let order = TupleOrder(rawValue: name)
        else { return nil }
        let place = span(node)
        let variables = (temporary("left", left.type), temporary("right", right.type))
        func part(_ variable: LocalVariable, _ index: Int, _ type: Type) -> Expression {
            Expression(.tupleElement(Expression(.local(variable), variable.type, place), index), type, place)
        }
        var result: Expression?
        for index in own.indices.reversed() {
            let a = part(variables.0, index, own[index].type)
            let b = part(variables.1, index, other[index].type)
            guard let equal = fixedOperatorCall(OperatorNames.equal, a, b, node) else {
                return Expression(.error, .error, place)
            }
            if order.isEquality {
                result = result.map { Expression(.and(equal, $0), table.bool, place) } ?? equal
                continue
            }
            guard let ordered = fixedOperatorCall(name, a, b, node) else { return Expression(.error, .error, place) }
            result = result.map { Expression(.conditional(equal, $0, ordered), table.bool, place) } ?? ordered
        }
        guard var result else { return nil }
        if order == .notEqual {
            let (no, yes) = (
                Expression(.literal(.bool(false)), table.bool, place),
                Expression(.literal(.bool(true)), table.bool, place)
            )
            result = Expression(.conditional(result, no, yes), table.bool, place)
        }
        let answer = temporary("answer", table.bool)
        return Expression(
            .block(
                [
                    .declare(.local(variables.0), left, place), .declare(.local(variables.1), right, place),
                    .declare(.local(answer), result, place),
                ], result: answer), table.bool, place)
    }
}

/// The operators that tuples have.
enum TupleOrder: String {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    var isEquality: Bool { self == .equal || self == .notEqual }
}
