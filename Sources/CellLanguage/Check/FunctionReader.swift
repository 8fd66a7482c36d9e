import SwiftSyntax

/// Reads function signatures, of the library's texts and of cells alike.
struct FunctionReader {
    let resolver: TypeResolver

    var scope: TypeScope { resolver.scope }
    var table: TypeTable { resolver.table }

    /// Reads the parameters of a function; `some P` becomes a generic parameter of it.
    func readParameters(
        _ clause: FunctionParameterClauseSyntax, of function: FunctionDeclaration, isSubscript: Bool = false
    ) {
        for syntax in clause.parameters {
            let first = syntax.firstName.identifierText
            let name = syntax.secondName?.identifierText ?? first
            let hasLabel =
                first != "_" && !(isSubscript && syntax.secondName == nil)
                && function.kind != .operatorFunction
            let parameter = ParameterDeclaration(
                label: hasLabel ? first : nil, name: name, type: readParameterType(syntax.type, of: function))
            parameter.isInout = syntax.type.isInout
            parameter.isVariadic = syntax.ellipsis != nil
            parameter.isAutoclosure = syntax.type.hasAttribute(LanguageNames.autoclosure)
            parameter.isEscaping = syntax.type.hasAttribute("escaping")
            parameter.isImplicitlyUnwrapped = syntax.type.isImplicitlyUnwrapped
            parameter.span = resolver.span(syntax)
            parameter.builder = builder(of: syntax.attributes)
            if let value = syntax.defaultValue?.value {
                parameter.defaultValue = DefaultValue(value, source: resolver.source, scope: scope)
            }
            if parameter.isVariadic { parameter.type = table.array(of: parameter.type) }
            function.parameters.append(parameter)
            parameter.type.addImpliedBounds(to: function.genericParameters)
        }
    }

    private func readParameterType(_ written: TypeSyntax, of function: FunctionDeclaration) -> Type {
        let syntax = written.as(AttributedTypeSyntax.self)?.baseType ?? written
        let implicit = ImplicitParameters()
        var resolver = resolver
        resolver.implicitParameters = implicit
        let type = resolver.resolve(syntax)
        function.genericParameters += implicit.parameters
        function.requirements += implicit.requirements
        return type
    }

    /// The result builder among attributes: one of the library, or one that a cell declares.
    func builder(of attributes: AttributeListSyntax) -> Type? {
        for case .attribute(let attribute) in attributes {
            guard let written = attribute.attributeName.as(IdentifierTypeSyntax.self) else { continue }
            let name = written.name.identifierText
            if let nominal = table.types[name] { return .nominal(nominal, []) }
            var current: TypeScope? = scope
            while let next = current {
                if case .nominal(let nominal)? = next.types[name], nominal.isResultBuilder {
                    return resolver.resolve(attribute.attributeName)
                }
                current = next.parent
            }
        }
        return nil
    }

    /// Reads everything of a function but its body. The resolver's scope must be the function's own.
    func read(_ node: FunctionDeclSyntax, owner: Nominal?, implementation: FunctionDeclaration.Implementation)
        -> FunctionDeclaration
    {
        let name = node.name.identifierText
        let function = FunctionDeclaration(
            name, kind: SignatureScanner.isOperator(name) ? .operatorFunction : .function,
            implementation: implementation)
        function.owner = owner
        applyModifiers(node.modifiers, node.attributes, to: function)
        readGenerics(node.genericParameterClause, node.genericWhereClause, of: function)
        let signature = node.signature
        readEffects(signature.effectSpecifiers, of: function)
        readParameters(signature.parameterClause, of: function)
        if function.isRethrowing, !function.parameters.contains(where: \.takesThrowing) {
            resolver.sink.error(
                "'rethrows' function must take a throwing function argument", at: resolver.span(node.name),
                hint: "write 'throws' in the type of its function parameter, or leave 'rethrows' out")
        }
        readResult(signature.returnClause?.type, of: function)
        function.result.addImpliedBounds(to: function.genericParameters)
        function.returnsSelf = owner?.kind == .classType && signature.returnClause?.type.isSelf == true
        function.isImplicitlyUnwrapped = signature.returnClause?.type.isImplicitlyUnwrapped ?? false
        function.builder = builder(of: node.attributes)
        function.span = resolver.span(node.name)
        function.declaredText = DeclaredText(node, before: node.body, in: resolver.source)
        function.documentation = Self.documentation(of: node)
        return function
    }

    func read(_ node: InitializerDeclSyntax, owner: Nominal, implementation: FunctionDeclaration.Implementation)
        -> FunctionDeclaration
    {
        let function = FunctionDeclaration(
            LanguageNames.initializer, kind: .initializer, implementation: implementation)
        function.owner = owner
        applyModifiers(node.modifiers, node.attributes, to: function)
        function.isFailable = node.optionalMark != nil
        function.isImplicitlyUnwrapped = node.optionalMark?.tokenKind == .exclamationMark
        readGenerics(node.genericParameterClause, node.genericWhereClause, of: function)
        readEffects(node.signature.effectSpecifiers, of: function)
        readParameters(node.signature.parameterClause, of: function)
        function.result = function.isFailable ? table.optional(owner.selfType) : owner.selfType
        function.span = resolver.span(node.initKeyword)
        function.declaredText = DeclaredText(node, before: node.body, in: resolver.source)
        function.documentation = Self.documentation(of: node)
        return function
    }

    func read(_ node: SubscriptDeclSyntax, owner: Nominal, implementation: FunctionDeclaration.Implementation)
        -> FunctionDeclaration
    {
        let function = FunctionDeclaration(
            LanguageNames.subscriptMember, kind: .subscriptAccess, implementation: implementation)
        function.owner = owner
        applyModifiers(node.modifiers, node.attributes, to: function)
        readGenerics(node.genericParameterClause, node.genericWhereClause, of: function)
        readParameters(node.parameterClause, of: function, isSubscript: true)
        readResult(node.returnClause.type, of: function)
        function.builder = builder(of: node.attributes)
        function.span = resolver.span(node.subscriptKeyword)
        function.declaredText = DeclaredText(node, before: node.accessorBlock, in: resolver.source)
        function.documentation = Self.documentation(of: node)
        return function
    }

    func readGenerics(
        _ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?,
        of function: FunctionDeclaration
    ) {
        function.genericParameters = GenericsReader.declare(clause, in: scope)
        let generics = GenericsReader(resolver: resolver)
        function.requirements += generics.readBounds(clause)
        function.requirements += generics.readWhere(whereClause, own: function.genericParameters)
        scope.requirements = function.requirements
    }

    private func readResult(_ syntax: TypeSyntax?, of function: FunctionDeclaration) {
        guard let syntax else { return function.result = .void }
        (function.result, function.opaque) = resolver.resolveResult(syntax, generics: function.allGenericParameters)
    }

    private func readEffects(_ effects: FunctionEffectSpecifiersSyntax?, of function: FunctionDeclaration) {
        guard let clause = effects?.throwsClause else { return }
        if clause.throwsSpecifier.tokenKind == .keyword(.rethrows) {
            function.isRethrowing = true
        } else {
            function.thrown = resolver.thrown(clause)
            function.canThrow = function.thrown?.nominal?.role != .never
        }
    }

    private func applyModifiers(
        _ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax, to function: FunctionDeclaration
    ) {
        function.isPrivate = modifiers.isPrivate
        for modifier in modifiers {
            switch modifier.name.tokenKind {
            case .keyword(.static):
                function.isStatic = true
                // 'class' is what a subclass may override.
                if function.owner?.kind == .classType { function.isFinal = true }
            case .keyword(.class): function.isStatic = true
            case .keyword(.mutating): function.isMutating = true
            case .keyword(.override): function.isOverride = true
            case .keyword(.final): function.isFinal = true
            case .keyword(.postfix): function.isPostfix = true
            case .keyword(.required): function.isRequired = true
            case .keyword(.convenience): function.isConvenience = true
            default: break
            }
        }
        for case .attribute(let attribute) in attributes {
            switch attribute.attributeName.trimmedDescription {
            case LanguageNames.discardableResult: function.isDiscardable = true
            case LanguageNames.disfavoredOverload: function.isDisfavored = true
            default: break
            }
        }
    }

    /// The `///` comment above a declaration.
    static func documentation(of node: some SyntaxProtocol) -> String {
        node.leadingTrivia.compactMap { piece -> String? in
            guard case .docLineComment(let text) = piece else { return nil }
            return String(text.dropFirst(3).drop { $0 == " " })
        }.joined(separator: "\n")
    }
}

extension ParameterDeclaration {
    /// Whether a function that may throw is handed over.
    fileprivate var takesThrowing: Bool {
        var type = type
        if type.nominal?.role == .optional || isVariadic, let inner = type.arguments.first { type = inner }
        guard case .function(let function) = type else { return false }
        return function.canThrow
    }
}

extension TypeSyntax {
    /// Whether it is `Self` or `Self?`.
    fileprivate var isSelf: Bool {
        if let optional = self.as(OptionalTypeSyntax.self) { return optional.wrappedType.isSelf }
        return trimmedDescription == LanguageNames.selfType
    }
}
