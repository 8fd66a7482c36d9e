import SwiftSyntax

/// Parts whose types the checker finds on its own: the bodies of closures, the branches of expressions.
extension Inference {
    /// What was asked of a closure's body.
    struct BodyQuery: Hashable {
        var node: SyntaxIdentifier
        var parameters: [Type]
        var builder: Type?
    }

    /// A body whose parameters are known.
    func readyBody(_ places: [Int]) -> Int? {
        places.first { place in
            guard case .closureBody(_, let parameters, _)? = waiting[place] else { return false }
            return !parameters.contains { isOpen($0) }
        }
    }

    func tryBody(at place: Int, _ places: [Int]) -> Bool {
        guard case .closureBody(let use, let parameters, let result)? = waiting[place] else { return false }
        return follow(
            {
                $0.settle(place)
                if !$0.isOpen(result) { return .solved }
                guard let type = $0.bodyResult(of: use, parameters) else { return .failed }
                $0.fresh.append(.convert(type, result))
                return .solved
            }, places)
    }

    /// What a closure's body gives, found out only once for the same parameters.
    private func bodyResult(of use: ClosureUse, _ parameters: [Type]) -> Type? {
        let query = BodyQuery(
            node: use.node.id, parameters: parameters.map { resolved($0) }, builder: use.builder.map { resolved($0) })
        if let known = bodyResults[query] { return known }
        let type = checker.bodyResult(
            of: use.node, in: use.context, parameters: query.parameters, builder: query.builder)
        bodyResults[query] = .some(type)
        return type
    }

    func tryBranches(at place: Int, _ places: [Int]) -> Bool {
        guard case .branches(let use, let result)? = waiting[place] else { return false }
        return follow(
            {
                $0.settle(place)
                guard let type = $0.checker.branchResult(of: use.syntax, in: use.context) else { return .failed }
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
