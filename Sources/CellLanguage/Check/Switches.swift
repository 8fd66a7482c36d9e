import SwiftSyntax

extension Checker {
    func switchStatement(_ node: SwitchExprSyntax, label: String?) -> Statement {
        .switchOver(switchOver(node, label: label) { self.block($0) })
    }

    func switchOver(
        _ node: SwitchExprSyntax, label: String?, _ work: (CodeBlockItemListSyntax) -> [Statement]
    ) -> SwitchStatement {
        let subject = check(node.subject)
        let variable = temporary("subject", subject.type)
        let label = LoopLabel(label, isLoop: false)
        body.labels.append(label)
        defer { body.labels.removeLast() }
        var cases: [SwitchStatement.Case] = []
        let outerCase = body.nextCase
        defer { body.nextCase = outerCase }
        for element in node.cases {
            guard case .switchCase(let syntax) = element else { continue }
            if cases.contains(where: \.isDefault) {
                report(
                    "additional 'case' blocks cannot appear after the 'default' block of a 'switch'", syntax.label,
                    hint: "put 'default' last: it takes what no case has taken")
            }
            body.nextCase = element.id != node.cases.last?.id
            cases.append(switchCase(syntax, subject.type, work))
        }
        if !subject.type.isError { checkExhaustive(cases, subject.type, node) }
        return SwitchStatement(subject: subject, subjectVariable: variable, cases: cases, label: label)
    }

    private func switchCase(
        _ node: SwitchCaseSyntax, _ type: Type, _ work: (CodeBlockItemListSyntax) -> [Statement]
    ) -> SwitchStatement.Case {
        inBlock {
            var patterns: [(pattern: Pattern, condition: Expression?)] = []
            var isDefault = false
            switch node.label {
            case .default: isDefault = true
            case .case(let label):
                patterns = alternatives(label.caseItems.map { ($0.pattern, $0.whereClause) }, of: type)
            @unknown default: break
            }
            if node.statements.isEmpty {
                report(
                    "'case' label in a 'switch' must have at least one executable statement", node,
                    hint: "write 'break' to do nothing")
            }
            return SwitchStatement.Case(
                patterns: isDefault ? [(.wildcard, nil)] : patterns, body: work(node.statements), isDefault: isDefault,
                span: span(node.label))
        }
    }

    private func checkExhaustive(_ cases: [SwitchStatement.Case], _ type: Type, _ node: SwitchExprSyntax) {
        if cases.contains(where: \.isDefault) { return }
        let patterns = cases.flatMap { $0.patterns.filter { $0.condition == nil }.map(\.pattern) }
        guard let missing = Exhaustiveness(table: table).missing(patterns, type) else { return }
        let isOpen = missing.contains("_")
        let names = missing.joined(separator: ", ")
        report(
            "switch must be exhaustive", node.switchKeyword,
            hint: isOpen ? "add a 'default:' for all other values" : "add 'case \(names):', or a 'default:'")
    }

    // MARK: if and switch as expressions

    func ifExpression(_ node: IfExprSyntax, _ expected: Type) -> Expression {
        let type = expected.isKnown ? expected : branchType(ExprSyntax(node), expected)
        let result = temporary("result", type)
        guard node.elseBody != nil else {
            return failure("'if' must have an unconditional 'else' to be used as expression", node)
        }
        let statement = ifStatement(node) { self.branch($0, result) }
        return Expression(.block([statement], result: result), type, span(node))
    }

    func switchExpression(_ node: SwitchExprSyntax, _ expected: Type) -> Expression {
        let type = expected.isKnown ? expected : branchType(ExprSyntax(node), expected)
        let result = temporary("result", type)
        let statement = switchOver(node, label: nil) { list in self.inBlock { self.branch(list, result) } }
        return Expression(.block([.switchOver(statement)], result: result), type, span(node))
    }

    /// One branch: its expression is the value, unless it leaves.
    private func branch(_ list: CodeBlockItemListSyntax, _ result: LocalVariable) -> [Statement] {
        guard list.count == 1, let item = list.first else {
            let statements = self.statements(list)
            if !ControlFlow.leaves(statements) { report("a branch of an expression must be a single expression", list) }
            return statements
        }
        guard let expression = Self.singleExpression(item),
            item.item.as(StmtSyntax.self)?.is(ReturnStmtSyntax.self) != true
        else {
            return statement(item)
        }
        let value = check(expression, as: result.type)
        if value.type.nominal?.role == .never { return [.expression(value)] }
        return [.declare(.local(result), value, span(expression))]
    }

    /// The type that the branches have together, found by a trial.
    private func branchType(_ node: ExprSyntax, _ expected: Type) -> Type {
        var (types, hasNil): ([Type], Bool) = ([], false)
        func tryBranch(_ list: CodeBlockItemListSyntax) -> [Statement] {
            guard list.count == 1, let item = list.first, let expression = Self.singleExpression(item) else {
                return statements(list)
            }
            visit(expression)
            return []
        }
        func visit(_ expression: ExprSyntax) {
            if let inner = expression.as(IfExprSyntax.self) {
                _ = ifStatement(inner, tryBranch)
            } else if let inner = expression.as(SwitchExprSyntax.self) {
                _ = switchOver(inner, label: nil) { list in inBlock { tryBranch(list) } }
            } else if expression.is(NilLiteralExprSyntax.self) {
                hasNil = true
            } else if let type = attempt({ check(expression).type }), type.isKnown, type.nominal?.role != .never {
                types.append(type)
            }
        }
        let mark = sink.count
        visit(node)
        sink.discard(after: mark)
        guard let type = types.first(where: { $0.nominal?.role == .optional }) ?? types.first else { return .error }
        let isOptional = hasNil && expected.nominal?.role == .optional && type.nominal?.role != .optional
        return isOptional ? table.optional(type) : type
    }
}
