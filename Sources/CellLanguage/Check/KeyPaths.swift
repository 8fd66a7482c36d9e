import SwiftSyntax

/// Key paths: `\.name` as a function of its root, and as a value of its own.
extension Checker {
    func keyPath(_ node: KeyPathExprSyntax, _ expected: Type) -> Expression {
        switch literalTarget(expected) {
        case .function(let function) where function.parameters.count == 1 && function.parameters[0].type.isKnown:
            return keyPathFunction(node, function.parameters[0].type)
        case .nominal(let nominal, let arguments) where nominal.role?.isKeyPath == true:
            return keyPathValue(node, arguments.first)
        default: return keyPathValue(node, nil)
        }
    }

    /// The type of a key path that says its root itself, or begins at one that is known; nil where it does not check.
    func typeOfKeyPath(_ node: KeyPathExprSyntax, from root: Type? = nil) -> Type? {
        guard node.root != nil || root != nil else { return nil }
        return attempt { () -> Type? in
            let type = keyPathValue(node, root).type
            return type.isError || !type.isKnown ? nil : type
        } ?? nil
    }

    // MARK: Forms

    /// A function from the root to the part.
    private func keyPathFunction(_ node: KeyPathExprSyntax, _ root: Type) -> Expression {
        guard let way = way(node, from: root) else { return Expression(.error, .error, span(node)) }
        let getter = getter(way, root, node)
        return hoisting(way, Expression(.closure(getter), .function(getter.type), span(node)))
    }

    /// An instance of one of the classes of key paths: of which says whether the part can be changed.
    private func keyPathValue(_ node: KeyPathExprSyntax, _ wanted: Type?) -> Expression {
        let written = node.root.map { resolve($0) }
        guard let root = written.map({ $0.isKnown ? $0 : wanted ?? $0 }) ?? wanted, root.isKnown else {
            return failure(
                "cannot infer key path type from context; consider explicitly specifying a root type", node)
        }
        if root.isError { return Expression(.error, .error, span(node)) }
        guard let way = way(node, from: root) else { return Expression(.error, .error, span(node)) }
        let getter = getter(way, root, node)
        let (role, setter) = setter(way, root, node)
        let literal = KeyPathLiteral(steps: way.steps, getter: getter, setter: setter)
        return hoisting(
            way,
            Expression(.keyPath(literal), .nominal(table.core(role), [root, getter.type.result]), span(node)))
    }

    /// The key path behind what evaluates its indices.
    private func hoisting(_ way: Way, _ path: Expression) -> Expression {
        if way.indices.isEmpty { return path }
        let result = temporary("path", path.type)
        return Expression(
            .block(way.indices + [.declare(.local(result), path, path.span)], result: result), path.type, path.span)
    }

    // MARK: The way

    /// The steps from a root to a part.
    private struct Way {
        /// What each step makes of the value before it; nil ends the way where the value is nil.
        var moves: [Move] = []
        var steps: [KeyPathLiteral.Step] = []
        /// Declares what the indices of subscripts are: they are evaluated where the path is written.
        var indices: [Statement] = []
        var captures: [LocalVariable] = []
        var isChained = false
    }

    private enum Move {
        case member(String, KeyPathComponentSyntax)
        case access(FunctionReference, [Argument], Type)
        case unwrap, chain
    }

    private func way(_ node: KeyPathExprSyntax, from root: Type) -> Way? {
        var way = Way()
        var value = Expression(.local(temporary("root", root)), root, span(node))
        for component in node.components {
            let moves = way.moves.count
            switch component.component {
            case .property(let property):
                let name = property.declName.baseName
                if name.tokenKind == .keyword(.self) { continue }
                way.moves.append(.member(name.identifierText, component))
            case .subscript(let access):
                guard let move = self.access(access, of: value, component, &way) else { return nil }
                way.moves.append(move)
            case .optional(let mark):
                guard value.type.nominal?.role == .optional else {
                    report(
                        "cannot use '\(mark.trimmedDescription)' on non-optional value of type '\(value.type)'",
                        component)
                    return nil
                }
                let isChain = mark.questionOrExclamationMark.tokenKind != .exclamationMark
                way.moves.append(isChain ? .chain : .unwrap)
                way.isChained = way.isChained || isChain
            default:
                report("this key path component is not part of the cell language", component)
                return nil
            }
            value = applied(way.moves[moves...], to: value, node, isWhole: false)
            guard !value.type.isError, let step = step(of: value, way.moves[moves], way) else {
                if !value.type.isError { reportMethod(component) }
                return nil
            }
            way.steps.append(step)
        }
        return way
    }

    private func reportMethod(_ component: KeyPathComponentSyntax) {
        report("key path cannot refer to instance method '\(component.trimmedDescription)'", component)
    }

    /// What a step leads to; nil where it is none that a key path can take.
    private func step(of value: Expression, _ move: Move, _ way: Way) -> KeyPathLiteral.Step? {
        switch move {
        case .chain: return KeyPathLiteral.Step(part: .chain, indices: [])
        case .unwrap: return KeyPathLiteral.Step(part: .unwrap, indices: [])
        case .access(let reference, let arguments, _):
            return KeyPathLiteral.Step(
                part: .subscriptAccess(ObjectIdentifier(reference.declaration)),
                indices: arguments.flatMap(\.expressions))
        case .member(let name, _):
            switch value.kind {
            case .field(_, let variable), .property(let variable, _):
                return KeyPathLiteral.Step(part: .member(ObjectIdentifier(variable), name: name), indices: [])
            case .tupleElement(let base, let index):
                guard case .tuple(let elements) = base.type else { return nil }
                return KeyPathLiteral.Step(part: .element(index, label: elements[index].label), indices: [])
            default: return nil
            }
        }
    }

    /// A subscript whose indices are evaluated once, before the path is.
    private func access(
        _ node: KeyPathSubscriptComponentSyntax, of value: Expression, _ component: KeyPathComponentSyntax,
        _ way: inout Way
    ) -> Move? {
        let candidates = members(named: LanguageNames.subscriptMember, of: value.type, isStatic: false).compactMap {
            found -> Candidate? in
            guard case .function(let function) = found.member else { return nil }
            return Candidate(function: function, receiver: value, substitution: found.substitution)
        }
        guard !candidates.isEmpty else {
            report("value of type '\(value.type)' has no subscripts", component)
            return nil
        }
        let arguments = writtenArguments(node.arguments)
        let call = choose(candidates, arguments, .unknown, component, name: LanguageNames.subscriptMember)
        guard case .call(let reference, _, let given) = call.kind else { return nil }
        let types = given.flatMap { argument -> [Type] in
            if case .autoclosure(_, let type) = argument { return [.function(type)] }
            return argument.expressions.map(\.type)
        }
        if let type = types.first(where: { !table.conforms($0, to: table.core(.hashable)) }) {
            report("subscript index of type '\(type)' in a key path must be Hashable", component)
            return nil
        }
        return .access(reference, given.map { hoisted($0, &way) }, call.type)
    }

    private func hoisted(_ argument: Argument, _ way: inout Way) -> Argument {
        func keep(_ value: Expression) -> Expression {
            if case .literal = value.kind { return value }
            let variable = temporary("index", value.type)
            variable.isCaptured = true
            way.indices.append(.declare(.local(variable), value, value.span))
            way.captures.append(variable)
            return Expression(.local(variable), value.type, value.span)
        }
        switch argument {
        case .value(let value): return .value(keep(value))
        case .variadic(let values, let element): return .variadic(values.map(keep), element: element)
        case .autoclosure, .place, .defaultValue: return argument
        }
    }

    // MARK: Code

    /// Goes the way from a value. Behind a `?` the rest is only gone where there is a value.
    private func applied(
        _ moves: ArraySlice<Move>, to base: Expression, _ node: KeyPathExprSyntax, isWhole: Bool = true
    ) -> Expression {
        guard let move = moves.first else { return base }
        let rest = moves.dropFirst()
        let wrapped = base.type.arguments.first ?? .error
        switch move {
        case .member(let name, let component):
            return applied(rest, to: member(name, of: base, component, .unknown), node, isWhole: isWhole)
        case .access(let reference, let arguments, let type):
            let access = Expression(.subscriptAccess(reference, receiver: base, arguments), type, span(node))
            return applied(rest, to: access, node, isWhole: isWhole)
        case .unwrap:
            return applied(rest, to: Expression(.forceUnwrap(base), wrapped, span(node)), node, isWhole: isWhole)
        case .chain:
            let variable = temporary("chain", wrapped)
            let content = Expression(.local(variable), wrapped, span(node))
            if !isWhole { return content }
            let part = applied(rest, to: content, node)
            let body = part.type.nominal?.role == .optional ? part : convert(part, to: table.optional(part.type))
            return Expression(.chain(variable, base: base, body: body), body.type, span(node))
        }
    }

    /// Checks what stands in a closure of the path.
    private func closure(
        _ way: Way, _ parameters: (CaptureScope) -> [LocalVariable], _ node: KeyPathExprSyntax,
        _ work: ([LocalVariable]) -> (result: Type, statement: Statement)?
    ) -> ClosureBody? {
        let scope = CaptureScope(parent: body.scope)
        scope.captures = way.captures
        let saved = body
        defer { body = saved }
        body = BodyContext(scope: scope, resultType: .unknown, parent: saved)
        body.isClosure = true
        let parameters = parameters(scope)
        guard let (result, statement) = work(parameters) else { return nil }
        let type = FunctionType(parameters.map { .init($0.type, isInout: $0.isInout) }, result)
        return ClosureBody(
            parameters: parameters, type: type, scope: scope, statements: [statement], name: "key path")
    }

    private func getter(_ way: Way, _ root: Type, _ node: KeyPathExprSyntax) -> ClosureBody {
        let made = closure(way, { [LocalVariable("$0", type: root, isLet: true, owner: $0)] }, node) { parameters in
            let value = applied(way.moves[...], to: read(parameters[0], span(node)), node)
            return (value.type, .returnValue(value, span(node)))
        }
        return made
            ?? ClosureBody(
                parameters: [], type: FunctionType([], .error), scope: body.scope, statements: [], name: "key path")
    }

    /// The class that the path is of, and what sets the part.
    private func setter(_ way: Way, _ root: Type, _ node: KeyPathExprSyntax) -> (CoreRole, ClosureBody?) {
        if way.isChained { return (.keyPath, nil) }
        if let setter = setter(way, root, node, isInout: false) { return (.referenceWritableKeyPath, setter) }
        if let setter = setter(way, root, node, isInout: true) { return (.writableKeyPath, setter) }
        return (.keyPath, nil)
    }

    /// Code that sets the part of a root: of one that is changed in place, or of what a constant root refers to.
    private func setter(_ way: Way, _ root: Type, _ node: KeyPathExprSyntax, isInout: Bool) -> ClosureBody? {
        closure(
            way,
            { scope in
                let base = LocalVariable("$0", type: root, isLet: !isInout, owner: scope)
                base.isInout = isInout
                let value = LocalVariable("newValue", type: .unknown, isLet: true, owner: scope)
                return [base, value]
            }, node
        ) { parameters in
            let place = applied(way.moves[...], to: read(parameters[0], span(node)), node)
            guard immutability(of: place) == nil else { return nil }
            parameters[1].type = place.type
            let assigned = Expression(
                .assign(place, Expression(.local(parameters[1]), place.type, span(node))), .void, span(node))
            return (.void, .expression(assigned))
        }
    }
}
