extension BodyLowering {
    /// A read of a slot as a value of a type.
    static func localNode(_ slot: Int, _ type: Type) -> Node {
        switch StorageClass(type) {
        case .int: IntLocal(slot)
        case .double: DoubleLocal(slot)
        case .float: FloatLocal(slot)
        case .bool: BoolLocal(slot)
        case .value: ValueLocal(slot)
        }
    }

    func read(_ variable: LocalVariable, at site: SourceSpan) -> Node {
        if let binding = bindings[variable] { return read(binding, concrete(variable.type), at: nil) }
        let slot = slot(of: variable)
        if let passing, passing.contains(variable) { return PassedLocal(slot) }
        let type = concrete(variable.type)
        let node = variable.isBoxed ? BoxedLocal(slot, type) : Self.localNode(slot, type)
        return loaded(node, variable.ownership, at: site)
    }

    static func constant(_ value: Value) -> Node {
        switch value {
        case .int(let number): IntConstant(number)
        case .double(let number): DoubleConstant(number)
        case .float(let number): FloatConstant(number)
        case .bool(let flag): BoolConstant(flag)
        default: Constant(value)
        }
    }

    func lower(_ expression: Expression) -> Node {
        switch expression.kind {
        case .literal(let value): return Self.constant(value)
        case .genericLiteral(let literal): return genericLiteral(literal, concrete(expression.type))
        case .interpolation(let parts): return interpolation(parts, expression.span)
        case .arrayLiteral(let elements): return arrayLiteral(elements, concrete(expression.type))
        case .dictionaryLiteral(let entries): return dictionaryLiteral(entries, expression.span)
        case .tuple(let elements):
            return RecordNode(
                engine.shape(concrete(expression.type), count: elements.count), elements.map { lower($0) })
        case .local(let variable): return read(variable, at: expression.span)
        case .global(let global): return self.global(global, expression)
        case .staticField(let global, let variable): return staticField(global, variable, at: expression.span)
        case .field(let base, let variable):
            if let binding = binding(of: expression) {
                return read(binding, concrete(expression.type), at: expression.span)
            }
            return field(base, variable, expression)
        case .tupleElement(let base, let index):
            if let binding = binding(of: expression) {
                return read(binding, concrete(expression.type), at: expression.span)
            }
            return FieldRead(lower(base), reading(index, expression))
        case .property(let variable, let receiver): return property(variable, receiver, expression)
        case .subscriptAccess(let reference, let receiver, let arguments):
            return subscriptRead(reference, receiver, arguments, expression)
        case .call(let reference, let receiver, let arguments):
            return giving(expression.type, call(reference, receiver, arguments, expression))
        case .callValue(let callee, let arguments):
            return giving(expression.type, callValue(callee, arguments, expression))
        case .enumCase(let enumCase, let values):
            let type = concrete(expression.type)
            if values.isEmpty { return Constant(engine.plainCase(enumCase, type)) }
            return EnumNode(enumCase, type, values.map { lower($0) })
        case .closure(let closure): return self.closure(closure)
        case .keyPath(let path): return keyPath(path, expression)
        case .functionValue(let reference, let receiver): return functionValue(reference, receiver, expression)
        case .convert(let conversion, let inner):
            return convert(lower(inner), conversion, from: inner.type, to: expression.type)
        case .chain(let variable, let base, let body): return chain(variable, base, body)
        case .forceUnwrap(let inner):
            if let link = links[ObjectIdentifier(expression)] { return link.read() }
            return UnwrapNode(lower(inner), concrete(expression.type), expression.span)
        case .coalesce(let left, let right):
            let wrapped = concrete(left.type).arguments.first ?? .error
            let isWrapped = concrete(expression.type) != wrapped
            return CoalesceNode(lower(left), lower(right), wrapped, keepsOptional: isWrapped)
        case .and(let left, let right): return AndNode(lower(left), lower(right))
        case .or(let left, let right): return OrNode(lower(left), lower(right))
        case .conditional(let test, let then, let otherwise):
            return ConditionalNode(lower(test), lower(then), lower(otherwise))
        case .assign(let place, let value): return assign(place, value)
        case .assignTuple(let places, let value): return assignTuple(places, value)
        case .discard(let value): return DiscardNode(lower(value))
        case .optionalTry(let inner):
            let abandoned = AbandonedSlots(from: depth)
            defer { abandoned.end = frameSize }
            return inner.isDelegation ? DelegatedTryNode(lower(inner)) : TryNode(lower(inner), abandoned)
        case .forcedTry(let inner): return ForcedTryNode(lower(inner), expression.span)
        case .cast(let kind, let inner, let target): return cast(kind, inner, target, expression)
        case .typeValue(let type): return TypeValueNode(concrete(type))
        case .isNil(let inner): return IsNilNode(lower(inner))
        case .appendElement(let list, let value): return AppendNode(place(list), lower(value), expression.span)
        case .appendElements(let list, let values): return AppendAllNode(place(list), lower(values), expression.span)
        case .block(let statements, let result):
            return blockValue(statements, result)
        case .dynamicType(let inner): return DynamicTypeNode(lower(inner), concrete(inner.type))
        case .dynamicSelf: return TypeValueNode(dynamicSelf ?? concrete(expression.instanceType))
        case .error: return DefectNode("an expression without a type was left", expression.span)
        }
    }

    /// A call as a value: a function without a result leaves whatever its last statement left.
    private func giving(_ type: Type, _ call: Node) -> Node { type.isVoid ? DiscardNode(call) : call }

    /// A literal in generic code, as the type that the parameter has become makes it.
    private func genericLiteral(_ literal: Expression, _ type: Type) -> Node {
        guard case .literal(let value) = literal.kind else { return lower(literal) }
        switch (value, StorageClass(type)) {
        case (.int(let number), .int): return IntConstant(number)
        case (.int(let number), .double): return DoubleConstant(Double(number))
        case (.int(let number), .float): return FloatConstant(Float(number))
        case (.double(let number), .float): return FloatConstant(Float(number))
        default: return ownLiteral(value, literal, type) ?? lower(literal)
        }
    }

    /// A literal of a type that is not the literal's own: what its initializer makes.
    private func ownLiteral(_ value: Value, _ literal: Expression, _ type: Type) -> Node? {
        guard let nominal = type.nominal, nominal.role == nil, let label = initializerLabel(of: value) else {
            return nil
        }
        for found in table.lookUpMembers(named: LanguageNames.initializer, of: type, isStatic: true) {
            guard case .function(let function) = found.member, function.parameters.count == 1,
                function.parameters[0].label == label
            else { continue }
            let reference = FunctionReference(declaration: function, substitution: found.substitution)
            let made = Expression(.call(reference, receiver: nil, [.value(literal)]), type, literal.span)
            return lower(made)
        }
        return nil
    }

    private func initializerLabel(of literal: Value) -> String? {
        switch literal {
        case .int: LanguageNames.integerLiteral
        case .double: LanguageNames.floatLiteral
        case .bool: LanguageNames.booleanLiteral
        case .string: LanguageNames.stringLiteral
        default: nil
        }
    }

    private func interpolation(_ parts: [Expression], _ site: SourceSpan) -> Node {
        InterpolationNode(parts.map { (lower($0), concrete($0.type)) }, engine.session, site)
    }

    private func arrayLiteral(_ elements: [Expression], _ type: Type) -> Node {
        let nodes = elements.map { lower($0) }
        if type.nominal?.role == .set { return SetLiteralNode(nodes) }
        return ArrayLiteralNode(nodes, type.arguments.first ?? .error)
    }

    private func dictionaryLiteral(_ entries: [(key: Expression, value: Expression)], _ site: SourceSpan) -> Node {
        DictionaryLiteralNode(entries.map { (lower($0.key), lower($0.value)) }, site)
    }

    private func field(_ base: Expression, _ variable: VariableDeclaration, _ expression: Expression) -> Node {
        guard case .field(let index) = variable.storage else {
            return DefectNode("a stored property has no place", expression.span)
        }
        return loaded(FieldRead(lower(base), reading(index, expression)), variable.ownership, at: expression.span)
    }

    private func reading(_ index: Int, _ expression: Expression) -> FieldReading {
        FieldReading(index, concrete(expression.type), at: expression.span)
    }

    private func global(_ global: GlobalVariable, _ expression: Expression) -> Node {
        let node = GlobalRead(global, concrete(expression.type), site: expression.span)
        return loaded(node, global.ownership, at: expression.span)
    }

    private func staticField(_ global: GlobalVariable, _ variable: VariableDeclaration, at site: SourceSpan) -> Node {
        loaded(StaticRead(global, staticInitializer(global, variable)), variable.ownership, at: site)
    }

    // MARK: Properties

    /// A receiver that has to be there.
    func lower(_ receiver: Expression?, of expression: Expression) -> Node {
        receiver.map { lower($0) } ?? Self.withoutReceiver(expression)
    }

    static func withoutReceiver(_ expression: Expression) -> Node {
        DefectNode("a member is read of nothing", expression.span)
    }

    private func property(_ variable: VariableDeclaration, _ receiver: Expression?, _ expression: Expression) -> Node {
        if variable.isStatic, let receiver, let node = typeProperty(variable, receiver, expression) { return node }
        switch variable.storage {
        case .rawValue:
            return RawValueNode(lower(receiver, of: expression))
        case .allCases:
            guard case .metatype(let type)? = receiver?.type, let nominal = concrete(type).nominal else {
                return DefectNode("'allCases' was asked of what is no enum", expression.span)
            }
            return Constant(.array(nominal.cases.map { engine.plainCase($0, concrete(type)) }))
        case .field(let index):
            guard let receiver else { return Self.withoutReceiver(expression) }
            if variable.isOverriddenSomewhere, !receiver.isSuper, directStorage?.holds(variable, of: receiver) != true {
                return virtualProperty(variable, receiver, expression)
            }
            return loaded(
                FieldRead(lower(receiver), reading(index, expression)), variable.ownership, at: expression.span)
        case .staticField(let global): return staticField(global, variable, at: expression.span)
        case .global(let global): return self.global(global, expression)
        case .requirement: return requirement(variable, receiver, expression)
        case .computed(let getter, _):
            let isSuper = receiver?.isSuper ?? false
            if variable.isOverriddenSomewhere, !isSuper, let receiver,
                concrete(receiver.type).nominal?.kind == .classType
            {
                return virtualProperty(variable, receiver, expression)
            }
            let substitution = receiverSubstitution(receiver, variable.owner)
            return call(
                FunctionReference(declaration: getter, substitution: substitution, isSuper: isSuper),
                variable.isStatic ? nil : receiver, [], expression)
        case .local: return DefectNode("a local variable was read as a property", expression.span)
        }
    }

    /// The generic arguments that a receiver's type fixes.
    func receiverSubstitution(_ receiver: Expression?, _ owner: Nominal?) -> Substitution {
        guard let receiver else { return substitution }
        var type = receiver.type
        if case .metatype(let inner) = type { type = inner }
        var map = table.argumentMap(concrete(type))
        if let owner, owner.kind == .protocolType { map[owner.selfParameter] = concrete(type) }
        return map
    }

    private func virtualProperty(_ variable: VariableDeclaration, _ receiver: Expression, _ expression: Expression)
        -> Node
    {
        VirtualPropertyNode(lower(receiver), variable.name, engine, site: expression.span)
    }

    /// A property that a protocol asks for: the concrete type's own, or the value's when it is of protocol type.
    private func requirement(_ variable: VariableDeclaration, _ receiver: Expression?, _ expression: Expression) -> Node
    {
        guard let receiver else { return Self.withoutReceiver(expression) }
        var type = concrete(receiver.type)
        if case .metatype(let inner) = type { type = inner }
        if case .existential = type {
            if variable.hasMutatingGetter { return MutatingPropertyNode(witnessPlace(variable, receiver, expression)) }
            return WitnessPropertyNode(lower(receiver), variable, engine, site: expression.span)
        }
        guard
            let found = table.propertyWitness(
                variable.name, on: type, isStatic: variable.isStatic, of: variable.owner)
        else {
            return DefectNode("'\(type)' has no '\(variable.name)'", expression.span)
        }
        if case .enumCase(let enumCase) = found.member { return Constant(engine.plainCase(enumCase, type)) }
        guard case .variable(let witness) = found.member else {
            return DefectNode("'\(variable.name)' of '\(type)' is no property", expression.span)
        }
        let concreteReceiver = Expression(
            receiver.kind, variable.isStatic ? .metatype(type) : type, receiver.span)
        return property(witness, concreteReceiver, Expression(expression.kind, expression.type, expression.span))
    }

    /// What gives a static property its value: once, at its first use.
    func staticInitializer(_ global: GlobalVariable, _ variable: VariableDeclaration) -> (Frame) throws -> Void {
        let engine = engine
        return { frame in
            if global.isInitialized { return }
            global.isInitialized = true
            guard let expression = variable.initializer?.expression else { return }
            do {
                try engine.initialize(global, with: expression, frame)
                global.slot.pointee = variable.ownership.holding(global.slot.pointee)
            } catch {
                global.isInitialized = false
                throw error
            }
        }
    }

    // MARK: Casts

    private func cast(_ kind: Expression.Cast, _ inner: Expression, _ target: Type, _ expression: Expression) -> Node {
        let node = CastNode(
            lower(inner), from: concrete(inner.type), to: concrete(target), kind, expression.span, engine)
        return node
    }

    func convert(_ node: Node, _ conversion: Conversion, from: Type, to: Type) -> Node {
        let from = concrete(from)
        let to = concrete(to)
        if case .relabel = conversion {
            if case .tuple(let elements) = to { return RelabelNode(node, engine.shape(to, count: elements.count)) }
            return node
        }
        let converter = ValueConversion(conversion, from: from, to: to, table: table, lowering: self)
        return ConvertNode(node, converter)
    }
}
