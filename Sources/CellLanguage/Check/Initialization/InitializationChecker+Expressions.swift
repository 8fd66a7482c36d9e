extension InitializationChecker {
    /// Follows the parts of an expression in the order of their evaluation.
    func visit(_ expression: Expression) {
        switch expression.kind {
        case .local(let variable):
            if variable === instance?.receiver { requireInstance(at: expression.span) }
            require(.local(variable), at: expression.span)
        case .global(let global): require(.global(ObjectIdentifier(global)), at: expression.span)
        case .field(let base, let variable): visitMember(base, variable, expression)
        case .property(let variable, let receiver?): visitMember(receiver, variable, expression)
        case .assign(let target, let value): assign(target, value)
        case .assignTuple(let targets, let value):
            visit(value)
            for case let target? in targets { store(target) }
        case .call(let reference, let receiver, let arguments):
            visitCall(reference, receiver, arguments, expression)
            checkArithmetic(expression)
            noteChanges(by: expression)
        case .functionValue(let reference, let receiver):
            if let receiver { visit(receiver) }
            requireCaptures(of: reference.declaration, at: expression.span)
        case .subscriptAccess(let reference, let receiver, let arguments):
            visitCall(reference, receiver, arguments, expression)
        case .closure(let body): visitClosure(body, at: expression.span)
        case .callValue(let callee, let arguments):
            visit(callee)
            for argument in arguments { visit(argument) }
            if case .function(let type) = callee.type, type.canThrow { noteThrow() }
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
            visit(left)
            maybe { visit(right) }
        case .conditional(let test, let yes, let no):
            visit(test)
            let before = flow
            visit(yes)
            let behind = flow
            flow = before
            visit(no)
            flow.join(behind)
        case .chain(_, let base, let body):
            visit(base)
            maybe { visit(body) }
        case .optionalTry(let value):
            throwing.append(nil)
            visit(value)
            flow.join(throwing.popLast() ?? nil)
        case .block(let statements, _): follow(statements)
        default: for part in expression.plainParts { visit(part) }
        }
        if expression.type.nominal?.role == .never { flow.isReachable = false }
    }

    /// Follows what may not run.
    private func maybe(_ work: () -> Void) {
        let before = flow
        work()
        flow.join(before)
    }

    func visit(_ pattern: Pattern) {
        switch pattern {
        case .tuple(let parts, _), .enumCase(_, let parts, _): for part in parts { visit(part) }
        case .some(let inner, _), .cast(_, _, let inner): visit(inner)
        case .test(_, let value): visit(value)
        case .wildcard, .local, .global, .none, .boolean: break
        }
    }

    // MARK: Members and places

    private func visitMember(_ base: Expression, _ variable: VariableDeclaration, _ expression: Expression) {
        guard isInstance(base) else { return visit(base) }
        if case .field = expression.kind, instance?.field(ObjectIdentifier(variable)) != nil {
            require(.field(ObjectIdentifier(variable)), at: expression.span)
            return
        }
        requireInstance(at: expression.span, "property access '\(variable.name)'")
    }

    private func assign(_ target: Expression, _ value: Expression) {
        switch target.kind {
        case .local, .global: break
        case .field where ownField(target) != nil: break
        case .field(let base, _): visit(base)
        case .property(let variable, let receiver?): visitMember(receiver, variable, target)
        default: visit(target)
        }
        visit(value)
        store(target)
        if case .local(let variable) = target.kind, !variable.isLet { note(variable, is: value) }
    }

    /// The target gets its value.
    private func store(_ target: Expression) {
        switch target.kind {
        case .local(let variable) where variable === instance?.receiver: setInstance()
        case .local(let variable):
            assign(.local(variable), at: target.span)
            forget(variable)
        case .global(let global): assign(.global(ObjectIdentifier(global)), at: target.span)
        default:
            if let field = ownField(target) { assign(.field(ObjectIdentifier(field)), at: target.span) }
        }
    }

    // MARK: Calls

    private func visitCall(
        _ reference: FunctionReference, _ receiver: Expression?, _ arguments: [Argument], _ expression: Expression
    ) {
        let function = reference.declaration
        let isDelegation = function.kind == .initializer && receiver.map(isInstance) == true
        if let receiver, !isDelegation {
            if isInstance(receiver) {
                requireInstance(at: expression.span, "method call '\(function.name)'")
            } else {
                visit(receiver)
            }
        }
        for argument in arguments { visit(argument) }
        checkExclusive(function, receiver, arguments, at: expression.span)
        requireCaptures(of: function, at: expression.span)
        if isDelegation { callInitializer(isSuper: reference.isSuper, at: expression.span) }
        if function.canThrow || function.isRethrowing && arguments.contains(where: \.canThrow) { noteThrow() }
    }

    func visit(_ argument: Argument) {
        switch argument {
        case .value(let value): visit(value)
        case .place(let place): visitReference(place)
        case .variadic(let values, _): for value in values { visit(value) }
        case .autoclosure(let body, _): visitClosure(body, at: nil)
        case .defaultValue: break
        }
    }

    /// A place whose value goes in and comes back.
    private func visitReference(_ place: Expression) {
        switch place.kind {
        case .local(let variable) where variable !== instance?.receiver:
            require(.local(variable), at: place.span, .reference)
            if variable.isLet, flow.isReachable, flow.status(of: .local(variable)) == .isSet {
                report("cannot pass immutable value '\(variable.name)' as inout argument", at: place.span)
            }
        case .global(let global): require(.global(ObjectIdentifier(global)), at: place.span, .reference)
        case .field:
            if let field = ownField(place) {
                require(.field(ObjectIdentifier(field)), at: place.span, .reference)
            } else {
                visit(place)
            }
        default: visit(place)
        }
    }

    // MARK: Closures and local functions

    private func visitClosure(_ body: ClosureBody, at place: SourceSpan?) {
        let uses = CapturedStorage(body.statements, instance: instance)
        for (storage, span) in uses.storages {
            require(storage, at: place ?? span, place == nil ? .read : .closure)
        }
        if uses.usesInstance, let span = place ?? uses.storages.first?.span ?? body.statements.first?.span {
            requireInstance(inClosureAt: span)
        }
        checkClosure(body)
        if body.type.canThrow, place == nil { noteThrow() }
    }

    /// A local function is called or passed on: what it captures must have a value.
    private func requireCaptures(of function: FunctionDeclaration, at span: SourceSpan) {
        guard function.owner == nil, case .body(let body) = function.implementation else { return }
        for variable in body.scope.captures where variable !== instance?.receiver {
            require(.local(variable), at: span)
        }
    }

    /// A function of the session stands here: what it uses of the variables before it must have a value.
    func define(_ function: FunctionDeclaration) {
        guard !globals.isEmpty || !flow.statuses.isEmpty, case .body(let body) = function.implementation,
            body.scope.parent == nil, let span = function.span
        else { return }
        for (storage, _) in CapturedStorage(body.statements, instance: nil).storages {
            if case .global = storage { require(storage, at: span, .definition) }
        }
    }
}

extension Argument {
    /// Whether it is a function that may throw.
    fileprivate var canThrow: Bool {
        if case .value(let value) = self, case .function(let type) = value.sourceType { return type.canThrow }
        return false
    }
}
