import SwiftSyntax

extension Checker {
    func declaration(_ syntax: DeclSyntax) -> [Statement] {
        switch syntax.as(DeclSyntaxEnum.self) {
        case .variableDecl(let node): return variable(node)
        case .functionDecl:
            if let work = body.localFunctionBodies.removeValue(forKey: syntax.id) { work() }
            return declaredFunctions[syntax.id].map { [.define($0)] } ?? []
        case .structDecl, .classDecl, .enumDecl, .protocolDecl, .extensionDecl, .typeAliasDecl:
            if !body.isTopLevel || body.blocks.count > 1 {
                reportInGenericCode(syntax)
                declareTypes([syntax])
            }
            return []
        case .importDecl: return []
        case .operatorDecl, .precedenceGroupDecl:
            if !isGlobalScope { report("operators and precedence groups can only be declared at the top", syntax) }
            return []
        case .missingDecl: return []
        default:
            _ = refuse("this declaration", syntax)
            return []
        }
    }

    /// A type among statements cannot depend on the generic parameters around.
    private func reportInGenericCode(_ syntax: DeclSyntax) {
        guard let node = TypeDeclSyntax(syntax), !outerGenerics().isEmpty else { return }
        report("type '\(node.name.identifierText)' cannot be nested in a generic function", node.name)
    }

    /// Whether variables declared here are the session's.
    var isGlobalScope: Bool { body.isTopLevel && body.blocks.count == 1 }

    private func variable(_ node: VariableDeclSyntax) -> [Statement] {
        let isLet = node.bindingSpecifier.tokenKind == .keyword(.let)
        let types = node.bindings.annotations.map { annotation in
            annotation.map { resolver().resolveResult($0.type, generics: outerGenerics()) }
        }
        let ownership = ownership(node.modifiers)
        return zip(node.bindings, types).flatMap { binding, type in
            let statements = declare(binding, type?.type, type?.opaque, isLet: isLet, ownership)
            if binding.typeAnnotation?.type.isImplicitlyUnwrapped == true { markImplicitlyUnwrapped(binding) }
            return statements
        }
    }

    private func declare(
        _ binding: PatternBindingSyntax, _ written: Type?, _ opaque: OpaqueResult?, isLet: Bool, _ ownership: Ownership
    ) -> [Statement] {
        if let accessors = binding.accessorBlock, binding.initializer == nil {
            if accessors.isObserver, let written, written.nominal?.role == .optional {
                let none = Expression(.literal(.none), written, span(binding.pattern))
                return observedVariable(binding, accessors, none, written, ownership)
            }
            if isLet, !accessors.isObserver { reportComputedConstant(binding) }
            return computedVariable(binding, accessors, written, opaque)
        }
        checkRedeclaration(binding.pattern)
        let kind = Binding(isLet: isLet, isGlobal: isGlobalScope)
        guard let syntax = binding.initializer?.value else {
            return declareWithoutValue(binding, written, isLet: isLet, ownership)
        }
        var value: Expression
        if let written {
            value = beginning(syntax, as: written, opaque)
        } else {
            value = initialValue(beginning(syntax, as: .unknown), of: ownership)
        }
        if value.type.isError || (written.map { !$0.isError && $0.isKnown && value.type != $0 } ?? false) {
            value = Expression(.error, written ?? .error, value.span)
        }
        let type = written.flatMap { $0.isKnown ? $0 : nil } ?? value.type
        if let accessors = binding.accessorBlock {
            return observedVariable(binding, accessors, value, type, ownership)
        }
        let declared = pattern(binding.pattern, type, binding: kind)
        hold(declared, ownership, type, binding.pattern)
        return [.declare(declared, value, span(binding))]
    }

    /// Notes of a variable just declared that its type is written `T!`.
    private func markImplicitlyUnwrapped(_ binding: PatternBindingSyntax) {
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.identifierText else { return }
        switch lookUpLocal(name) {
        case .variable(let variable)?: variable.isImplicitlyUnwrapped = true
        case nil:
            for case .variable(let variable) in environment.names[name] ?? [] { variable.isImplicitlyUnwrapped = true }
        default: break
        }
    }

    /// Notes how a variable just declared holds what it refers to.
    func hold(_ declared: Pattern, _ ownership: Ownership, _ type: Type, _ node: PatternSyntax) {
        noteOwnership(ownership, of: type, node)
        switch declared {
        case .local(let variable): variable.ownership = ownership
        case .global(let global): global.ownership = ownership
        default: break
        }
    }

    private func declareWithoutValue(
        _ binding: PatternBindingSyntax, _ written: Type?, isLet: Bool, _ ownership: Ownership
    ) -> [Statement] {
        guard let type = written else {
            reportMissingType(binding.pattern, isLet ? "let" : "var")
            _ = pattern(binding.pattern, .error, binding: .init(isLet: isLet, isGlobal: isGlobalScope))
            return []
        }
        let isOptional = type.nominal?.role == .optional && !isLet
        let declared = pattern(binding.pattern, type, binding: .init(isLet: isLet, isGlobal: isGlobalScope))
        hold(declared, ownership, type, binding.pattern)
        switch declared {
        case .local(let variable): variable.canInitialize = true
        case .global(let global):
            environment.constants.remove(global.name)
            // An optional variable begins with nil.
            if !isOptional { environment.unset[ObjectIdentifier(global)] = .init(name: global.name, isLet: isLet) }
        default: break
        }
        if isOptional { return [.declare(declared, Expression(.literal(.none), type, span(binding)), span(binding))] }
        return [.declare(declared, nil, span(binding))]
    }

    /// A variable of the session. One of the same name is hidden from now on; code that was checked before keeps it.
    func declareGlobal(_ name: String, _ type: Type, isLet: Bool, _ place: SourceSpan) -> GlobalVariable {
        let global = GlobalVariable(name)
        let variable = VariableDeclaration(name, type: type, isLet: isLet, storage: .global(global))
        variable.span = place
        variable.signature = "\(isLet ? "let" : "var") \(name): \(type)"
        environment.names[name] = [.variable(variable)]
        if isLet { environment.constants.insert(name) } else { environment.constants.remove(name) }
        return global
    }
}

extension PatternBindingListSyntax {
    /// The annotation that belongs to each binding: in `let a, b: Int, c = 1` that of `b` belongs to `a`, too.
    var annotations: [TypeAnnotationSyntax?] {
        var next: TypeAnnotationSyntax?
        return reversed().map { binding in
            next = binding.typeAnnotation ?? (binding.initializer == nil ? next : nil)
            return next
        }.reversed()
    }
}
