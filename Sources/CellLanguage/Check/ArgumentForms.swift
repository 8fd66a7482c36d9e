import SwiftSyntax

/// Arguments that are not plain values: variables handed over by `&`, and expressions that the function evaluates.
extension Checker {
    /// Reports a value where a variable is to be handed over.
    func missingAmpersand(_ syntax: ExprSyntax, _ type: Type) -> Argument {
        let isName = syntax.is(DeclReferenceExprSyntax.self) || syntax.is(MemberAccessExprSyntax.self)
        report(
            "passing value of type '\(type)' to an inout parameter requires explicit '&'", syntax,
            fixIts: isName ? [insertion("&", before: syntax)] : [])
        return .value(Expression(.error, .error, span(syntax)))
    }

    func inoutArgument(_ syntax: ExprSyntax, _ type: Type) -> Argument {
        guard let inner = syntax.as(InOutExprSyntax.self)?.expression else {
            return missingAmpersand(syntax, type)
        }
        let place = checkPlace(inner, for: .passing)
        if place.type != type, !place.type.isError { reportMismatch(place, type, .argument) }
        return .place(place)
    }

    /// An argument that is evaluated only when the function asks for it.
    func autoclosure(_ syntax: ExprSyntax, _ type: Type) -> Argument {
        guard case .function(let function) = type else { return .value(check(syntax, as: type)) }
        let scope = CaptureScope(parent: body.scope)
        let inner = BodyContext(scope: scope, resultType: function.result, parent: body)
        inner.isClosure = true
        inner.canThrow = function.canThrow
        inner.tryDepth = body.tryDepth
        let saved = body
        body = inner
        let value = check(syntax, as: function.result, context: .argument)
        body = saved
        let closure = ClosureBody(
            parameters: [], type: function, scope: scope, statements: [.returnValue(value, span(syntax))],
            name: "autoclosure")
        return .autoclosure(closure, function)
    }
}

extension Expression {
    /// The type before conversions.
    var sourceType: Type {
        if case .convert(_, let inner) = kind { return inner.sourceType }
        return type
    }
}

extension Conversion {
    var isThunk: Bool {
        if case .functionThunk = self { return true }
        return false
    }

    /// How much worse than an exact fit it is.
    var cost: Int {
        switch self {
        case .relabel, .instance, .functionMap, .tupleMap: 0
        case .wrapOptional: 1
        case .erase: 3
        default: 2
        }
    }
}
