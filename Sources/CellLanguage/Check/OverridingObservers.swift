import SwiftSyntax

/// `override var speed: Double { didSet { … } }`: the superclass keeps the value. The property becomes a getter and a
/// setter around the superclass's; the setter calls the observers.
extension Checker {
    func overridingProperty(_ variable: VariableDeclaration, _ block: AccessorBlockSyntax, _ nominal: Nominal) {
        observers(block, variable, nominal)
        let observers = (will: variable.willSet, did: variable.didSet)
        (variable.willSet, variable.didSet) = (nil, nil)
        let getter = accessorFunction(variable.name, nominal, false)
        let setter = accessorFunction(variable.name, nominal, false)
        getter.result = variable.type
        setter.parameters = [ParameterDeclaration(label: nil, name: "newValue", type: variable.type)]
        variable.storage = .computed(getter: getter, setter: setter)
        let place = variable.span ?? span(block)
        let usesOld = block.usesOldValue
        pendingBodies.append { [self] in
            _ = inAccessor(getter, nominal, variable.type) { body, receiver in
                body.statements = [.returnValue(inherited(variable, receiver, place), place)]
            }
            _ = inAccessor(setter, nominal, .void) { body, receiver in
                let newValue = LocalVariable("newValue", type: variable.type, isLet: true, owner: body.scope)
                body.parameters = [newValue]
                let new = Expression(.local(newValue), variable.type, place)
                let old = temporary("oldValue", variable.type)
                if observers.did != nil {
                    body.statements.append(
                        .declare(.local(old), usesOld ? inherited(variable, receiver, place) : new, place))
                }
                func call(_ observer: FunctionDeclaration?, _ value: Expression) {
                    guard let observer else { return }
                    let reference = FunctionReference(
                        declaration: observer, substitution: table.argumentMap(nominal.selfType), isSuper: true)
                    body.statements.append(
                        .expression(
                            Expression(
                                .call(reference, receiver: read(receiver, place), [.value(value)]), .void, place)))
                }
                call(observers.will, new)
                body.statements.append(
                    .expression(Expression(.assign(inherited(variable, receiver, place), new), .void, place)))
                call(observers.did, Expression(.local(old), variable.type, place))
            }
        }
        variable.observers = [observers.will, observers.did].compactMap { $0 }
    }

    /// `super.name`
    private func inherited(_ variable: VariableDeclaration, _ receiver: LocalVariable, _ place: SourceSpan)
        -> Expression
    {
        guard let overridden = variable.overridden, let superclass = receiver.type.nominal?.superclass else {
            return Expression(.error, .error, place)
        }
        let type = table.substitute(superclass, table.argumentMap(receiver.type))
        let base = Expression(.convert(.relabel, read(receiver, place)), type, place, isSuper: true)
        return Expression(
            overridden.isStoredField ? .field(base, overridden) : .property(overridden, receiver: base), variable.type,
            place)
    }
}

extension AccessorBlockSyntax {
    /// Whether `didSet` asks for the value before; otherwise nobody reads it.
    fileprivate var usesOldValue: Bool {
        guard case .accessors(let list) = accessors else { return false }
        return list.contains { accessor in
            guard accessor.accessorSpecifier.tokenKind == .keyword(.didSet) else { return false }
            return accessor.parameters != nil
                || accessor.body?.tokens(viewMode: .sourceAccurate).contains { $0.text == "oldValue" } == true
        }
    }
}
