/// What the instance of an initializer needs before it may be used, and before the initializer ends.
struct InstanceRules {
    /// Who gives the properties their values.
    enum Form {
        /// The initializer itself: of a struct, or of a class without superclass.
        case own
        /// The initializer for its own class, `super.init` for the rest.
        case subclass(hasPlainSuper: Bool)
        /// Another initializer, by `self.init`, or an assignment to `self`.
        case delegating
    }

    let receiver: LocalVariable
    let form: Form
    let owner: Nominal
    /// The properties that this initializer must set.
    let fields: [VariableDeclaration]

    init?(_ function: FunctionDeclaration, _ body: FunctionBody, _ table: TypeTable) {
        guard let owner = function.owner, let receiver = body.selfVariable else { return nil }
        self.owner = owner
        self.receiver = receiver
        let isMade = owner.span != nil && owner.kind != .enumeration && owner.kind != .protocolType
        if !isMade || function.isConvenience || DelegationSearch.delegates(body.statements, receiver) {
            form = .delegating
            fields = []
            return
        }
        fields = owner.storedProperties.filter { $0.owner == owner }
        guard let superclass = owner.superclass else {
            form = .own
            return
        }
        let plain = table.lookUpMembers(named: LanguageNames.initializer, of: superclass, isStatic: true).contains {
            found in
            guard case .function(let function) = found.member else { return false }
            return !function.isConvenience && function.parameters.allSatisfy { $0.defaultValue != nil }
        }
        form = .subclass(hasPlainSuper: plain)
    }

    func field(_ key: ObjectIdentifier) -> VariableDeclaration? { fields.first { ObjectIdentifier($0) == key } }

    func declare(in flow: inout InitializationFlow) {
        for field in fields {
            flow.declare(.field(ObjectIdentifier(field)))
            if field.initializer != nil { flow.set(.field(ObjectIdentifier(field))) }
        }
        switch form {
        case .own: break
        case .subclass, .delegating: flow.declare(.instance)
        }
    }

    /// The first of its properties that has no value on some way.
    func unset(in flow: InitializationFlow) -> VariableDeclaration? {
        fields.first { flow.status(of: .field(ObjectIdentifier($0))) != .isSet }
    }

    func isMade(in flow: InitializationFlow) -> Bool { flow.status(of: .instance) ?? .isSet == .isSet }
}

extension InitializationChecker {
    /// Whether an expression is the instance that the initializer makes.
    func isInstance(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .local(let variable): variable === instance?.receiver
        case .convert(.relabel, let inner): isInstance(inner)
        default: false
        }
    }

    /// The initializer's own property that an expression names.
    func ownField(_ expression: Expression) -> VariableDeclaration? {
        guard case .field(let base, let variable) = expression.kind, isInstance(base) else { return nil }
        return instance?.field(ObjectIdentifier(variable))
    }

    /// Uses the instance as a whole. `member` says as what, for the message of a subclass.
    func requireInstance(at span: SourceSpan, _ member: String? = nil) {
        guard let instance, flow.isReachable else { return }
        switch instance.form {
        case .own:
            if let missing = instance.unset(in: flow) {
                report(
                    "'self' used before all stored properties are initialized", at: span,
                    hint: "give '\(missing.name)' its value before")
            }
        case .subclass:
            if !instance.isMade(in: flow) {
                report(
                    "'self' used\(member.map { " in \($0)" } ?? "") before 'super.init' call", at: span,
                    hint: "call 'super.init(…)' before")
            }
        case .delegating:
            if !instance.isMade(in: flow) {
                report(
                    "'self' used before 'self.init' call or assignment to 'self'", at: span,
                    hint: "call 'self.init(…)' before")
                // What else is done to it follows from that.
                setInstance()
            }
        }
    }

    /// The instance as a closure takes it with it.
    func requireInstance(inClosureAt span: SourceSpan) {
        guard let instance, flow.isReachable else { return }
        if instance.unset(in: flow) != nil || !instance.isMade(in: flow) {
            report("'self' captured by a closure before all members were initialized", at: span)
        }
    }

    /// `super.init(…)` or `self.init(…)`.
    func callInitializer(isSuper: Bool, at span: SourceSpan) {
        guard let instance, flow.isReachable else { return }
        if isSuper, let missing = instance.unset(in: flow) {
            report(
                "property 'self.\(missing.name)' not initialized at super.init call", at: span,
                hint: "give '\(missing.name)' its value before")
            for field in instance.fields where flow.status(of: .field(ObjectIdentifier(field))) != .isSet {
                excused.insert(.field(ObjectIdentifier(field)))
            }
        }
        setInstance()
    }

    /// The instance is whole from here on.
    func setInstance() {
        flow.set(.instance)
        for field in instance?.fields ?? [] { flow.set(.field(ObjectIdentifier(field))) }
    }

    /// The initializer ends here.
    func checkInstance(at span: SourceSpan) {
        guard let instance, flow.isReachable else { return }
        let missing = instance.unset(in: flow)
        switch instance.form {
        case .own:
            if let missing {
                report(
                    "return from initializer without initializing all stored properties", at: span,
                    hint: "'\(missing.name)' has no value here",
                    notes: Diagnostic.Note.declaration("'\(missing.name)' is declared here", missing.span))
            }
        case .subclass(let hasPlainSuper):
            if instance.isMade(in: flow) { return }
            if !hasPlainSuper || flow.status(of: .instance) != .isUnset {
                report("'super.init' isn't called on all paths before returning from initializer", at: span)
            } else if let missing {
                report(
                    "property 'self.\(missing.name)' not initialized at implicitly generated super.init call", at: span)
            }
        case .delegating:
            if !instance.isMade(in: flow) {
                report("'self.init' isn't called on all paths before returning from initializer", at: span)
            }
        }
    }
}
