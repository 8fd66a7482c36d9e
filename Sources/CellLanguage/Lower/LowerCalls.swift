extension BodyLowering {
    func call(
        _ reference: FunctionReference, _ receiver: Expression?, _ arguments: [Argument], _ expression: Expression
    ) -> Node {
        if let receiver, case .metatype = receiver.type {
            return typeCall(reference, receiver, arguments, expression)
        }
        let function = reference.declaration
        var substitution = concrete(reference.substitution)
        let resolved = resolveRequirement(function, &substitution)
        let isReceiverNeeded =
            !resolved.isStatic && resolved.kind != .initializer && resolved.kind != .operatorFunction
            && resolved.owner != nil
        if case .change(let change) = resolved.implementation,
            let call = changingCall(resolved, substitution, receiver, arguments, expression.span)
        {
            return change(call)
        }
        if case .inline(let inline) = resolved.implementation, !arguments.contains(where: \.isPlace) {
            let nodes =
                (isReceiverNeeded ? [lower(receiver, of: expression)] : [])
                + arguments.map { lower($0, resolved) }
            let types = engine.nativeTypes(resolved, substitution)
            return inline(InlineCall(arguments: nodes, types: types, site: expression.span))
        }
        if case .inline(let inline) = resolved.implementation, case .place(let target)? = arguments.first,
            arguments.count == 2
        {
            return compound(inline, resolved, substitution, target, arguments[1], expression)
        }
        if let captured = captures(of: resolved) {
            return localFunctionCall(resolved, substitution, captured, arguments, expression)
        }
        if resolved.kind == .initializer, receiver != nil {
            return delegatingInit(reference, receiver, arguments, expression)
        }
        var target = FunctionReference(declaration: resolved, substitution: substitution, isSuper: reference.isSuper)
        target.constructed = constructedType(resolved, expression)
        if target.constructed == nil, let node = memberwise(resolved, substitution, arguments) { return node }
        return finishCall(target, isReceiverNeeded ? receiver : nil, arguments, expression)
    }

    /// The class whose instance an initializer of a superclass makes.
    private func constructedType(_ function: FunctionDeclaration, _ expression: Expression) -> Type? {
        guard function.kind == .initializer, function.owner?.kind == .classType else { return nil }
        let type = concrete(expression.type)
        let made = function.isFailable ? type.arguments.first ?? type : type
        return function.makesOther(than: made) ? made : nil
    }

    /// The function that really runs where a requirement is called on a type that is known by now.
    func resolveRequirement(
        _ function: FunctionDeclaration, _ substitution: inout Substitution
    ) -> FunctionDeclaration {
        guard let owner = function.owner, owner.kind == .protocolType, let type = substitution[owner.selfParameter],
            !type.isExistential || type.isAnyHashable
        else { return function }
        guard case .requirement = function.implementation else {
            guard let own = table.ownForm(of: function, on: type, substitution) else { return function }
            substitution = own.substitution
            return own.declaration
        }
        guard let witness = table.witness(for: function, on: type, substitution) else { return function }
        substitution = witness.substitution
        return witness.declaration
    }

    /// A struct made of values for all of its properties, which go straight into their places.
    private func memberwise(
        _ function: FunctionDeclaration, _ substitution: Substitution, _ arguments: [Argument]
    ) -> Node? {
        guard case .memberwise = function.implementation, let owner = function.owner, owner.kind == .structure,
            function.parameters.map(\.name) == owner.storedProperties.map(\.name)
        else { return nil }
        let shape = engine.shape(table.actual(owner.selfType, substitution), count: arguments.count)
        let values = zip(arguments, owner.storedProperties).map { held(lower($0, function), $1.ownership) }
        return RecordNode(shape, values)
    }

    /// An argument as a node.
    func lower(_ argument: Argument, _ function: FunctionDeclaration?) -> Node {
        switch argument {
        case .value(let value): return lower(value)
        case .place(let place): return lower(place)
        case .variadic(let values, let element): return ArrayLiteralNode(values.map { lower($0) }, concrete(element))
        case .autoclosure(let body, _): return closure(body)
        case .defaultValue(let value, let type, let owner):
            guard let expression = engine.defaultExpression(value, concrete(type), of: function) else {
                return DefectNode("a parameter's default value is missing", function?.span ?? SourceSpan.library)
            }
            return BodyLowering(engine, value.property == nil ? substitution : concrete(owner)).isolated(
                expression, in: self)
        }
    }

    /// A default value: an expression without variables of this body.
    private func isolated(_ expression: Expression, in outer: BodyLowering) -> Node {
        depth = outer.depth
        frameSize = outer.frameSize
        let node = lower(expression)
        outer.frameSize = max(outer.frameSize, frameSize)
        return node
    }

    private func finishCall(
        _ reference: FunctionReference, _ receiver: Expression?, _ arguments: [Argument], _ expression: Expression
    ) -> Node {
        let function = reference.declaration
        let site = expression.span
        let isVirtual = isDispatchedByClass(function, receiver) && !reference.isSuper
        let isChanging = function.isMutating && receiver.map { concrete($0.type).nominal?.kind != .classType } == true
        if !isVirtual, !isChanging, let node = inlined(reference, receiver, arguments, expression) { return node }
        let first = receiver.map { isChanging ? Argument.place($0) : .value($0) }
        // A slot below the frames of the call, for the variable that the call changes.
        let holder = isChanging ? temporarySlot() : 0
        return withArguments((first.map { [$0] } ?? []) + arguments, function) { base, lowered in
            switch lowered {
            case .steps(let steps):
                if !isVirtual, let (place, values) = LoweredArguments.onePlace(steps) {
                    let code = engine.code(for: reference)
                    if let native = code.body as? NativeBody {
                        return NativePlaceCall(native, code, base: base, place, values, site)
                    }
                    return DirectPlaceCall(code, base: base, place, values, site, engine.session, holder: holder)
                        ?? PlaceCall(code, base: base, place, values, site, engine.session)
                }
                let target: InoutCall.Target =
                    isVirtual
                    ? .method(method(function, reference.substitution))
                    : .code(engine.code(for: reference))
                return InoutCall(target, base: base, steps, site, engine.session)
            case .plain(let nodes) where isVirtual:
                return VirtualCall(
                    method(function, reference.substitution), base: base, nodes, site)
            case .plain(let nodes):
                let code = engine.code(for: reference)
                if let native = code.body as? NativeBody { return NativeCall(native, code, base: base, nodes, site) }
                if nodes.count == 1, case .body = function.implementation {
                    return CallOne(code, base: base, nodes[0], site)
                }
                return CallNode(code, base: base, nodes, site, engine.session)
            }
        }
    }

    /// A method of the class that the receiver turns out to be of.
    private func method(_ function: FunctionDeclaration, _ substitution: Substitution) -> MethodLookup {
        let engine = engine
        return MethodLookup { engine.virtualCode(function, on: $0, substitution) }
    }

    private func isDispatchedByClass(_ function: FunctionDeclaration, _ receiver: Expression?) -> Bool {
        guard receiver != nil, function.owner?.kind == .classType, !function.isStatic,
            case .body = function.implementation
        else { return false }
        return true
    }

    /// A call that changes its first argument, a place; nil for a place that stands elsewhere.
    private func changingCall(
        _ function: FunctionDeclaration, _ substitution: Substitution, _ receiver: Expression?,
        _ arguments: [Argument], _ site: SourceSpan
    ) -> ChangingCall? {
        var values = arguments[...]
        var target = receiver
        if target == nil, case .place(let first)? = values.popFirst() { target = first }
        guard let target, !values.contains(where: \.isPlace) else { return nil }
        // What the place keeps stands below the frames of calls among the values.
        let place = place(target)
        return ChangingCall(
            place, values.map { lower($0, function) }, types: engine.nativeTypes(function, substitution), site: site)
    }

    /// `place += value`: reads, computes and writes the place once.
    private func compound(
        _ inline: InlineFunction, _ function: FunctionDeclaration, _ substitution: Substitution,
        _ target: Expression,
        _ argument: Argument, _ expression: Expression
    ) -> Node {
        let types = engine.nativeTypes(function, substitution)
        func operation(_ left: Node, _ right: Node) -> Node {
            inline(InlineCall(arguments: [left, right], types: types, site: expression.span))
        }
        if case .local(let variable) = target.kind, !variable.isBoxed {
            return set(variable, to: operation(read(variable, at: target.span), lower(argument, function)))
        }
        let type = concrete(target.type)
        if case .global(let global) = target.kind, StorageClass(type) != .value {
            let read = GlobalRead(global, type, site: target.span)
            let right = lower(argument, function)
            // Code in the value may change the variable, which is read behind it.
            if right.isPure, let node = set(Variable(read), type, to: operation(read, right)) { return node }
        }
        // What the place keeps stands below the frames of calls in the value.
        let (holder, operand) = (temporarySlot(), temporarySlot())
        let right = Self.localNode(operand, types.parameters.last ?? type)
        if let (array, index, element) = variableElement(target), StorageClass(element) != .value {
            let place = IntLocal(holder)
            let left = ElementRead.make(array.node, place, element, target.span)
            let set = SetElement(array, place, operation(left, right), element, target.span)
            return UpdateElement(lower(index, nil), in: holder, lower(argument, function), in: operand, set)
        }
        let place = place(target)
        let result = operation(Self.localNode(holder, type), right)
        let value = lower(argument, function)
        if let element = place as? ElementPlace, element.holdsScalars, element.base.hasAddress {
            return UpdatePlaceElement(element, value, result, holder: holder, operand: operand)
        }
        if StorageClass(type) != .value, StorageClass(types.parameters.last ?? type) != .value, place.hasAddress {
            return UpdateScalar(place, value, result, StorageClass(type), holder: holder, operand: operand)
        }
        return CompoundNode(place, value, result, holder: holder, operand: operand)
    }

    // MARK: Function values and closures

    func callValue(_ callee: Expression, _ arguments: [Argument], _ expression: Expression) -> Node {
        let node = lower(callee)
        return withArguments(arguments, nil) { base, lowered in
            switch lowered {
            case .steps(let steps): InoutCall(.value(node), base: base, steps, expression.span, engine.session)
            case .plain(let nodes): CallFunctionValue(node, base: base, nodes, expression.span, engine.session)
            }
        }
    }

    func closure(_ closure: ClosureBody) -> Node {
        let code = FunctionCode(name: closure.name)
        let inner = BodyLowering(engine, substitution)
        inner.dynamicSelf = dynamicSelf
        inner.lowerClosure(code, closure)
        note(code, of: .closure(closure), substitution)
        guard case .function(let type) = concrete(.function(closure.type)) else {
            return DefectNode("a closure has no function's type", SourceSpan.library)
        }
        return ClosureNode(code, closure.scope.captures.map { captureNode($0) }, type)
    }

    /// What a closure takes of a variable: its box, or its value.
    func captureNode(_ variable: LocalVariable) -> Node {
        ValueLocal(slot(of: variable))
    }

    /// The captured variables of a local function; nil for functions that capture nothing.
    func captures(of function: FunctionDeclaration) -> [LocalVariable]? {
        guard case .body(let body) = function.implementation, !body.scope.captures.isEmpty, function.owner == nil else {
            return nil
        }
        return body.scope.captures
    }

    private func localFunctionCall(
        _ function: FunctionDeclaration, _ substitution: Substitution, _ captured: [LocalVariable],
        _ arguments: [Argument], _ expression: Expression
    ) -> Node {
        let code = engine.code(for: FunctionReference(declaration: function, substitution: substitution))
        return withArguments(arguments, function, captured: captured) { base, lowered in
            call(code, base, lowered, expression.span)
        }
    }

    /// Calls code that is known, whatever the arguments.
    func call(_ code: FunctionCode, _ base: Int, _ arguments: LoweredArguments, _ site: SourceSpan) -> Node {
        switch arguments {
        case .plain(let nodes): CallNode(code, base: base, nodes, site, engine.session)
        case .steps(let steps): InoutCall(.code(code), base: base, steps, site, engine.session)
        }
    }

    func functionValue(_ reference: FunctionReference, _ receiver: Expression?, _ expression: Expression) -> Node {
        var substitution = concrete(reference.substitution)
        let function = resolveRequirement(reference.declaration, &substitution)
        guard case .function(let type) = concrete(expression.type) else {
            return DefectNode("a function has no function's type", expression.span)
        }
        if let captured = captures(of: function) {
            let code = engine.code(for: FunctionReference(declaration: function, substitution: substitution))
            note(code, of: .function(function), substitution)
            return ClosureNode(code, captured.map { captureNode($0) }, type)
        }
        let code = engine.code(for: FunctionReference(declaration: function, substitution: substitution))
        guard let receiver else {
            note(code, of: .function(function), substitution)
            return ClosureNode(code, [], type)
        }
        // The receiver is captured; the arguments shift by one.
        let bound = FunctionCode(name: code.name)
        note(bound, of: .function(function), substitution)
        let count = type.parameters.count
        bound.isExpression = true
        bound.parameterCount = count
        bound.frameSize = count + 2 + count + 2
        bound.managedSlots = (1...(count + 1)).map { $0 }
        let arguments = [ValueLocal(count + 1)] + (0..<count).map { ValueLocal($0 + 1) }
        if isDispatchedByClass(function, receiver) {
            bound.body = VirtualCall(
                method(function, substitution), base: count + 2, arguments, expression.span)
        } else {
            bound.body = CallNode(code, base: count + 2, arguments, expression.span, engine.session)
        }
        return ClosureNode(bound, [lower(receiver)], type)
    }

    /// Notes what code was lowered from of which values are made: these may outlive all names that lead to it.
    private func note(_ code: FunctionCode, of body: CodeOrigin.Body, _ substitution: Substitution) {
        code.origin = CodeOrigin(body: body, arguments: Array(substitution.types))
        table.declared.add(code)
    }
}

/// Makes a closure of its code and what it captures.
final class ClosureNode: Node {
    let code: FunctionCode
    let captures: [Node]
    let type: FunctionType
    init(_ code: FunctionCode, _ captures: [Node], _ type: FunctionType) {
        self.code = code
        self.captures = captures
        self.type = type
    }
    override func value(_ frame: Frame) throws -> Value {
        .object(FunctionValue(code, captures: try captures.map { try $0.value(frame) }, type: type))
    }
}
