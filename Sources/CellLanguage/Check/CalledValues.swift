import SwiftSyntax

// Calls of values and enum cases.

extension Checker {
    /// A closure that is called where it stands: its parameters are what it is given.
    func callClosure(_ node: ClosureExprSyntax, _ arguments: [WrittenArgument], _ expected: Type) -> Expression {
        let types = arguments.map { argument in attempt { check(argument.expression).type } ?? .unknown }
        let wanted = FunctionType(types.map { .init($0) }, node.signature?.returnClause == nil ? expected : .unknown)
        let isTold = node.signature?.parameterClause.map { $0.is(ClosureParameterClauseSyntax.self) } ?? false
        let value = check(ExprSyntax(node), expecting: isTold ? .unknown : .function(wanted))
        return callValue(value, arguments, expected, node)
    }

    func callValue(
        _ value: Expression, _ arguments: [WrittenArgument], _ expected: Type, _ node: some SyntaxProtocol
    ) -> Expression {
        guard case .function(let type) = value.type else { return Expression(.error, .error, span(node)) }
        guard let places = type.places(of: arguments.count) else {
            return failure(
                "this function takes \(count(type.parameters.count, "argument")), but \(arguments.count) "
                    + (arguments.count == 1 ? "is given" : "are given"), node)
        }
        for argument in arguments {
            if let label = argument.label, !argument.isTrailing {
                report("extraneous argument label '\(label):' in call", argument.expression)
            }
        }
        let values = zip(places, type.parameters).map { places, parameter -> Argument in
            if parameter.isVariadic {
                let element = parameter.argumentType
                return .variadic(
                    arguments[places].map { check($0.expression, as: element, context: .argument) }, element: element)
            }
            let syntax = arguments[places.lowerBound].expression
            if parameter.isInout { return inoutArgument(syntax, parameter.type) }
            return .value(check(syntax, as: parameter.type, context: .argument))
        }
        if type.canThrow { noteThrowing(node, "", type.thrown) }
        return Expression(.callValue(value, values), type.result, span(node))
    }

    func construct(
        _ enumCase: EnumCase, _ type: Type, _ arguments: [WrittenArgument], _ node: some SyntaxProtocol
    ) -> Expression {
        let type = told(node.id).flatMap { $0.nominal == type.nominal ? $0 : nil } ?? type
        guard arguments.count == enumCase.payload.count else {
            return failure(
                "enum case '\(enumCase.name)' has \(count(enumCase.payload.count, "associated value")), but \(arguments.count) "
                    + (arguments.count == 1 ? "is given" : "are given"), node)
        }
        var bindings = Bindings(
            enumCase.owner.genericParameters, known: openingUnknown(table.argumentMap(type), of: type))
        var values: [Expression] = []
        for (argument, payload) in zip(arguments, enumCase.payload) {
            if argument.label != payload.label, !argument.isTrailing {
                reportLabel(of: argument, payload.label, node)
            }
            let wanted = bindings.expected(payload.type, table)
            var value = check(argument.expression, expecting: wanted)
            match(payload.type, value.type, &bindings)
            let full = bindings.expected(payload.type, table)
            if full.isKnown { value = convert(value, to: full, context: .argument) }
            values.append(value)
        }
        let result = bindings.expected(enumCase.owner.selfType, table)
        return Expression(.enumCase(enumCase, values), result, span(node))
    }

    func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

    func labelMessage(_ given: String?, _ wanted: String?) -> String {
        switch (given, wanted) {
        case (nil, let wanted?): "missing argument label '\(wanted):' in call"
        case (let given?, nil): "extraneous argument label '\(given):' in call"
        case (let given?, let wanted?): "incorrect argument label in call (have '\(given):', expected '\(wanted):')"
        default: ""
        }
    }
}
