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
    func parse(_ text: String, body: String? = nil) -> (DeclSyntax, SourceText)? {
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

    func parseTop(_ text: String) -> (DeclSyntax, SourceText)? {
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

    func resolver(_ scope: TypeScope, _ source: SourceText) -> TypeResolver {
        TypeResolver(table: table, scope: scope, source: source, sink: table.sink)
    }

    // MARK: Members

    /// Reads a member of a type, or a global declaration.
    func readMember(_ member: any LibraryMember, of nominal: Nominal?, requirements: [Requirement]) -> Member? {
        // What holds in the body that is just being checked says nothing of this declaration.
        table.withOwnAssumptions { read(member, of: nominal, requirements: requirements) }
    }

    private func read(_ member: any LibraryMember, of nominal: Nominal?, requirements: [Requirement]) -> Member? {
        if let nominal, member.implementation.body == nil, let plain = PlainOperator(member.signature) {
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
            if let block = node.accessorBlock, case .written = member.implementation {
                readBodies(of: function, block, scope, source)
            }
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
            storage = .requirement(RequiredAccessors(binding.accessorBlock))
        } else {
            let getter = accessor(
                name.identifier.identifierText, nominal, type, isStatic, implementation(member, nominal))
            var setter: FunctionDeclaration?
            if case .written = member.implementation, let block = binding.accessorBlock {
                let bodies = AccessorBodies(block)
                if let list = bodies.get { checkWhenNeeded(getter, list, scope, resolver.source) }
                if let list = bodies.set {
                    let change = accessor(
                        name.identifier.identifierText, nominal, .void, isStatic, implementation(member, nominal))
                    change.isMutating = true
                    change.parameters = [ParameterDeclaration(label: nil, name: AccessorBodies.newValue, type: type)]
                    checkWhenNeeded(change, list, scope, resolver.source)
                    setter = change
                }
            }
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
        variable.isPrivate = node.modifiers.isPrivate
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
