// How instances are made: memory, initial values, the initializer's body.

extension LoweringEngine {
    /// The code of an initializer's own body on an instance of `made`: `self` is its first parameter.
    ///
    /// A designated initializer of a class begins with the initial values of its class, and of those below that inherit it.
    func initializerCode(
        _ function: FunctionDeclaration, _ substitution: Substitution, making made: Type
    ) -> FunctionCode {
        let arguments = function.allGenericParameters.map { substitution[$0] ?? .error } + [made]
        if let known = known(function.setterCodes[arguments]) { return known }
        let code = newCode(function)
        function.setterCodes[arguments] = code
        table.declared.addSpecialised(function)
        guard case .body(let body) = function.implementation else {
            code.frameSize = 2
            code.parameterCount = 1
            code.managedSlots = [1]
            code.body = InitialValuesNode(initialValues(of: made, through: nil), EmptyNode())
            return code
        }
        let lowering = BodyLowering(self, substitution)
        lowering.initializer = InitializerForm(function: function, body: body, made: made)
        lowering.lowerPlainBody(code, function, body)
        return code
    }

    /// The code that `self.init(…)` runs on an instance of a class: that class's own initializer of the name.
    func delegatedInitializer(
        _ function: FunctionDeclaration, on type: Type, _ substitution: Substitution
    ) -> FunctionCode {
        var map = substitution
        var target = function
        let wanted = function.parameters.map { table.actual($0.type, substitution) }
        let own = table.argumentMap(type)
        search: for owner in (type.nominal.map { [$0] + $0.ancestors } ?? []) {
            for case .function(let candidate) in owner.members(named: LanguageNames.initializer)
            where candidate.fullName == function.fullName
                && candidate.parameters.map({ table.actual($0.type, own) }) == wanted
            {
                target = candidate
                for (mine, theirs) in zip(candidate.genericParameters, function.genericParameters) {
                    map[mine] = substitution[theirs]
                }
                break search
            }
        }
        for (parameter, argument) in own { map[parameter] = argument }
        return initializerCode(target, map, making: type)
    }

    /// The initial values of a class's properties, its own before those of its superclasses, as far as `last`.
    func initialValues(of type: Type, through last: Nominal?) -> InitialValues {
        guard let nominal = type.nominal else { return InitialValues([]) }
        let classes = [nominal] + nominal.ancestors
        let end = last.flatMap { classes.firstIndex(of: $0) } ?? classes.count - 1
        let places = Array(nominal.storedProperties.enumerated())
        return initialValues(of: type, classes[...end].flatMap { owner in places.filter { $1.owner == owner } })
    }

    /// The initial values of some properties of a type.
    func initialValues(of type: Type, _ properties: [(offset: Int, element: VariableDeclaration)]) -> InitialValues {
        let map = table.argumentMap(type)
        return InitialValues(
            properties.compactMap { index, property in
                guard let expression = property.initializer?.expression else { return nil }
                let lowering = BodyLowering(self, map)
                let code = FunctionCode(name: "\(type).\(property.name)")
                code.isExpression = true
                code.body = lowering.held(lowering.lower(expression), property.ownership)
                code.frameSize = lowering.frameSize
                code.managedSlots = lowering.managed
                return (index, code)
            })
    }

    func buildMemberwise(
        _ code: FunctionCode, _ function: FunctionDeclaration, _ substitution: Substitution, made: Type?
    ) {
        guard let owner = made?.nominal ?? function.owner else { return }
        let type = made ?? table.actual(owner.selfType, substitution)
        let places = function.parameters.compactMap { parameter in
            owner.storedProperties.firstIndex { $0.name == parameter.name }
        }
        code.isExpression = true
        code.parameterCount = function.parameters.count
        code.frameSize = function.parameters.count + 1
        code.managedSlots = function.parameters.indices.map { $0 + 1 }
        let allocation = AllocationNode(type, self) { [self] in
            if owner.kind == .classType { return initialValues(of: type, through: nil) }
            return initialValues(of: type, owner.storedProperties.enumerated().filter { !places.contains($0.offset) })
        }
        code.body = MemberwiseNode(allocation, places, places.map { owner.storedProperties[$0].ownership })
    }

    /// Memory for a new instance that an initializer's body fills. A struct begins with its initial values; of classes the
    /// bodies themselves set them.
    func allocation(of type: Type) -> AllocationNode {
        AllocationNode(type, self) { [self] in
            guard let nominal = type.nominal, nominal.kind == .structure else { return InitialValues([]) }
            return initialValues(of: type, Array(nominal.storedProperties.enumerated()))
        }
    }
}

/// The initializer whose body is lowered.
struct InitializerForm {
    let function: FunctionDeclaration
    let body: FunctionBody
    /// What it makes an instance of.
    let made: Type

    /// The body with what nobody writes: initial values before it, the superclass's initializer behind it.
    func complete(_ node: Node, _ lowering: BodyLowering) -> Node {
        guard let owner = function.owner, owner.kind == .classType, !function.isConvenience else { return node }
        var node = node
        if let call = body.implicitSuper { node = ImplicitSuperNode(node, lowering.lower(call)) }
        if function.mayFail, owner.superclass == nil { node = RootInitializerBody(node) }
        let values = lowering.engine.initialValues(of: made, through: owner)
        return values.isEmpty ? node : InitialValuesNode(values, node)
    }
}

extension BodyLowering {
    /// `self.init(…)` and `super.init(…)`: the same instance goes on.
    func delegatingInit(
        _ reference: FunctionReference, _ receiver: Expression?, _ arguments: [Argument], _ expression: Expression
    ) -> Node {
        guard let receiver else { return Self.withoutReceiver(expression) }
        let function = reference.declaration
        let substitution = concrete(reference.substitution)
        if concrete(receiver.type).nominal?.kind == .classType {
            let made = delegatingClassInit(reference, substitution, receiver, arguments, expression)
            let checked = function.isFailable ? DelegatedFailure(made) : made
            return engine.tracksLifetimes ? WholeInstance(checked, lower(receiver)) : checked
        }
        let assigned = place(receiver)
        let target = FunctionReference(declaration: function, substitution: substitution)
        let made = withArguments(arguments, function) { base, lowered in
            call(engine.code(for: target), base, lowered, expression.span)
        }
        return AssignNode(assigned, function.isFailable ? DelegatedFailure(made) : made)
    }

    /// The superclass's initializer is known; `self.init` is that of the instance's own class, which may override it.
    private func delegatingClassInit(
        _ reference: FunctionReference, _ substitution: Substitution, _ receiver: Expression,
        _ arguments: [Argument], _ expression: Expression
    ) -> Node {
        let (engine, function, site) = (engine, reference.declaration, expression.span)
        let type = concrete(receiver.type)
        return withArguments([.value(receiver)] + arguments, function) { base, lowered in
            if reference.isSuper {
                return call(engine.initializerCode(function, substitution, making: type), base, lowered, site)
            }
            let lookup = MethodLookup { engine.delegatedInitializer(function, on: $0, substitution) }
            switch lowered {
            case .plain(let nodes): return VirtualCall(lookup, base: base, nodes, site)
            case .steps(let steps): return InoutCall(.method(lookup), base: base, steps, site, engine.session)
            }
        }
    }
}
