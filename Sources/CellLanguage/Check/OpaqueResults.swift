import SwiftSyntax

/// Bodies whose result is declared `some P`: what they give decides what it stands for.
extension Checker {
    /// A value that such a result is made of, as a value of its own type.
    func opaqueValue(_ syntax: ExprSyntax, of opaque: OpaqueResult) -> Expression {
        // The constraint is no type for a value; only what the value's parts cannot tell is taken from it.
        let own = attempt { () -> Expression? in
            let value = check(syntax)
            return value.type.isKnown && table.satisfies(value.type, opaque.constraint) ? value : nil
        }
        return (own ?? nil) ?? check(syntax, as: opaque.constraint, context: .result).withoutErasure
    }

    /// Reports a property that gets its type from another declaration's `some P`: nobody could say what it is.
    func refuseOpaque(_ type: Type, _ node: some SyntaxProtocol) {
        guard let part = type.firstPart(where: \.isOpaque) else { return }
        report(
            "property definition has inferred type '\(type)', involving the 'some' return type of another declaration",
            node, hint: "write its type: ': \(part)'")
    }

    /// Notes what a function's body gives for `some P`: all its returns must give the same type.
    func decide(_ opaque: OpaqueResult, _ function: FunctionDeclaration, _ functionBody: FunctionBody) {
        func returned(_ list: [Statement]) -> [Expression] {
            list.flatMap { statement -> [Expression] in
                if case .returnValue(let value?, _) = statement { return [value] }
                return returned(statement.statements)
            }
        }
        let all = returned(functionBody.statements)
        let given = all.filter { !$0.type.isError && $0.type.nominal?.role != .never }
        // What the function gives by calling itself is decided by the others.
        let values = given.filter { $0.type.opaque !== opaque }
        guard let first = values.first else {
            // Of a body that does not end with a return that is said already.
            guard !all.contains(where: \.type.isError), ControlFlow.leaves(functionBody.statements) else { return }
            sink.error(
                "function declares an opaque return type, but has no return statements in its body from which to infer an underlying type",
                at: function.span ?? functionBody.end ?? source.span,
                hint: "return a value that does not come from the function itself")
            return
        }
        if values.contains(where: { $0.type != first.type }) {
            sink.error(
                "function declares an opaque return type, but the return statements in its body do not have matching underlying types",
                at: function.span ?? first.span, hint: "return 'any' instead of 'some', or values of one type")
        } else {
            settle(opaque, as: first, at: function.span ?? first.span)
        }
    }

    /// Notes what `some P` stands for: no protocol's type, and nothing that is made of itself.
    func settle(_ opaque: OpaqueResult, as value: Expression, at place: SourceSpan) {
        let type = value.type
        if case .existential = type, !table.satisfies(type, opaque.constraint) {
            return sink.error(
                "type '\(type)' cannot conform to '\(opaque.constraint.plainDescription)'", at: value.span,
                hint: "only concrete types such as structs, enums and classes conform: write 'any' instead of 'some'")
        }
        let parts = type.opaqueParts
        opaque.settled = (type, place)
        guard parts.contains(where: { $0 === opaque }) else { return }
        // Those that it is made of by way of others were settled before.
        for part in parts {
            guard let (type, place) = part.settled, type.opaqueParts.contains(where: { $0 === opaque }) else {
                continue
            }
            sink.error(
                "opaque type was inferred as '\(type)', which defines the opaque type in terms of itself", at: place,
                hint: "one of the declarations must give a value of a type that can be named")
        }
        for part in parts { part.settled = nil }
    }
}

extension Expression {
    /// The value before it became one of a protocol's type.
    fileprivate var withoutErasure: Expression {
        guard case .existential = type, case .convert(_, let inner) = kind else { return self }
        return inner.withoutErasure
    }
}

extension Statement {
    /// The same, giving back a value of its own type.
    var withoutErasure: Statement {
        guard case .returnValue(let value?, let place) = self else { return self }
        return .returnValue(value.withoutErasure, place)
    }
}

extension Type {
    /// The result declared `some P` whose type it is.
    var opaque: OpaqueResult? {
        if case .parameter(let parameter) = self { return parameter.opaque?.declaration }
        return nil
    }

    var isOpaque: Bool { opaque != nil }

    /// The type, or the first that it is made of, that fulfils a condition.
    fileprivate func firstPart(where test: (Type) -> Bool) -> Type? {
        var found: Type?
        _ = contains { part in
            if test(part) { found = part }
            return found != nil
        }
        return found
    }

    /// The results declared `some P` that it is made of, by way of what these stand for, too.
    fileprivate var opaqueParts: [OpaqueResult] {
        var found: [OpaqueResult] = []
        func visit(_ type: Type) {
            _ = type.contains { part in
                if let other = part.opaque, !found.contains(where: { $0 === other }) {
                    found.append(other)
                    if let underlying = other.underlying { visit(underlying) }
                }
                return false
            }
        }
        visit(self)
        return found
    }
}
