import SwiftSyntax

/// Trying what cannot be decided.
extension Inference {
    /// Something that is tried.
    typealias Decision = (Inference) -> Outcome

    /// What a try may cost at most.
    struct CostLimit {
        var score: InferenceScore
        /// Whether as much is too much: ways that are as good have been found.
        var isExclusive: Bool

        func excludes(_ other: InferenceScore) -> Bool { isExclusive ? score <= other : score < other }
    }

    /// Decides all that waits in the cheapest way; false where there is none. Where it succeeds, the decisions stand.
    func decideAll() -> Bool { decide(Array(waiting.indices)) }

    private func decide(_ places: [Int]) -> Bool {
        // Most expressions know everything from the bottom up.
        if waitingCount == 0 { return effort.isEnough }
        for component in components(of: places) where !decideTogether(component) { return false }
        return effort.isEnough
    }

    /// Decides constraints that hang together.
    private func decideTogether(_ places: [Int]) -> Bool {
        guard effort.isEnough, !isWorse else { return false }
        let bounds = Bounds(self, places)
        if let (variable, candidates) = bounds.strong(self) { return tryTypes(variable, candidates, places) }
        if let body = readyBody(places) { return tryBody(at: body, places) }
        if let (variable, candidates) = bounds.literalBase(self) { return tryTypes(variable, candidates, places) }
        if let choice = nextChoice(places) { return tryOptions(at: choice, places) }
        if let place = places.first(where: { waiting[$0]?.isKeyPath == true }) { return tryKeyPath(at: place, places) }
        if let (variable, candidates) = bounds.weak(self) { return tryTypes(variable, candidates, places) }
        if let (variable, candidates) = bounds.defaults(self) { return tryTypes(variable, candidates, places) }
        if let place = places.first(where: { waiting[$0]?.isThrown == true }) { return tryThrown(at: place, places) }
        if let (variable, candidates) = implicitBase(places) { return tryTypes(variable, candidates, places) }
        if let (variable, candidates) = bounds.wanted(self) { return tryTypes(variable, candidates, places) }
        if let (variable, candidates) = bounds.mixedElements(self) { return tryTypes(variable, candidates, places) }
        if let place = places.first(where: { waiting[$0]?.isBranches == true }) {
            return tryBranches(at: place, places)
        }
        if let place = places.first(where: { waiting[$0]?.isClosure == true }) { return tryClosure(at: place, places) }
        return false
    }

    /// Goes on from a decision among `places` until all of them are decided.
    func follow(_ decision: @escaping Decision, _ places: [Int]) -> Bool {
        path.append(decision)
        let start = waiting.count
        guard !decision(self).isFailed, propagate() else { return false }
        return decide(places + Array(start..<waiting.count))
    }

    /// The same, and comes back where it fails.
    private func attempt(_ decision: @escaping Decision, _ places: [Int]) -> Bool {
        let start = mark()
        if follow(decision, places) {
            keep(start)
            return true
        }
        goBack(to: start)
        return false
    }

    private func tryTypes(_ variable: Int, _ candidates: [Type], _ places: [Int]) -> Bool {
        // The first type that works is the narrowest.
        candidates.contains { type in
            attempt({ $0.assign(variable, type).isSolved ? .solved : .failed }, places)
        }
    }

    private func tryThrown(at place: Int, _ places: [Int]) -> Bool {
        guard case .thrown(let type, byDefault: let known)? = waiting[place] else { return false }
        return attempt(
            {
                $0.settle(place)
                return $0.equal(type, known)
            }, places)
    }

    // MARK: Choices

    /// The choice with the fewest meanings left.
    private func nextChoice(_ places: [Int]) -> Int? {
        var found: (place: Int, rank: Int)?
        for place in places {
            guard case .choice(let disjunction)? = waiting[place] else { continue }
            var rank = disjunction.options.count * 10
            switch disjunction.purpose {
            case .call(let use): rank += use.argumentTypes.count { openVariable(head($0)) != nil }
            // What a chain gives is found out before what takes its place.
            case .coalesce(let use) where use.lastLink != nil: rank = .max
            case .reference, .coalesce: break
            }
            if found.map({ rank < $0.rank }) ?? true { found = (place, rank) }
        }
        return found?.place
    }

    private func tryOptions(at place: Int, _ places: [Int]) -> Bool {
        guard case .choice(let disjunction)? = waiting[place] else { return false }
        if case .coalesce(let use) = disjunction.purpose { return tryCoalesce(use, at: place, places) }
        if disjunction.options.allSatisfy(\.isOperator) {
            return tryAll(operators(disjunction), of: disjunction.purpose, at: place, places)
        }
        let entries = ranked(disjunction, at: place)
        guard !disjunction.favored.isEmpty else { return tryAll(entries, of: disjunction.purpose, at: place, places) }
        let isFavored = { (entry: Entry) in
            disjunction.favored.contains { $0.function === entry.option.function }
        }
        return tryAll(entries.filter(isFavored), of: disjunction.purpose, at: place, places)
            || tryAll(entries.filter { !isFavored($0) }, of: disjunction.purpose, at: place, places)
    }

    /// A meaning with what is known of its cost before it has been followed to the end.
    private struct Entry {
        var option: Option
        /// What it costs at least.
        var score: InferenceScore
        /// Smaller numbers are more specific; the first difference decides.
        var specificity: [Int]
    }

    private func isMoreSpecific(_ entry: Entry, than other: Entry) -> Bool {
        if let function = entry.option.function, let known = other.option.function, function.isRanked(with: known) {
            return isMoreSpecialized(function, than: known)
        }
        return entry.specificity.lexicographicallyPrecedes(other.specificity)
    }

    /// Whether a meaning is of interest, the other having worked for as much as `cost`.
    /// - Parameter readsTexts: Whether the other's way reads properties that other types may have of their own.
    private func mayBeat(_ entry: Entry, _ other: Entry, cost: InferenceScore, readsTexts: Bool) -> Bool {
        // What a generic function costs may be known later only: a more specific one is still looked at.
        if isMoreSpecific(entry, than: other) { return entry.score <= cost }
        if isMoreSpecific(other, than: entry) {
            if readsTexts { return entry.score <= cost }
            // A generic operator that has more specific ones beside it is not looked at for its cost.
            return entry.score < (entry.option.isOperator ? other.score : cost)
        }
        return entry.score <= other.score || entry.score < cost
    }

    /// A way that works.
    private struct Way {
        var entry: Entry
        var path: [Decision]
        var score: InferenceScore
        var choices: [(id: SyntaxIdentifier, value: Choice)]
        var reads: [(id: SyntaxIdentifier, value: VariableDeclaration)]
        var isAmbiguous = false
        var ambiguousCall: AmbiguousCall?
    }

    /// Follows the meanings in turn and keeps the cheapest; of those that cost the same, the most specific.
    private func tryAll(
        _ entries: [Entry], of purpose: Disjunction.Purpose, at place: Int, _ places: [Int]
    ) -> Bool {
        var best: Way?
        let outer = limit
        defer { limit = outer }
        for (index, entry) in entries.enumerated() {
            if let best {
                let counts = readsTexts(best)
                if !mayBeat(entry, best.entry, cost: best.score, readsTexts: counts) { continue }
                limit = CostLimit(
                    score: best.score,
                    isExclusive: best.entry.score < entry.score && !isMoreSpecific(entry, than: best.entry)
                        && !counts)
            }
            let start = mark()
            let works = follow(
                {
                    $0.settle(place)
                    return $0.take(entry.option, purpose)
                }, places)
            guard works, isClosed(since: start.choices) else {
                goBack(to: start)
                continue
            }
            let way = Way(
                entry: entry, path: Array(path[start.path...]), score: score, choices: Array(choices[start.choices...]),
                reads: Array(reads[start.reads...]))
            let rivals = entries[(index + 1)...].contains {
                mayBeat($0, entry, cost: way.score, readsTexts: readsTexts(way))
            }
            if best == nil, !rivals {
                keep(start)
                return true
            }
            goBack(to: start)
            best = best.map { better($0, way) } ?? way
        }
        limit = outer
        guard let best else { return false }
        for decision in best.path {
            path.append(decision)
            guard !decision(self).isFailed, propagate() else { return false }
        }
        if best.isAmbiguous { ambiguities += 1 }
        ambiguousCall = ambiguousCall ?? best.ambiguousCall
        return true
    }

    /// Whether all generic arguments of the meanings taken since then are known.
    private func isClosed(since start: Int) -> Bool {
        choices[start...].allSatisfy { $0.value.arguments.types.allSatisfy { !isOpen($0) } }
    }

    private func better(_ old: Way, _ new: Way) -> Way {
        if new.score < old.score { return new }
        if old.score < new.score { return old }
        let theirs = Dictionary(old.choices.map { ($0.id, $0.value) }) { first, _ in first }
        var isDifferent = false
        // How many declarations of each are more specific than the other's.
        var (more, less) = (0, 0)
        for (id, choice) in new.choices {
            guard let other = theirs[id], other.option.member != choice.option.member else { continue }
            isDifferent = true
            guard let function = choice.option.function, let known = other.option.function else { continue }
            if function.isRanked(with: known) {
                if choice.option.isBetter(than: other.option, self) { more += 1 }
                if other.option.isBetter(than: choice.option, self) { less += 1 }
                continue
            }
            let (mine, theirs) = (choice.option.specificity(table), other.option.specificity(table))
            if mine.lexicographicallyPrecedes(theirs) { more += 1 }
            if theirs.lexicographicallyPrecedes(mine) { less += 1 }
        }
        let ownProperties = ownProperties(of: new, besides: old)
        more += max(ownProperties, 0)
        less += max(-ownProperties, 0)
        // Where all else is even, a type's own property is better than a protocol's, if what it is read of is followed
        // from the call rather than handed on as an argument.
        let prefersOwn =
            more == less && ownProperties > 0
            && !new.choices.contains {
                argumentCalls.contains($0.id) && theirs[$0.id]?.option.member != $0.value.option.member
            }
        if more > less || prefersOwn { return new }
        var kept = old
        if isDifferent, more == less, ownProperties == 0 {
            kept.isAmbiguous = true
            kept.ambiguousCall = AmbiguousCall(among: old.choices, new.choices)
        }
        return kept
    }

    /// Whether a property is read that parts of texts have from their protocol.
    private func readsTexts(_ way: Way) -> Bool { way.reads.contains { isOfTexts($0.value) } }

    /// Whether it is declared for all texts. Of the properties that the library has for protocols, Swift has the others for
    /// each type.
    func isOfTexts(_ variable: VariableDeclaration) -> Bool {
        guard let owner = variable.owner, owner.kind == .protocolType, owner.span == nil else { return false }
        return table.conforms(table.string, to: owner)
            && !table.conforms(table.array(of: .any), to: owner)
    }

    /// How many properties one way reads from types themselves and the other from protocols, less those that are the other
    /// way round.
    private func ownProperties(of way: Way, besides other: Way) -> Int {
        if way.reads.isEmpty { return 0 }
        let theirs = Dictionary(other.reads.map { ($0.id, $0.value) }) { first, _ in first }
        return way.reads.reduce(0) { count, read in
            guard let known = theirs[read.id], known !== read.value else { return count }
            return count + (isOfTexts(known) ? 1 : 0) - (isOfTexts(read.value) ? 1 : 0)
        }
    }

    /// Functions in the order of what taking them costs right away, then of how specific they are.
    private func ranked(_ disjunction: Disjunction, at place: Int) -> [Entry] {
        disjunction.options.compactMap { option -> Entry? in
            let start = mark()
            defer { goBack(to: start) }
            settle(place)
            guard !take(option, disjunction.purpose).isFailed, propagate() else { return nil }
            return Entry(option: option, score: score, specificity: option.specificity(table))
        }.sorted { left, right in
            left.score == right.score
                ? left.specificity.lexicographicallyPrecedes(right.specificity) : left.score < right.score
        }
    }

    /// The meanings of an operator. Those that take literals as what they are by default come first, generic ones last:
    /// a function of the operands' own types hides them.
    private func operators(_ disjunction: Disjunction) -> [Entry] {
        guard case .call(let use) = disjunction.purpose else {
            return disjunction.options.map { Entry(option: $0, score: score, specificity: []) }
        }
        let wanted = use.argumentTypes.map { argument -> (type: Type?, isLiteral: Bool) in
            guard let variable = openVariable(head(argument)) else { return (resolved(argument), false) }
            let type = literals(of: variable).first.flatMap { defaultType($0) }
            return (type, type != nil)
        }
        let found = disjunction.options.enumerated().map { index, option -> (rank: Int, entry: Entry) in
            guard let function = option.function else {
                return (0, Entry(option: option, score: score, specificity: []))
            }
            var entry = Entry(option: option, score: score, specificity: [0])
            var rank = 0
            if function.isGeneric { (rank, entry.specificity) = (100, [1]) }
            if function.owner?.kind == .protocolType { (rank, entry.specificity) = (rank + 50, [1]) }
            for (parameter, argument) in zip(function.parameters, wanted) where argument.type != parameter.type {
                rank += 1
                // A literal of an array is one by default, whatever is in it.
                let isOfElements = parameter.type.nominal?.role == .array && argument.type?.nominal?.role == .array
                if argument.isLiteral, !isOfElements, parameter.type.isConcrete, !isOptional(parameter.type),
                    !parameter.type.isExistential
                {
                    entry.score.nonDefaultLiterals += 1
                }
            }
            return (rank, entry)
        }
        return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.entry)
    }

    private func tryCoalesce(_ use: Coalescing, at place: Int, _ places: [Int]) -> Bool {
        let decided = attempt(
            {
                $0.settle(place)
                return $0.coalesce(use).isSolved ? .solved : .failed
            }, places)
        if decided { return true }
        let isOfOneType = [false, true].contains { keepsOptional in
            attempt(
                {
                    $0.settle(place)
                    let wrapped = $0.freshVariable()
                    if $0.equate(use.left, $0.table.optional(wrapped)).isFailed { return .failed }
                    $0.fresh.append(.convert(use.right, keepsOptional ? use.left : wrapped))
                    return $0.equal(use.result, keepsOptional ? use.left : wrapped)
                }, places)
        }
        guard !isOfOneType, let wanted = protocolWanted(of: use) else { return isOfOneType }
        return attempt(
            {
                $0.settle(place)
                if $0.equate(use.left, $0.table.optional($0.freshVariable())).isFailed { return .failed }
                return $0.coalesce(use, as: wanted)
            }, places)
    }
}

extension Constraint {
    var isBranches: Bool {
        if case .branches = self { return true }
        return false
    }

    var isThrown: Bool {
        if case .thrown = self { return true }
        return false
    }

    var isClosure: Bool {
        if case .closure = self { return true }
        return false
    }
}
