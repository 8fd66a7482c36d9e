extension InitializationChecker {
    /// Follows statements to their end; what `defer` holds runs then.
    func follow(_ statements: [Statement]) {
        var deferred: [[Statement]] = []
        for statement in statements {
            if case .deferred(let body) = statement { deferred.append(body) } else { follow(statement) }
        }
        for body in deferred.reversed() { follow(body) }
    }

    func follow(_ statement: Statement) {
        switch statement {
        case .expression(let value): visit(value)
        case .declare(let pattern, let value, let span): declare(pattern, value, span)
        case .ifElse(let conditions, let then, let otherwise):
            let failing = test(conditions)
            follow(then)
            let behind = flow
            flow = failing
            follow(otherwise ?? [])
            flow.join(behind)
        case .guardElse(let conditions, let otherwise):
            let failing = test(conditions)
            let behind = flow
            flow = failing
            follow(otherwise)
            flow.join(behind)
        case .whileLoop(let conditions, let body, let label): whileLoop(conditions, body, label)
        case .repeatLoop(let body, let condition, let label):
            loop(label) {
                follow(body)
                joinContinues(label)
                visit(condition)
                let behind = condition.isAlways(true) ? flow.withoutWay() : flow
                if condition.isAlways(false) { flow.isReachable = false }
                return behind
            }
        case .forLoop(let node): forLoop(node)
        case .switchOver(let node): switchOver(node)
        case .returnValue(let value, let span): returns(value, span)
        case .breakOut(let label): leave(label, &breaks)
        case .continueLoop(let label): leave(label, &continues)
        case .fallthroughCase: break
        case .throwError(let value):
            visit(value)
            noteThrow()
            flow.isReachable = false
        case .doCatch(let body, let clauses, let label): doCatch(body, clauses, label)
        case .deferred(let body), .block(let body): follow(body)
        case .define(let function): define(function)
        case .nothing: break
        }
    }

    private func declare(_ pattern: Pattern, _ value: Expression?, _ span: SourceSpan) {
        if let value {
            visit(value)
            if case .local(let variable) = pattern { note(variable, is: value) }
            return
        }
        switch pattern {
        case .local(let variable): flow.declare(.local(variable))
        case .global(let global): flow.declare(.global(ObjectIdentifier(global)))
        case .tuple(let parts, _): for part in parts { declare(part, nil, span) }
        default: break
        }
    }

    private func returns(_ value: Expression?, _ span: SourceSpan) {
        if let value { visit(value) }
        // A failed initializer gives no instance.
        if instance != nil, value == nil { checkInstance(at: span) }
        flow.isReachable = false
    }

    /// Tests conditions one after the other; the result is the flow where one does not hold.
    private func test(_ conditions: [Condition]) -> InitializationFlow {
        var failing = flow.withoutWay()
        for condition in conditions {
            switch condition {
            case .boolean(let value):
                visit(value)
                if !value.isAlways(true) { failing.join(flow) }
            case .match(let pattern, let value):
                visit(value)
                visit(pattern)
                failing.join(flow)
            }
        }
        return failing
    }

    // MARK: Loops

    private func whileLoop(_ conditions: [Condition], _ body: [Statement], _ label: LoopLabel) {
        loop(label) {
            let failing = test(conditions)
            follow(body)
            return failing
        }
    }

    private func forLoop(_ node: ForLoop) {
        visit(node.sequence)
        loop(node.label) {
            let behind = flow
            visit(node.pattern)
            if let condition = node.condition { visit(condition) }
            follow(node.body)
            return behind
        }
    }

    /// Follows a round twice: first quietly from the beginning, then from where the first round may have led.
    /// `round` gives the flow that leaves the loop by its condition.
    private func loop(_ label: LoopLabel, _ round: () -> InitializationFlow) {
        let key = ObjectIdentifier(label)
        let before = flow
        quiet += 1
        _ = round()
        joinContinues(label)
        quiet -= 1
        breaks[key] = nil
        flow = InitializationFlow.joined(before, flow)
        var behind = round()
        if let broken = breaks.removeValue(forKey: key) { behind.join(broken) }
        continues[key] = nil
        flow = behind
    }

    private func joinContinues(_ label: LoopLabel) {
        flow.join(continues.removeValue(forKey: ObjectIdentifier(label)))
    }

    private func leave(_ label: LoopLabel, _ ways: inout [ObjectIdentifier: InitializationFlow]) {
        if flow.isReachable {
            var way = ways[ObjectIdentifier(label)] ?? flow
            way.join(flow)
            ways[ObjectIdentifier(label)] = way
        }
        flow.isReachable = false
    }

    // MARK: switch and do

    private func switchOver(_ node: SwitchStatement) {
        visit(node.subject)
        let before = flow
        var behind = flow.withoutWay()
        var falling: InitializationFlow?
        for entry in node.cases {
            flow = before
            for (pattern, condition) in entry.patterns {
                visit(pattern)
                if let condition { visit(condition) }
            }
            flow.join(falling)
            falling = nil
            follow(entry.body)
            if case .fallthroughCase? = entry.body.last { falling = flow } else { behind.join(flow) }
        }
        behind.join(breaks.removeValue(forKey: ObjectIdentifier(node.label)))
        flow = behind
    }

    private func doCatch(_ body: [Statement], _ clauses: [CatchClause], _ label: LoopLabel?) {
        throwing.append(nil)
        follow(body)
        let caught = (throwing.popLast() ?? nil) ?? flow.withoutWay()
        var behind = flow
        for clause in clauses {
            flow = caught
            for (pattern, condition) in clause.patterns {
                visit(pattern)
                if let condition { visit(condition) }
            }
            follow(clause.body)
            behind.join(flow)
        }
        if let label { behind.join(breaks.removeValue(forKey: ObjectIdentifier(label))) }
        flow = behind
    }

    /// Something here may throw: a `catch` around goes on from this flow.
    func noteThrow() {
        guard flow.isReachable, let last = throwing.indices.last else { return }
        var way = throwing[last] ?? flow
        way.join(flow)
        throwing[last] = way
    }
}

extension Expression {
    /// Whether it is the literal `true` or `false`.
    func isAlways(_ value: Bool) -> Bool {
        if case .literal(.bool(let flag)) = kind { return flag == value }
        return false
    }
}
