import SwiftSyntax

extension Checker {
    /// Declares types, then extensions, then reads their members: they may refer to each other in any order.
    func declareTypes(_ declarations: [DeclSyntax]) {
        let scope = isGlobalScope ? environment.typeScope : typeScope
        var found: [(Nominal, TypeDeclSyntax)] = []
        for declaration in declarations {
            if let node = TypeDeclSyntax(declaration) {
                let nominal = declareNominal(node, parent: nil)
                checkRedeclaration(of: nominal, in: scope)
                scope.types[nominal.name] = .nominal(nominal)
                environment.names[nominal.name] = nil
                found.append((nominal, node))
                declareNested(nominal, node.members, &found)
            }
        }
        declareInExtensions(declarations.compactMap { $0.as(ExtensionDeclSyntax.self) }, &found)
        for declaration in declarations {
            if let node = declaration.as(TypeAliasDeclSyntax.self) { declareAlias(node) { scope.types[$0] = $1 } }
        }
        for (nominal, node) in found { readInheritance(nominal, node) }
        for (nominal, node) in found { readAliases(nominal, node.members) }
        var extensions: [(Nominal, ExtensionDeclSyntax, [Requirement], TypeScope)] = []
        for declaration in declarations {
            guard let node = declaration.as(ExtensionDeclSyntax.self) else { continue }
            if let entry = readExtensionHeader(node) { extensions.append(entry) }
        }
        for (nominal, node) in found { readMembers(nominal, node.members, [], memberScope(nominal)) }
        isReadingExtension = true
        for (nominal, node, requirements, scope) in extensions {
            readMembers(nominal, node.memberBlock, requirements, scope)
        }
        isReadingExtension = false
        for (nominal, node) in found {
            completeType(nominal)
            checkInitializers(of: nominal, end: span(node.members.rightBrace))
        }
        var seen: Set<Nominal> = []
        for nominal in found.map(\.0) + extensions.map(\.0) where seen.insert(nominal).inserted {
            checkRepeatedConformances(of: nominal)
        }
        declaredTypes += found.map(\.0)

        pendingConformances +=
            found.map { ($0.0, $0.0.span ?? source.span) } + extensions.map { ($0.0, span($0.1.extendedType)) }
    }

    private func declareNominal(_ node: TypeDeclSyntax, parent: Nominal?) -> Nominal {
        let nominal = Nominal(node.name.identifierText, kind: node.kind, parent: parent)
        nominal.span = span(node.name)
        table.declared.add(nominal)
        nominal.isFinal = node.isFinal
        nominal.isResultBuilder = node.isResultBuilder
        nominal.isIndirect = node.isIndirect
        nominal.documentation = FunctionReader.documentation(of: node.syntax)
        let scope = TypeScope(parent: typeScope)
        let outer = parent.map { $0.kind == .protocolType ? [] : $0.genericParameters } ?? []
        nominal.genericParameters = outer + GenericsReader.declare(node.generics, in: scope)
        nominal.outerParameterCount = outer.count
        return nominal
    }

    private func declareNested(
        _ nominal: Nominal, _ members: MemberBlockSyntax, _ found: inout [(Nominal, TypeDeclSyntax)]
    ) {
        for member in members.members {
            if let inner = TypeDeclSyntax(member.decl) {
                let nested = declareNominal(inner, parent: nominal)
                nominal.nestedTypes[nested.name] = .nominal(nested)
                found.append((nested, inner))
                declareNested(nested, inner.members, &found)
            }
        }
    }

    /// Declares the types inside extensions; an extension of one of those has to wait for it, in whatever order they stand.
    private func declareInExtensions(_ extensions: [ExtensionDeclSyntax], _ found: inout [(Nominal, TypeDeclSyntax)]) {
        var waiting = extensions.filter { node in
            node.memberBlock.members.contains { TypeDeclSyntax($0.decl) != nil }
        }
        var isStuck = false
        while !isStuck {
            let count = waiting.count
            waiting = waiting.filter { node in
                guard let nominal = attempt({ resolve(node.extendedType) })?.extendedNominal else { return true }
                nominal.prepareIfNeeded()
                declareNested(nominal, node.memberBlock, &found)
                return false
            }
            isStuck = waiting.count == count
        }
    }

    private func declareAlias(_ node: TypeAliasDeclSyntax, _ add: (String, TypeDeclaration) -> Void) {
        let scope = TypeScope(parent: typeScope)
        let generics = GenericsReader.declare(node.genericParameterClause, in: scope)
        let type = inScope(scope) { resolve(node.initializer.value) }
        add(node.name.identifierText, .alias(type, generics))
    }

    /// The scope of a type's members.
    func memberScope(_ nominal: Nominal) -> TypeScope {
        TypeScope(parent: nominal.parent.map { memberScope($0) } ?? typeScope, nominal: nominal)
    }

    private func readInheritance(_ nominal: Nominal, _ node: TypeDeclSyntax) {
        let scope = memberScope(nominal)
        let resolver = resolver(in: scope)
        let generics = GenericsReader(resolver: resolver)
        generics.readBounds(node.generics)
        // The clause may speak of what is inherited.
        SignatureReader.readInheritance(node.inheritance, of: nominal, conditions: [], resolver)
        nominal.associatedRequirements += generics.readWhere(node.whereClause, own: nominal.genericParameters)
        if nominal.kind == .protocolType { readRequiredClass(of: nominal, node.whereClause) }
        nominal.primaryAssociatedTypes = node.syntax.as(ProtocolDeclSyntax.self)?.primaryAssociatedTypes ?? []
        checkSuperclass(of: nominal, node)
        let associated = node.members.members.compactMap { $0.decl.as(AssociatedTypeDeclSyntax.self) }
        for node in associated {
            nominal.associatedTypes.append(
                (node.name.identifierText, node.initializer.map { resolver.resolve($0.value) }))
        }
        for node in associated {
            let name = node.name.identifierText
            for bound in node.inheritanceClause?.inheritedTypes ?? [] {
                nominal.associatedBounds.append((name, resolver.resolve(bound.type)))
                let said = generics.primaryTypes(of: .member(.parameter(nominal.selfParameter), name), bound.type)
                nominal.associatedRequirements += said.map { .same($0.member, $0.type) }
            }
            nominal.associatedRequirements += generics.readWhere(node.genericWhereClause, own: [])
        }
    }

    /// `where Self: Animal` behind a protocol's name.
    private func readRequiredClass(of nominal: Nominal, _ clause: GenericWhereClauseSyntax?) {
        let own = Type.parameter(nominal.selfParameter)
        for case .conforms(own, .nominal(let base, let arguments)) in nominal.associatedRequirements
        where base.kind == .classType {
            if arguments.isEmpty {
                nominal.requiredClass = base
            } else if let clause {
                report("a protocol of a generic class is not part of the cell language", clause)
            }
        }
    }

    private func readAliases(_ nominal: Nominal, _ members: MemberBlockSyntax) {
        inScope(memberScope(nominal)) {
            for member in members.members {
                if let node = member.decl.as(TypeAliasDeclSyntax.self) {
                    declareAlias(node) { nominal.nestedTypes[$0] = $1 }
                }
            }
        }
    }

    private func readExtensionHeader(_ node: ExtensionDeclSyntax) -> (
        Nominal, ExtensionDeclSyntax, [Requirement], TypeScope
    )? {
        let type = resolve(node.extendedType)
        let nominal: Nominal
        switch type {
        case .nominal(let found, _): nominal = found
        case .existential(let protocols):
            guard let first = protocols.first(where: { $0.kind == .protocolType }) else { return nil }
            nominal = first
        case .error: return nil
        default:
            report("type '\(type)' cannot be extended", node.extendedType)
            return nil
        }
        nominal.prepareIfNeeded()
        table.declared.addExtension(of: nominal)
        let scope = TypeScope(parent: typeScope, nominal: nominal)
        let resolver = resolver(in: scope)
        var requirements = GenericsReader(resolver: resolver).readWhere(node.genericWhereClause, own: [])
        if case .nominal(_, let arguments) = type {
            for (parameter, argument) in zip(nominal.genericParameters, arguments)
            where argument.isKnown && argument != .parameter(parameter) {
                requirements.append(.same(.parameter(parameter), argument))
            }
        }
        scope.requirements = requirements
        SignatureReader.readInheritance(node.inheritanceClause, of: nominal, conditions: requirements, resolver)
        inScope(scope) {
            for member in node.memberBlock.members {
                if let alias = member.decl.as(TypeAliasDeclSyntax.self) {
                    declareAlias(alias) { nominal.nestedTypes[$0] = $1 }
                }
            }
        }
        return (nominal, node, requirements, scope)
    }
}

extension Type {
    /// The type that an extension of this one adds to.
    fileprivate var extendedNominal: Nominal? {
        if case .existential(let protocols) = self { return protocols.first { $0.kind == .protocolType } }
        return nominal
    }
}

/// A struct, class, enum or protocol declaration.
struct TypeDeclSyntax {
    let syntax: DeclSyntax
    let name: TokenSyntax
    let kind: Nominal.Kind
    let generics: GenericParameterClauseSyntax?
    let inheritance: InheritanceClauseSyntax?
    let whereClause: GenericWhereClauseSyntax?
    let members: MemberBlockSyntax
    /// Whether nothing may inherit from it.
    var isFinal: Bool {
        syntax.as(ClassDeclSyntax.self)?.modifiers.contains { $0.name.tokenKind == .keyword(.final) } ?? false
    }

    /// Whether its functions put together what bodies list.
    var isResultBuilder: Bool {
        syntax.asProtocol((any WithAttributesSyntax).self)?.attributes.contains { element in
            guard case .attribute(let attribute) = element else { return false }
            return attribute.attributeName.trimmedDescription == LanguageNames.resultBuilder
        } ?? false
    }

    /// Whether all its cases are `indirect`.
    var isIndirect: Bool {
        syntax.as(EnumDeclSyntax.self)?.modifiers.contains { $0.name.tokenKind == .keyword(.indirect) } ?? false
    }

    init?(_ syntax: DeclSyntax) {
        self.syntax = syntax
        switch syntax.as(DeclSyntaxEnum.self) {
        case .structDecl(let node):
            (name, kind, generics, inheritance) = (
                node.name, .structure, node.genericParameterClause, node.inheritanceClause
            )
            (whereClause, members) = (node.genericWhereClause, node.memberBlock)
        case .classDecl(let node):
            (name, kind, generics, inheritance) = (
                node.name, .classType, node.genericParameterClause, node.inheritanceClause
            )
            (whereClause, members) = (node.genericWhereClause, node.memberBlock)
        case .enumDecl(let node):
            (name, kind, generics, inheritance) = (
                node.name, .enumeration, node.genericParameterClause, node.inheritanceClause
            )
            (whereClause, members) = (node.genericWhereClause, node.memberBlock)
        case .protocolDecl(let node):
            (name, kind, generics, inheritance) = (node.name, .protocolType, nil, node.inheritanceClause)
            (whereClause, members) = (node.genericWhereClause, node.memberBlock)
        default: return nil
        }
    }
}
