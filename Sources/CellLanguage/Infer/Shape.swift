import SwiftSyntax

/// Closures and key paths take the shape that their context wants.
extension Inference {
    /// A closure meets the function type that is wanted of it.
    func shape(_ use: ClosureUse, _ variable: Int, as type: Type) -> Outcome {
        guard case .function(let wanted) = head(type) else { return .failed }
        return open(use, variable, wanted)
    }

    /// A closure without context: its parameters are what they are written as, or found from their use, and its text says
    /// whether it throws.
    func shapeAlone(_ use: ClosureUse, _ type: Type) -> Outcome {
        guard let variable = openVariable(head(type)) else { return .failed }
        let count = use.namedParameters ?? use.numberedParameters
        let parameters = (0..<count).map { index in
            FunctionType.Parameter(
                (use.written.indices.contains(index) ? use.written[index] : nil) ?? freshVariable())
        }
        let canThrow = ClosureErrors.escape(from: use.node)
        return open(
            use, variable, FunctionType(parameters, use.writtenResult ?? freshVariable(), canThrow: canThrow))
    }

    /// Binds the closure's type and reads its body.
    private func open(_ use: ClosureUse, _ variable: Int, _ wanted: FunctionType) -> Outcome {
        if let builder = use.builder {
            bind(variable, to: .function(wanted))
            if builder.nominal?.isResultBuilder == true {
                fresh.append(.closureBody(use, parameters: wanted.parameters.map(\.type), result: wanted.result))
            }
            return .solved
        }
        let names: [(name: String, type: Type)]
        let anonymous: [Type]?
        switch layout(use, wanted) {
        case .wait: return .waiting
        case .mismatch: return .failed
        case .parameters(let named, let numbered): (names, anonymous) = (named, numbered)
        }
        var parameters = wanted.parameters
        for index in parameters.indices {
            guard use.written.indices.contains(index), use.written.count == parameters.count,
                let written = use.written[index]
            else { continue }
            switch equate(written, parameters[index].type) {
            case .failed: return .failed
            case .waiting, .narrowed: fresh.append(.equal(written, parameters[index].type))
            case .solved: break
            }
            parameters[index].type = written
        }
        let result = use.writtenResult ?? wanted.result
        if use.writtenResult != nil { fresh.append(.convert(result, wanted.result)) }
        let type = FunctionType(parameters, result, canThrow: wanted.canThrow)
        if let thrown = wanted.thrown { askThrown(thrown, of: use) }
        bind(variable, to: .function(wanted.thrown.map { type.throwing($0) } ?? type))
        return body(of: use, names, anonymous, parameters.map(\.type), result)
    }

    /// Finds the one type of errors that a closure throws, where that is open.
    private func askThrown(_ thrown: Type, of use: ClosureUse) {
        guard openVariable(head(thrown)) != nil else { return }
        let anyError = Type.existential([table.core(.error)])
        if let clause = use.node.signature?.effectSpecifiers?.throwsClause {
            fresh.append(.equal(thrown, checker.resolver().thrown(clause) ?? anyError))
        } else {
            let escapes = ClosureErrors.escape(from: use.node)
            fresh.append(.thrown(thrown, byDefault: escapes ? anyError : .nominal(table.core(.never), [])))
        }
    }

    /// Which names stand for what in a closure's body.
    private enum Layout {
        case parameters([(name: String, type: Type)], anonymous: [Type]?)
        case wait, mismatch
    }

    private func layout(_ use: ClosureUse, _ wanted: FunctionType) -> Layout {
        var names: [String]?
        switch use.node.signature?.parameterClause {
        case .simpleInput(let list)?: names = list.map { $0.name.identifierText }
        case .parameterClause(let clause)?:
            names = clause.parameters.map { ($0.secondName ?? $0.firstName).identifierText }
        case nil: break
        @unknown default: return .mismatch
        }
        let types = wanted.parameters.indices.map { index -> Type in
            let written = use.written.indices.contains(index) ? use.written[index] : nil
            return written ?? wanted.parameters[index].type
        }
        let used = names?.count ?? use.numberedParameters
        if used != types.count, types.count == 1, used > 1 {
            // One tuple is passed where its elements are named.
            let known = head(types[0])
            if openVariable(known) != nil { return .wait }
            guard case .tuple(let elements) = known, names == nil ? elements.count >= used : elements.count == used
            else { return .mismatch }
            let parts = elements.map(\.type)
            if let names { return .parameters(Array(zip(names, parts)), anonymous: nil) }
            return .parameters([], anonymous: parts)
        }
        if let names {
            guard names.count == types.count else { return .mismatch }
            return .parameters(Array(zip(names, types)), anonymous: nil)
        }
        if used == 0, types.count == 1 {
            // `()` alone need not be named.
            let known = head(types[0])
            if openVariable(known) != nil { return .wait }
            return known.isVoid ? .parameters([], anonymous: types) : .mismatch
        }
        guard used == types.count else { return .mismatch }
        return .parameters([], anonymous: types)
    }

    private func body(
        of use: ClosureUse, _ names: [(name: String, type: Type)], _ anonymous: [Type]?, _ parameters: [Type],
        _ result: Type
    ) -> Outcome {
        let items = Array(use.node.statements)
        if items.isEmpty { return equate(result, .void) }
        guard items.count == 1, let expression = Checker.singleExpression(items[0]),
            !isStatement(expression) || tells(expression, of: parameters)
        else {
            if items.count == 1, let value = Checker.singleExpression(items[0]), !Checker.isValue(value),
                !ReturnedValues.exist(in: use.node)
            {
                return equate(result, .void)
            }
            fresh.append(.closureBody(use, parameters: parameters, result: result))
            return .solved
        }
        let scope = CaptureScope(parent: use.context.scope)
        let context = BodyContext(scope: scope, resultType: .unknown, parent: use.context)
        context.isClosure = true
        context.tryDepth = 1
        for entry in names where entry.name != "_" {
            let parameter = LocalVariable(entry.name, type: entry.type, isLet: true, owner: scope)
            context.declare(parameter)
            context.inferredParameters.append(parameter)
        }
        context.anonymousParameters = anonymous?.map { LocalVariable("$", type: $0, isLet: true, owner: scope) }
        let saved = checker.body
        checker.body = use.context
        _ = checker.captures(of: use.node, in: context)
        checker.body = context
        let value = assignment(expression) ?? generate(expression)
        checker.body = saved
        if hasFailed { return .failed }
        let wanted = head(result)
        // What a closure of one expression gives is dropped where nothing is wanted.
        if wanted.isVoid {
            fresh.append(.dropped(value))
            return .solved
        }
        if isNever(value) { return .solved }
        fresh.append(.convert(value, result))
        return .solved
    }

    /// Whether an assignment tells what the parameters are: `reduce(into: [:]) { $0[$1.name] = $1 }`.
    private func tells(_ expression: ExprSyntax, of parameters: [Type]) -> Bool {
        guard let node = expression.as(InfixOperatorExprSyntax.self), node.operator.is(AssignmentExprSyntax.self),
            node.leftOperand.is(SubscriptCallExprSyntax.self) || node.leftOperand.is(DeclReferenceExprSyntax.self)
        else { return false }
        return parameters.contains { isOpen($0) }
    }

    /// What is assigned becomes what the place is of.
    private func assignment(_ expression: ExprSyntax) -> Type? {
        guard let node = expression.as(InfixOperatorExprSyntax.self), node.operator.is(AssignmentExprSyntax.self) else {
            return nil
        }
        let place = generate(node.leftOperand)
        fresh.append(.convert(generate(node.rightOperand), place))
        return .void
    }

    private func isNever(_ type: Type) -> Bool { head(type).nominal?.role == .never }

    /// Whether an expression is one whose branches the checker reads like statements, or an assignment.
    private func isStatement(_ expression: ExprSyntax) -> Bool {
        if expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self) { return true }
        if let node = expression.as(InfixOperatorExprSyntax.self) {
            if node.operator.is(AssignmentExprSyntax.self) { return true }
        }
        return false
    }
}
