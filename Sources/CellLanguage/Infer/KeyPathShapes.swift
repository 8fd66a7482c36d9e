import SwiftSyntax

/// Key paths take the shape that their context wants: of a function, or of one of their own classes.
extension Inference {
    func shape(_ use: KeyPathUse, _ variable: Int, as type: Type) -> Outcome {
        switch head(type) {
        case .function(let wanted) where wanted.parameters.count == 1:
            let root = use.root ?? wanted.parameters[0].type
            if use.root != nil, case .failed = convert(wanted.parameters[0].type, root) { return .failed }
            bind(variable, to: .function(FunctionType([.init(root)], wanted.result)))
            guard let part = follow(use, from: root) else { return .failed }
            fresh.append(.convert(part, wanted.result))
            return .solved
        case .nominal(let nominal, let arguments) where nominal.role?.isKeyPath == true:
            guard let root = use.root ?? arguments.first else { return .failed }
            if nominal.role?.isWritableKeyPath == true, !leadsToVariable(use, from: root, as: nominal) {
                return .failed
            }
            bind(variable, to: type)
            if let wanted = arguments.first { fresh.append(.equal(root, wanted)) }
            guard let part = follow(use, from: root) else { return .failed }
            if arguments.count > 1 { fresh.append(.equal(part, arguments[1])) }
            return .solved
        default: return .failed
        }
    }

    /// Whether the part can be changed as a class of key paths promises, as far as the root is known.
    private func leadsToVariable(_ use: KeyPathUse, from root: Type, as wanted: Nominal) -> Bool {
        if isOpen(root) { return true }
        guard let own = checker.typeOfKeyPath(use.node, from: resolved(root))?.nominal else { return false }
        return own == wanted || own.ancestors.contains(wanted)
    }

    /// The type of the part that a path leads to; nil for steps that are none.
    private func follow(_ use: KeyPathUse, from root: Type) -> Type? {
        var current = root
        var isChained = false
        for component in use.node.components {
            let next = freshVariable()
            switch component.component {
            case .property(let property):
                let name = property.declName.baseName
                if name.tokenKind == .keyword(.self) { continue }
                fresh.append(.reference(ReferenceUse(component.id, current, name.identifierText, next)))
            case .subscript(let access):
                let arguments = checker.writtenArguments(access.arguments)
                let types = arguments.map { generate($0.expression) }
                let callee = CallUse.Callee.member(
                    base: current, name: LanguageNames.subscriptMember, isImplicit: false)
                fresh.append(.call(CallUse(component.id, callee, arguments, types, next)))
            case .optional(let mark):
                fresh.append(.optional(current, of: next))
                if mark.questionOrExclamationMark.tokenKind != .exclamationMark { isChained = true }
            default: return nil
            }
            current = next
        }
        guard isChained else { return current }
        let result = freshVariable()
        fresh.append(.flattened(current, result))
        return result
    }

    // MARK: Without context

    /// A key path that no context gives a shape is of the class that its own parts say.
    func tryKeyPath(at place: Int, _ places: [Int]) -> Bool {
        guard case .keyPath(let use, let type)? = waiting[place], let variable = openVariable(head(type)) else {
            return false
        }
        return follow(
            {
                $0.settle(place)
                guard let own = $0.checker.typeOfKeyPath(use.node) else { return .failed }
                $0.bind(variable, to: own)
                return .solved
            }, places)
    }

    // MARK: Use

    /// `value[keyPath: path]`: the path says what the part is, and the value what a path without a root begins with.
    func keyPathAccess(_ use: KeyPathAccess) -> Outcome {
        let base = head(use.base)
        if openVariable(base) != nil { return .waiting }
        if case .member = base, isOpen(base) { return .waiting }
        if base.isError { return .failed }
        if checker.hasOwnKeyPathSubscript(resolved(base)) {
            fresh.append(.call(use.call))
            return .solved
        }
        let path = head(use.path)
        if let variable = openVariable(path) {
            guard let literal = variables[variable].keyPath else { return .waiting }
            let type = Type.nominal(table.core(.keyPath), [literal.root ?? base, use.result])
            if literal.root != nil { fresh.append(.convert(base, type.arguments[0])) }
            return assign(variable, type)
        }
        guard case .nominal(let nominal, let arguments) = path, nominal.role?.isKeyPath == true,
            let root = arguments.first
        else { return .failed }
        fresh.append(.convert(base, root))
        return equate(use.result, arguments.count > 1 ? arguments[1] : .any)
    }
}

/// A value whose part a key path names.
final class KeyPathAccess {
    let base: Type
    let path: Type
    let result: Type
    /// The call of a subscript that the value's own type may have.
    let call: CallUse

    init(base: Type, path: Type, result: Type, call: CallUse) {
        self.base = base
        self.path = path
        self.result = result
        self.call = call
    }
}

extension Constraint {
    var isKeyPath: Bool {
        if case .keyPath(let use, _) = self { return use.root != nil }
        return false
    }
}
