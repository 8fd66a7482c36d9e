extension Checker {
    /// The call of `super.init()` at the end of a designated initializer that has none; nil where none is left out.
    func implicitSuperCall(_ function: FunctionDeclaration, _ functionBody: FunctionBody) -> Expression? {
        guard let owner = function.owner, owner.kind == .classType, !function.isConvenience,
            let superclass = owner.superclass, let receiver = functionBody.selfVariable,
            !DelegationSearch.callsSuper(functionBody.statements),
            !DelegationSearch.delegates(functionBody.statements, receiver)
        else { return nil }
        let plain = members(named: LanguageNames.initializer, of: superclass, isStatic: true)
            .compactMap { found -> FunctionReference? in
                guard case .function(let target) = found.member, !target.isConvenience, !target.mayFail,
                    target.parameters.allSatisfy({ $0.defaultValue != nil })
                else { return nil }
                return FunctionReference(declaration: target, substitution: found.substitution, isSuper: true)
            }
            .min { $0.declaration.parameters.count < $1.declaration.parameters.count }
        guard let plain, let place = functionBody.end else { return nil }
        let instance = Expression(.convert(.relabel, read(receiver, place)), superclass, place, isSuper: true)
        let arguments = plain.declaration.parameters.compactMap { parameter in
            parameter.defaultValue.map { value in
                let type = table.substitute(parameter.type, plain.substitution)
                let nowhere = placeDefault(value, type, ofImplicitCallAt: place)
                return nowhere.map { Argument.value($0) } ?? .defaultValue(value, type, plain.substitution)
            }
        }
        return Expression(.call(plain, receiver: instance, arguments), .void, place)
    }
}
