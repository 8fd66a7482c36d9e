import SwiftSyntax

extension Checker {
    /// Adds what the compiler writes for a type: the memberwise initializer, `rawValue`, `allCases`, the inherited fields.
    func completeType(_ nominal: Nominal) {
        switch nominal.kind {
        case .structure: addStructMembers(nominal)
        case .classType: addClassMembers(nominal)
        case .enumeration: table.addEnumMembers(nominal)
        case .protocolType: break
        }
    }

    private func addStructMembers(_ nominal: Nominal) {
        let own = nominal.members(named: LanguageNames.initializer).contains { member in
            if case .function(let function) = member {
                return function.requirements.isEmpty && isInBody(function, of: nominal)
            }
            return false
        }
        if own { return }
        // Made when it is first looked up: the types of properties may follow from variables that the cell declares.
        let scope = typeScope
        nominal.loadMembers = { [self, unowned nominal] name in
            name == LanguageNames.initializer ? madeInitializers(nominal, scope) : []
        }
    }

    /// The memberwise initializer, and `init()` where every property has a value.
    private func madeInitializers(_ nominal: Nominal, _ scope: TypeScope) -> [Member] {
        let memberwise = memberwiseInitializer(nominal, scope)
        let begun = Set(nominal.storedProperties.filter { $0.initializer != nil }.map(\.name))
        guard !memberwise.parameters.isEmpty, memberwise.parameters.allSatisfy({ begun.contains($0.name) }) else {
            return [.function(memberwise)]
        }
        let empty = FunctionDeclaration(LanguageNames.initializer, kind: .initializer, implementation: .memberwise)
        empty.owner = nominal
        empty.result = nominal.selfType
        empty.signature = "init()"
        return [.function(memberwise), .function(empty)]
    }

    private func memberwiseInitializer(_ nominal: Nominal, _ scope: TypeScope) -> FunctionDeclaration {
        let function = FunctionDeclaration(LanguageNames.initializer, kind: .initializer, implementation: .memberwise)
        function.owner = nominal
        for property in nominal.storedProperties where !(property.isLet && property.initializer != nil) {
            let parameter = ParameterDeclaration(
                label: property.lazyName ?? property.name, name: property.name, type: property.settledType)
            parameter.isEscaping = true
            parameter.builder = property.builder
            // Of a pattern's names none has a value by itself.
            if property.initializer != nil, !property.isPartOfPattern {
                parameter.defaultValue = DefaultValue(property: property, source: source, scope: scope)
            }
            function.parameters.append(parameter)
        }
        function.isPrivate = nominal.storedProperties.contains { property in
            property.isPrivate && function.parameters.contains { $0.name == property.name }
        }
        function.result = nominal.selfType
        let list = function.parameters.map { "\($0.label ?? $0.name): \($0.type)" }.joined(separator: ", ")
        function.signature = "init(\(list))"
        return function
    }

    /// Initializers in extensions leave the memberwise one in place.
    private func isInBody(_ function: FunctionDeclaration, of nominal: Nominal) -> Bool {
        !environment.extensionInitializers.contains(ObjectIdentifier(function))
    }

    private func addClassMembers(_ nominal: Nominal) {
        if let superclass = nominal.superclass?.nominal {
            let inherited = superclass.storedProperties
            for property in nominal.storedProperties {
                if case .field(let index) = property.storage { property.storage = .field(index + inherited.count) }
            }
            nominal.storedProperties = inherited + nominal.storedProperties
            checkOverrides(nominal, superclass)
        }
        if nominal.superclass == nil, !hasDesignatedInitializer(nominal) {
            let function = FunctionDeclaration(
                LanguageNames.initializer, kind: .initializer, implementation: .memberwise)
            function.owner = nominal
            function.result = nominal.selfType
            function.signature = "init()"
            nominal.add(.function(function), named: LanguageNames.initializer)
            checkHasInitializer(nominal)
        }
    }

    /// Whether a class declares an initializer that others can leave the work to.
    private func hasDesignatedInitializer(_ nominal: Nominal) -> Bool {
        nominal.members(named: LanguageNames.initializer).contains { member in
            if case .function(let function) = member { return !function.isConvenience }
            return false
        }
    }
}
