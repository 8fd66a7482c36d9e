import SwiftSyntax

/// Statements, declarations and closures that are not what Swift takes them for.
extension Checker {
    /// `if x = 3`: a comparison was meant.
    func assignmentAsCondition(_ syntax: ExprSyntax) -> Expression? {
        guard let node = syntax.as(InfixOperatorExprSyntax.self), node.operator.is(AssignmentExprSyntax.self) else {
            return nil
        }
        return failure(
            "'=' assigns; a condition compares with '=='", node.operator,
            fixIts: [.replace(span(node.operator), with: OperatorNames.equal)])
    }

    /// Reports a `break` or `continue` that has nothing to leave.
    func reportJump(_ name: String?, _ node: some SyntaxProtocol, isContinue: Bool) {
        if body.isInDefer { return reportLeavingDefer(isContinue ? "continue" : "break", node) }
        if let name {
            let hint = NearNames.question(for: name, among: body.labels.compactMap(\.name))
            report("cannot find label '\(name)' in scope", node, hint: hint)
            return
        }
        let word = isContinue ? "continue" : "break"
        let places = isContinue ? "a loop" : "a loop or 'switch'"
        report(
            "'\(word)' is only allowed inside \(places)", node,
            hint: body.isClosure ? "a closure is left with 'return'" : nil)
    }

    /// Reports a statement that would leave a `defer`.
    func reportLeavingDefer(_ word: String, _ node: some SyntaxProtocol) {
        report(
            "'\(word)' cannot transfer control out of a defer statement", node,
            hint: "what a 'defer' does runs to its end: use 'if' inside it")
    }

    /// Reports `return nil` in an initializer that always makes an instance.
    func reportNilOfInitializer(_ node: ReturnStmtSyntax) {
        report(
            "only a failable initializer can return 'nil'", node,
            hint: "declare it 'init?(…)': what it makes is then an optional")
    }

    /// The whole operation that an operand belongs to: `try` stands before all of it.
    func outermostOperation(around node: Syntax) -> Syntax {
        var whole = node
        while let parent = whole.parent {
            switch parent.as(SyntaxEnum.self) {
            case .infixOperatorExpr(let operation):
                if operation.operator.is(AssignmentExprSyntax.self) { return whole }
                if assignmentCandidates(operation.operator.trimmedDescription) != nil { return whole }
                whole = parent
            case .ternaryExpr, .asExpr, .isExpr, .memberAccessExpr, .forceUnwrapExpr, .optionalChainingExpr:
                whole = parent
            case .functionCallExpr(let call):
                if call.calledExpression.id != whole.id { return whole }
                whole = parent
            default: return whole
            }
        }
        return whole
    }

    /// Reports a variable that has neither a type nor a value.
    func reportMissingType(_ pattern: PatternSyntax, _ keyword: String) {
        let name = pattern.trimmedDescription
        report(
            "'\(name)' needs a type or a value", pattern,
            hint: "write '\(keyword) \(name): Int', or '\(keyword) \(name) = 0'")
    }

    /// Reports a closure that takes another number of arguments than it is given.
    func reportClosureParameters(_ node: ClosureExprSyntax, given: Int, used: Int) {
        let names = (0..<given).map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }.joined(separator: ", ")
        let hint: String? =
            switch (given, used) {
            case (0, _): nil
            case (_, 0): "write '{ _ in … }' to ignore it"
            case (_, ..<given): "name all of them, e.g. '{ \(names) in … }', with '_' for what is not used"
            default: nil
            }
        let message =
            "this closure is given \(count(given, "argument")), but it uses \(used == 0 ? "none" : String(used))"
        if let clause = node.signature?.parameterClause {
            report(message, clause, hint: hint)
        } else {
            sink.error(message, at: span(node), hint: given > 1 && used == 0 ? "write '{ \(names) in … }'" : hint)
        }
    }
}

extension ClosureSignatureSyntax.ParameterClause {
    /// How many parameters are named.
    var count: Int {
        switch self {
        case .simpleInput(let list): list.count
        case .parameterClause(let clause): clause.parameters.count
        @unknown default: 0
        }
    }
}
