import SwiftSyntax

extension Checker {
    /// Reads the members of a type's body or of an extension.
    func readMembers(_ nominal: Nominal, _ block: MemberBlockSyntax, _ requirements: [Requirement], _ scope: TypeScope)
    {
        inScope(scope) {
            for member in block.members { readMember(member.decl, nominal, requirements) }
        }
    }

    func add(_ member: Member, _ name: String, to nominal: Nominal) {
        if isReadingExtension { replaceMembers(of: nominal, name, by: member) }
        nominal.add(member, named: name)
        table.declared.add(member, to: nominal)
        addedMembers.append((nominal, name, member))
    }

    /// An extension in a later cell declares a member again: whatever was checked before keeps the earlier one.
    private func replaceMembers(of nominal: Nominal, _ name: String, by member: Member) {
        for earlier in nominal.members(named: name) where earlier.isReplaced(by: member, in: source) {
            nominal.remove([(name, earlier)])
            table.declared.remove(earlier, from: nominal)
            replacedMembers.append((nominal, name, earlier))
        }
    }

    private func readMember(_ syntax: DeclSyntax, _ nominal: Nominal, _ requirements: [Requirement]) {
        switch syntax.as(DeclSyntaxEnum.self) {
        case .functionDecl(let node): method(node, nominal, requirements)
        case .initializerDecl(let node): initializer(node, nominal, requirements)
        case .subscriptDecl(let node): subscriptMember(node, nominal, requirements)
        case .variableDecl(let node): properties(node, nominal, requirements)
        case .enumCaseDecl(let node): enumCases(node, nominal)
        case .structDecl, .classDecl, .enumDecl, .protocolDecl, .typeAliasDecl, .associatedTypeDecl: break
        case .deinitializerDecl(let node): deinitializer(node, nominal)
        default: _ = refuse("this declaration", syntax)
        }
    }

    private func functionReader() -> (FunctionReader, TypeScope) {
        let scope = TypeScope(parent: typeScope)
        return (FunctionReader(resolver: resolver(in: scope)), scope)
    }

    private func implementation(_ nominal: Nominal, hasBody: Bool) -> FunctionDeclaration.Implementation {
        nominal.kind == .protocolType && !hasBody ? .requirement : .body(FunctionBody(scope: CaptureScope(parent: nil)))
    }

    private func method(_ node: FunctionDeclSyntax, _ nominal: Nominal, _ requirements: [Requirement]) {
        let (reader, scope) = functionReader()
        let function = reader.read(
            node, owner: nominal, implementation: implementation(nominal, hasBody: node.body != nil))
        function.requirements += requirements
        if let duplicate = nominal.members(named: function.name).lazy.compactMap({ member -> FunctionDeclaration? in
            if case .function(let other) = member { return other }
            return nil
        }).first(where: {
            $0.takesSame(as: function) && $0.span?.source === self.source && $0.isStatic == function.isStatic
                && $0.result == function.result
                && $0.requirements.isEmpty && requirements.isEmpty && nominal.kind != .protocolType
        }) {
            report(
                "invalid redeclaration of '\(function.fullName)'", node.name,
                notes: Diagnostic.Note.declaration("'\(function.fullName)' is declared here", duplicate.span))
        }
        checkModifiers(node.modifiers, of: nominal, isInitializer: false)
        checkForm(of: function, node, nominal)
        if function.parameters.isEmpty { checkRedeclaration(of: function, node.name, nominal) }
        add(.function(function), function.name, to: nominal)
        if function.kind == .operatorFunction { environment.operatorOwners[function.name, default: []].append(nominal) }
        queueMemberBody(function, node.body, nominal, scope)
    }

    func queueMemberBody(
        _ function: FunctionDeclaration, _ syntax: CodeBlockSyntax?, _ nominal: Nominal, _ scope: TypeScope
    ) {
        guard syntax != nil else { return }
        pendingBodies.append { [self] in
            inScope(scope) { checkBody(function, syntax, nil, owner: nominal, selfType: nominal.selfType) }
        }
    }

    private func initializer(_ node: InitializerDeclSyntax, _ nominal: Nominal, _ requirements: [Requirement]) {
        let (reader, scope) = functionReader()
        let function = reader.read(
            node, owner: nominal, implementation: implementation(nominal, hasBody: node.body != nil))
        function.requirements += requirements
        checkModifiers(node.modifiers, of: nominal, isInitializer: true)
        if let clause = node.signature.returnClause {
            report("initializers cannot have a result type", clause, hint: "leave it out: it is '\(nominal.name)'")
        }
        add(.function(function), LanguageNames.initializer, to: nominal)
        if isReadingExtension { environment.extensionInitializers.insert(ObjectIdentifier(function)) }
        queueMemberBody(function, node.body, nominal, scope)
    }

    private func subscriptMember(_ node: SubscriptDeclSyntax, _ nominal: Nominal, _ requirements: [Requirement]) {
        let (reader, scope) = functionReader()
        checkGetter(in: node.accessorBlock, of: nominal)
        let isRequirement = nominal.kind == .protocolType && node.accessorBlock?.hasOnlyNames != false
        let function = reader.read(
            node, owner: nominal, implementation: isRequirement ? .requirement : implementation(nominal, hasBody: true))
        function.requirements += requirements
        if isRequirement {
            let accessors = RequiredAccessors(node.accessorBlock)
            if accessors.isSettable { function.setter = .requirement }
            function.isMutating = accessors.hasMutatingGetter
            function.hasNonmutatingSetter = accessors.hasNonmutatingSetter
        }
        add(.function(function), LanguageNames.subscriptMember, to: nominal)
        guard !isRequirement, let block = node.accessorBlock else { return }
        inScope(scope) {
            let selfType = function.isStatic ? nil : nominal.selfType
            switch block.accessors {
            case .getter(let list): queueBody(function, list, function.result, nominal, selfType)
            case .accessors(let list):
                for accessor in list {
                    guard let accessorBody = accessor.body else { continue }
                    if accessor.accessorSpecifier.tokenKind == .keyword(.set) {
                        let setter = accessorFunction(LanguageNames.subscriptMember, nominal, function.isStatic)
                        setter.isMutating = nominal.kind != .classType
                        function.hasNonmutatingSetter = accessor.modifier?.name.tokenKind == .keyword(.nonmutating)
                        let name = accessor.parameters?.name.identifierText ?? "newValue"
                        setter.parameters =
                            [ParameterDeclaration(label: nil, name: name, type: function.result)] + function.parameters
                        queueBody(setter, accessorBody.statements, .void, nominal, selfType)
                        function.setter = setter.implementation
                    } else {
                        if accessor.effectSpecifiers?.throwsClause != nil { function.canThrow = true }
                        function.isMutating =
                            nominal.kind != .classType && accessor.modifier?.name.tokenKind == .keyword(.mutating)
                        queueBody(function, accessorBody.statements, function.result, nominal, selfType)
                    }
                }
            @unknown default: break
            }
        }
    }

    // MARK: Observers

    /// Reads `willSet` and `didSet`.
    func observers(_ block: AccessorBlockSyntax, _ variable: VariableDeclaration, _ nominal: Nominal) {
        guard case .accessors(let list) = block.accessors else { return }
        for accessor in list {
            let function = accessorFunction(variable.name, nominal, variable.isStatic)
            function.isMutating = nominal.kind != .classType
            let isWill = accessor.accessorSpecifier.tokenKind == .keyword(.willSet)
            let name = accessor.parameters?.name.identifierText ?? (isWill ? "newValue" : "oldValue")
            function.parameters = [ParameterDeclaration(label: nil, name: name, type: variable.type)]
            if isWill { variable.willSet = function } else { variable.didSet = function }
            // The type may follow from the initial value.
            pendingBodies.append {
                let type = variable.settledType
                function.parameters = [ParameterDeclaration(label: nil, name: name, type: type)]
            }
            if let accessorBody = accessor.body {
                queueBody(function, accessorBody.statements, .void, nominal, variable.isStatic ? nil : nominal.selfType)
            }
        }
    }

    // MARK: Enum cases

    private func enumCases(_ node: EnumCaseDeclSyntax, _ nominal: Nominal) {
        guard nominal.kind == .enumeration else {
            report("enum 'case' is not allowed outside of an enum", node)
            return
        }
        for element in node.elements {
            let payload = element.parameterClause?.parameters.map { parameter in
                Type.TupleElement(
                    parameter.firstName.flatMap { $0.text == "_" ? nil : $0.identifierText }, resolve(parameter.type))
            }
            let enumCase = EnumCase(
                element.name.identifierText, index: nominal.cases.count, payload: payload ?? [], owner: nominal)
            if let rawType = nominal.rawType, payload?.isEmpty == false, let place = nominal.span,
                nominal.cases.allSatisfy(\.payload.isEmpty)
            {
                sink.error(
                    "'\(nominal.name)' has the raw type '\(rawType)', so that its cases cannot have payloads",
                    at: place,
                    hint: "leave ': \(rawType)' out, or the payload",
                    notes: [Diagnostic.Note("'\(enumCase.name)' has a payload", at: span(element))])
            }
            enumCase.isIndirect =
                nominal.isIndirect || node.modifiers.contains { $0.name.tokenKind == .keyword(.indirect) }
            enumCase.documentation = FunctionReader.documentation(of: node)
            enumCase.rawValue = rawValue(element, nominal, after: nominal.cases.last)
            if let raw = enumCase.rawValue,
                let other = nominal.cases.first(where: { $0.rawValue.map { isSame($0, raw) } ?? false })
            {
                report(
                    "raw value for enum case is not unique",
                    element.rawValue.map { Syntax($0.value) } ?? Syntax(element), hint: "it is that of '\(other.name)'")
            }
            if nominal.cases.contains(where: { $0.name == enumCase.name }) {
                report("invalid redeclaration of '\(enumCase.name)'", element.name)
            }
            nominal.cases.append(enumCase)
            nominal.add(.enumCase(enumCase), named: enumCase.name)
            addFunction(of: enumCase, element, nominal)
        }
    }

    private func isSame(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.int(let a), .int(let b)): a == b
        case (.double(let a), .double(let b)): a == b
        case (.string(let a), .string(let b)): a == b
        case (.character(let a), .character(let b)): a == b
        default: false
        }
    }

    private func rawValue(_ element: EnumCaseElementSyntax, _ nominal: Nominal, after previous: EnumCase?) -> Value? {
        guard let rawType = nominal.rawType else { return nil }
        if let written = element.rawValue?.value {
            let value = check(written, as: rawType)
            if case .literal(let raw) = value.kind { return raw }
            guard value.type.isError else {
                report("raw value for enum case must be a literal", written)
                return nil
            }
            if let place = nominal.span {
                sink.error(
                    "'\(nominal.name)' declares raw type '\(rawType)', but its cases have other raw values", at: place)
            }
            return nil
        }
        switch (rawType.nominal?.role, previous?.rawValue) {
        case (.string, _): return .string(element.name.identifierText)
        case (.int, nil), (.fixedWidthInteger, nil): return .int(0)
        case (.int, .int(let last)?), (.fixedWidthInteger, .int(let last)?):
            let (next, overflow) = last.addingReportingOverflow(1)
            if overflow { report("raw value for enum case does not fit in '\(rawType)'", element) }
            return .int(next)
        case (.double, nil): return .double(0)
        case (.double, .double(let last)?): return .double(last + 1)
        default:
            report("enum case needs a raw value of type '\(rawType)'", element)
            return nil
        }
    }
}

extension AccessorBlockSyntax {
    /// `{ get set }` without bodies.
    var hasOnlyNames: Bool {
        guard case .accessors(let list) = accessors else { return false }
        return list.allSatisfy { $0.body == nil }
    }

    /// `{ didSet { … } }`
    var isObserver: Bool {
        guard case .accessors(let list) = accessors else { return false }
        return list.contains {
            $0.accessorSpecifier.tokenKind == .keyword(.willSet) || $0.accessorSpecifier.tokenKind == .keyword(.didSet)
        }
    }
}
