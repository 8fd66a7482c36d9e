import SwiftSyntax

/// Trying what cannot be decided.
extension Inference {
    /// What was asked of a closure's body.
    struct BodyQuery: Hashable {
        var node: SyntaxIdentifier
        var parameters: [Type]
    }

    /// Looks for the best solution from here on.
    func search() {
        guard budget > 0 else { return }
        if let best, best.score < score { return }
        if pending.isEmpty {
            record()
            return
        }
        let bounds = Bounds(self)
        if let (variable, candidates) = bounds.strong(self) {
            tryTypes(variable, candidates)
        } else if let body = readyBody() {
            tryBody(at: body)
        } else if let choice = nextChoice() {
            tryOptions(at: choice)
        } else if let (variable, candidates) = bounds.weak(self) {
            tryTypes(variable, candidates)
        } else if let (variable, candidates) = bounds.defaults(self) {
            tryTypes(variable, candidates)
        } else if let (variable, candidates) = bounds.wanted(self) {
            tryTypes(variable, candidates)
        } else if let place = pending.firstIndex(where: \.isBranches) {
            tryBranches(at: place)
        } else if let place = pending.firstIndex(where: \.isClosure) {
            tryClosure(at: place)
        }
    }

    /// Goes on from a try, if it does not contradict, and comes back.
    private func explore(_ attempt: () -> Outcome) {
        let start = mark()
        switch attempt() {
        case .failed: break
        case .solved, .waiting:
            if propagate() { search() }
        }
        goBack(to: start)
    }

    private func tryTypes(_ variable: Int, _ candidates: [Type]) {
        let before = best
        for type in candidates {
            explore { assign(variable, type) == .solved ? .solved : .failed }
            // The first type that works is the narrowest.
            if let best, before.map({ best.number != $0.number }) ?? true { return }
        }
    }

    // MARK: Choices

    /// The choice with the fewest meanings left.
    private func nextChoice() -> Int? {
        var found: (place: Int, rank: Int)?
        for (place, constraint) in pending.enumerated() {
            guard case .choice(let disjunction) = constraint else { continue }
            var rank = disjunction.options.count * 10
            if case .call(let use) = disjunction.purpose {
                rank += use.argumentTypes.count { openVariable(head($0)) != nil }
            }
            if found.map({ rank < $0.rank }) ?? true { found = (place, rank) }
        }
        return found?.place
    }

    private func tryOptions(at place: Int) {
        guard case .choice(let disjunction) = pending[place] else { return }
        if case .coalesce(let use) = disjunction.purpose {
            tryCoalesce(use, at: place)
            return
        }
        if disjunction.options.allSatisfy({ $0.function?.kind == .operatorFunction }) {
            tryOperators(disjunction, at: place)
        } else {
            tryFunctions(disjunction, at: place)
        }
    }

    /// Operators have many meanings: the first that costs nothing is the one.
    private func tryOperators(_ disjunction: Disjunction, at place: Int) {
        let base = score
        for option in ordered(disjunction) {
            explore {
                pending.remove(at: place)
                return take(option, disjunction.purpose)
            }
            if let best, best.score == base { return }
        }
    }

    /// Functions are ordered by what taking them costs right away, then by how specific they are; the first that works is
    /// the one, unless the next is just as good.
    private func tryFunctions(_ disjunction: Disjunction, at place: Int) {
        let ranked = disjunction.options.compactMap { rank($0, disjunction.purpose, at: place) }
        var taken: Rank?
        for entry in ranked.sorted(by: { $0.rank < $1.rank }) {
            // What a generic function costs may be known later only: a more specific one is still looked at.
            if let taken, taken < entry.rank, !entry.rank.isMoreSpecific(than: taken) { continue }
            let before = best?.number
            explore {
                pending.remove(at: place)
                return take(entry.option, disjunction.purpose)
            }
            if taken == nil, best?.number != before { taken = entry.rank }
        }
    }

    /// What taking a meaning costs.
    private struct Rank: Comparable {
        var score: InferenceScore
        var specificity: [Int]

        func isMoreSpecific(than other: Rank) -> Bool {
            specificity.lexicographicallyPrecedes(other.specificity)
        }

        static func < (left: Rank, right: Rank) -> Bool {
            left.score == right.score
                ? left.specificity.lexicographicallyPrecedes(right.specificity) : left.score < right.score
        }
    }

    /// The rank of a meaning; nil where it contradicts what is known.
    private func rank(_ option: Option, _ purpose: Disjunction.Purpose, at place: Int) -> (option: Option, rank: Rank)?
    {
        let start = mark()
        defer { goBack(to: start) }
        pending.remove(at: place)
        guard take(option, purpose) != .failed, propagate() else { return nil }
        return (option, Rank(score: score, specificity: option.function?.specificity(table) ?? []))
    }

    private func tryCoalesce(_ use: Coalescing, at place: Int) {
        let before = best?.number
        explore {
            pending.remove(at: place)
            return coalesce(use) == .solved ? .solved : .failed
        }
        for keepsOptional in [false, true] where best?.number == before {
            explore {
                pending.remove(at: place)
                let wrapped = freshVariable()
                if case .failed = equate(use.left, table.optional(wrapped)) { return .failed }
                fresh.append(.convert(use.right, keepsOptional ? use.left : wrapped))
                return equate(use.result, keepsOptional ? use.left : wrapped)
            }
        }
    }

    /// Meanings that take literals as what they are by default come first.
    private func ordered(_ disjunction: Disjunction) -> [Option] {
        guard case .call(let use) = disjunction.purpose else { return disjunction.options }
        let wanted = use.argumentTypes.map { argument -> Type? in
            guard let variable = openVariable(head(argument)) else { return resolved(argument) }
            return literals(of: variable).first.flatMap { defaultType($0) }
        }
        func rank(_ option: Option) -> Int {
            guard let function = option.function else { return 0 }
            var rank = function.allGenericParameters.isEmpty ? 0 : 100
            if function.owner?.kind == .protocolType { rank += 50 }
            for (parameter, type) in zip(function.parameters, wanted) where type != parameter.type { rank += 1 }
            return rank
        }
        return disjunction.options.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }

    // MARK: Bodies

    private func readyBody() -> Int? {
        pending.firstIndex { constraint in
            guard case .closureBody(_, let parameters, _) = constraint else { return false }
            return !parameters.contains { isOpen($0) }
        }
    }

    private func tryBody(at place: Int) {
        guard case .closureBody(let use, let parameters, let result) = pending[place] else { return }
        let full = parameters.map { resolved($0) }
        let wanted = resolved(result)
        explore {
            pending.remove(at: place)
            if !isOpen(wanted) { return .solved }
            let query = BodyQuery(node: use.node.id, parameters: full)
            let type: Type?
            if let known = bodyResults[query] {
                type = known
            } else {
                type = checker.bodyResult(of: use.node, in: use.context, parameters: full)
                bodyResults[query] = type
            }
            guard let type else { return .failed }
            fresh.append(.convert(type, result))
            return .solved
        }
    }

    private func tryBranches(at place: Int) {
        guard case .branches(let syntax, let context, let result) = pending[place] else { return }
        explore {
            pending.remove(at: place)
            guard let type = checker.branchResult(of: syntax, in: context) else { return .failed }
            fresh.append(.convert(type, result))
            return .solved
        }
    }

    private func tryClosure(at place: Int) {
        guard case .closure(let use, _) = pending[place] else { return }
        explore {
            pending.remove(at: place)
            return shapeAlone(use)
        }
    }

    // MARK: Solutions

    private func record() {
        let found = Solution(self, number: (best?.number ?? 0) + 1)
        guard found.isComplete else { return }
        guard let current = best else {
            best = found
            return
        }
        if found.score < current.score || found.isMoreSpecific(than: current) {
            best = found
        } else if found.score == current.score, found.differs(from: current), !current.isMoreSpecific(than: found) {
            best?.isAmbiguous = true
        }
    }
}

extension Outcome: Equatable {}

extension Constraint {
    var isBranches: Bool {
        if case .branches = self { return true }
        return false
    }

    var isClosure: Bool {
        if case .closure = self { return true }
        return false
    }
}
