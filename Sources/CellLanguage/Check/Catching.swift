import SwiftSyntax

/// An error that something inside a `do` throws.
struct CaughtError {
    /// What throws it.
    let node: Syntax
    let type: Type
}

/// `do` with its `catch` clauses.
extension Checker {
    func doStatement(_ node: DoStmtSyntax, label: String?) -> Statement {
        let label = label.map { LoopLabel($0, isLoop: false) }
        if let label { body.labels.append(label) }
        defer { if label != nil { body.labels.removeLast() } }
        if node.catchClauses.isEmpty { return bareDo(node, label) }
        let saved = body.catchesErrors
        body.catchesErrors = true
        body.caughtErrors.append([])
        let statements = block(node.body.statements)
        body.catchesErrors = saved
        let errors = body.caughtErrors.removeLast()
        let caught = caughtType(errors, node)
        var patterns: [Pattern] = []
        let clauses = node.catchClauses.map { catchClause($0, caught, &patterns) }
        if !node.catchesAll, Exhaustiveness(table: table).missing(patterns, caught) != nil {
            // What no clause catches goes on.
            for error in errors { noteUncaught(error) }
        }
        return .doCatch(statements, clauses, label: label)
    }

    private func bareDo(_ node: DoStmtSyntax, _ label: LoopLabel?) -> Statement {
        let statements = block(node.body.statements)
        return label == nil ? .block(statements) : .doCatch(statements, [], label: label)
    }

    /// As what the clauses see the errors: the one type that the statements throw, or any error.
    private func caughtType(_ errors: [CaughtError], _ node: DoStmtSyntax) -> Type {
        if let written = resolver().thrown(node.throwsClause) { return written }
        let types = Set(errors.map(\.type))
        if types.count == 1, let only = types.first { return only }
        return .existential([table.core(.error)])
    }

    /// An error that comes through all clauses meets what is around the `do`.
    private func noteUncaught(_ error: CaughtError) {
        if body.catchesErrors, let last = body.caughtErrors.indices.last {
            body.caughtErrors[last].append(error)
        } else if !body.catchesErrors {
            let wasCatching = body.catchesSome
            body.catchesSome = true
            noteEscape(error.node, error.type)
            body.catchesSome = wasCatching
        }
    }

    /// A clause that sees the errors as `type`: the one type that the calls of the block throw, or any error.
    ///
    /// - Parameter covering: Gets the patterns of the clause that ask for nothing more.
    private func catchClause(_ node: CatchClauseSyntax, _ type: Type, _ covering: inout [Pattern]) -> CatchClause {
        var plain: [Pattern] = []
        defer { covering += plain }
        return inBlock {
            let anyError = Type.existential([table.core(.error)])
            let place = span(node.catchKeyword)
            // Only a clause without a pattern names the error.
            let isNamed = node.catchItems.isEmpty
            let error = isNamed ? declareLocal("error", anyError, isLet: true, place) : temporary("error", anyError)
            var prologue: [Statement] = []
            if type != anyError, isNamed {
                let typed = declareLocal("error", type, isLet: true, place)
                let value = Expression(.local(error), anyError, place)
                prologue = [.declare(.local(typed), Expression(.cast(.forced, value, type), type, place), place)]
            }
            let items = node.catchItems.map { (pattern: $0.pattern, clause: $0.whereClause) }
            let patterns = zip(items, alternatives(items, of: type)).map { item, found in
                if item.clause == nil { plain.append(found.pattern) }
                let pattern = type == anyError ? found.pattern : .cast(type, from: anyError, found.pattern)
                return (pattern: pattern, condition: found.condition)
            }
            return CatchClause(
                patterns: patterns.isEmpty ? [(.wildcard, nil)] : patterns,
                body: prologue + block(node.body.statements), error: error)
        }
    }
}
