import SwiftSyntax

/// A checked cell, ready to be lowered.
package struct CheckedCell {
    package let statements: [Statement]
    package let scope: CaptureScope
    /// The value of the last expression, where the cell ends with one that has a value.
    package let result: Expression?
}

extension Checker {
    /// Checks the statements of a cell, but those with a construct that was refused.
    package func checkCell(_ parsed: ParsedCell) -> CheckedCell {
        let wrappers = parsed.ownAttributes.isEmpty ? [] : unknownAttributes(of: parsed)
        sink.report(wrappers)
        return checkCell(parsed.tree, without: parsed.refused + wrappers.map(\.span))
    }

    /// Attributes that name no result builder.
    private func unknownAttributes(of parsed: ParsedCell) -> [Diagnostic] {
        let declared = parsed.tree.statements.compactMap { item -> String? in
            guard case .decl(let declaration) = item.item, let node = TypeDeclSyntax(declaration), node.isResultBuilder
            else { return nil }
            return node.name.identifierText
        }
        return parsed.ownAttributes.filter { attribute in
            if declared.contains(attribute.type) { return false }
            guard case .nominal(let nominal)? = environment.typeScope.types[attribute.type] else { return true }
            return !nominal.isResultBuilder
        }.map(\.refusal)
    }

    private func checkCell(_ tree: SourceFileSyntax, without spans: [SourceSpan]) -> CheckedCell {
        body = BodyContext(scope: CaptureScope(parent: nil), resultType: .void, parent: nil)
        body.isTopLevel = true
        refused = RefusedParts(spans, in: tree)
        defer { if !spans.isEmpty { sink.drop { refused.excuse($0, in: tree) } } }
        let items = Array(tree.statements).filter { !refused.leaveOut($0) }
        table.declaring {
            declareTypes(
                items.compactMap { item in
                    if case .decl(let declaration) = item.item { return declaration }
                    return nil
                })
        }
        declareLocalFunctions(tree.statements)
        var statements: [Statement] = []
        var result: Expression?
        for (index, item) in items.enumerated() {
            if index == items.count - 1, case .expr(let syntax) = item.item, !syntax.is(IfExprSyntax.self),
                !syntax.is(SwitchExprSyntax.self)
            {
                let value = check(syntax)
                if value.type.isVoid || value.type == table.optional(.void) || value.type.nominal?.role == .never {
                    statements.append(.expression(value))
                } else {
                    result = value
                }
                continue
            }
            statements += statement(item)
        }
        finish()
        checkDefaults()
        if !sink.hasErrors { checkInitialization(statements + (result.map { [.expression($0)] } ?? [])) }
        return CheckedCell(statements: statements, scope: body.scope, result: result)
    }

    /// Follows every body for what is used before it has a value.
    private func checkInitialization(_ statements: [Statement]) {
        for (function, body) in checkedBodies {
            InitializationChecker(sink: sink).checkBody(body, function, table)
        }
        let escapes = EscapeChecker(sink: sink)
        for (_, body) in checkedBodies { escapes.check(body.statements) }
        escapes.check(statements)
        let top = InitializationChecker(sink: sink)
        top.checkTop(statements, unset: environment.unset)
        for (key, variable) in environment.unset where top.flow.status(of: .global(key)) == .isSet {
            environment.unset[key] = nil
            if variable.isLet { environment.constants.insert(variable.name) }
        }
    }

    /// Checks the defaults of parameters, whether or not a call needs them; where the type hangs on the call, each does.
    /// Those of local functions may name what is known around these, which is found out where they are called.
    private func checkDefaults() {
        let functions = checkedBodies.lazy.filter { $0.body.scope.parent == nil }.map(\.function)
        for parameter in functions.flatMap(\.parameters) {
            guard let value = parameter.defaultValue, let syntax = value.syntax,
                !syntax.is(MacroExpansionExprSyntax.self),
                parameter.type.isConcrete, !parameter.isAutoclosure
            else { continue }
            _ = defaultExpression(value, parameter.type, declared: parameter.type)
        }
    }

    /// Checks what was put off: function bodies and conformances.
    func finish() {
        while !pendingBodies.isEmpty {
            let bodies = pendingBodies
            pendingBodies = []
            for work in bodies { work() }
        }
        shareCaptures()
        for (nominal, place) in pendingConformances { checkConformances(nominal, place) }
        pendingConformances = []
        bounds.check(table, sink)
        for nominal in declaredTypes {
            nominal.settleMembers(named: LanguageNames.initializer)
            checkRecursion(of: nominal)
        }
        declaredTypes = []
    }

    /// Checks a single expression, e.g. of `user_expressions`.
    package func checkExpression(_ tree: SourceFileSyntax) -> CheckedCell {
        body = BodyContext(scope: CaptureScope(parent: nil), resultType: .void, parent: nil)
        body.isTopLevel = true
        body.blocks.append([:])
        guard tree.statements.count == 1, case .expr(let syntax)? = tree.statements.first?.item else {
            sink.error("an expression was expected", at: source.span)
            return CheckedCell(statements: [], scope: body.scope, result: nil)
        }
        let value = check(syntax)
        finish()
        return CheckedCell(statements: [], scope: body.scope, result: value)
    }

    /// The expression of a parameter's default, checked in its own scope, once for each type that a generic parameter is
    /// used as.
    func defaultExpression(_ value: DefaultValue, _ type: Type, declared: Type) -> Expression? {
        if let checked = value.checked[type] { return checked }
        guard let syntax = value.syntax else { return value.property?.initializer?.expression }
        let inner = Checker(
            table: table, environment: environment, source: value.source, sink: sink, effort: effort)
        inner.body.tryDepth = 1
        inner.body.canThrow = true
        let expression = table.withOwnAssumptions {
            inner.typeScope = TypeScope(parent: value.scope)
            inner.typeScope.requirements = bindings(of: declared, to: type).map { .same(.parameter($0), $1) }
            let expression = type.isConcrete || type.isKnown ? inner.check(syntax, as: type) : inner.check(syntax)
            inner.finish()
            return expression
        }
        value.checked[type] = expression
        return expression
    }

    /// What the generic parameters of a declared type stand for where it is used as another.
    private func bindings(of declared: Type, to type: Type) -> [(GenericParameter, Type)] {
        var parameters: [GenericParameter] = []
        _ = declared.contains { part in
            if case .parameter(let parameter) = part { parameters.append(parameter) }
            return false
        }
        if parameters.isEmpty { return [] }
        var bindings = Bindings(parameters, known: [:])
        match(declared, type, &bindings)
        return parameters.compactMap { parameter in bindings.map[parameter].map { (parameter, $0) } }
    }
}
