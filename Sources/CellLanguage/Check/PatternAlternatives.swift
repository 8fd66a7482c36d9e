import SwiftSyntax

/// Several patterns before one body, any of which may match: `case .a(let x), .b(let x):`, `catch E.a(let x), E.b(let x)`.
extension Checker {
    /// Patterns with their conditions, nil for one that always matches. The innermost block is left with the names that all
    /// of them bind.
    func alternatives(
        _ items: [(pattern: PatternSyntax?, clause: WhereClauseSyntax?)], of type: Type
    ) -> [(pattern: Pattern, condition: Expression?)] {
        let block = body.blocks.count - 1
        let around = body.blocks[block]
        var first: [String: LocalName] = [:]
        let patterns = items.enumerated().map { index, item -> (pattern: Pattern, condition: Expression?) in
            body.blocks[block] = [:]
            let matched = item.pattern.map { pattern($0, type, binding: nil) } ?? .wildcard
            let bound = body.blocks[block]
            if index == 0 {
                first = bound
            } else if let syntax = item.pattern {
                checkSameNames(bound, as: first, syntax)
            }
            // Whichever pattern matches, the names mean the variables of the first.
            body.blocks[block] = around.merging(bound) { $1 }.merging(first) { $1 }
            let condition = item.clause.map { check($0.condition, as: table.bool, context: .condition) }
            return (index == 0 ? matched : renamed(matched, to: first), condition)
        }
        body.blocks[block] = around.merging(first) { $1 }
        return patterns
    }

    /// Reports names that one pattern of a case binds and another does not: what follows could not rely on them.
    private func checkSameNames(
        _ names: [String: LocalName], as first: [String: LocalName], _ pattern: some SyntaxProtocol
    ) {
        for name in Set(names.keys).symmetricDifference(first.keys).sorted() {
            report(
                "'\(name)' must be bound in every pattern", pattern,
                hint: first[name] == nil ? "the first pattern does not bind it" : "this pattern does not bind it")
        }
        for name in names.keys.sorted() {
            guard case .variable(let own)? = names[name], case .variable(let other)? = first[name],
                own.type != other.type, !own.type.isError, !other.type.isError
            else { continue }
            report("pattern variable bound to type '\(own.type)', expected type '\(other.type)'", pattern)
        }
    }

    /// Patterns of one case bind the same variables: those of the first.
    private func renamed(_ pattern: Pattern, to names: [String: LocalName]) -> Pattern {
        switch pattern {
        case .local(let variable):
            if case .variable(let first)? = names[variable.name] { return .local(first) }
            return pattern
        case .tuple(let parts, let type): return .tuple(parts.map { renamed($0, to: names) }, type)
        case .enumCase(let enumCase, let parts, let types):
            return .enumCase(enumCase, parts.map { renamed($0, to: names) }, payloadTypes: types)
        case .some(let inner, let wrapped): return .some(renamed(inner, to: names), wrapped: wrapped)
        case .cast(let target, let from, let inner): return .cast(target, from: from, renamed(inner, to: names))
        default: return pattern
        }
    }
}
