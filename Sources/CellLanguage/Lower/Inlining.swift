/// What a parameter of a function that is lowered in place stands for.
enum InlineBinding {
    case constant(Value)
    /// A slot that keeps its value for as long as the call takes.
    case slot(Int)
    /// A field of the record in a slot, or a field of that field.
    case path(Int, [Int])
    /// A record that is not made: its fields.
    case record(RecordShape, [(binding: InlineBinding, type: Type)])
}

/// Lowers calls of small functions in place: what they get and make need not become values of their own.
///
/// A function fits when it is one expression without closures that changes nothing of its own. Arguments are evaluated as in
/// any call, each once and in order; a struct among them that is only taken apart is never put together.
extension BodyLowering {
    /// How many expressions the calls inside one expression may add to it.
    static let inliningBudget = 60

    func inlined(
        _ reference: FunctionReference, _ receiver: Expression?, _ arguments: [Argument], _ expression: Expression
    ) -> Node? {
        let function = reference.declaration
        guard let (body, result) = inlinableBody(reference), !activeCalls.contains(where: { $0 === function }) else {
            return nil
        }
        let size = result.size
        let parameters = (body.selfVariable.map { [$0] } ?? []) + body.parameters
        let values = (receiver.map { [$0] } ?? []) + arguments.compactMap(\.plainValue)
        guard size <= inliningRest, parameters.count == values.count,
            values.count == arguments.count + (receiver == nil ? 0 : 1)
        else { return nil }

        let base = depth
        defer { depth = base }
        let inner = BodyLowering(engine, reference.substitution)
        inner.activeCalls = activeCalls + [function]
        inner.inliningRest = inliningRest - size
        let areSteady = values.allSatisfy { $0.isSteady() }
        for (parameter, value) in zip(parameters, values) { bind(parameter, to: value, in: inner, areSteady) }
        inner.depth = depth
        inner.frameSize = max(frameSize, depth)
        let node = inner.lower(result)
        frameSize = max(frameSize, inner.frameSize)
        return InlinedCall(
            inner.inlineStores, node, managed: inner.managed, name: function.displayName, expression.span)
    }

    /// The body of a function that can stand in place of its calls, and the expression that it is.
    private func inlinableBody(_ reference: FunctionReference) -> (FunctionBody, Expression)? {
        let function = reference.declaration
        guard case .body(let body) = function.implementation, function.kind != .initializer, !function.isMutating,
            reference.constructed == nil, body.isChecked, body.scope.captures.isEmpty, body.statements.count == 1,
            case .returnValue(let result?, _) = body.statements[0], result.canBeInlined,
            engine.openedParameter(function, reference.substitution, isSetter: false) == nil
        else { return nil }
        let parameters = (body.selfVariable.map { [$0] } ?? []) + body.parameters
        return parameters.contains { $0.isInout || $0.isBoxed } ? nil : (body, result)
    }

    /// Lowers an argument, and has the parameter of `inner` stand for it.
    private func bind(_ parameter: LocalVariable, to value: Expression, in inner: BodyLowering, _ areSteady: Bool) {
        let type = inner.concrete(parameter.type)
        if areSteady, let steady = steadyBinding(value) {
            inner.bindings[parameter] = steady
            return
        }
        // The slots come first: calls use, and let go of, what stands behind them.
        let first = reserveSlots(for: type)
        let node = lower(value)
        if let constant = node.constant {
            inner.bindings[parameter] = .constant(constant)
        } else if let shape = node.madeShape, let types = table.fieldTypes(of: shape), types.count <= Self.mostFields {
            inner.inlineStores.append((first, FieldsNode(node)))
            let parts = types.enumerated().map { (InlineBinding.slot(inner.owned($1, at: first + $0)), $1) }
            inner.bindings[parameter] = .record(shape, parts)
        } else {
            inner.inlineStores.append((inner.owned(type, at: first), node))
            inner.slots[parameter] = first
        }
    }

    /// Records with more fields are made: keeping their fields apart would take too much of the frame.
    static let mostFields = 6

    /// Takes slots for a value, or for its fields should they be kept apart; what is lowered next stands behind them.
    func reserveSlots(for type: Type) -> Int {
        let first = depth
        let count = table.fieldTypes(of: concrete(type))?.count ?? 1
        depth += count <= Self.mostFields ? max(count, 1) : 1
        frameSize = max(frameSize, depth)
        return first
    }

    private func owned(_ type: Type, at slot: Int) -> Int {
        if StorageClass(type) == .value { managed.append(slot) }
        return slot
    }

    /// What stands for an argument that no argument beside it, nor the function, can change: it is read where it is used.
    private func steadyBinding(_ value: Expression) -> InlineBinding? {
        value.isPartOfStructs(concrete) ? binding(of: value) : nil
    }

    // MARK: Reading

    /// A read of what a parameter stands for.
    func read(_ binding: InlineBinding, _ type: Type, at site: SourceSpan?) -> Node {
        switch binding {
        case .constant(let value): Self.constant(value)
        case .slot(let slot): Self.localNode(slot, type)
        case .path(let slot, let indices):
            read(slot, indices.dropLast(), FieldReading(indices.last ?? 0, type, at: site))
        case .record(let shape, let parts): RecordNode(shape, parts.map { read($0.binding, $0.type, at: site) })
        }
    }

    private func read(_ slot: Int, _ outer: [Int], _ field: FieldReading) -> Node {
        outer.isEmpty ? LocalFieldRead(slot, field) : LocalPathRead(slot, outer, field)
    }

    /// What a local variable or a part of it stands for, as far as that needs no code.
    func binding(of expression: Expression) -> InlineBinding? {
        switch expression.kind {
        case .local(let variable):
            if variable.isBoxed || variable.ownership != .strong || isPassing(variable) { return nil }
            return bindings[variable] ?? .slot(slot(of: variable))
        case .field(let base, let variable):
            guard case .field(let index) = variable.storage, variable.ownership == .strong else { return nil }
            return binding(of: base)?.field(index)
        case .tupleElement(let base, let index): return binding(of: base)?.field(index)
        default: return nil
        }
    }
}

extension InlineBinding {
    /// A field of the record that this stands for.
    func field(_ index: Int) -> InlineBinding? {
        switch self {
        case .constant: nil
        case .slot(let slot): .path(slot, [index])
        case .path(let slot, let indices): .path(slot, indices + [index])
        case .record(_, let parts): parts.indices.contains(index) ? parts[index].binding : nil
        }
    }
}

extension TypeTable {
    /// The types of a record's fields.
    func fieldTypes(of shape: RecordShape) -> [Type]? {
        let types = fieldTypes(of: shape.type)
        return types?.count == shape.count ? types : nil
    }

    /// The types of the fields of a tuple or of a cell's struct.
    func fieldTypes(of type: Type) -> [Type]? {
        switch type {
        case .tuple(let elements): return elements.map(\.type)
        case .nominal(let nominal, _) where nominal.kind == .structure:
            let map = argumentMap(type)
            return nominal.storedProperties.map { actual($0.type, map) }
        default: return nil
        }
    }
}

extension Argument {
    /// The expression of an argument that is one value.
    fileprivate var plainValue: Expression? {
        if case .value(let value) = self { return value }
        return nil
    }
}

extension Expression {
    /// Whether evaluating it changes no variable: what is read before it is still so behind it. Calls are looked into as
    /// deep as `depth`.
    fileprivate func isSteady(_ depth: Int = 4) -> Bool {
        switch kind {
        case .literal, .local, .global: true
        case .field(let base, _), .tupleElement(let base, _), .genericLiteral(let base): base.isSteady(depth)
        case .tuple(let parts): parts.allSatisfy { $0.isSteady(depth) }
        case .call(let reference, let receiver, let arguments):
            reference.declaration.isSteady(depth) && receiver?.isSteady(depth) ?? true
                && arguments.allSatisfy { $0.plainValue?.isSteady(depth) ?? false }
        default: false
        }
    }

    /// Whether it is a local variable or a part of one that lies in it: not in an instance that others may change.
    fileprivate func isPartOfStructs(_ concrete: (Type) -> Type) -> Bool {
        switch kind {
        case .local: true
        case .field(let base, _): concrete(base.type).nominal?.kind == .structure && base.isPartOfStructs(concrete)
        case .tupleElement(let base, _): base.isPartOfStructs(concrete)
        default: false
        }
    }

    /// Whether it can stand in another body: it has no closures, no statements, no variables of its own.
    fileprivate var canBeInlined: Bool {
        switch kind {
        case .literal, .genericLiteral, .interpolation, .arrayLiteral, .dictionaryLiteral, .tuple, .local, .global,
            .field,
            .tupleElement, .property, .enumCase, .convert, .forceUnwrap, .coalesce, .and, .or, .conditional, .typeValue,
            .isNil:
            parts.allSatisfy(\.canBeInlined)
        case .call(_, _, let arguments), .subscriptAccess(_, _, let arguments):
            arguments.allSatisfy { $0.plainValue != nil } && parts.allSatisfy(\.canBeInlined)
        default: false
        }
    }

    /// How many expressions it consists of.
    fileprivate var size: Int { parts.reduce(1) { $0 + $1.size } }
}

extension FunctionDeclaration {
    /// Whether calls change no variables: operations of the library on plain values, structs made of their properties, and
    /// functions of such.
    fileprivate func isSteady(_ depth: Int) -> Bool {
        if isMutating || depth == 0 { return false }
        switch implementation {
        case .inline: return true
        case .memberwise: return owner?.kind == .structure
        case .body(let body):
            guard body.isChecked, body.statements.count == 1, case .returnValue(let result?, _) = body.statements[0]
            else {
                return false
            }
            return result.isSteady(depth - 1)
        default: return false
        }
    }
}
