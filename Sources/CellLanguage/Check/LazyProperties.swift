import SwiftSyntax

/// `lazy var`: a stored optional that only a getter and a setter see. The getter fills it at its first call, which is why
/// it changes a struct.
extension Checker {
    func lazyProperty(_ variable: VariableDeclaration, _ binding: PatternBindingSyntax, _ nominal: Nominal) {
        guard let syntax = binding.initializer?.value else {
            report("lazy properties must have an initializer", binding.pattern)
            variable.type = .error
            return
        }
        if variable.isLet { report("'lazy' cannot be used on a let", binding.pattern) }
        guard nominal.kind == .structure || nominal.kind == .classType, !variable.isStatic else {
            report("'lazy' can only be used on stored properties of structs and classes", binding.pattern)
            variable.type = .error
            return
        }
        let place = span(binding.pattern)
        let storage = VariableDeclaration(
            "$__lazy_storage_$_\(variable.name)", type: .unknown, isLet: false,
            storage: .field(nominal.storedProperties.count))
        storage.owner = nominal
        storage.isLazy = true
        storage.lazyName = variable.name
        storage.isPrivate = variable.isPrivate
        let empty = PropertyInitializer()
        storage.initializer = empty
        nominal.storedProperties.append(storage)

        let getter = accessorFunction(variable.name, nominal, false)
        let setter = accessorFunction(variable.name, nominal, false)
        getter.isMutating = nominal.kind == .structure
        setter.isMutating = nominal.kind == .structure
        variable.storage = .computed(getter: getter, setter: setter)
        let written = variable.type
        let scope = typeScope
        var isDone = false
        let infer: () -> Type = { [self] in
            if isDone { return variable.type }
            isDone = true
            return inScope(scope) {
                let type = fillGetter(getter, storage, syntax, written, nominal, place)
                storage.type = table.optional(type)
                empty.expression = Expression(.literal(.none), storage.type, place)
                getter.result = type
                setter.parameters = [ParameterDeclaration(label: nil, name: "newValue", type: type)]
                fillSetter(setter, storage, type, nominal, place)
                return type
            }
        }
        if !written.isKnown { variable.inferType = { [sink] in sink.keeping(infer) } }
        storage.inferType = { [unowned storage] in
            if written.isKnown { _ = infer() } else { _ = variable.settledType }
            return storage.type
        }
        pendingBodies.append { _ = storage.settledType }
    }

    /// Runs inside the body of an accessor.
    func inAccessor<T>(
        _ function: FunctionDeclaration, _ nominal: Nominal, _ result: Type, _ work: (FunctionBody, LocalVariable) -> T?
    ) -> T? {
        guard case .body(let functionBody) = function.implementation else { return nil }
        let context = BodyContext(scope: functionBody.scope, resultType: result, parent: nil)
        context.owner = nominal
        let receiver = LocalVariable(
            "self", type: nominal.selfType, isLet: !function.isMutating, owner: functionBody.scope)
        receiver.isInout = function.isMutating
        receiver.isReceiver = true
        context.selfVariable = receiver
        functionBody.selfVariable = receiver
        let saved = body
        body = context
        defer { body = saved }
        functionBody.isChecked = true
        return work(functionBody, receiver)
    }

    /// `if let value = storage { return value }`, then the initial value, kept and returned.
    private func fillGetter(
        _ getter: FunctionDeclaration, _ storage: VariableDeclaration, _ syntax: ExprSyntax, _ written: Type,
        _ nominal: Nominal, _ place: SourceSpan
    ) -> Type {
        inAccessor(getter, nominal, written) { functionBody, receiver -> Type? in
            let value = beginning(syntax, as: written)
            let type = written.isKnown ? written : value.type
            let field = Expression(.field(read(receiver, place), storage), table.optional(type), place)
            let known = temporary("known", type)
            let made = temporary("made", type)
            functionBody.statements = [
                .ifElse(
                    [.match(.some(.local(known), wrapped: type), field)],
                    [.returnValue(Expression(.local(known), type, place), place)], nil),
                .declare(.local(made), value, place),
                .expression(
                    Expression(
                        .assign(field, convert(Expression(.local(made), type, place), to: table.optional(type))), .void,
                        place)),
                .returnValue(Expression(.local(made), type, place), place),
            ]
            return type
        } ?? .error
    }

    private func fillSetter(
        _ setter: FunctionDeclaration, _ storage: VariableDeclaration, _ type: Type, _ nominal: Nominal,
        _ place: SourceSpan
    ) {
        _ = inAccessor(setter, nominal, .void) { functionBody, receiver -> Bool? in
            let newValue = LocalVariable("newValue", type: type, isLet: true, owner: functionBody.scope)
            functionBody.parameters = [newValue]
            let field = Expression(.field(read(receiver, place), storage), table.optional(type), place)
            let value = convert(Expression(.local(newValue), type, place), to: table.optional(type))
            functionBody.statements = [.expression(Expression(.assign(field, value), .void, place))]
            return true
        }
    }
}
