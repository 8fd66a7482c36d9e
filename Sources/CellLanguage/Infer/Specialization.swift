// Which of several functions that cells declare is more specific, decided as the compiler decides it. (What the library
// declares differs from Swift's own declarations; its functions are ordered by numbers, see `specificity`.)

extension Inference {
    /// Whether one function is more specific than another.
    func isMoreSpecialized(_ function: FunctionDeclaration, than other: FunctionDeclaration) -> Bool {
        isAsSpecialized(function, as: other) && !isAsSpecialized(other, as: function)
    }

    /// Whether whatever the first function can be called with goes to the second, too, by the types of their parameters.
    private func isAsSpecialized(_ first: FunctionDeclaration, as second: FunctionDeclaration) -> Bool {
        if first.genericParameters.isEmpty != second.genericParameters.isEmpty {
            return first.genericParameters.isEmpty
        }
        guard let pairs = first.parameters.matched(to: second.parameters) else { return false }
        // One of few parameters is more specific whatever their types are.
        let isSmaller =
            pairs.count < second.parameters.count || pairs.contains { !$0.first.isVariadic && $0.second.isVariadic }
        return isSmaller || Inference(checker, in: Workspace()).canPass(pairs, of: first, to: second)
    }

    /// Whether values of the first function's parameters can be passed for the second's, whose generic parameters may be
    /// anything that fits.
    private func canPass(
        _ pairs: [ParameterPair], of first: FunctionDeclaration, to second: FunctionDeclaration
    ) -> Bool {
        var map = Substitution()
        for parameter in second.genericParameters { map[parameter] = freshVariable() }
        for parameter in second.genericParameters {
            guard let type = map[parameter] else { continue }
            for bound in parameter.bounds { ask(type, table.substitute(bound, map)) }
        }
        for pair in pairs {
            let (given, wanted) = (pair.first.type, table.substitute(pair.second.type, map))
            fresh.append(pair.first.isInout ? .equal(given, wanted) : .convert(given, wanted))
        }
        return propagate() && decideAll() && score.optionals == 0
    }
}

/// Parameters of two functions that take the same argument.
private typealias ParameterPair = (first: ParameterDeclaration, second: ParameterDeclaration)

extension [ParameterDeclaration] {
    /// The parameters of another function that take what these take, in order; nil where some find none.
    ///
    /// Those that have defaults and the variadic ones are left out where there are too many.
    fileprivate func matched(to others: [ParameterDeclaration]) -> [ParameterPair]? {
        if count > others.count { return nil }
        var pairs: [ParameterPair] = []
        for (index, other) in others.enumerated() {
            if count - pairs.count < others.count - index, other.defaultValue != nil { continue }
            if pairs.count == count {
                guard other.isVariadic else { return nil }
                continue
            }
            let parameter = self[pairs.count]
            if parameter.isVariadic, !other.isVariadic { return nil }
            pairs.append((parameter, other))
        }
        return pairs.count == count ? pairs : nil
    }
}

extension FunctionDeclaration {
    private var isOfCell: Bool {
        if case .cell? = span?.source.origin { return true }
        return false
    }

    /// Whether the compiler's own rule orders the two: functions of cells that belong together and have no conditions.
    func isRanked(with other: FunctionDeclaration) -> Bool {
        name == other.name && kind == other.kind && kind != .operatorFunction && owner == other.owner
            && owner?.kind != .protocolType && requirements.isEmpty && other.requirements.isEmpty && isOfCell
            && other.isOfCell
    }
}

extension Option {
    /// Whether one of the parameters takes several arguments of the call.
    fileprivate var spreadsArguments: Bool { plan?.places.contains { $0.count > 1 } ?? false }

    /// Whether it is to be taken rather than another that has the same name and is no less specific.
    func isBetter(than other: Option, _ inference: Inference) -> Bool {
        guard let function, let known = other.function else { return false }
        if inference.isMoreSpecialized(function, than: known) { return true }
        return !spreadsArguments && other.spreadsArguments && !inference.isMoreSpecialized(known, than: function)
    }
}

extension [Option] {
    /// The functions that the compiler looks at first where a global or local function is called by its name: those that
    /// have as many parameters as there are arguments, or as many without defaults. Nil where it doesn't look so.
    func favored(argumentCount: Int, among all: [Option]) -> [Option]? {
        let functions = all.compactMap(\.function)
        guard let first = functions.first, first.owner == nil, functions.allSatisfy({ $0.isRanked(with: first) }),
            functions.count(where: { $0.parameters.count == argumentCount }) <= 1
        else { return nil }
        let found = filter { option in
            guard let parameters = option.function?.parameters else { return false }
            return parameters.count == argumentCount
                || parameters.count(where: { $0.defaultValue == nil }) == argumentCount
        }
        return found.isEmpty || found.count == count ? nil : found
    }
}
