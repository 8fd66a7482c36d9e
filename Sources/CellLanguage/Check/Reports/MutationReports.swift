/// Changes of what cannot change.
extension Checker {
    /// Why a place cannot change, and what to do.
    struct Immutability {
        var reason: String
        var hint: String?
        /// Where it is declared.
        var declaration: SourceSpan?
        var fixIts: [Diagnostic.FixIt] = []
    }

    /// What is done to a place.
    enum Mutation {
        case assignment
        /// Passed with `&`.
        case passing
        /// A mutating method, by its name.
        case method(String)
        /// Read by a getter that changes it, as that of a lazy property does.
        case reading

        func message(_ reason: String) -> String {
            switch self {
            case .assignment: "cannot assign: \(reason)"
            case .passing: "cannot pass it with '&': \(reason)"
            case .method(let name): "cannot use mutating method '\(name)': \(reason)"
            case .reading: "cannot use mutating getter: \(reason)"
            }
        }
    }

    /// Reports a change of what cannot change.
    func requireMutable(_ place: Expression, _ span: SourceSpan, _ mutation: Mutation) {
        guard var problem = immutability(of: place) else { return }
        if case .method(let name) = mutation, problem.declaration == nil, problem.hint == nil {
            problem.hint = copyingMethod(name, of: place.type).map { "'\($0)' gives a changed copy" }
        }
        let notes = problem.declaration.map { Diagnostic.Note.declaration("it is declared here", $0) } ?? []
        sink.error(
            mutation.message(problem.reason), at: span, hint: problem.hint, notes: notes, fixIts: problem.fixIts)
    }

    /// `sorted` for `sort`: the method that leaves its receiver as it is.
    private func copyingMethod(_ name: String, of type: Type) -> String? {
        [name + "ed", name + "d", name + "ing"].first { !members(named: $0, of: type, isStatic: false).isEmpty }
    }

    func immutability(of place: Expression) -> Immutability? {
        switch place.kind {
        case .error: return nil
        case .local(let variable): return immutability(of: variable)
        case .global(let global): return immutability(of: global)
        case .staticField(_, let variable) where !isSettable(variable),
            .field(_, let variable) where !isSettable(variable),
            .property(let variable, _) where !isSettable(variable):
            return Immutability(
                reason: "'\(variable.name)' setter is inaccessible",
                hint: "'\(variable.name)' is declared 'private(set)'", declaration: variable.span)
        case .staticField(_, let variable):
            return variable.isLet ? constant(variable.name, variable.span, hint: nil) : nil
        case .field(let base, let variable):
            if variable.isLet {
                if body.isInitializer, case .local(let receiver) = base.kind, receiver === body.nearestSelf {
                    return nil
                }
                return constant(variable.name, variable.span, hint: "declare the property with 'var'")
            }
            if isInstance(base) { return nil }
            return immutability(of: base)
        case .tupleElement(let base, _), .forceUnwrap(let base), .convert(.relabel, let base):
            return immutability(of: base)
        case .property(let variable, let receiver): return immutability(of: variable, receiver)
        case .subscriptAccess(let reference, let receiver, _):
            guard reference.declaration.setter != nil else {
                return Immutability(reason: "the subscript is get-only", hint: nil)
            }
            guard let receiver, !isInstance(receiver), !reference.declaration.hasNonmutatingSetter else { return nil }
            return immutability(of: receiver)
        case .chain(_, _, let body): return immutability(of: body)
        case .convert(_, let base): return immutability(of: base)
        default: return Immutability(reason: "the expression is a value, not a variable", hint: nil)
        }
    }

    private func constant(_ name: String, _ place: SourceSpan?, hint: String?) -> Immutability {
        Immutability(reason: "'\(name)' is a 'let' constant", hint: hint, declaration: place)
    }

    private func immutability(of variable: LocalVariable) -> Immutability? {
        guard variable.isLet, !variable.isInout, !variable.canInitialize, !variable.type.isError else {
            variable.isMutated = true
            return nil
        }
        if variable === body.nearestSelf {
            return Immutability(reason: "'self' is immutable", hint: body.mutatingHint)
        }
        let name = variable.name
        switch variable.role {
        case .variable: return constant(name, variable.span, hint: "declare it with 'var' to change it")
        case .parameter:
            return Immutability(
                reason: "'\(name)' is a parameter, a 'let' constant",
                hint: "copy it first: 'var \(name) = \(name)'; or declare it 'inout'")
        case .loop:
            return Immutability(
                reason: "'\(name)' is a 'let' constant of the loop", hint: "write 'for var \(name) in …', or copy it")
        }
    }

    private func immutability(of global: GlobalVariable) -> Immutability? {
        guard environment.constants.contains(global.name), environment.isCurrent(global) else { return nil }
        let place = environment.names[global.name]?.lazy.compactMap(\.variable).first?.span
        return constant(global.name, place, hint: "declare it with 'var' to change it")
    }

    private func immutability(of variable: VariableDeclaration, _ receiver: Expression?) -> Immutability? {
        guard variable.isSettable else {
            return Immutability(
                reason: "'\(variable.name)' is a get-only property",
                hint: "change what it is computed from, or give it a 'set'",
                declaration: variable.span)
        }
        guard let receiver, !variable.isStatic, !isInstance(receiver) else { return nil }
        if variable.hasNonmutatingSetter { return nil }
        return immutability(of: receiver)
    }
}
