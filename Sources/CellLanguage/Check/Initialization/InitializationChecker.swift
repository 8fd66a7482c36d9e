/// Definite initialisation: follows every way through a checked body and reports what is used before it has a value, what
/// is a constant and gets a second one, and initializers that leave a property without one. It runs when a cell's types are
/// right, as the compiler's own pass does.
final class InitializationChecker {
    let sink: DiagnosticSink
    var flow = InitializationFlow()
    /// Names of the session's variables that are followed.
    var globals: [ObjectIdentifier: UnsetVariable] = [:]
    /// The initializer whose body this is.
    var instance: InstanceRules?
    /// The flows that leave a loop or a labelled block, and those that go on with its next round.
    var breaks: [ObjectIdentifier: InitializationFlow] = [:]
    var continues: [ObjectIdentifier: InitializationFlow] = [:]
    /// For each `do` around, the flows of the calls in it that may throw.
    var throwing: [InitializationFlow?] = []
    /// Above 0 nothing is reported: a loop's body is followed twice, the first time for what it does.
    var quiet = 0
    /// The constants of the body that are known: `let zero = 0`.
    var constants: [ObjectIdentifier: Int] = [:]
    /// How many numbers have been given to variables.
    var assignments = 0
    private var reported: Set<String> = []
    /// Properties that were reported to be without a value: what gives them one later is not wrong, too.
    var excused: Set<Storage> = []

    init(sink: DiagnosticSink) { self.sink = sink }

    /// A variable of the session that was declared without a value.
    struct UnsetVariable {
        let name: String
        let isLet: Bool
    }

    // MARK: Entries

    /// Follows the statements at the top of a cell.
    func checkTop(_ statements: [Statement], unset: [ObjectIdentifier: UnsetVariable]) {
        globals = unset
        for key in unset.keys { flow.declare(.global(key)) }
        follow(statements)
    }

    /// Follows the body of a function; of an initializer, what it makes of its instance too.
    func checkBody(_ body: FunctionBody, _ function: FunctionDeclaration, _ table: TypeTable) {
        if function.kind == .initializer {
            instance = InstanceRules(function, body, table)
            instance?.declare(in: &flow)
        }
        follow(body.statements)
        if instance != nil, flow.isReachable, let end = body.end { checkInstance(at: end) }
    }

    /// Follows the body of a closure: what it captures has a value by then.
    func checkClosure(_ body: ClosureBody) {
        let inner = InitializationChecker(sink: sink)
        inner.quiet = quiet
        inner.follow(body.statements)
    }

    // MARK: Reports

    func report(
        _ message: String, at span: SourceSpan, hint: String? = nil, notes: [Diagnostic.Note] = []
    ) {
        guard quiet == 0, reported.insert("\(span.bytes) \(message)").inserted else { return }
        sink.error(message, at: span, hint: hint, notes: notes)
    }

    /// Uses a value that must be there.
    func require(_ storage: Storage, at span: SourceSpan, _ use: Use = .read) {
        guard flow.isReachable, let status = flow.status(of: storage), status != .isSet else { return }
        guard let (word, name) = description(of: storage) else { return }
        let finding =
            switch use {
            case .read: "used"
            case .reference: "passed by reference"
            case .closure: "captured by a closure"
            case .definition: "used by function definition"
            }
        let hint = status == .isUnset ? "give it a value first" : "give it a value on every way that leads here"
        report(
            "\(word) '\(name)' \(finding) before being initialized", at: span, hint: hint,
            notes: declaration(of: storage))
    }

    private func declaration(of storage: Storage) -> [Diagnostic.Note] {
        guard case .local(let variable) = storage, let span = variable.span else { return [] }
        return [Diagnostic.Note("it is declared here, without a value", at: span)]
    }

    /// How a value is used.
    enum Use { case read, reference, closure, definition }

    /// Gives storage a value: a constant only its first.
    func assign(_ storage: Storage, at span: SourceSpan) {
        guard flow.isReachable, let status = flow.status(of: storage) else { return }
        if isConstant(storage), status != .isUnset, !excused.contains(storage), let (_, name) = description(of: storage)
        {
            report(
                "immutable value '\(name)' may only be initialized once", at: span,
                hint: status == .isSet ? "it has a value already; 'var' can change" : "it may have a value already")
        }
        flow.set(storage)
    }

    private func isConstant(_ storage: Storage) -> Bool {
        switch storage {
        case .local(let variable): variable.isLet
        case .global(let key): globals[key]?.isLet ?? false
        case .field(let key): instance?.field(key)?.isLet ?? false
        case .instance: false
        }
    }

    private func description(of storage: Storage) -> (word: String, name: String)? {
        switch storage {
        case .local(let variable): return (variable.isLet ? "constant" : "variable", variable.name)
        case .global(let key): return globals[key].map { ($0.isLet ? "constant" : "variable", $0.name) }
        case .field(let key):
            return instance?.field(key).map { ($0.isLet ? "constant" : "variable", "self.\($0.name)") }
        case .instance: return nil
        }
    }
}
