/// Where functions that are only lent to another may go: a parameter of function type without `@escaping` may be called and
/// passed on to such a parameter, but not kept.
final class EscapeChecker {
    private let sink: DiagnosticSink

    init(sink: DiagnosticSink) { self.sink = sink }

    func check(_ statements: [Statement]) {
        for statement in statements {
            for expression in statement.expressions { visit(expression, mayBeLent: false) }
            check(statement.statements)
        }
    }

    private func visit(_ expression: Expression, mayBeLent: Bool) {
        switch expression.kind {
        case .local(let variable):
            if variable.isLent, !mayBeLent {
                sink.error(
                    "non-escaping parameter '\(variable.name)' is used where it could outlive the call",
                    at: expression.span, hint: "declare it '@escaping'",
                    notes: Diagnostic.Note.declaration("'\(variable.name)' is declared here", variable.span))
            }
        case .closure(let body): visitClosure(body, at: expression.span, mayBeLent: mayBeLent)
        case .callValue(let callee, let arguments):
            visit(callee, mayBeLent: true)
            for argument in arguments { visit(argument, nil) }
        case .call(let reference, let receiver, let arguments),
            .subscriptAccess(let reference, let receiver, let arguments):
            if let receiver { visit(receiver, mayBeLent: false) }
            for (argument, parameter) in zip(arguments, reference.declaration.parameters) { visit(argument, parameter) }
        case .convert(_, let inner): visit(inner, mayBeLent: mayBeLent)
        case .block(let statements, _):
            for statement in statements {
                if case .declare(_, let value?, _) = statement {
                    visit(value, mayBeLent: mayBeLent)
                } else {
                    check([statement])
                }
            }
        default: for part in expression.parts { visit(part, mayBeLent: false) }
        }
    }

    /// A function that is kept must not use what is only lent.
    private func visitClosure(_ body: ClosureBody, at span: SourceSpan, mayBeLent: Bool) {
        if !mayBeLent, let lent = body.scope.captures.first(where: \.isLent) {
            sink.error(
                "escaping closure captures non-escaping parameter '\(lent.name)'", at: span,
                hint: "declare '\(lent.name)' '@escaping'",
                notes: Diagnostic.Note.declaration("'\(lent.name)' is declared here", lent.span))
            return
        }
        if !mayBeLent { checkKept(body, at: span) }
        check(body.statements)
    }

    /// A closure that is kept holds on to instances, which must be said, and cannot hold on to what a caller lent.
    private func checkKept(_ body: ClosureBody, at span: SourceSpan) {
        if let lent = body.scope.captures.first(where: \.isInout) {
            let what = lent.isReceiver ? "mutating 'self' parameter" : "'inout' parameter '\(lent.name)'"
            sink.error("escaping closure captures \(what)", at: span, hint: "capture a copy of it")
        }
        guard !body.capturesReceiver,
            let receiver = body.scope.captures.first(where: { $0.isReceiver && $0.type.nominal?.kind == .classType }),
            let use = ImplicitReceiver.firstUse(of: receiver, in: body.statements)
        else { return }
        sink.error(
            "reference to a member in a closure requires explicit use of 'self' to make capture semantics explicit",
            at: use, hint: "write 'self.' before it")
    }

    private func visit(_ argument: Argument, _ parameter: ParameterDeclaration?) {
        switch argument {
        case .value(let value): visit(value, mayBeLent: parameter?.isLent ?? value.type.isFunction)
        case .place(let place): visit(place, mayBeLent: false)
        case .variadic(let values, _): for value in values { visit(value, mayBeLent: false) }
        case .autoclosure(let body, _): check(body.statements)
        case .defaultValue: break
        }
    }
}

extension ParameterDeclaration {
    /// Whether the function given here is only used during the call.
    var isLent: Bool { type.isFunction && !isEscaping && !isAutoclosure && !isVariadic && !isInout }
}

/// Finds members that are used without `self.` before them.
private enum ImplicitReceiver {
    static func firstUse(of receiver: LocalVariable, in statements: [Statement]) -> SourceSpan? {
        for statement in statements {
            for expression in statement.expressions {
                if let found = firstUse(of: receiver, in: expression) { return found }
            }
            if let found = firstUse(of: receiver, in: statement.statements) { return found }
        }
        return nil
    }

    private static func firstUse(of receiver: LocalVariable, in expression: Expression) -> SourceSpan? {
        if case .local(receiver) = expression.kind, expression.isImplicit { return expression.span }
        for part in expression.parts {
            if let found = firstUse(of: receiver, in: part) { return found }
        }
        return firstUse(of: receiver, in: expression.innerStatements)
    }
}
