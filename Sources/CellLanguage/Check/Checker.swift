import SwiftSyntax

/// Checks one cell: finds what its names and types mean, collects everything that is wrong, and builds typed trees.
package final class Checker {
    let table: TypeTable
    let environment: Environment
    let source: SourceText
    let sink: DiagnosticSink
    /// Type names visible at the moment.
    var typeScope: TypeScope {
        didSet { table.assumptions = typeScope.assumptions }
    }
    /// The body that is being checked.
    var body: BodyContext
    /// Bodies of functions, checked when all names of the cell are known.
    var pendingBodies: [() -> Void] = []
    /// Whether members of an extension are being read.
    var isReadingExtension = false
    /// Types whose conformances are to be checked, and where.
    var pendingConformances: [(Nominal, SourceSpan)] = []
    /// Generic arguments of types that were named.
    let bounds = BoundChecks()
    /// The types that the cell declares.
    var declaredTypes: [Nominal] = []
    /// Members that this cell added, taken back when it does not check.
    var addedMembers: [(owner: Nominal, name: String, member: Member)] = []
    /// Members of earlier cells whose place others have taken, given back when the cell does not check.
    var replacedMembers: [(owner: Nominal, name: String, member: Member)] = []
    /// What of the cell is not looked at.
    var refused = RefusedParts()
    /// Arguments that were checked before a choice between overloads.
    var known: [SyntaxIdentifier: Expression] = [:]
    /// Functions by the declarations that they were read from.
    var declaredFunctions: [SyntaxIdentifier: FunctionDeclaration] = [:]
    /// Bodies whose types have been checked, to be followed for what they leave without a value.
    var checkedBodies: [(function: FunctionDeclaration, body: FunctionBody)] = []
    /// Bodies that use local functions.
    var scopesUsingFunctions: [CaptureScope] = []
    /// What the inference of the expression that is being built has found.
    var solution: Solution?
    /// Where inferences may work.
    var workspaces: [Inference.Workspace] = []
    /// The parts of the plain expression that is being built.
    var plainParts: [SyntaxIdentifier: PlainExpression?] = [:]
    /// Whether a closure is being read with a literal that may be one of several numbers.
    var isTryingLiterals = false
    /// Whether a closure is being read whose parameters only literals tell: what these go into must take them as they are.
    var isTentative = false
    /// Expressions that have been checked once more in vain.
    var triedAgain: Set<SyntaxIdentifier> = []
    /// Whether an inference has met something declared with `!`.
    var metImplicit = false
    /// Why the last inference failed, where it is a call that has several meanings.
    var ambiguousCall: AmbiguousCall?
    /// Told of every expression while somebody types.
    var probe: ExpressionProbe?
    /// Counts the work.
    package let effort: Effort

    package init(
        table: TypeTable, environment: Environment, source: SourceText, sink: DiagnosticSink, effort: Effort = Effort()
    ) {
        self.table = table
        self.environment = environment
        self.source = source
        self.sink = sink
        self.effort = effort
        typeScope = environment.typeScope
        body = BodyContext(scope: CaptureScope(parent: nil), resultType: .void, parent: nil)
    }

    // MARK: Reports

    func span(_ node: some SyntaxProtocol) -> SourceSpan { node.span(in: source) }

    func report(
        _ message: String, _ node: some SyntaxProtocol, hint: String? = nil, notes: [Diagnostic.Note] = [],
        fixIts: [Diagnostic.FixIt] = []
    ) {
        sink.error(message, at: span(node), hint: hint, notes: notes, fixIts: fixIts)
    }

    /// Reports and gives an expression that fits everywhere.
    func failure(
        _ message: String, _ node: some SyntaxProtocol, hint: String? = nil, notes: [Diagnostic.Note] = [],
        fixIts: [Diagnostic.FixIt] = []
    ) -> Expression {
        report(message, node, hint: hint, notes: notes, fixIts: fixIts)
        return Expression(.error, .error, span(node))
    }

    func refuse(_ construct: String, _ node: some SyntaxProtocol, hint: String? = nil) -> Expression {
        failure("\(construct) is not part of the cell language", node, hint: hint)
    }

    /// Runs a trial; when it reports errors they are taken back and the result is nil.
    func attempt<T>(_ trial: () -> T) -> T? {
        let mark = sink.count
        let result = trial()
        if sink.errorCount(after: mark) > 0 {
            sink.discard(after: mark)
            return nil
        }
        return result
    }

    // MARK: Types

    func resolver() -> TypeResolver { resolver(in: typeScope) }

    func resolver(in scope: TypeScope) -> TypeResolver {
        TypeResolver(table: table, scope: scope, source: source, sink: sink, bounds: bounds)
    }

    func resolve(_ syntax: TypeSyntax) -> Type { resolver().resolve(syntax) }

    /// Runs with another scope of type names.
    func inScope<T>(_ scope: TypeScope, _ work: () -> T) -> T {
        let saved = typeScope
        typeScope = scope
        defer { typeScope = saved }
        return work()
    }

    /// `Self` of the nearest type around, as the `where` clauses make it.
    var ownSelfType: Type? { body.nearestOwner.map { table.substitute($0.selfType, typeScope.equalities) } }

    // MARK: Local names

    /// Runs inside a new block of local names.
    func inBlock<T>(_ work: () -> T) -> T {
        body.blocks.append([:])
        defer { body.blocks.removeLast() }
        return work()
    }

    /// Declares a local variable in the innermost block.
    @discardableResult
    func declareLocal(_ name: String, _ type: Type, isLet: Bool, _ span: SourceSpan?) -> LocalVariable {
        let variable = LocalVariable(name, type: type, isLet: isLet, owner: body.scope)
        variable.span = span
        body.declare(variable)
        return variable
    }

    /// A variable that no source names.
    func temporary(_ name: String, _ type: Type) -> LocalVariable {
        LocalVariable(name, type: type, isLet: true, owner: body.scope)
    }

    /// Finds a local name, from the innermost block of the innermost body outwards.
    func lookUpLocal(_ name: String) -> LocalName? {
        var context: BodyContext? = body
        while let current = context {
            for block in current.blocks.reversed() {
                if let found = block[name] { return found }
            }
            context = current.parent
        }
        return nil
    }

    /// Notes that the current body uses a variable; those of bodies around become captures.
    func use(_ variable: LocalVariable) {
        var scope: CaptureScope? = body.scope
        while let current = scope, current !== variable.owner {
            if !current.captures.contains(variable) { current.captures.append(variable) }
            variable.isCaptured = true
            scope = current.parent
        }
    }

    /// Notes that the current body uses a local function.
    func use(_ function: FunctionDeclaration) {
        guard function.owner == nil, case .body(let functionBody) = function.implementation,
            functionBody.scope.parent != nil, functionBody.scope !== body.scope
        else { return }
        if body.scope.used.isEmpty { scopesUsingFunctions.append(body.scope) }
        if !body.scope.used.contains(where: { $0 === functionBody.scope }) {
            body.scope.used.append(functionBody.scope)
        }
    }

    /// Gives every body what the local functions that it uses have captured.
    func shareCaptures() {
        var isChanged = true
        while isChanged {
            isChanged = false
            for scope in scopesUsingFunctions {
                for variable in scope.used.flatMap(\.captures) {
                    var current: CaptureScope? = scope
                    while let next = current, next !== variable.owner {
                        if !next.captures.contains(variable) {
                            next.captures.append(variable)
                            isChanged = true
                        }
                        current = next.parent
                    }
                }
            }
        }
        // A local function's scope refers to those around: the two must not hold each other.
        for scope in scopesUsingFunctions { scope.used = [] }
        scopesUsingFunctions = []
    }

    /// `self` where only a member's name is written.
    func implicitSelf(_ receiver: LocalVariable, _ span: SourceSpan) -> Expression {
        use(receiver)
        return Expression(.local(receiver), receiver.type, span, isImplicit: true)
    }

    /// A read of a local variable.
    func read(_ variable: LocalVariable, _ span: SourceSpan) -> Expression {
        use(variable)
        return Expression(
            .local(variable), variable.type, span, isImplicitlyUnwrapped: variable.isImplicitlyUnwrapped)
    }
}

/// What a local name stands for.
enum LocalName {
    case variable(LocalVariable)
    case functions([FunctionDeclaration])
    /// A local variable with code: computed, or with observers.
    case computed(VariableDeclaration)
}

/// A body that is being checked: of a function, a closure or the cell itself.
final class BodyContext {
    let scope: CaptureScope
    let parent: BodyContext?
    var blocks: [[String: LocalName]] = [[:]]
    /// What `return` takes; unknown while a closure's result is inferred.
    var resultType: Type
    /// What is returned, where that is declared `some P`.
    var opaqueResult: OpaqueResult?
    /// The types of results seen in a closure whose result is inferred.
    var seenResults: [Type] = []
    var selfVariable: LocalVariable?
    /// Whether `self` is declared in a block: by a capture list or as what it unwraps to.
    private var rebindsSelf = false
    /// The type whose member this is; also in static members.
    var owner: Nominal?
    var isStatic = false
    /// Whether this is the value that a property begins with.
    var isInitialValue = false
    var canThrow = false
    /// Whether errors are caught here: inside `do` with a catch-all, or `try?`.
    var catchesErrors = false
    /// Whether a `do` around catches errors, but not all.
    var catchesSome = false
    var throwsSomething = false
    /// The one type of errors that may leave the body, where it says so.
    var thrown: Type?
    /// The types of errors that a `do` around catches, one list for each that catches everything.
    var caughtErrors: [[CaughtError]] = []
    var isInitializer = false
    /// Whether this gives the value of a property or subscript.
    var isGetter = false
    /// How many `try` stand around.
    var tryDepth = 0
    var isTopLevel = false
    var isClosure = false
    var labels: [LoopLabel] = []
    /// Inside a `switch`, whether a case follows the one that this is in.
    var nextCase: Bool?
    /// Whether this is inside a `defer`, which nothing leaves.
    var isInDefer = false
    /// What `return` leaves: an observer that is part of its variable's setter.
    var observer: LoopLabel?
    /// Bodies of local functions, checked where they stand: what they use of the variables before them is known then.
    var localFunctionBodies: [SyntaxIdentifier: () -> Void] = [:]
    /// What a closure does before its own statements.
    var prologue: [Statement] = []
    /// Closure parameters `$0`, `$1` … where no names are given.
    var anonymousParameters: [LocalVariable]?
    /// Named parameters of a closure that is part of what an inference types: their types may still be its variables.
    var inferredParameters: [LocalVariable] = []

    init(scope: CaptureScope, resultType: Type, parent: BodyContext?) {
        self.scope = scope
        self.resultType = resultType
        self.parent = parent
    }

    /// Declares a variable in the innermost block.
    func declare(_ variable: LocalVariable) {
        blocks[blocks.count - 1][variable.name] = .variable(variable)
        if variable.name == LanguageNames.receiver { rebindsSelf = true }
    }

    /// `self` of the nearest body that has one: captured, unwrapped (`guard let self`), or the body's own.
    var nearestSelf: LocalVariable? {
        if rebindsSelf {
            for block in blocks.reversed() {
                if case .variable(let variable)? = block[LanguageNames.receiver] { return variable }
            }
        }
        return selfVariable ?? parent?.nearestSelf
    }

    /// What has to be written for `self` to be changed here.
    var mutatingHint: String {
        if selfVariable == nil, let parent { return parent.mutatingHint }
        return isGetter ? "write 'mutating get { … }' if reading it is to change it" : "mark the method 'mutating'"
    }

    /// The type of the nearest `self`, also where it is a weak reference.
    var receiverType: Type? {
        guard let receiver = nearestSelf else { return nil }
        return receiver.ownership == .weak ? receiver.type.arguments.first : receiver.type
    }
    var nearestOwner: Nominal? { owner ?? parent?.nearestOwner }
    var nearestIsStatic: Bool { owner != nil ? isStatic : (parent?.nearestIsStatic ?? false) }
    var anonymous: [LocalVariable]? { anonymousParameters ?? parent?.anonymous }
}

extension Environment {
    /// Whether a name still means this variable.
    func isCurrent(_ global: GlobalVariable) -> Bool {
        (names[global.name] ?? []).contains { member in
            if case .variable(let variable) = member, case .global(let own) = variable.storage { return own === global }
            return false
        }
    }
}

/// The names that the cells of a session have declared.
package final class Environment {
    /// Variables and functions by name.
    package var names: [String: [Member]] = [:]
    /// Types by name.
    package let typeScope = TypeScope(parent: nil)
    /// Names of `let` constants at the top.
    package var constants: Set<String> = []
    /// Variables that were declared without a value and have none yet.
    var unset: [ObjectIdentifier: InitializationChecker.UnsetVariable] = [:]
    /// Initializers declared in extensions.
    package var extensionInitializers: Set<ObjectIdentifier> = []
    /// The cells' types that declare an operator.
    package var operatorOwners: [String: [Nominal]] = [:]
    /// Whether a cell can see when an instance ends: it has declared a `deinit` or a variable that is weak or unowned.
    package var tracksLifetimes = false

    package init() {}
}

extension DiagnosticSink {
    /// How many errors came after a mark.
    func errorCount(after mark: Int) -> Int { count > mark ? count - mark : 0 }
}
