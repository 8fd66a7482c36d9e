extension BodyLowering {
    /// The place that an expression names.
    func place(_ expression: Expression) -> Place {
        switch expression.kind {
        case .local(let variable):
            let slot = slot(of: variable)
            return variable.isBoxed ? BoxPlace(slot) : LocalPlace(slot)
        case .global(let global): return GlobalPlace(global)
        case .staticField(let global, let variable):
            return GlobalPlace(global, initialize: staticInitializer(global, variable))
        case .field(let base, let variable): return field(base, variable, expression)
        case .tupleElement(let base, let index): return FieldPlace(place(base), index)
        case .forceUnwrap(let base): return UnwrappedPlace(place(base), expression.span)
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
        let plain: Place =
            concrete(base.type).nominal?.kind == .classType
            ? InstanceFieldPlace(lower(base), holder: temporarySlot(), index) : FieldPlace(place(base), index)
        guard variable.willSet != nil || variable.didSet != nil, !isInitializer else { return plain }
        return observed(plain, variable, base)
    }

    /// A property with observers: they run when the change is done.
    private func observed(_ plain: Place, _ variable: VariableDeclaration, _ base: Expression) -> Place {
        let map = receiverSubstitution(base, variable.owner)
        let willSet = variable.willSet.map { engine.code(for: FunctionReference(declaration: $0, substitution: map)) }
        let didSet = variable.didSet.map { engine.code(for: FunctionReference(declaration: $0, substitution: map)) }
        let isClass = concrete(base.type).nominal?.kind == .classType
        return ObservedPlace(
            plain, receiver: isClass ? nil : place(base), instance: isClass ? lower(base) : nil, willSet: willSet,
            didSet: didSet,
            site: base.span)
    }

    private func property(_ variable: VariableDeclaration, _ receiver: Expression?, _ expression: Expression) -> Place {
        var target = variable
        if case .requirement = variable.storage, let receiver {
            let type = concrete(receiver.type)
            if !type.isExistential,
                let found = table.propertyWitness(variable.name, on: type, isStatic: variable.isStatic),
                case .variable(let witness) = found.member
            {
                target = witness
            }
        }
        switch target.storage {
        case .field: return field(receiver ?? expression, target, expression)
        case .global(let global): return GlobalPlace(global)
        case .staticField(let global): return GlobalPlace(global, initialize: staticInitializer(global, target))
        case .computed(let getter, let setter?):
            let map = receiverSubstitution(receiver, target.owner)
            let get = engine.code(for: FunctionReference(declaration: getter, substitution: map))
            let set = engine.code(for: FunctionReference(declaration: setter, substitution: map))
            let captured = captures(of: getter) ?? []
            return accessorPlace(
                get, set, target.isStatic ? nil : receiver, captured.map { captureNode($0) }, expression)
        default: return TemporaryPlace(lower(expression), temporarySlot())
        }
    }

    /// A place behind a getter and a setter.
    private func accessorPlace(
        _ get: FunctionCode, _ set: FunctionCode, _ receiver: Expression?, _ arguments: [Node], _ expression: Expression
    ) -> Place {
        let site = expression.span
        let session = engine.session
        let isClass = receiver.map { concrete($0.type).nominal?.kind == .classType } ?? false
        // A setter that is not mutating leaves its receiver alone.
        let isChanged = !isClass && set.inoutSlots.contains(1)
        let holder = temporarySlot()
        let slots = arguments.map { _ in temporarySlot() }
        return ComputedPlace(
            base: receiver.flatMap { isClass ? nil : place($0) },
            receiver: receiver.flatMap { isClass ? lower($0) : nil }, holder: holder,
            arguments: arguments, argumentSlots: slots,
            get: { frame, receiver, values in
                let callee = frame.state.pointee.top
                var slot = callee + 1
                if let receiver {
                    slot.pointee = receiver
                    slot += 1
                }
                for value in values {
                    slot.pointee = value
                    slot += 1
                }
                session.currentSite = site
                try get.enter(Frame(callee, frame.state), at: site)
                return callee.take()
            },
            set: { frame, receiver, value, values in
                let callee = frame.state.pointee.top
                var slot = callee + 1
                if let receiver {
                    slot.pointee = isChanged ? receiver.take() : receiver.pointee
                    slot += 1
                }
                for argument in [value] + values {
                    slot.pointee = argument
                    slot += 1
                }
                session.currentSite = site
                defer { if let receiver, isChanged { receiver.pointee = (callee + 1).take() } }
                try set.enter(Frame(callee, frame.state), at: site)
                callee.pointee = .none
            })
    }

    // MARK: Subscripts

    /// Arrays and dictionaries are stored by the language itself, so their elements are places.
    private enum BuiltIn { case element, entry, entryWithDefault }

    private func builtIn(_ function: FunctionDeclaration, _ type: Type) -> BuiltIn? {
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
                return EntryPlace(base, lower(arguments[0], nil), holder: temporarySlot(), type.arguments[1], nil)
            case .entryWithDefault:
                if case .autoclosure(let body, _) = arguments[1] {
                    return EntryPlace(
                        base, lower(arguments[0], nil), holder: temporarySlot(), type.arguments[1],
                        fallback(body, expression.span))
                }
            }
        }
        let resolved = FunctionReference(
            declaration: reference.declaration, substitution: concrete(reference.substitution))
        let get = engine.code(for: resolved)
        guard let set = engine.setterCode(for: resolved) else {
            return TemporaryPlace(lower(expression), temporarySlot())
        }
        return accessorPlace(get, set, receiver, arguments.map { lower($0, reference.declaration) }, expression)
    }

    /// The default of an entry. It is evaluated when the place is opened: the arguments of a call may stand in the frame
    /// by then, so that what calls anything runs in a frame of its own.
    private func fallback(_ body: ClosureBody, _ site: SourceSpan) -> Node {
        if let value = body.singleValue {
            switch value.kind {
            case .literal, .local: return lower(value)
            case .arrayLiteral(let elements) where elements.isEmpty: return lower(value)
            default: break
            }
        }
        return DetachedNode(closure(body), site)
    }

    // MARK: Assignment

    func assign(_ target: Expression, _ value: Expression) -> Node {
        if case .local(let variable) = target.kind, !variable.isBoxed { return set(variable, to: lower(value)) }
        if let (array, index, element) = localElement(target) {
            return SetElement(array, lower(index, nil), lower(value), element, target.span)
        }
        return AssignNode(place(target), lower(value), holder: temporarySlot())
    }

    /// The slot of an array, the index and the elements' type, where an expression is an element of an array in a local
    /// variable.
    func localElement(_ target: Expression) -> (array: Int, index: Argument, element: Type)? {
        guard case .subscriptAccess(let reference, let receiver?, let arguments) = target.kind,
            case .element? = builtIn(reference.declaration, concrete(receiver.type)),
            case .local(let variable) = receiver.kind, !variable.isBoxed
        else { return nil }
        return (slot(of: variable), arguments[0], concrete(target.type))
    }

    func assignTuple(_ targets: [Expression?], _ value: Expression) -> Node {
        AssignTupleNode(targets.map { $0.map { place($0) } }, lower(value))
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
