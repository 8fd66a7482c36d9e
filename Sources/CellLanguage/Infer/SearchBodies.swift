import SwiftSyntax

/// Parts whose types the checker finds on its own: the bodies of closures, the branches of expressions.
extension Inference {
    /// What was asked of a closure's body.
    struct BodyQuery: Hashable {
        var node: SyntaxIdentifier
        var parameters: [Type]
        /// The types of what it uses of closures around it.
        var outer: [Type]
        /// Whether an optional is wanted: `nil` is then among what may be given.
        var wantsOptional: Bool
        var builder: Type?
    }

    /// A body whose parameters are known, and what it uses of closures around it.
    func readyBody(_ places: [Int]) -> Int? {
        places.first { place in
            guard case .closureBody(let use, let parameters, _)? = waiting[place] else { return false }
            return !parameters.contains { isOpen($0) }
                && !outerParameters(in: use.node, use.context).contains { isOpen($0.type) }
        }
    }

    /// What a part uses of the closures around it that are typed in the same go.
    private func outerParameters(in part: some SyntaxProtocol, _ context: BodyContext) -> [LocalVariable] {
        let around = sequence(first: context, next: \.parent).flatMap(\.inferredParameters)
        guard !around.isEmpty else { return [] }
        let words = words(of: part)
        return around.filter { words.contains($0.name) }
    }

    /// The words of a part, which is asked for them at each decision of what stands around it.
    private func words(of part: some SyntaxProtocol) -> Set<String> {
        if let known = wordsOfParts[part.id] { return known }
        let words = Set(part.tokens(viewMode: .sourceAccurate).map(\.text))
        wordsOfParts[part.id] = words
        return words
    }

    /// What `find` finds while the closures' parameters around have the types that are known of them; nil while some
    /// aren't.
    private func withTypes<Found>(of outer: [LocalVariable], _ find: () -> Found?) -> Found? {
        let saved = outer.map(\.type)
        let known = saved.map { resolved($0) }
        guard !known.contains(where: { isOpen($0) }) else { return nil }
        for (parameter, type) in zip(outer, known) { parameter.type = type }
        defer { for (parameter, type) in zip(outer, saved) { parameter.type = type } }
        return find()
    }

    func tryBody(at place: Int, _ places: [Int]) -> Bool {
        guard case .closureBody(let use, let parameters, let result)? = waiting[place] else { return false }
        return follow(
            {
                $0.settle(place)
                if !$0.isOpen(result) { return .solved }
                guard let type = $0.bodyResult(of: use, parameters, result) else { return .failed }
                $0.fresh.append(.convert(type, result))
                return .solved
            }, places)
    }

    /// What a closure's body gives, found out only once for the same parameters.
    private func bodyResult(of use: ClosureUse, _ parameters: [Type], _ result: Type) -> Type? {
        let outer = outerParameters(in: use.node, use.context)
        let query = BodyQuery(
            node: use.node.id, parameters: parameters.map { resolved($0) }, outer: outer.map { resolved($0.type) },
            wantsOptional: use.node.mayGiveNil && isOptional(result), builder: use.builder.map { resolved($0) })
        if let known = bodyResults[query] { return known }
        let type = withTypes(of: outer) {
            checker.bodyResult(
                of: use.node, in: use.context, parameters: query.parameters, wantsOptional: query.wantsOptional,
                builder: query.builder)
        }
        bodyResults[query] = .some(type)
        return type
    }

    func tryBranches(at place: Int, _ places: [Int]) -> Bool {
        guard case .branches(let use, let result)? = waiting[place] else { return false }
        return follow(
            {
                $0.settle(place)
                let outer = $0.outerParameters(in: use.syntax, use.context)
                let checker = $0.checker
                let found = $0.withTypes(of: outer) { checker.branchResult(of: use.syntax, in: use.context) }
                guard let type = found else { return .failed }
                $0.fresh.append(.convert(type, result))
                return .solved
            }, places)
    }

    func tryClosure(at place: Int, _ places: [Int]) -> Bool {
        guard case .closure(let use, let variable)? = waiting[place] else { return false }
        return follow(
            {
                $0.settle(place)
                return $0.shapeAlone(use, variable)
            }, places)
    }
}

extension ClosureExprSyntax {
    /// Whether `nil` may be what it gives on one of its ways: all that it holds is an `if`, a `switch` or a `do`.
    fileprivate var mayGiveNil: Bool {
        guard statements.count == 1, let item = statements.first else { return false }
        if let expression = Checker.singleExpression(item) {
            return expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self)
        }
        return item.item.is(DoStmtSyntax.self)
    }
}
