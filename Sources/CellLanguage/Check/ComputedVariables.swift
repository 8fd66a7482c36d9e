import SwiftSyntax

/// Variables outside types that have code: `var area: Double { … }` and `var speed = 0 { didSet { … } }`. Both become a
/// getter and a setter; one with observers keeps its value in a variable that only these see.
extension Checker {
    /// A computed variable of the session or of a body.
    /// Reports a `let` with a body: it would be computed anew at every use.
    func reportComputedConstant(_ binding: PatternBindingSyntax) {
        report("'let' declarations cannot be computed properties", binding.pattern, hint: "declare it with 'var'")
    }

    func computedVariable(
        _ binding: PatternBindingSyntax, _ accessors: AccessorBlockSyntax, _ type: Type?, _ opaque: OpaqueResult?
    ) -> [Statement] {
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.identifierText, let type else {
            report("a computed variable needs a name and a type", binding)
            return []
        }
        if accessors.isObserver {
            guard !type.isError else { return [] }
            report("a variable with observers needs a value", binding)
            return []
        }
        let variable = declareComputed(name, type, binding)
        variable.opaque = opaque
        if let attributes = binding.parent?.parent?.as(VariableDeclSyntax.self)?.attributes {
            variable.builder = FunctionReader(resolver: resolver()).builder(of: attributes)
        }
        readAccessors(accessors, of: variable, owner: nil, context: isGlobalScope ? nil : body)
        return []
    }

    /// A variable with observers that begins with `value`.
    func observedVariable(
        _ binding: PatternBindingSyntax, _ accessors: AccessorBlockSyntax, _ value: Expression, _ type: Type,
        _ ownership: Ownership
    ) -> [Statement] {
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.identifierText,
            case .accessors(let list) = accessors.accessors
        else {
            report("a variable with observers needs a single name", binding)
            return []
        }
        let place = span(binding.pattern)
        let storage = ObservedStorage(name, type, isGlobal: isGlobalScope, owner: body.scope)
        hold(storage.pattern, ownership, type, binding.pattern)
        let variable = declareComputed(name, type, binding)
        let outer = isGlobalScope ? nil : body
        let scope = CaptureScope(parent: outer?.scope)
        let getter = observerFunction(name, scope, result: type)
        let setter = observerFunction(name, scope, result: .void)
        setter.parameters = [ParameterDeclaration(label: nil, name: "newValue", type: type)]
        variable.storage = .computed(getter: getter, setter: setter)
        let types = typeScope
        let work = { [self] in
            inScope(types) {
                fill(getter, outer) { _ in [.returnValue(readStorage(storage, place), place)] }
                fill(setter, outer) { context in
                    self.observedChange(storage, list, context, place)
                }
            }
        }
        if outer == nil { pendingBodies.append(work) } else { work() }
        return [.declare(storage.pattern, value, span(binding))]
    }

    /// A read of a local variable that has code.
    func readComputed(_ variable: VariableDeclaration, _ place: SourceSpan) -> Expression {
        if case .computed(let getter, let setter) = variable.storage {
            use(getter)
            if let setter { use(setter) }
        }
        return Expression(.property(variable, receiver: nil), variable.type, place)
    }

    private func declareComputed(_ name: String, _ type: Type, _ binding: PatternBindingSyntax) -> VariableDeclaration {
        let variable = VariableDeclaration(name, type: type, isLet: false, storage: .requirement(RequiredAccessors()))
        variable.span = span(binding.pattern)
        variable.signature = "var \(name): \(type)"
        if isGlobalScope {
            environment.names[name] = [.variable(variable)]
            environment.constants.remove(name)
        } else {
            body.blocks[body.blocks.count - 1][name] = .computed(variable)
        }
        return variable
    }

    private func observerFunction(_ name: String, _ scope: CaptureScope, result: Type) -> FunctionDeclaration {
        let function = FunctionDeclaration(name, kind: .function, implementation: .body(FunctionBody(scope: scope)))
        function.result = result
        if scope.parent != nil { function.outerGenericParameters = outerGenerics() }
        return function
    }

    /// Builds a body inside a context of its own.
    private func fill(
        _ function: FunctionDeclaration, _ outer: BodyContext?, _ build: (BodyContext) -> [Statement]
    ) {
        guard case .body(let functionBody) = function.implementation else { return }
        let context = BodyContext(scope: functionBody.scope, resultType: function.result, parent: outer)
        let saved = body
        body = context
        defer { body = saved }
        for parameter in function.parameters {
            let variable = LocalVariable(parameter.name, type: parameter.type, isLet: true, owner: functionBody.scope)
            functionBody.parameters.append(variable)
        }
        functionBody.statements = build(context)
        functionBody.isChecked = true
    }

    /// `willSet`, the change itself, `didSet`.
    private func observedChange(
        _ storage: ObservedStorage, _ list: AccessorDeclListSyntax, _ context: BodyContext, _ place: SourceSpan
    ) -> [Statement] {
        guard case .computed(_, let setter?) = lookUpObserved(storage)?.storage,
            case .body(let functionBody) = setter.implementation, let newValue = functionBody.parameters.first
        else { return [] }
        let oldValue = temporary("oldValue", storage.type)
        var statements: [Statement] = [.declare(.local(oldValue), readStorage(storage, place), place)]
        func run(_ keyword: Keyword, _ name: String, _ value: LocalVariable) {
            for accessor in list where accessor.accessorSpecifier.tokenKind == .keyword(keyword) {
                guard let syntax = accessor.body else { continue }
                context.blocks.append([:])
                context.blocks[context.blocks.count - 1][accessor.parameters?.name.identifierText ?? name] =
                    .variable(value)
                // Inside its own observers the name means the value itself.
                if let local = storage.local {
                    context.blocks[context.blocks.count - 1][storage.name] = .variable(local)
                }
                let label = LoopLabel(nil, isLoop: false)
                context.observer = label
                statements.append(.doCatch(block(syntax.statements), [], label: label))
                context.observer = nil
                context.blocks.removeLast()
            }
        }
        run(.willSet, "newValue", newValue)
        statements.append(
            .expression(
                Expression(
                    .assign(readStorage(storage, place), Expression(.local(newValue), storage.type, place)), .void,
                    place)))
        run(.didSet, "oldValue", oldValue)
        return statements
    }

    private func lookUpObserved(_ storage: ObservedStorage) -> VariableDeclaration? {
        if storage.local != nil {
            if case .computed(let variable)? = lookUpLocal(storage.name) { return variable }
            return nil
        }
        for case .variable(let variable) in environment.names[storage.name] ?? [] { return variable }
        return nil
    }

    private func readStorage(_ storage: ObservedStorage, _ place: SourceSpan) -> Expression {
        if let local = storage.local { return read(local, place) }
        guard let global = storage.global else { return Expression(.error, .error, place) }
        return Expression(.global(global), storage.type, place)
    }
}

/// Where a variable with observers keeps its value.
private struct ObservedStorage {
    let name: String
    let type: Type
    let local: LocalVariable?
    let global: GlobalVariable?

    init(_ name: String, _ type: Type, isGlobal: Bool, owner: CaptureScope) {
        self.name = name
        self.type = type
        local = isGlobal ? nil : LocalVariable(name, type: type, isLet: false, owner: owner)
        global = isGlobal ? GlobalVariable(name) : nil
    }

    var pattern: Pattern {
        if let local { return .local(local) }
        return global.map { .global($0) } ?? .wildcard
    }
}
