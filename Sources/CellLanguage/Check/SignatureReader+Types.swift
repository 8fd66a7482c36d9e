import SwiftSyntax

extension SignatureReader {
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
        guard let clause else { return }
        for inherited in clause.inheritedTypes {
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
                    if inherited.id != clause.inheritedTypes.first?.id {
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

    /// The type that a typealias stands for, at the top or inside a type, with its generic parameters.
    func readAlias(_ text: String, in nominal: Nominal? = nil) -> (type: Type, generics: [GenericParameter])? {
        guard let (declaration, source) = parse(text), let node = declaration.as(TypeAliasDeclSyntax.self) else {
            return nil
        }
        let scope = TypeScope(parent: TypeScope(parent: nil, nominal: nominal))
        let generics = GenericsReader.declare(node.genericParameterClause, in: scope)
        return (resolver(scope, source).resolve(node.initializer.value), generics)
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

    /// Reads the fields of a type whose values are records. Printing names them, and bodies of the library use them.
    func readFields(of nominal: Nominal) {
        let fields = nominal.pendingFields
        nominal.pendingFields = []
        for (index, field) in fields.enumerated() {
            guard case .variable(let variable)? = readMember(field, of: nominal, requirements: []) else { continue }
            variable.storage = .field(index)
            nominal.storedProperties.append(variable)
            nominal.add(.variable(variable), named: variable.name)
        }
    }
}
