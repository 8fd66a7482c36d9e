extension Expression {
    /// The expressions that it is directly made of, in the order of their evaluation; what closures and blocks hold stands
    /// in `innerStatements`.
    var parts: [Expression] {
        switch kind {
        case .field(let base, _), .dynamicType(let base), .isNil(let base): [base]
        case .property(_, let receiver): receiver.map { [$0] } ?? []
        case .subscriptAccess(_, let receiver, let arguments), .call(_, let receiver, let arguments):
            (receiver.map { [$0] } ?? []) + arguments.flatMap(\.expressions)
        case .functionValue(_, let receiver): receiver.map { [$0] } ?? []
        case .chain(_, let base, let body): [base, body]
        case .coalesce(let left, let right), .and(let left, let right), .or(let left, let right),
            .assign(let left, let right):
            [left, right]
        case .conditional(let test, let yes, let no): [test, yes, no]
        case .assignTuple(let targets, let value): targets.compactMap { $0 } + [value]
        case .optionalTry(let value): [value]
        default: plainParts
        }
    }

    /// The parts of expressions that evaluate all of them, one after the other, and nothing else.
    var plainParts: [Expression] {
        switch kind {
        case .interpolation(let parts), .arrayLiteral(let parts), .tuple(let parts), .enumCase(_, let parts): parts
        case .dictionaryLiteral(let entries): entries.flatMap { [$0.key, $0.value] }
        case .tupleElement(let base, _), .convert(_, let base), .forceUnwrap(let base), .discard(let base),
            .forcedTry(let base), .cast(_, let base, _), .genericLiteral(let base), .isNil(let base),
            .dynamicType(let base):
            [base]
        case .callValue(let callee, let arguments): [callee] + arguments.flatMap(\.expressions)
        case .appendElement(let list, let value), .appendElements(let list, let value): [list, value]
        default: []
        }
    }

    /// The statements of a closure or of an expression made of statements.
    var innerStatements: [Statement] {
        switch kind {
        case .closure(let body): body.statements
        case .keyPath(let path): path.getter.statements + (path.setter?.statements ?? [])
        case .block(let statements, _): statements
        case .call(_, _, let arguments), .subscriptAccess(_, _, let arguments), .callValue(_, let arguments):
            arguments.flatMap(\.innerStatements)
        default: []
        }
    }
}

extension Argument {
    /// The expressions of an argument that are evaluated before the call.
    var expressions: [Expression] {
        switch self {
        case .value(let value), .place(let value): [value]
        case .variadic(let values, _): values
        case .defaultValue, .autoclosure: []
        }
    }

    /// The statements of an autoclosure.
    var innerStatements: [Statement] {
        if case .autoclosure(let body, _) = self { return body.statements }
        return []
    }
}

extension Statement {
    /// The expressions of the statement itself, without those of statements inside it.
    var expressions: [Expression] {
        switch self {
        case .expression(let value), .throwError(let value): [value]
        case .declare(let pattern, let value, _): pattern.expressions + (value.map { [$0] } ?? [])
        case .ifElse(let conditions, _, _), .guardElse(let conditions, _), .whileLoop(let conditions, _, _):
            conditions.flatMap(\.expressions)
        case .repeatLoop(_, let condition, _): [condition]
        case .forLoop(let node): [node.sequence] + node.pattern.expressions + (node.condition.map { [$0] } ?? [])
        case .switchOver(let node):
            [node.subject]
                + node.cases.flatMap { entry in
                    entry.patterns.flatMap { $0.pattern.expressions + ($0.condition.map { [$0] } ?? []) }
                }
        case .returnValue(let value, _): value.map { [$0] } ?? []
        case .doCatch(_, let clauses, _):
            clauses.flatMap { $0.patterns.flatMap { $0.pattern.expressions + ($0.condition.map { [$0] } ?? []) } }
        case .breakOut, .continueLoop, .fallthroughCase, .deferred, .block, .nothing, .define: []
        }
    }

    /// The statements inside it.
    var statements: [Statement] {
        switch self {
        case .ifElse(_, let then, let otherwise): then + (otherwise ?? [])
        case .guardElse(_, let body), .whileLoop(_, let body, _), .repeatLoop(let body, _, _): body
        case .forLoop(let node): node.body
        case .switchOver(let node): node.cases.flatMap(\.body)
        case .doCatch(let body, let clauses, _): body + clauses.flatMap(\.body)
        case .deferred(let body), .block(let body): body
        default: []
        }
    }

    /// Where its first expression stands.
    var span: SourceSpan? { expressions.first?.span ?? statements.lazy.compactMap(\.span).first }
}

extension Condition {
    var expressions: [Expression] {
        switch self {
        case .boolean(let value): [value]
        case .match(let pattern, let value): [value] + pattern.expressions
        }
    }
}

extension Pattern {
    /// The expressions that the pattern tests.
    var expressions: [Expression] {
        switch self {
        case .tuple(let parts, _), .enumCase(_, let parts, _): parts.flatMap(\.expressions)
        case .some(let inner, _), .cast(_, _, let inner): inner.expressions
        case .test(_, let value): [value]
        case .wildcard, .local, .global, .none, .boolean: []
        }
    }
}

extension Expression {
    /// The new instance that this gives, where its class is named: `Node(0)`, but not `Self(0)`.
    var madeByName: Expression? {
        switch kind {
        case .call(let function, receiver: nil, _) where function.declaration.kind == .initializer:
            span.text.hasPrefix(LanguageNames.selfType) ? nil : self
        case .convert(_, let value), .forceUnwrap(let value): value.madeByName
        case .conditional(_, let left, let right): left.madeByName ?? right.madeByName
        default: nil
        }
    }
}
