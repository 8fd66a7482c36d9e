import SwiftSyntax

/// Finds the types of everything in one expression at once, as the compiler does: what is not known yet is a type variable,
/// what the parts ask of each other are constraints, and a name with several meanings is a choice that is tried.
///
/// The result says what the literals, closures and generic arguments are and which functions are called. The checker then
/// builds the typed tree, told everything. Where there is no solution the checker builds untold and reports what
/// contradicts.
///
/// Method: bidirectional constraint solving with disjunctions, after the type checker of the Swift compiler
/// (docs/TypeChecker.md in the compiler's repository).
final class Inference {
    let checker: Checker
    let table: TypeTable
    /// Counts the work that is done.
    let effort: Effort

    /// What is known of one type variable.
    struct Variable {
        /// What it has turned out to be.
        var value: Type?
        /// The variable that it has turned out to be the same as; negative where it is not one.
        var alias = -1
        /// The literals that it stands for while it is open.
        var literals: [LiteralKind] = []
        /// The closure or key path whose type it is.
        var closure: ClosureUse?
        var keyPath: KeyPathUse?
        /// Whether it is what a call gives.
        var isCallResult = false
        /// Whether it is what the elements of a collection literal are.
        var isElement = false
        /// The constraints that wait for it.
        var waiting: [Int] = []
    }

    /// The variables by their numbers.
    private(set) var variables: [Variable]
    /// The types that they are, and further ones of earlier inferences.
    private var variableTypes: [Type]
    /// The constraints that could not be decided at once, in the order in which they came; nil where one is solved.
    private(set) var waiting: [Constraint?]
    /// How many of them are not solved.
    private(set) var waitingCount = 0
    /// Constraints that wait for something that has changed.
    private var woken = WokenConstraints()
    /// Constraints that have not been looked at.
    var fresh: [Constraint]
    /// What has been done since the first try, to be taken back.
    private var trail: [Change] = []
    /// How many tries are under way.
    private var tries = 0

    /// What is taken for granted where an expression contradicts itself otherwise.
    struct Leanings: OptionSet {
        let rawValue: Int
        /// Whole numbers that nothing tells otherwise are fractions.
        static let fractions = Leanings(rawValue: 1)
        /// What is declared with `!` is unwrapped.
        static let unwrapping = Leanings(rawValue: 2)
    }

    var leanings: Leanings = []
    /// Whether something declared with `!` was met.
    var metImplicit = false
    var score = InferenceScore()
    /// The type of every expression that was met.
    var types: [(id: SyntaxIdentifier, value: Type)]
    /// What every ambiguous name was taken for.
    var choices: [(id: SyntaxIdentifier, value: Choice)]
    /// The properties that were read.
    var reads: [(id: SyntaxIdentifier, value: VariableDeclaration)] = []
    /// The types that `.name` was looked up in.
    var implicitBases: [(id: SyntaxIdentifier, value: Type)] = []
    /// What the bodies of closures of several statements were found to give.
    var bodyResults: [BodyQuery: Type?] = [:]
    /// The words of parts that the checker types on its own.
    var wordsOfParts: [SyntaxIdentifier: Set<String>] = [:]
    /// What a try may cost, a way being known that costs so much.
    var limit: CostLimit?
    /// The decisions that have been tried and stand, in their order.
    var path: [Decision] = []
    /// How many of them had an alternative that is as good.
    var ambiguities = 0
    /// Calls that are arguments of others.
    var argumentCalls: [SyntaxIdentifier] = []
    /// A call that the library has several functions for, none of which is better.
    var ambiguousCall: AmbiguousCall?
    /// What collection literals go to, by the variable that is their elements.
    var wantedOfParts: [Int: Type] = [:]
    /// Whether what has been generated contradicts itself.
    var hasFailed = false
    /// What the last links of optional chains give before the chain makes it optional.
    var lastLinks: [SyntaxIdentifier: Type] = [:]
    /// Whether a `?` was met in the chain that is being read.
    var sawChain = false
    /// The type that `.name` is looked up in, with which the chain that is being read begins.
    var implicitRoot: Type?

    init(_ checker: Checker, in workspace: Workspace) {
        self.checker = checker
        table = checker.table
        effort = checker.effort
        variables = workspace.variables
        variableTypes = workspace.variableTypes
        waiting = workspace.waiting
        fresh = workspace.fresh
        types = workspace.types
        choices = workspace.choices
    }

    /// The memory that an inference works in. It goes from one to the next, since there is one for nearly each statement.
    struct Workspace {
        fileprivate var variables: [Variable] = []
        /// Types say of a variable only its number, so that these serve every inference.
        fileprivate var variableTypes: [Type] = []
        fileprivate var waiting: [Constraint?] = []
        fileprivate var fresh: [Constraint] = []
        fileprivate var types: [(id: SyntaxIdentifier, value: Type)] = []
        fileprivate var choices: [(id: SyntaxIdentifier, value: Choice)] = []
    }

    /// Ends the inference and gives its memory back, empty.
    func leaveWorkspace() -> Workspace {
        var workspace = Workspace()
        swap(&workspace.variables, &variables)
        swap(&workspace.variableTypes, &variableTypes)
        swap(&workspace.waiting, &waiting)
        swap(&workspace.fresh, &fresh)
        swap(&workspace.types, &types)
        swap(&workspace.choices, &choices)
        workspace.variables.removeAll(keepingCapacity: true)
        workspace.waiting.removeAll(keepingCapacity: true)
        workspace.fresh.removeAll(keepingCapacity: true)
        workspace.types.removeAll(keepingCapacity: true)
        workspace.choices.removeAll(keepingCapacity: true)
        return workspace
    }

    // MARK: Variables

    func freshVariable() -> Type {
        variables.append(Variable())
        return type(ofVariable: variables.count - 1)
    }

    /// The type that is the variable of a number.
    func type(ofVariable number: Int) -> Type {
        while variableTypes.count <= number {
            variableTypes.append(.parameter(GenericParameter(variable: variableTypes.count)))
        }
        return variableTypes[number]
    }

    /// The variable that a closure's or key path's type is.
    func variable(of closure: ClosureUse? = nil, _ keyPath: KeyPathUse? = nil) -> Type {
        let type = freshVariable()
        variables[variables.count - 1].closure = closure
        variables[variables.count - 1].keyPath = keyPath
        return type
    }

    /// The variable that a call's result is.
    func callResult() -> Type {
        let type = freshVariable()
        variables[variables.count - 1].isCallResult = true
        return type
    }

    /// The variable that the elements of a collection literal become.
    func elementOfLiteral() -> Type {
        let type = freshVariable()
        variables[variables.count - 1].isElement = true
        return type
    }

    /// The place of a variable that is not bound; nil for every other type.
    func openVariable(_ type: Type) -> Int? {
        if case .parameter(let parameter) = type, parameter.variable >= 0 { return parameter.variable }
        return nil
    }

    /// Whether a variable is the type of a closure or a key path: context gives it its shape.
    func isFunctionLike(_ variable: Int) -> Bool {
        variables[variable].closure != nil || variables[variable].keyPath != nil
    }

    func bind(_ variable: Int, to type: Type) {
        variables[variable].value = type
        note(.bound(variable))
        wake(variable)
        guard let other = openVariable(type) else { return }
        variables[variable].alias = other
        variables[other].literals += variables[variable].literals
        wake(other)
    }

    /// A variable that stands for a literal.
    func literalVariable(_ kind: LiteralKind) -> Type {
        let type = freshVariable(of: kind)
        fresh.append(.literal(type, kind, count: 1))
        return type
    }

    /// A variable that stands for literals, which have to be asked for.
    func freshVariable(of kind: LiteralKind) -> Type {
        let type = freshVariable()
        variables[variables.count - 1].literals = [kind]
        return type
    }

    // MARK: Waiting

    /// Keeps a constraint until what it waits for is known.
    func wait(_ constraint: Constraint) {
        waiting.append(constraint)
        waitingCount += 1
        listen(waiting.count - 1, constraint)
    }

    /// A constraint that was looked at once more waits on, as it is or with fewer meanings.
    func waitOn(_ place: Int, as constraint: Constraint) {
        if case .choice = constraint {
            note(.changed(place, waiting[place]))
            waiting[place] = constraint
        }
        listen(place, constraint)
    }

    /// Takes a constraint that has been decided from those that wait.
    func settle(_ place: Int) {
        note(.changed(place, waiting[place]))
        waiting[place] = nil
        waitingCount -= 1
    }

    /// The next constraint of this round that has news, in the order in which they came.
    func nextWoken() -> Int? { woken.next() }

    /// Begins the next round; false where no constraint has news.
    func beginRound() -> Bool { woken.beginRound() }

    private func listen(_ place: Int, _ constraint: Constraint) {
        constraint.visitTypes { type in
            visitOpen(type) { variable in
                if variables[variable].waiting.last == place { return }
                variables[variable].waiting.append(place)
                note(.listened(variable))
            }
        }
    }

    private func wake(_ variable: Int) {
        for place in variables[variable].waiting where waiting[place] != nil { woken.insert(place) }
    }

    // MARK: Going back

    /// What a try changes.
    private enum Change {
        case bound(Int)
        /// A constraint was solved or lost meanings; what it was.
        case changed(Int, Constraint?)
        case listened(Int)
    }

    private func note(_ change: Change) {
        if tries > 0 { trail.append(change) }
    }

    /// A state to come back to when a try fails.
    struct Mark {
        let path: Int
        let choices: Int
        let reads: Int
        fileprivate var ambiguities: Int
        fileprivate var variables: Int
        fileprivate var waiting: Int
        fileprivate var waitingCount: Int
        fileprivate var trail: Int
        fileprivate var score: InferenceScore
        fileprivate var types: Int
        fileprivate var implicitBases: Int
    }

    /// Begins a try. Everything that was asked has been looked at by then.
    func mark() -> Mark {
        tries += 1
        return Mark(
            path: path.count, choices: choices.count, reads: reads.count, ambiguities: ambiguities,
            variables: variables.count,
            waiting: waiting.count, waitingCount: waitingCount, trail: trail.count, score: score, types: types.count,
            implicitBases: implicitBases.count)
    }

    /// Ends a try whose result stands.
    func keep(_ mark: Mark) {
        tries -= 1
        if tries == 0 { trail.removeAll(keepingCapacity: true) }
    }

    /// Ends a try and takes back what it did.
    func goBack(to mark: Mark) {
        tries -= 1
        for change in trail[mark.trail...].reversed() {
            switch change {
            case .bound(let variable):
                if let other = variables[variable].value.flatMap(openVariable) {
                    variables[other].literals.removeLast(variables[variable].literals.count)
                }
                variables[variable].value = nil
                variables[variable].alias = -1
            case .changed(let place, let constraint): waiting[place] = constraint
            case .listened(let variable): variables[variable].waiting.removeLast()
            }
        }
        trail.cut(to: mark.trail)
        variables.cut(to: mark.variables)
        waiting.cut(to: mark.waiting)
        waitingCount = mark.waitingCount
        score = mark.score
        types.cut(to: mark.types)
        choices.cut(to: mark.choices)
        reads.cut(to: mark.reads)
        implicitBases.cut(to: mark.implicitBases)
        path.cut(to: mark.path)
        hasFailed = false
        ambiguities = mark.ambiguities
        fresh.removeAll(keepingCapacity: true)
        woken.removeAll()
    }
}

extension Array {
    /// Takes out what has come along since there were so many; mostly that is nothing.
    fileprivate mutating func cut(to count: Int) {
        if self.count > count { removeSubrange(count...) }
    }
}
