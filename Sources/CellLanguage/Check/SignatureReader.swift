import SwiftOperators
import SwiftSyntax

/// Reads the texts of the library's table. What is wrong with one is reported to the table's sink.
struct SignatureReader {
    let table: TypeTable

    /// What is put around a member to be parsed.
    private static let opening = "extension X {\n"
    private static let closing = "\n}"
    /// Where the names of types stand that are read without a tree.
    private static let nowhere = CellParser.syntax(of: "")

    /// Parses a member's text as it would stand inside a type.
    private func parse(_ text: String, body: String? = nil) -> (DeclSyntax, SourceText)? {
        let text = body.map { "\(text) {\n\($0)\n}" } ?? text
        let source = SourceText(Self.opening + text + Self.closing, origin: SourceText.library)
        guard let tree = parsed(source),
            let around = tree.statements.first?.item.as(ExtensionDeclSyntax.self),
            let declaration = around.memberBlock.members.first?.decl
        else {
            table.sink.error("cannot read the library's declaration '\(text)'", at: source.span)
            return nil
        }
        return (declaration, source)
    }

    private func parseTop(_ text: String) -> (DeclSyntax, SourceText)? {
        let source = SourceText("\(text) {}", origin: SourceText.library)
        guard let tree = parsed(source), let declaration = tree.statements.first?.item.as(DeclSyntax.self) else {
            table.sink.error("cannot read the library's declaration '\(text)'", at: source.span)
            return nil
        }
        return (declaration, source)
    }

    /// The tree of a text, its operators folded: defaults such as `0..<1` have some. Nil where it is no Swift.
    private func parsed(_ source: SourceText) -> SourceFileSyntax? {
        let tree = CellParser.syntax(of: source.text)
        if tree.hasError { return nil }
        guard source.text.contains(" = ") || source.text.contains("\n}\n}") else { return tree }
        return CellParser.folded(tree, CellOperators().table) { _ in }
    }

    private func resolver(_ scope: TypeScope, _ source: SourceText) -> TypeResolver {
        TypeResolver(table: table, scope: scope, source: source, sink: table.sink)
    }

    // MARK: Types

    /// Reads a type's header: generic parameters, superclass, protocols.
    func readHeader(_ text: String, of nominal: Nominal) {
        guard let (declaration, source) = parseTop(text) else { return }
        let scope = TypeScope(parent: nil)
        let generics = GenericsReader(resolver: resolver(scope, source))
        let clause: GenericParameterClauseSyntax?
        let inheritance: InheritanceClauseSyntax?
        var whereClause: GenericWhereClauseSyntax?
        switch declaration.as(DeclSyntaxEnum.self) {
        case .structDecl(let node):
            (clause, inheritance, whereClause) = (
                node.genericParameterClause, node.inheritanceClause, node.genericWhereClause
            )
        case .classDecl(let node):
            (clause, inheritance, whereClause) = (
                node.genericParameterClause, node.inheritanceClause, node.genericWhereClause
            )
            nominal.isFinal = node.modifiers.contains { $0.name.tokenKind == .keyword(.final) }
        case .enumDecl(let node):
            (clause, inheritance, whereClause) = (
                node.genericParameterClause, node.inheritanceClause, node.genericWhereClause
            )
        case .protocolDecl(let node):
            (clause, inheritance) = (nil, node.inheritanceClause)
            nominal.primaryAssociatedTypes = node.primaryAssociatedTypes
        default: (clause, inheritance) = (nil, nil)
        }
        nominal.genericParameters = GenericsReader.declare(clause, in: scope)
        generics.readBounds(clause)
        _ = generics.readWhere(whereClause, own: nominal.genericParameters)
        Self.readInheritance(inheritance, of: nominal, conditions: [], resolver(scope, source))
    }

    /// Reads what a type inherits from and conforms to.
    static func readInheritance(
        _ clause: InheritanceClauseSyntax?, of nominal: Nominal, conditions: [Requirement], _ resolver: TypeResolver
    ) {
        for inherited in clause?.inheritedTypes ?? [] {
            let type = resolver.resolve(inherited.type)
            switch type {
            case .existential(let parts):
                for part in parts {
                    // The class that a protocol asks for is inherited from on its own.
                    if parts.contains(where: { $0.kind == .protocolType && $0.requiredClass == part }) { continue }
                    if part.kind == .classType {
                        nominal.superclass = .nominal(part, [])
                    } else if part == nominal || part.ancestorsInProtocols.contains(nominal) {
                        resolver.sink.error(
                            "protocol '\(nominal.name)' refines itself", at: resolver.span(inherited.type))
                    } else {
                        let place = resolver.span(inherited.type)
                        nominal.conformances.append(Conformance(to: part, conditions: conditions, span: place))
                    }
                }
            case .nominal(let base, _) where base.kind == .classType && nominal.kind == .classType:
                if base == nominal || base.ancestors.contains(nominal) {
                    resolver.sink.error("'\(nominal.name)' inherits from itself", at: resolver.span(inherited.type))
                } else if let other = nominal.superclass {
                    resolver.sink.error(
                        "multiple inheritance from classes '\(other)' and '\(type)'", at: resolver.span(inherited.type),
                        hint: "a class has one superclass; what several have in common is a protocol")
                } else {
                    if inherited.id != clause?.inheritedTypes.first?.id {
                        resolver.sink.error(
                            "superclass '\(type)' must appear first in the inheritance clause",
                            at: resolver.span(inherited.type))
                    }
                    nominal.superclass = type
                }
            case .nominal(let base, []) where base.kind == .classType && nominal.kind == .protocolType:
                nominal.requiredClass = base
            case .nominal(let base, _) where base.kind == .classType && nominal.kind == .protocolType:
                resolver.sink.error(
                    "a protocol of a generic class is not part of the cell language", at: resolver.span(inherited.type))
            case .nominal where nominal.kind == .enumeration: nominal.rawType = type
            case .error: break
            default:
                resolver.sink.error(
                    "'\(nominal.name)' cannot inherit from '\(type)'", at: resolver.span(inherited.type))
            }
        }
    }

    /// Reads an extension's header: its conformances go to the type, its conditions are returned.
    func readExtension(_ text: String, of nominal: Nominal) -> [Requirement] {
        guard let (declaration, source) = parseTop(text), let node = declaration.as(ExtensionDeclSyntax.self) else {
            return []
        }
        let scope = TypeScope(parent: nil, nominal: nominal)
        let resolver = resolver(scope, source)
        let conditions = GenericsReader(resolver: resolver).readWhere(node.genericWhereClause, own: [])
        Self.readInheritance(node.inheritanceClause, of: nominal, conditions: conditions, resolver)
        return conditions
    }

    /// Reads the typealiases and associated types of a type.
    func readTypeTexts(of nominal: Nominal) {
        let texts = nominal.pendingTypeTexts
        nominal.pendingTypeTexts = []
        let parsed = texts.compactMap { parse($0.text) }
        for (declaration, source) in parsed {
            guard let node = declaration.as(AssociatedTypeDeclSyntax.self) else { continue }
            let scope = TypeScope(parent: nil, nominal: nominal)
            nominal.associatedTypes.append((node.name.identifierText, nil))
            nominal.pendingDefaults[node.name.identifierText] = node.initializer?.value.trimmedDescription
            for bound in node.inheritanceClause?.inheritedTypes ?? [] {
                nominal.associatedBounds.append((node.name.identifierText, resolver(scope, source).resolve(bound.type)))
            }
            nominal.associatedRequirements += GenericsReader(resolver: resolver(scope, source)).readWhere(
                node.genericWhereClause, own: [])
        }
        for (declaration, source) in parsed {
            guard let node = declaration.as(TypeAliasDeclSyntax.self) else { continue }
            let scope = TypeScope(parent: TypeScope(parent: nil, nominal: nominal))
            let generics = GenericsReader.declare(node.genericParameterClause, in: scope)
            let type = resolver(scope, source).resolve(node.initializer.value)
            nominal.nestedTypes[node.name.identifierText] = .alias(type, generics)
        }
    }

    /// The type that a typealias stands for, at the top or inside a type.
    func readAlias(_ text: String, in nominal: Nominal? = nil) -> Type? {
        guard let (declaration, source) = parse(text), let node = declaration.as(TypeAliasDeclSyntax.self) else {
            return nil
        }
        return resolver(TypeScope(parent: nil, nominal: nominal), source).resolve(node.initializer.value)
    }

    /// Reads the cases of an enum.
    func readCases(of nominal: Nominal) {
        let texts = nominal.pendingCaseTexts
        nominal.pendingCaseTexts = []
        if texts.isEmpty { return }
        defer { table.addEnumMembers(nominal) }
        for (text, documentation) in texts {
            guard let (declaration, source) = parse(text), let node = declaration.as(EnumCaseDeclSyntax.self) else {
                continue
            }
            let resolver = resolver(TypeScope(parent: nil, nominal: nominal), source)
            for element in node.elements {
                let payload = element.parameterClause?.parameters.map { parameter in
                    Type.TupleElement(parameter.firstName?.identifierText, resolver.resolve(parameter.type))
                }
                let enumCase = EnumCase(
                    element.name.identifierText, index: nominal.cases.count, payload: payload ?? [], owner: nominal)
                enumCase.documentation = documentation
                enumCase.rawValue = nominal.native?.cases?.rawValue(at: enumCase.index)
                nominal.cases.append(enumCase)
                nominal.add(.enumCase(enumCase), named: enumCase.name)
            }
        }
    }

    /// Reads the fields of a type whose values are records. Only printing names them: they are no members.
    func readFields(of nominal: Nominal) {
        let fields = nominal.pendingFields
        nominal.pendingFields = []
        for (index, field) in fields.enumerated() {
            guard case .variable(let variable)? = readMember(field, of: nominal, requirements: []) else { continue }
            variable.storage = .field(index)
            nominal.storedProperties.append(variable)
        }
    }

    // MARK: Members

    /// Reads a member of a type, or a global declaration.
    func readMember(_ member: any LibraryMember, of nominal: Nominal?, requirements: [Requirement]) -> Member? {
        // What holds in the body that is just being checked says nothing of this declaration.
        let assumptions = table.assumptions
        if !assumptions.isEmpty { table.assumptions = [] }
        defer { if !assumptions.isEmpty { table.assumptions = assumptions } }
        if let nominal, let plain = PlainOperator(member.signature) {
            let function = readOperator(plain, member, of: nominal)
            function.requirements = requirements
            return .function(function)
        }
        guard let (declaration, source) = parse(member.signature, body: member.implementation.body) else { return nil }
        let scope = TypeScope(parent: nominal.map { TypeScope(parent: nil, nominal: $0) })
        let reader = FunctionReader(resolver: resolver(scope, source))
        let result: Member?
        switch declaration.as(DeclSyntaxEnum.self) {
        case .functionDecl(let node):
            let function = reader.read(node, owner: nominal, implementation: implementation(member, nominal))
            if let body = node.body { checkWhenNeeded(function, body.statements, scope, source) }
            result = .function(function)
        case .initializerDecl(let node):
            guard let nominal else { return nil }
            let function = reader.read(node, owner: nominal, implementation: implementation(member, nominal))
            if let body = node.body { checkWhenNeeded(function, body.statements, scope, source) }
            result = .function(function)
        case .subscriptDecl(let node):
            guard let nominal else { return nil }
            let function = reader.read(node, owner: nominal, implementation: implementation(member, nominal))
            if case .accessors(_, let set?) = member.implementation { function.setter = .native(set) }
            function.hasNonmutatingSetter = node.accessorBlock?.hasNonmutatingSetter == true
            if nominal.kind == .protocolType, case .none = member.implementation, node.accessorBlock?.hasSetter == true
            {
                function.setter = .requirement
            }
            result = .function(function)
        case .variableDecl(let node):
            result = readVariable(node, member, nominal, scope, reader.resolver).map { .variable($0) }
        default:
            table.sink.error("cannot read the library's declaration '\(member.signature)'", at: source.span)
            result = nil
        }
        switch result {
        case .function(let function):
            function.requirements += requirements
            function.documentation = member.documentation
        case .variable(let variable):
            variable.requirements += requirements
            variable.documentation = member.documentation
        default: break
        }
        return result
    }

    /// Leaves a body for its first call. It sees the library's names alone.
    private func checkWhenNeeded(
        _ function: FunctionDeclaration, _ statements: CodeBlockItemListSyntax, _ scope: TypeScope,
        _ source: SourceText
    ) {
        guard case .body(let body) = function.implementation else { return }
        body.onFirstUse = { [unowned table, unowned function] in
            let assumptions = table.assumptions
            defer { table.assumptions = assumptions }
            scope.requirements = function.requirements
            let checker = Checker(table: table, environment: Environment(), source: source, sink: table.sink)
            checker.inScope(scope) {
                let result = function.kind == .initializer ? .void : function.result
                checker.checkStatements(
                    body, function, statements, result, nil, owner: function.owner, selfType: function.owner?.selfType)
                checker.finish()
            }
        }
    }

    /// Makes of an operator's signature what the parser's tree would give.
    private func readOperator(
        _ plain: PlainOperator, _ member: any LibraryMember, of nominal: Nominal
    ) -> FunctionDeclaration {
        let source = SourceText(Self.opening + member.signature + Self.closing, origin: SourceText.library)
        let resolver = resolver(TypeScope(parent: TypeScope(parent: nil, nominal: nominal)), source)
        func place(_ bytes: Range<Int>) -> SourceSpan {
            let start = Self.opening.utf8.count
            return SourceSpan(source, (start + bytes.lowerBound)..<(start + bytes.upperBound))
        }
        func type(_ name: String) -> Type { resolver.named(name, [], Self.nowhere) }
        let function = FunctionDeclaration(
            plain.name, kind: .operatorFunction, implementation: implementation(member, nominal))
        function.owner = nominal
        function.isStatic = true
        for operand in plain.operands {
            let parameter = ParameterDeclaration(label: nil, name: operand.name, type: type(operand.type))
            parameter.isInout = operand.isInout
            parameter.span = place(operand.bytes)
            function.parameters.append(parameter)
        }
        function.result = plain.result.map(type) ?? .void
        function.returnsSelf = nominal.kind == .classType && plain.result == LanguageNames.selfType
        function.span = place(plain.nameBytes)
        function.signature = member.signature
        function.documentation = member.documentation
        return function
    }

    private func implementation(
        _ member: any LibraryMember, _ nominal: Nominal?
    ) -> FunctionDeclaration.Implementation {
        switch member.implementation {
        case .function(let native): .native(native)
        case .accessors(let get, _): .native(get)
        case .inline(let inline), .inlineAccessor(let inline): .inline(inline)
        case .change(let change): .change(change)
        case .written: .body(FunctionBody(scope: CaptureScope(parent: nil)))
        case .iteration, .field, .none: .requirement
        }
    }

    private func readVariable(
        _ node: VariableDeclSyntax, _ member: any LibraryMember, _ nominal: Nominal?, _ scope: TypeScope,
        _ resolver: TypeResolver
    ) -> VariableDeclaration? {
        guard let binding = node.bindings.first, let name = binding.pattern.as(IdentifierPatternSyntax.self),
            let annotation = binding.typeAnnotation
        else {
            table.sink.error(
                "the library's property '\(member.signature)' needs a name and a type", at: resolver.source.span)
            return nil
        }
        let type = resolver.resolve(annotation.type)
        let isStatic = node.modifiers.contains {
            $0.name.tokenKind == .keyword(.static) || $0.name.tokenKind == .keyword(.class)
        }
        let storage: VariableDeclaration.Storage
        if case .none = member.implementation {
            storage = .requirement(settable: binding.accessorBlock?.hasSetter == true)
        } else {
            let getter = accessor(
                name.identifier.identifierText, nominal, type, isStatic, implementation(member, nominal))
            if case .written = member.implementation, case .getter(let list)? = binding.accessorBlock?.accessors {
                checkWhenNeeded(getter, list, scope, resolver.source)
            }
            var setter: FunctionDeclaration?
            if case .accessors(_, let set?) = member.implementation {
                setter = accessor(name.identifier.identifierText, nominal, .void, isStatic, .native(set))
                setter?.isMutating = true
                setter?.parameters = [ParameterDeclaration(label: nil, name: "newValue", type: type)]
            }
            storage = .computed(getter: getter, setter: setter)
        }
        let variable = VariableDeclaration(
            name.identifier.identifierText, type: type, isLet: node.bindingSpecifier.tokenKind == .keyword(.let),
            storage: storage)
        variable.owner = nominal
        variable.isStatic = isStatic
        variable.isImplicitlyUnwrapped = annotation.type.isImplicitlyUnwrapped
        variable.signature = member.signature
        return variable
    }

    private func accessor(
        _ name: String, _ nominal: Nominal?, _ type: Type, _ isStatic: Bool,
        _ implementation: FunctionDeclaration.Implementation
    ) -> FunctionDeclaration {
        let function = FunctionDeclaration(name, kind: .function, implementation: implementation)
        function.owner = nominal
        function.isStatic = isStatic
        function.result = type
        return function
    }
}
