import SwiftSyntax

extension Checker {
    /// Declares the functions of a block, so that they can be called before the place where they stand.
    func declareLocalFunctions(_ list: CodeBlockItemListSyntax) {
        let all = list.compactMap { item -> FunctionDeclSyntax? in
            guard !refused.leaveOut(item), case .decl(let declaration) = item.item else { return nil }
            return declaration.as(FunctionDeclSyntax.self)
        }
        guard isGlobalScope else { return declare(all) }
        // What a member type is may hang on what a property begins with, and so on the other functions.
        let late = all.filter(\.namesMemberType)
        table.declaring { declare(all.filter { function in !late.contains { $0.id == function.id } }) }
        declare(late)
    }

    private func declare(_ functions: [FunctionDeclSyntax]) {
        for node in functions {
            let scope = TypeScope(parent: typeScope)
            let reader = FunctionReader(
                resolver: resolver(in: scope))
            let captures = CaptureScope(parent: isGlobalScope ? nil : body.scope)
            let function = reader.read(node, owner: nil, implementation: .body(FunctionBody(scope: captures)))
            function.outerGenericParameters = isGlobalScope ? [] : outerGenerics()
            declaredFunctions[DeclSyntax(node).id] = function
            if isGlobalScope { declareGlobalFunction(function) } else { declareLocalFunction(function) }
            let context = body
            let isGlobal = isGlobalScope
            let work: () -> Void = { [self] in
                if !isGlobal {
                    for value in function.parameters.compactMap(\.defaultValue) {
                        value.locals = LocalNames(in: context)
                    }
                }
                inScope(scope) { checkBody(function, node.body, isGlobal ? nil : context, owner: nil) }
            }
            if isGlobal { pendingBodies.append(work) } else { body.localFunctionBodies[node.id] = work }
        }
    }

    func outerGenerics() -> [GenericParameter] {
        var found: [GenericParameter] = []
        var scope: TypeScope? = typeScope
        while let current = scope {
            found += current.generics.values.sorted { $0.name < $1.name }
            if let nominal = current.nominal, nominal.kind == .protocolType { found.append(nominal.selfParameter) }
            scope = current.parent
        }
        return found
    }

    private func declareGlobalFunction(_ function: FunctionDeclaration) {
        var members = environment.names[function.name] ?? []
        members.removeAll { member in
            guard case .function(let old) = member else { return true }
            guard old.takesSame(as: function) else { return false }
            guard old.span?.source === source else { return true }
            guard old.result == function.result else { return false }
            sink.error(
                "invalid redeclaration of '\(function.fullName)'", at: function.span ?? source.span,
                notes: Diagnostic.Note.declaration("'\(function.fullName)' is declared here", old.span))
            return true
        }
        environment.names[function.name] = members + [.function(function)]
    }

    private func declareLocalFunction(_ function: FunctionDeclaration) {
        let index = body.blocks.count - 1
        var functions: [FunctionDeclaration] = []
        if case .functions(let known)? = body.blocks[index][function.name] { functions = known }
        if let earlier = functions.first(where: {
            $0.takesSame(as: function) && $0.result == function.result
        }) {
            sink.error(
                "invalid redeclaration of '\(function.fullName)'", at: function.span ?? source.span,
                notes: Diagnostic.Note.declaration("'\(function.fullName)' is declared here", earlier.span))
        }
        body.blocks[index][function.name] = .functions(functions + [function])
    }

    /// Checks a function's body.
    func checkBody(
        _ function: FunctionDeclaration, _ syntax: CodeBlockSyntax?, _ parent: BodyContext?, owner: Nominal?,
        selfType: Type? = nil
    ) {
        guard case .body(let functionBody) = function.implementation, let syntax else { return }
        functionBody.end = span(syntax.rightBrace)
        let result = function.kind == .initializer ? (function.isFailable ? function.result : .void) : function.result
        checkStatements(functionBody, function, syntax.statements, result, parent, owner: owner, selfType: selfType)
        if !result.isVoid, function.kind != .initializer, !refused.touch(syntax) {
            if !ControlFlow.leaves(functionBody.statements), !result.isError {
                report(
                    "missing return in a function expected to return '\(result)'", syntax.rightBrace)
            }
        }
    }

    func checkStatements(
        _ functionBody: FunctionBody, _ function: FunctionDeclaration, _ list: CodeBlockItemListSyntax, _ result: Type,
        _ parent: BodyContext?, owner: Nominal?, selfType: Type?
    ) {
        // The clauses of the signature hold inside.
        let result = table.canonicalParts(result)
        let context = BodyContext(scope: functionBody.scope, resultType: result, parent: parent)
        context.canThrow = function.canThrow || function.isRethrowing
        context.thrown = function.thrown
        context.opaqueResult = function.opaque
        context.owner = owner
        context.isStatic = function.isStatic
        context.isInitializer = function.kind == .initializer
        context.isGetter = function.isGetter || function.kind == .subscriptAccess
        let equalities = typeScope.equalities
        if let selfType = selfType.map({ table.substitute($0, equalities) }), !function.isStatic {
            let isMutable = function.isMutating || (function.kind == .initializer && owner?.kind != .classType)
            let receiver = LocalVariable("self", type: selfType, isLet: !isMutable, owner: functionBody.scope)
            receiver.isInout = isMutable
            receiver.isReceiver = true
            context.selfVariable = receiver
            functionBody.selfVariable = receiver
        }
        let saved = body
        body = context
        defer { body = saved }
        for parameter in function.parameters {
            let variable = LocalVariable(
                parameter.name, type: table.canonicalParts(parameter.type), isLet: !parameter.isInout,
                owner: functionBody.scope)
            variable.role = .parameter
            variable.isInout = parameter.isInout
            variable.isImplicitlyUnwrapped = parameter.isImplicitlyUnwrapped
            variable.isLent = parameter.isLent
            variable.span = parameter.span
            if parameter.name != "_", context.blocks[0][parameter.name] != nil, let place = parameter.span {
                sink.error("invalid redeclaration of '\(parameter.name)'", at: place, hint: "choose another name")
            }
            if parameter.name != "_" { context.blocks[0][parameter.name] = .variable(variable) }
            functionBody.parameters.append(variable)
        }
        let items = Array(list)
        body.blocks.append([:])
        if let builder = builder(of: function), !ReturnedValues.exist(in: list) {
            let wanted = function.opaque?.constraint ?? result
            functionBody.statements = builtBody(list, by: builder, wanted, at: Syntax(list)).statements
            if function.opaque != nil { functionBody.statements = functionBody.statements.map(\.withoutErasure) }
        } else if items.count == 1, !refused.touch(list), let expression = Self.singleExpression(items[0]),
            !result.isVoid, !context.isInitializer,
            Self.isValue(expression)
        {
            let value = function.opaque.map { opaqueValue(expression, of: $0) } ?? check(expression, expecting: result)
            if value.type.nominal?.role == .never {
                functionBody.statements = [.expression(value)]
            } else {
                let given = function.opaque == nil ? convert(value, to: result, context: .result) : value
                functionBody.statements = [.returnValue(given, span(expression))]
            }
        } else {
            functionBody.statements = statements(list)
        }
        if let opaque = function.opaque { decide(opaque, function, functionBody) }
        if function.returnsSelf { checkSelfResult(functionBody) }
        if context.isInitializer { checkDelegation(function, functionBody) }
        if context.isInitializer { functionBody.implicitSuper = implicitSuperCall(function, functionBody) }
        functionBody.isChecked = true
        checkedBodies.append((function, functionBody))
        if !source.isLibrary { table.declared.add(function) }
    }

    /// A class's method that gives `Self` gives an instance of the class that it is called on: none that a class makes which
    /// is named.
    private func checkSelfResult(_ functionBody: FunctionBody) {
        func check(_ list: [Statement]) {
            for statement in list {
                guard case .returnValue(let value?, _) = statement else {
                    check(statement.statements)
                    continue
                }
                if let made = value.madeByName {
                    sink.error(
                        "cannot convert return expression of type '\(made.type)' to return type 'Self'", at: made.span)
                }
            }
        }
        check(functionBody.statements)
    }

    // MARK: Accessors

    /// Reads the accessors of a computed property or subscript and queues their bodies.
    func readAccessors(
        _ block: AccessorBlockSyntax, of variable: VariableDeclaration, owner: Nominal?, context: BodyContext? = nil
    ) {
        let selfType = variable.isStatic ? nil : owner?.selfType
        // Both accessors of a local variable capture the same.
        let scope = CaptureScope(parent: context?.scope)
        let getter = accessorFunction(variable.name, owner, variable.isStatic, scope)
        getter.isGetter = true
        (getter.result, getter.opaque) = (variable.type, variable.opaque)
        getter.builder = variable.builder
        if context != nil { getter.outerGenericParameters = outerGenerics() }
        var setter: FunctionDeclaration?
        var bodies: [() -> Void] = []
        func queue(_ function: FunctionDeclaration, _ list: CodeBlockItemListSyntax, _ result: Type) {
            bodies.append(bodyWork(function, list, result, owner, selfType, context))
        }
        switch block.accessors {
        case .getter(let list): queue(getter, list, variable.type)
        case .accessors(let list):
            for accessor in list {
                switch accessor.accessorSpecifier.tokenKind {
                case .keyword(.get):
                    if accessor.effectSpecifiers?.throwsClause != nil { getter.canThrow = true }
                    if owner?.kind != .classType, accessor.modifier?.name.tokenKind == .keyword(.mutating) {
                        getter.isMutating = true
                    }
                    if let body = accessor.body { queue(getter, body.statements, variable.type) }
                case .keyword(.set):
                    let function = setterFunction(variable, accessor, owner, scope)
                    function.outerGenericParameters = getter.outerGenericParameters
                    if let body = accessor.body { queue(function, body.statements, .void) }
                    setter = function
                case .keyword(.willSet), .keyword(.didSet): break
                default: _ = refuse("'\(accessor.accessorSpecifier.text)'", accessor)
                }
            }
        @unknown default: break
        }
        variable.storage = .computed(getter: getter, setter: setter)
        if context == nil { pendingBodies += bodies } else { for work in bodies { work() } }
    }

    private func setterFunction(
        _ variable: VariableDeclaration, _ accessor: AccessorDeclSyntax, _ owner: Nominal?, _ scope: CaptureScope
    ) -> FunctionDeclaration {
        let function = accessorFunction(variable.name, owner, variable.isStatic, scope)
        function.isMutating = owner != nil && owner?.kind != .classType && !accessor.modifiers(contain: .nonmutating)
        let name = accessor.parameters?.name.identifierText ?? "newValue"
        function.parameters = [ParameterDeclaration(label: nil, name: name, type: variable.type)]
        return function
    }

    func accessorFunction(
        _ name: String, _ owner: Nominal?, _ isStatic: Bool, _ scope: CaptureScope = CaptureScope(parent: nil)
    ) -> FunctionDeclaration {
        let function = FunctionDeclaration(name, kind: .function, implementation: .body(FunctionBody(scope: scope)))
        function.owner = owner
        function.isStatic = isStatic
        return function
    }

    /// Queues a body whose result may be a single expression.
    func queueBody(
        _ function: FunctionDeclaration, _ list: CodeBlockItemListSyntax, _ result: Type, _ owner: Nominal?,
        _ selfType: Type?
    ) {
        pendingBodies.append(bodyWork(function, list, result, owner, selfType, nil))
    }

    private func bodyWork(
        _ function: FunctionDeclaration, _ list: CodeBlockItemListSyntax, _ result: Type, _ owner: Nominal?,
        _ selfType: Type?, _ context: BodyContext?
    ) -> () -> Void {
        let scope = typeScope
        return { [self] in
            guard case .body(let functionBody) = function.implementation else { return }
            inScope(scope) {
                checkStatements(functionBody, function, list, result, context, owner: owner, selfType: selfType)
                if !result.isVoid, !result.isError, !refused.touch(list),
                    !ControlFlow.leaves(functionBody.statements)
                {
                    let end = list.parent?.lastToken(viewMode: .sourceAccurate).map { span($0) }
                    sink.error(
                        "missing return in a function expected to return '\(result)'", at: end ?? span(list))
                }
            }
        }
    }
}

extension AccessorDeclSyntax {
    fileprivate func modifiers(contain keyword: Keyword) -> Bool { modifier?.name.tokenKind == .keyword(keyword) }
}

extension FunctionDeclSyntax {
    /// Whether its parameters or its result are types inside others: `Names.Item`.
    fileprivate var namesMemberType: Bool {
        let clause = signature.parameterClause.parameters.map(\.type) + [signature.returnClause?.type].compactMap { $0 }
        return clause.contains { $0.namesMemberType }
    }
}

extension SyntaxProtocol {
    fileprivate var namesMemberType: Bool {
        self.is(MemberTypeSyntax.self) || children(viewMode: .sourceAccurate).contains { $0.namesMemberType }
    }
}
