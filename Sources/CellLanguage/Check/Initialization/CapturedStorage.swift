/// What the statements of a closure or function use of the variables around it.
struct CapturedStorage {
    private(set) var storages: [(storage: Storage, span: SourceSpan)] = []
    /// Whether the instance of an initializer is used other than by its own properties.
    private(set) var usesInstance = false
    private let instance: InstanceRules?

    init(_ statements: [Statement], instance: InstanceRules?) {
        self.instance = instance
        for statement in statements { visit(statement) }
    }

    private mutating func visit(_ statement: Statement) {
        for expression in statement.expressions { visit(expression) }
        for inner in statement.statements { visit(inner) }
    }

    private mutating func visit(_ expression: Expression) {
        switch expression.kind {
        case .local(let variable):
            if variable === instance?.receiver { usesInstance = true } else { note(.local(variable), expression.span) }
        case .global(let global): note(.global(ObjectIdentifier(global)), expression.span)
        case .field(let base, let variable):
            if case .local(let receiver) = base.kind, let instance, receiver === instance.receiver,
                instance.owner.kind == .structure, instance.field(ObjectIdentifier(variable)) != nil
            {
                note(.field(ObjectIdentifier(variable)), expression.span)
            } else {
                visit(base)
            }
        default:
            for part in expression.parts { visit(part) }
            for statement in expression.innerStatements { visit(statement) }
        }
    }

    private mutating func note(_ storage: Storage, _ span: SourceSpan) {
        if !storages.contains(where: { $0.storage == storage }) { storages.append((storage, span)) }
    }
}

/// Whether an initializer leaves the work to another one.
enum DelegationSearch {
    static func delegates(_ statements: [Statement], _ receiver: LocalVariable) -> Bool {
        statements.contains { statement in
            statement.expressions.contains { delegates($0, receiver) } || delegates(statement.statements, receiver)
        }
    }

    private static func delegates(_ expression: Expression, _ receiver: LocalVariable) -> Bool {
        if case .call(let reference, let base?, _) = expression.kind, reference.declaration.kind == .initializer,
            !reference.isSuper, case .local(let variable) = base.kind, variable === receiver
        {
            return true
        }
        return expression.parts.contains { delegates($0, receiver) }
            || delegates(expression.innerStatements, receiver)
    }

    /// Whether it calls an initializer of its superclass.
    static func callsSuper(_ statements: [Statement]) -> Bool { superCall(in: statements) != nil }

    /// The first call of an initializer of its superclass.
    static func superCall(in statements: [Statement]) -> Expression? {
        for statement in statements {
            for expression in statement.expressions {
                if let found = superCall(in: expression) { return found }
            }
            if let found = superCall(in: statement.statements) { return found }
        }
        return nil
    }

    private static func superCall(in expression: Expression) -> Expression? {
        if case .call(let reference, _?, _) = expression.kind, reference.declaration.kind == .initializer,
            reference.isSuper
        {
            return expression
        }
        for part in expression.parts {
            if let found = superCall(in: part) { return found }
        }
        return superCall(in: expression.innerStatements)
    }
}
