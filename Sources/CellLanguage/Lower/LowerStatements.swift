extension BodyLowering {
    func nodes(_ statements: [Statement]) -> [Node] {
        var result: [Node] = []
        for (index, statement) in statements.enumerated() {
            if case .deferred(let body) = statement {
                // What follows in the block runs first, however it ends.
                let rest = scope { NodeList.make(nodes(Array(statements[(index + 1)...]))) }
                // It is a function of its own: what it sets in an initializer is observed.
                let direct = directStorage
                directStorage = nil
                defer { directStorage = direct }
                result.append(DeferNode(rest, block(body)))
                return result
            }
            if let node = lowerScoped(statement) { result.append(node) }
        }
        return result
    }

    func block(_ statements: [Statement]) -> Node { scope { NodeList.make(nodes(statements)) } }

    func lower(_ statement: Statement) -> Node? {
        switch statement {
        case .expression(let expression):
            let node = lower(expression)
            return (node as? DiscardNode)?.inner ?? node
        case .declare(let pattern, let value, _): return declare(pattern, value)
        case .ifElse(let conditions, let then, let otherwise):
            let (test, then) = (test(conditions), block(then))
            guard let otherwise else { return IfNode(test, then) }
            return IfElseNode(test, then, block(otherwise))
        case .guardElse(let conditions, let otherwise): return GuardNode(test(conditions), block(otherwise))
        case .whileLoop(let conditions, let body, let label):
            return inLoop(label) {
                let mark = scoped.count
                let test = self.test(conditions)
                let turn = round(from: mark) { block(body) }
                return WhileNode(test, turn, level: labels.count, conditions.first?.span)
            }
        case .repeatLoop(let body, let condition, let label):
            return inLoop(label) { RepeatNode(block(body), lower(condition), level: labels.count, condition.span) }
        case .forLoop(let loop): return forLoop(loop)
        case .switchOver(let node): return switchOver(node)
        case .returnValue(let value, _): return value.map { ReturnNode(lower($0)) } ?? ReturnVoid()
        case .breakOut(let label): return JumpNode(level(of: label), isContinue: false)
        case .continueLoop(let label): return JumpNode(level(of: label), isContinue: true)
        case .fallthroughCase: return FallthroughNode()
        case .throwError(let value): return ThrowNode(lower(value), value.span)
        case .doCatch(let body, let clauses, let label): return doCatch(body, clauses, label)
        case .deferred(let body): return block(body)
        case .block(let statements): return block(statements)
        case .define, .nothing: return nil
        }
    }

    private func inLoop(_ label: LoopLabel, _ work: () -> Node) -> Node {
        labels.append(label)
        defer { labels.removeLast() }
        return work()
    }

    /// How many loops deep a label is, from the outermost.
    private func level(of label: LoopLabel) -> Int { (labels.firstIndex { $0 === label } ?? 0) + 1 }

    private func declare(_ pattern: Pattern, _ value: Expression?) -> Node? {
        guard let value else {
            if case .local(let variable) = pattern, variable.isBoxed {
                return SetBoxed(slot(of: variable), Constant(.none))
            }
            if case .local(let variable) = pattern { _ = slot(of: variable) }
            return nil
        }
        switch pattern {
        case .local(let variable):
            // The slot comes first: calls in the value use, and let go of, what stands behind it.
            _ = slot(of: variable)
            return set(variable, to: lower(value))
        case .global(let global): return SetGlobal(global, held(lower(value), global.ownership))
        case .wildcard: return DiscardNode(lower(value))
        default:
            let holder = temporarySlot()
            return BindNode(lower(value), matcher(pattern, value.type), holder: holder)
        }
    }

    // MARK: Conditions

    func test(_ conditions: [Condition]) -> Node {
        let nodes = conditions.map { condition -> Node in
            switch condition {
            case .boolean(let expression): return lower(expression)
            case .match(let pattern, let value):
                if case .some(.local(let variable), let wrapped) = pattern {
                    let slot = slot(of: variable)
                    return BindOptional(lower(value), slot, concrete(wrapped), isBoxed: variable.isBoxed)
                }
                let holder = temporarySlot()
                return MatchNode(lower(value), matcher(pattern, value.type), holder: holder)
            }
        }
        guard let first = nodes.first else { return BoolConstant(true) }
        return nodes.dropFirst().reduce(first) { AndNode($0, $1) }
    }

    // MARK: Loops

    private func forLoop(_ loop: ForLoop) -> Node {
        if let (variable, bounds, isClosed) = countedRange(loop) {
            return inLoop(loop.label) {
                CountingLoop(
                    slot(of: variable), bounds, isClosed: isClosed, body(of: loop), level: labels.count,
                    site: loop.sequence.span)
            }
        }
        let sequence = lower(loop.sequence)
        let type = concrete(loop.sequence.type)
        return inLoop(loop.label) {
            let mark = scoped.count
            if case .local(let variable) = loop.pattern, !variable.isBoxed,
                type.nominal?.role == .array || type.nominal?.role == .string
            {
                let slot = slot(of: variable)
                let turn = round(from: mark) { body(of: loop) }
                let (level, site) = (labels.count, loop.sequence.span)
                return type.nominal?.role == .array
                    ? ArrayLoop(slot, sequence, turn, level: level, site: site)
                    : TextLoop(slot, sequence, turn, level: level, site: site)
            }
            let match: Matcher
            if case .local(let variable) = loop.pattern {
                match = BindMatcher(slot(of: variable), isBoxed: variable.isBoxed)
            } else {
                match = matcher(loop.pattern, concrete(loop.elementType))
            }
            let holder = temporarySlot()
            // A pair that is taken apart stands in two slots.
            _ = temporarySlot()
            let turn = round(from: mark) { body(of: loop) }
            return ForNode(
                sequence, type, match, turn, level: labels.count, holder: holder, site: loop.sequence.span,
                engine.session)
        }
    }

    /// The loop's body behind its `where`.
    private func body(of loop: ForLoop) -> Node {
        guard let condition = loop.condition else { return block(loop.body) }
        return IfNode(lower(condition), block(loop.body))
    }

    /// The variable and the bounds of a loop that counts: over a range of `Int`.
    private func countedRange(_ loop: ForLoop) -> (LocalVariable, CountingLoop.Bounds, isClosed: Bool)? {
        guard case .local(let variable) = loop.pattern, !variable.isBoxed,
            concrete(loop.elementType).nominal?.role == .int
        else { return nil }
        let isClosed: Bool
        switch concrete(loop.sequence.type).nominal?.role {
        case .range: isClosed = false
        case .closedRange: isClosed = true
        default: return nil
        }
        if case .call(let reference, _, let arguments) = loop.sequence.kind, arguments.count == 2,
            case .inline = reference.declaration.implementation,
            case .value(let first) = arguments[0], case .value(let last) = arguments[1]
        {
            return (variable, .written(lower(first), lower(last)), isClosed)
        }
        return (variable, .range(lower(loop.sequence)), isClosed)
    }

    // MARK: Switch and errors

    private func switchOver(_ node: SwitchStatement) -> Node {
        let subject = lower(node.subject)
        let holder = temporarySlot()
        labels.append(node.label)
        defer { labels.removeLast() }
        let cases = node.cases.map { entry in
            SwitchNode.Case(
                patterns: entry.patterns.map {
                    (matcher($0.pattern, node.subject.type), $0.condition.map { lower($0) })
                },
                body: block(entry.body), isDefault: entry.isDefault)
        }
        return SwitchNode(subject, cases, holder: holder, level: labels.count)
    }

    private func doCatch(_ body: [Statement], _ clauses: [CatchClause], _ label: LoopLabel?) -> Node {
        if let label { labels.append(label) }
        defer { if label != nil { labels.removeLast() } }
        let abandoned = AbandonedSlots(from: depth)
        let body = block(body)
        abandoned.end = frameSize
        let type = Type.existential([table.core(.error)])
        let lowered = clauses.map { clause in
            CatchNode.Clause(
                error: (slot(of: clause.error), clause.error.isBoxed),
                patterns: clause.patterns.map { (matcher($0.pattern, type), $0.condition.map { lower($0) }) },
                body: block(clause.body))
        }
        return CatchNode(body, lowered, holder: temporarySlot(), level: label == nil ? nil : labels.count, abandoned)
    }

    // MARK: Patterns

    func matcher(_ pattern: Pattern, _ type: Type) -> Matcher {
        switch pattern {
        case .wildcard: return Matcher()
        case .local(let variable): return BindMatcher(slot(of: variable), isBoxed: variable.isBoxed)
        case .global(let global): return GlobalMatcher(global)
        case .tuple(let parts, let type):
            guard case .tuple(let elements) = concrete(type) else { return Matcher() }
            return TupleMatcher(zip(parts, elements).map { matcher($0, $1.type) })
        case .enumCase(let enumCase, let parts, let types):
            return CaseMatcher(enumCase, zip(parts, types).map { matcher($0, $1) })
        case .some(let inner, let wrapped): return SomeMatcher(matcher(inner, wrapped), concrete(wrapped))
        case .none: return NoneMatcher()
        case .cast(let target, let from, let inner):
            return CastMatcher(concrete(from), concrete(target), matcher(inner, target), table)
        case .test(let subject, let expression): return TestMatcher(slot(of: subject), lower(expression))
        case .boolean(let expected): return BooleanMatcher(expected)
        }
    }
}

extension Condition {
    /// Where the condition stands.
    var span: SourceSpan {
        switch self {
        case .boolean(let expression), .match(_, let expression): expression.span
        }
    }
}
