extension BodyLowering {
    /// The place that an expression names.
    func place(_ expression: Expression) -> Place {
        if !sharedPlaces.isEmpty, let shared = shared(expression) { return shared }
        switch expression.kind {
        case .local(let variable):
            let slot = slot(of: variable)
            return referred(
                variable.isBoxed ? BoxPlace(slot, concrete(variable.type)) : LocalPlace(slot), variable.ownership,
                at: expression.span)
        case .global(let global):
            return referred(GlobalPlace(global, concrete(expression.type)), global.ownership, at: expression.span)
        case .staticField(let global, let variable): return staticField(global, variable, expression)
        case .field(let base, let variable): return field(base, variable, expression)
        case .tupleElement(let base, let index): return FieldPlace(place(base), index)
        case .forceUnwrap(let base):
            if let link = links[ObjectIdentifier(expression)] { return link.change() }
            return UnwrappedPlace(place(base), expression.span)
        case .convert(.relabel, let base): return place(base)
        case .property(let variable, let receiver): return property(variable, receiver, expression)
        case .subscriptAccess(let reference, let receiver, let arguments):
            return subscriptPlace(reference, receiver, arguments, expression)
        default:
            let slot = temporarySlot()
            return TemporaryPlace(lower(expression), slot)
        }
    }

    private func field(_ base: Expression, _ variable: VariableDeclaration, _ expression: Expression) -> Place {
        guard case .field(let index) = variable.storage else {
            return TemporaryPlace(lower(expression), temporarySlot())
        }
        if variable.isObserved, directStorage?.holds(variable, of: base) != true {
            return propertyPlace(AccessLookup(engine.access(to: variable, of: concrete(base.type))), base, expression)
        }
        return referred(plainField(base, index, expression), variable.ownership, at: expression.span)
    }

    /// The memory of a field.
    private func plainField(_ base: Expression, _ index: Int, _ expression: Expression) -> Place {
        guard isInstance(base) else { return FieldPlace(place(base), index) }
        let field = FieldReading(index, concrete(expression.type), at: expression.span)
        if case .local(let local) = base.kind, local.isLet, !local.canInitialize, !local.isBoxed,
            local.ownership == .strong, !isPassing(local), bindings[local] == nil
        {
            return LocalInstanceField(slot(of: local), field)
        }
        let holder = temporarySlot()
        return InstanceFieldPlace(lower(base), holder: holder, field)
    }

    private func staticField(
        _ global: GlobalVariable, _ variable: VariableDeclaration, _ expression: Expression
    ) -> Place {
        let initialize = staticInitializer(global, variable)
        guard variable.isObserved, directStorage?.holds(variable, of: nil) != true else {
            return referred(
                GlobalPlace(global, concrete(expression.type), initialize: initialize), variable.ownership,
                at: expression.span)
        }
        func code(_ function: FunctionDeclaration) -> FunctionCode {
            engine.code(for: FunctionReference(declaration: function, substitution: substitution))
        }
        let access = PropertyAccess(
            storage: .global(global, initialize: initialize), willSet: variable.willSet.map(code),
            didSet: variable.didSet.map(code), isInstance: false, ownership: variable.ownership)
        return PropertyPlace(.none, [], AccessLookup(access), expression.span, engine.session)
    }

    private func isInstance(_ receiver: Expression) -> Bool { concrete(receiver.type).nominal?.kind == .classType }

    private func property(_ variable: VariableDeclaration, _ receiver: Expression?, _ expression: Expression) -> Place {
        switch variable.storage {
        case .global(let global):
            return referred(GlobalPlace(global, concrete(expression.type)), global.ownership, at: expression.span)
        case .staticField(let global): return staticField(global, variable, expression)
        default: break
        }
        if let receiver, let inherited = directStorage?.overridden(by: variable, of: receiver),
            let superclass = concrete(receiver.type).nominal?.superclass
        {
            let type = table.substitute(superclass, table.argumentMap(concrete(receiver.type)))
            let base = Expression(receiver.kind, type, receiver.span, isSuper: true)
            return property(inherited, base, expression)
        }
        if let receiver, !variable.isStatic, case .existential = concrete(receiver.type) {
            return existentialProperty(variable, receiver, expression)
        }
        var target = variable
        if case .requirement = variable.storage, let receiver,
            case .variable(let witness)? = table.propertyWitness(
                variable.name, on: concrete(receiver.instanceType), isStatic: variable.isStatic, of: variable.owner)?
                .member
        {
            target = witness
        }
        if let receiver, target.isOverriddenSomewhere, !receiver.isSuper, isInstance(receiver),
            !(target.isStoredField && directStorage?.holds(target, of: receiver) == true)
        {
            let (engine, name) = (engine, target.name)
            return propertyPlace(
                AccessLookup { try engine.access(to: name, of: $0) }, receiver, expression)
        }
        switch target.storage {
        case .field: return field(receiver ?? expression, target, expression)
        case .global, .staticField: return property(target, receiver, expression)
        case .computed(let getter, let setter?):
            let map = receiverSubstitution(receiver, target.owner)
            let access = PropertyAccess(
                storage: .accessors(
                    get: engine.code(for: FunctionReference(declaration: getter, substitution: map)),
                    set: engine.code(for: FunctionReference(declaration: setter, substitution: map))),
                isInstance: receiver.map(isInstance) ?? false)
            let captured = captures(of: getter) ?? []
            return propertyPlace(
                AccessLookup(access), target.isStatic ? nil : receiver, expression,
                captured.map { variable in { self.captureNode(variable) } })
        default: return TemporaryPlace(lower(expression), temporarySlot())
        }
    }

    /// A property that a protocol asks for, of a value of protocol type.
    private func existentialProperty(
        _ variable: VariableDeclaration, _ receiver: Expression, _ expression: Expression
    ) -> Place {
        guard variable.isSettable else { return TemporaryPlace(lower(expression), temporarySlot()) }
        return witnessPlace(variable, receiver, expression)
    }

    /// What the type of the value in a protocol's value has for a property that the protocol asks for.
    func witnessPlace(
        _ variable: VariableDeclaration, _ receiver: Expression, _ expression: Expression
    ) -> PropertyPlace {
        let engine = engine
        return PropertyPlace(
            .existential(place(receiver)), [],
            AccessLookup { try engine.access(to: variable.name, of: $0, for: variable.owner) }, expression.span,
            engine.session)
    }

    /// A place behind code. What it keeps stands below the frames of what is evaluated meanwhile.
    private func propertyPlace(
        _ lookup: AccessLookup, _ receiver: Expression?, _ expression: Expression, _ arguments: [() -> Node] = []
    ) -> Place {
        let owner: PropertyPlace.Receiver
        if let receiver, isInstance(receiver) {
            let holder = temporarySlot()
            owner = .instance(lower(receiver), holder: holder)
        } else if let receiver, case .existential = concrete(receiver.type) {
            owner = .existential(place(receiver))
        } else {
            owner = receiver.map { .value(place($0)) } ?? .none
        }
        let kept = arguments.map { argument in
            let node = argument()
            return (node: node, slot: temporarySlot())
        }
        return PropertyPlace(owner, kept, lookup, expression.span, engine.session)
    }

    // MARK: Subscripts

    /// Arrays and dictionaries are stored by the language itself, so their elements are places.
    private enum BuiltIn { case element, entry, entryWithDefault }

    private func builtIn(_ function: FunctionDeclaration, _ type: Type) -> BuiltIn? {
        guard function.isNative else { return nil }
        let parameters = function.parameters
        switch type.nominal?.role {
        case .array where parameters.count == 1 && concrete(parameters[0].type).nominal?.role == .int: return .element
        case .dictionary
        where parameters.count == 1 && parameters[0].label == nil && parameters[0].type == type.nominal?.keyParameter:
            return .entry
        case .dictionary where parameters.count == 2 && parameters[1].isAutoclosure: return .entryWithDefault
        default: return nil
        }
    }

    func subscriptRead(
        _ reference: FunctionReference, _ receiver: Expression?, _ arguments: [Argument], _ expression: Expression
    ) -> Node {
        if let receiver, let kind = builtIn(reference.declaration, concrete(receiver.type)) {
            let type = concrete(receiver.type)
            switch kind {
            case .element:
                return ElementRead.make(
                    lower(receiver), lower(arguments[0], nil), concrete(expression.type), expression.span)
            case .entry: return EntryRead(lower(receiver), lower(arguments[0], nil), type.arguments[1])
            case .entryWithDefault:
                if case .autoclosure(let body, _) = arguments[1], let value = body.singleValue {
                    return EntryReadWithDefault(lower(receiver), lower(arguments[0], nil), lower(value))
                }
            }
        }
        return call(reference, receiver, arguments, expression)
    }

    private func subscriptPlace(
        _ reference: FunctionReference, _ receiver: Expression?, _ arguments: [Argument], _ expression: Expression
    ) -> Place {
        if let receiver, let kind = builtIn(reference.declaration, concrete(receiver.type)) {
            let type = concrete(receiver.type)
            let base = place(receiver)
            switch kind {
            case .element:
                return ElementPlace(
                    base, lower(arguments[0], nil), holder: temporarySlot(),
                    isBoxed: StorageClass(type.arguments[0]) == .value
                        || type.arguments[0].nominal?.role == .fixedWidthInteger,
                    expression.span)
            case .entry:
                let key = lower(arguments[0], nil)
                return EntryPlace(
                    base, key, type.arguments[0], holder: temporarySlot(), type.arguments[1], nil, expression.span)
            case .entryWithDefault:
                if case .autoclosure(let body, _) = arguments[1] {
                    let key = lower(arguments[0], nil)
                    let holder = temporarySlot()
                    return EntryPlace(
                        base, key, type.arguments[0], holder: holder, type.arguments[1],
                        fallback(body, expression.span), expression.span)
                }
            }
        }
        guard let lookup = subscriptLookup(reference, receiver) else {
            return TemporaryPlace(lower(expression), temporarySlot())
        }
        return propertyPlace(
            lookup, receiver, expression,
            arguments.map { argument in { self.lower(argument, reference.declaration) } })
    }

    /// The default of an entry. It is evaluated while the place is open, above everything that is in use then.
    private func fallback(_ body: ClosureBody, _ site: SourceSpan) -> Node {
        if let value = body.singleValue {
            let node = lower(value)
            if node.isSilent { return node }
        }
        return CalledAbove(closure(body), site)
    }

    /// The getter and setter of a subscript: those of the receiver's own type where it decides.
    private func subscriptLookup(_ reference: FunctionReference, _ receiver: Expression?) -> AccessLookup? {
        let engine = engine
        var substitution = concrete(reference.substitution)
        let declaration = resolveRequirement(reference.declaration, &substitution)
        guard declaration.setter != nil else { return nil }
        if let receiver, case .existential = concrete(receiver.type) {
            return AccessLookup { [substitution] in try engine.access(to: declaration, of: $0, substitution) }
        }
        let isInstance = receiver.map(isInstance) ?? false
        if isInstance, !reference.isSuper, !declaration.isStatic, case .body = declaration.implementation {
            return AccessLookup { [substitution] type in
                try engine.overridingAccess(to: declaration, of: type, substitution)
            }
        }
        let resolved = FunctionReference(declaration: declaration, substitution: substitution)
        guard let set = engine.setterCode(for: resolved) else { return nil }
        return AccessLookup(
            PropertyAccess(storage: .accessors(get: engine.code(for: resolved), set: set), isInstance: isInstance))
    }

    // MARK: Assignment

    func assign(_ target: Expression, _ value: Expression) -> Node {
        if case .local(let variable) = target.kind, !variable.isBoxed {
            let slot = slot(of: variable)
            return withFieldSlots(value) { AssignRecord(LocalPlace(slot), $0, holder: $1) ?? set(variable, to: $0) }
        }
        if case .global(let global) = target.kind, StorageClass(concrete(target.type)) != .value {
            let node = lower(value)
            let variable = Variable(GlobalRead(global, concrete(target.type), site: target.span))
            return set(variable, concrete(target.type), to: node)
                ?? AssignNode(GlobalPlace(global, concrete(target.type)), node)
        }
        if let (array, index, element) = variableElement(target) {
            return SetElement(array, lower(index, nil), lower(value), element, target.span)
        }
        let assigned = place(target)
        if let element = assigned as? ElementPlace, element.holdsScalars, element.base.hasAddress {
            return SetPlaceElement(element, lower(value))
        }
        let storage = StorageClass(concrete(target.type))
        if storage != .value, assigned.hasAddress { return SetScalar(assigned, lower(value), storage) }
        return withFieldSlots(value) { AssignRecord(assigned, $0, holder: $1) ?? AssignNode(assigned, $0) }
    }

    /// Lowers a value behind slots in which its fields can be kept, if it has a few.
    private func withFieldSlots(_ value: Expression, _ make: (_ node: Node, _ holder: Int?) -> Node) -> Node {
        guard let count = table.fieldTypes(of: concrete(value.type))?.count, (1...BodyLowering.mostFields) ~= count
        else {
            return make(lower(value), nil)
        }
        let base = depth
        defer { depth = base }
        let holder = reserveSlots(for: value.type)
        return make(lower(value), holder)
    }

    /// The array, the index and the elements' type, where an expression is an element of an array in a variable.
    func variableElement(_ target: Expression) -> (array: Variable, index: Argument, element: Type)? {
        guard case .subscriptAccess(let reference, let receiver?, let arguments) = target.kind,
            case .element? = builtIn(reference.declaration, concrete(receiver.type))
        else { return nil }
        switch receiver.kind {
        case .local(let variable) where !variable.isBoxed && bindings[variable] == nil:
            return (Variable(slot: slot(of: variable)), arguments[0], concrete(target.type))
        case .global(let global):
            let read = GlobalRead(global, concrete(receiver.type), site: receiver.span)
            return (Variable(read), arguments[0], concrete(target.type))
        default: return nil
        }
    }

    func assignTuple(_ targets: [Expression?], _ value: Expression) -> Node {
        let places = targets.map { $0.map { place($0) } }
        return AssignTupleNode(places, lower(value))
    }
}

extension VariableDeclaration {
    var isObserved: Bool { self.willSet != nil || self.didSet != nil }
}

extension Expression {
    /// The type that a receiver is of: of a type as a value, that type.
    var instanceType: Type {
        if case .metatype(let inner) = type { return inner }
        return type
    }
}

extension Nominal {
    /// `Key` of a dictionary.
    var keyParameter: Type? { genericParameters.first.map { .parameter($0) } }
}

extension ClosureBody {
    /// The expression that the closure returns, when that is all it does.
    var singleValue: Expression? {
        if scope.captures.allSatisfy({ !$0.isBoxed }), statements.count == 1,
            case .returnValue(let value?, _) = statements[0]
        {
            return value
        }
        return nil
    }
}
