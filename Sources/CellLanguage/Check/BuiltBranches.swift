import SwiftSyntax

/// An `if` or `switch` in a body that a result builder reads: the branches stand at the leaves of a tree of two-way choices, and
/// an `if` without `else` may give nothing.
struct BuiltBranches {
    private let checker: Checker
    private let build: BuilderCalls
    /// Goes through the branches in their order.
    private let visit: ((CodeBlockItemListSyntax) -> [Statement]) -> Statement
    private let count: Int
    private let mayBeNothing: Bool

    init(_ checker: Checker, _ build: BuilderCalls, _ node: IfExprSyntax) {
        var (count, last) = (1, node)
        while case .ifExpr(let next)? = last.elseBody { (count, last) = (count + 1, next) }
        self.init(
            checker, build.at(node), count: last.elseBody == nil ? count : count + 1, mayBeNothing: last.elseBody == nil
        ) { checker.ifStatement(node, $0) }
    }

    init(_ checker: Checker, _ build: BuilderCalls, _ node: SwitchExprSyntax) {
        self.init(checker, build.at(node), count: node.cases.count, mayBeNothing: false) {
            .switchOver(checker.switchOver(node, label: nil, $0))
        }
    }

    private init(
        _ checker: Checker, _ build: BuilderCalls, count: Int, mayBeNothing: Bool,
        _ visit: @escaping ((CodeBlockItemListSyntax) -> [Statement]) -> Statement
    ) {
        (self.checker, self.build, self.count, self.mayBeNothing) = (checker, build, count, mayBeNothing)
        self.visit = visit
    }

    func part() -> (statements: [Statement], value: Expression) {
        if count > 1, !build.has(LanguageNames.buildEither) { return ([], build.missing(LanguageNames.buildEither)) }
        if mayBeNothing, !build.has(LanguageNames.buildOptional) {
            return ([], build.missing(LanguageNames.buildOptional))
        }
        let place = build.place
        let types = choiceTypes()
        let result = LocalVariable("choice", type: .unknown, isLet: false, owner: checker.body.scope)
        var index = 0
        let statement = visit { list in
            let (statements, leaf) = checker.builtBranch(list, build)
            let value = choice(leaf, 0..<count, index, types)
            index += 1
            if !result.type.isKnown {
                result.type = mayBeNothing ? checker.table.optional(value.type) : value.type
            }
            let target = Expression(.local(result), result.type, place)
            return statements + [
                .expression(Expression(.assign(target, checker.convert(value, to: result.type)), .void, place))
            ]
        }
        guard result.type.isKnown, !result.type.contains(where: \.isError) else {
            return ([], Expression(.error, .error, place))
        }
        let start = mayBeNothing ? Expression(.literal(.none), result.type, place) : nil
        let made = checker.read(result, place)
        return (
            [.declare(.local(result), start, place), statement],
            mayBeNothing ? build.call(LanguageNames.buildOptional, [(nil, .value(made))]) : made
        )
    }

    // MARK: The tree of choices

    /// How many of so many branches stand on the first side: as many as fill a tree, and not all.
    private static func firstSide(_ count: Int) -> Int {
        var size = 1
        while size * 2 < count { size *= 2 }
        return size
    }

    /// A branch's value on its way from the leaf to the root of a tree.
    private func choice(_ leaf: Expression, _ leaves: Range<Int>, _ index: Int, _ types: [Range<Int>: Type])
        -> Expression
    {
        if leaves.count < 2 || leaf.type.isError { return leaf }
        let middle = leaves.lowerBound + Self.firstSide(leaves.count)
        let isFirst = index < middle
        let inner = choice(leaf, isFirst ? leaves.lowerBound..<middle : middle..<leaves.upperBound, index, types)
        if inner.type.isError { return inner }
        return build.call(
            LanguageNames.buildEither,
            [(isFirst ? LanguageNames.firstPart : LanguageNames.secondPart, .value(inner))],
            expecting: types[leaves] ?? .unknown)
    }

    /// What every choice gives, where only both sides together tell it: `Either<A, B>`. Empty where each side tells it.
    private func choiceTypes() -> [Range<Int>: Type] {
        guard count > 1,
            build.functions(LanguageNames.buildEither).contains(where: { !$0.function.genericParameters.isEmpty })
        else { return [:] }
        var leaves: [Type] = []
        let mark = checker.sink.count
        _ = visit { list in
            leaves.append(checker.builtBranch(list, build).value.type)
            return []
        }
        checker.sink.discard(after: mark)
        guard leaves.count == count else { return [:] }
        var types: [Range<Int>: Type] = [:]
        func type(of range: Range<Int>) -> Type {
            if range.count < 2 { return leaves[range.lowerBound] }
            let middle = range.lowerBound + Self.firstSide(range.count)
            let first = made(of: type(of: range.lowerBound..<middle), LanguageNames.firstPart)
            let second = made(of: type(of: middle..<range.upperBound), LanguageNames.secondPart)
            types[range] = Self.together(first, second)
            return types[range] ?? .unknown
        }
        _ = type(of: 0..<count)
        return types.filter { $0.value.isKnown }
    }

    /// What one side of a choice gives, as far as that side tells.
    private func made(of side: Type, _ label: String) -> Type {
        guard let (function, map) = build.functions(LanguageNames.buildEither, label: label).first,
            let parameter = function.parameters.first
        else { return .unknown }
        var bindings = Bindings(function.allGenericParameters, known: map)
        checker.match(parameter.type, side, &bindings)
        var found = bindings.map
        for open in bindings.inferable where found[open] == nil { found[open] = Type.unknown }
        return checker.table.substitute(function.result, found)
    }

    private static func together(_ first: Type, _ second: Type) -> Type {
        if case .unknown = first { return second }
        guard case .nominal(let nominal, let x) = first, case .nominal(nominal, let y) = second else { return first }
        return .nominal(nominal, zip(x, y).map { together($0, $1) })
    }
}
