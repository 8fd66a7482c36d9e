import SwiftSyntax

/// Finds the types that type syntax names.
package struct TypeResolver {
    let table: TypeTable
    let scope: TypeScope
    let source: SourceText
    let sink: DiagnosticSink
    /// Takes the generic arguments that are to be compared with their bounds.
    var bounds: BoundChecks?
    /// Takes the generic parameters that `some` makes; nil where it makes none.
    var implicitParameters: ImplicitParameters?

    func span(_ node: some SyntaxProtocol) -> SourceSpan {
        let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
        return SourceSpan(source, start..<max(start, node.endPositionBeforeTrailingTrivia.utf8Offset))
    }

    func error(_ message: String, _ node: some SyntaxProtocol, hint: String? = nil) -> Type {
        sink.error(message, at: span(node), hint: hint)
        return .error
    }

    /// The type that a piece of syntax names.
    package func resolve(_ syntax: TypeSyntax) -> Type {
        switch syntax.as(TypeSyntaxEnum.self) {
        case .identifierType(let node): return named(node.name, node.genericArgumentClause, node)
        case .memberType(let node): return member(node)
        case .arrayType(let node): return table.array(of: resolve(node.element))
        case .dictionaryType(let node):
            let type = Type.nominal(table.core(.dictionary), [resolve(node.key), resolve(node.value)])
            bounds?.add(type, [span(node.key), span(node.value)], in: scope)
            return type
        case .optionalType(let node): return table.optional(resolve(node.wrappedType))
        case .implicitlyUnwrappedOptionalType(let node): return table.optional(resolve(node.wrappedType))
        case .tupleType(let node): return tuple(node)
        case .functionType(let node): return function(node)
        case .attributedType(let node): return resolve(node.baseType)
        case .someOrAnyType(let node): return implicitParameter(node) ?? someOrAny(node)
        case .compositionType(let node):
            var protocols: [Nominal] = []
            for element in node.elements {
                switch resolve(element.type) {
                case .existential(let parts): protocols += parts
                case .nominal(let nominal, let arguments) where nominal.kind == .classType && arguments.isEmpty:
                    protocols.insert(nominal, at: 0)
                case .error: return .error
                case .nominal(let nominal, _) where nominal.kind == .classType:
                    return error("a composition with a generic class is not part of the cell language", element)
                case let type:
                    return error(
                        "non-protocol, non-class type '\(type)' cannot be used within a protocol-constrained type",
                        element)
                }
            }
            return .existential(protocols)
        case .metatypeType(let node): return .metatype(resolve(node.baseType))
        default: return error("the type '\(syntax.trimmedDescription)' is not part of the cell language", syntax)
        }
    }

    private func someOrAny(_ node: SomeOrAnyTypeSyntax) -> Type {
        let type = resolve(node.constraint)
        guard case .existential(let protocols) = type, let owner = protocols.first(where: { $0.kind == .protocolType }),
            protocols.count == (owner.requiredClass == nil ? 1 : 2),
            let clause = node.constraint.as(IdentifierTypeSyntax.self)?.genericArgumentClause
        else { return type }
        owner.prepareIfNeeded()
        let arguments = genericArguments(clause)
        if arguments.contains(.error) { return .error }
        guard arguments.count == owner.primaryAssociatedTypes.count else {
            return error(
                "protocol '\(owner.name)' has \(owner.primaryAssociatedTypes.count) primary associated types, but \(arguments.count) are given",
                node)
        }
        return .existential([owner.constrained(to: arguments)])
    }

    /// The generic parameter that `some P` stands for among a function's parameters.
    private func implicitParameter(_ node: SomeOrAnyTypeSyntax) -> Type? {
        guard let implicitParameters, node.someOrAnySpecifier.tokenKind == .keyword(.some) else { return nil }
        if let known = implicitParameters.known[node.id] { return .parameter(known) }
        let parameter = GenericParameter("some \(node.constraint.trimmedDescription)")
        implicitParameters.known[node.id] = parameter
        parameter.bounds = [resolve(node.constraint)]
        let reader = GenericsReader(resolver: self)
        for (member, wanted) in reader.primaryTypes(of: .parameter(parameter), node.constraint) {
            parameter.sameTypes.append((member, wanted))
            implicitParameters.requirements.append(.same(member, wanted))
        }
        implicitParameters.parameters.append(parameter)
        return .parameter(parameter)
    }

    private func tuple(_ node: TupleTypeSyntax) -> Type {
        let elements = node.elements.map { element in
            Type.TupleElement(
                element.firstName.flatMap { $0.text == "_" ? nil : $0.identifierText }, resolve(element.type))
        }
        if elements.count == 1, elements[0].label == nil { return elements[0].type }
        return .tuple(elements)
    }

    private func function(_ node: FunctionTypeSyntax) -> Type {
        let last = node.parameters.last
        let parameters = node.parameters.map { parameter in
            let type = resolve(parameter.type)
            let isVariadic = parameter.ellipsis != nil
            if isVariadic, parameter != last {
                _ = error(
                    "a function type with parameters behind a variadic one is not part of the cell language", parameter)
            }
            return FunctionType.Parameter(
                isVariadic ? table.array(of: type) : type, isInout: parameter.type.isInout, isVariadic: isVariadic)
        }
        let clause = node.effectSpecifiers?.throwsClause
        let type = FunctionType(parameters, resolve(node.returnClause.type), canThrow: clause != nil)
        return .function(thrown(clause).map { type.throwing($0) } ?? type)
    }

    /// The type of errors in `throws(E)`; nil for plain `throws`.
    func thrown(_ clause: ThrowsClauseSyntax?) -> Type? {
        guard let type = clause?.type.map(resolve), type != .existential([table.core(.error)]) else { return nil }
        return type
    }

    // MARK: Names

    private func named(_ token: TokenSyntax, _ arguments: GenericArgumentClauseSyntax?, _ node: some SyntaxProtocol)
        -> Type
    {
        named(token.identifierText, arguments.map(genericArguments) ?? [], node)
    }

    /// The type of a name, where there must be one.
    func named(_ name: String, _ given: [Type], _ node: some SyntaxProtocol) -> Type {
        if name == LanguageNames.any { return .any }
        if name == LanguageNames.selfType {
            return scope.selfType(table) ?? error("'Self' is only known inside a type", node)
        }
        if name == LanguageNames.void { return .void }
        if let type = lookUp(name, given, node) { return type }
        if let refusal = UnsupportedNames.refusal(of: name) { return error(refusal.message, node, hint: refusal.hint) }
        let hint = ForeignWords.types[name] ?? NearNames.question(for: name, among: visibleNames)
        return error("cannot find type '\(name)' in scope", node, hint: hint)
    }

    private var visibleNames: [String] {
        var names = Array(table.types.keys)
        var current: TypeScope? = scope
        while let next = current {
            names += next.types.keys
            names += next.generics.keys
            current = next.parent
        }
        return names
    }

    private func genericArguments(_ clause: GenericArgumentClauseSyntax) -> [Type] {
        clause.arguments.map { argument in
            if case .type(let type) = argument.argument { return resolve(type) }
            return error("only types can be generic arguments", argument)
        }
    }

    /// The type of a name, nil where there is none.
    func lookUp(_ name: String, _ given: [Type], _ node: some SyntaxProtocol) -> Type? {
        var current: TypeScope? = scope
        while let next = current {
            if let parameter = next.generics[name] { return scope.equalities[parameter] ?? .parameter(parameter) }
            if let declaration = next.types[name] {
                if next.parent == nil { scope.uses?.note(.init(declaration), at: span(node)) }
                return apply(declaration, given, node)
            }
            if let nominal = next.nominal {
                if nominal.name == name, given.isEmpty, nominal.kind != .protocolType {
                    scope.uses?.note(.nominal(nominal), at: span(node))
                    return ownType(nominal)
                }
                for owner in [nominal] + nominal.ancestors {
                    owner.prepareIfNeeded()
                    if let declaration = owner.nestedTypes[name] { return apply(declaration, given, node) }
                }
                if let type = associated(name, in: nominal) {
                    return nominal.kind == .protocolType ? type : parameter(name, around: next) ?? type
                }
            }
            current = next.parent
        }
        if let nominal = table.types[name], nominal.place == nil || source.isLibrary {
            scope.uses?.note(.nominal(nominal), at: span(node))
            return apply(.nominal(nominal), given, node)
        }
        if let declaration = table.alias(named: name) { return apply(declaration, given, node) }
        return nil
    }

    /// A generic parameter of the types around a type. The type's associated types, which are found from its members, do
    /// not hide it: `Element` in an iterator that is nested in a collection of `Element`.
    private func parameter(_ name: String, around scope: TypeScope) -> Type? {
        var current = scope.parent
        while let next = current {
            if let parameter = next.generics[name] { return self.scope.equalities[parameter] ?? .parameter(parameter) }
            current = next.parent
        }
        return nil
    }

    /// A type inside its own declaration: `Grid` is `Grid<Bool>` in `extension Grid where Cell == Bool`.
    private func ownType(_ nominal: Nominal) -> Type { table.substitute(nominal.selfType, scope.equalities) }

    private func associated(_ name: String, in nominal: Nominal) -> Type? {
        var owners =
            nominal.kind == .protocolType
            ? table.allProtocols(of: .existential([nominal])) : table.allProtocols(of: nominal.selfType)
        for case .conforms(nominal.selfType, let bound) in scope.allRequirements {
            owners += table.allProtocols(of: bound)
        }
        for owner in owners {
            if owner.associatedTypes.contains(where: { $0.name == name }) {
                return table.member(name, of: nominal.selfType)
            }
            if case .alias(let type, _)? = owner.nestedTypes[name] {
                return table.substitute(type, [owner.selfParameter: nominal.selfType])
            }
        }
        return nil
    }

    private func apply(_ declaration: TypeDeclaration, _ given: [Type], _ node: some SyntaxProtocol) -> Type {
        switch declaration {
        case .alias(let type, let parameters):
            // What stands for its parameters follows from the use: `Parsed.success(1)`.
            let given = given.isEmpty ? parameters.map { _ in .unknown } : given
            guard given.count == parameters.count else {
                return wrongCount(node.firstToken(viewMode: .sourceAccurate)?.text ?? "", parameters.count, given, node)
            }
            return table.substitute(type, Substitution(zip(parameters, given)))
        case .nominal(let nominal):
            nominal.prepareIfNeeded()
            if nominal.kind == .protocolType {
                return .existential(nominal.requiredClass.map { [$0, nominal] } ?? [nominal])
            }
            // What the types around it are made of is known where the name is: inside them, or from what stands before it.
            let (outer, own) = (nominal.outerParameters, nominal.genericParameters.count - nominal.outerParameterCount)
            let known = outer.map { table.substitute(.parameter($0), scope.equalities) }
            if given.isEmpty, own > 0 {
                if nominal == scope.enclosingNominal { return ownType(nominal) }
                return .nominal(nominal, known + Array(repeating: .unknown, count: own))
            }
            guard given.count == own else {
                return wrongCount(nominal.name, own, given, node)
            }
            let type = Type.nominal(nominal, known + given)
            bounds?.add(type, (known + given).map { _ in span(node) }, in: scope)
            return type
        }
    }

    private func wrongCount(_ name: String, _ wanted: Int, _ given: [Type], _ node: some SyntaxProtocol) -> Type {
        error(
            "'\(name)' takes \(wanted) generic argument\(wanted == 1 ? "" : "s"), but \(given.count) "
                + (given.count == 1 ? "is" : "are") + " given", node)
    }

    private func member(_ node: MemberTypeSyntax) -> Type {
        let base = resolve(node.baseType)
        let name = node.name.identifierText
        let given = node.genericArgumentClause.map(genericArguments) ?? []
        switch base {
        case .error: return .error
        case .nominal:
            if let type = nestedType(name, of: base, given, node) { return type }
            let type = table.member(name, of: base)
            if case .member = type { break }
            return type
        case .parameter, .member: return table.member(name, of: base)
        default: break
        }
        return error("'\(name)' is not a member type of '\(base)'", node)
    }

    /// A type declared inside another one; nil where there is none of that name.
    func nestedType(_ name: String, of base: Type, _ given: [Type], _ node: some SyntaxProtocol) -> Type? {
        guard let nominal = base.nominal else { return nil }
        nominal.prepareIfNeeded()
        guard let declaration = nominal.nestedTypes[name] else { return nil }
        return table.substitute(apply(declaration, given, node), table.argumentMap(base))
    }
}

/// The generic parameters of a function that have no names: `some Shape`, and `some Hashable` inside `[some Hashable]`.
final class ImplicitParameters {
    fileprivate(set) var parameters: [GenericParameter] = []
    fileprivate(set) var requirements: [Requirement] = []
    /// By the syntax that they were read from.
    fileprivate var known: [SyntaxIdentifier: GenericParameter] = [:]
}

extension TypeScope {
    /// What `Self` stands for here.
    func selfType(_ table: TypeTable) -> Type? {
        enclosingNominal.map { table.substitute($0.selfType, equalities) }
    }
}

extension TokenSyntax {
    /// The name, without backticks.
    var identifierText: String {
        let text = self.text
        guard text.utf8.first == UInt8(ascii: "`"), text.utf8.count > 2, text.hasSuffix("`") else { return text }
        return String(text.dropFirst().dropLast())
    }
}

extension TypeSyntax {
    /// Whether the type is written `T!`.
    var isImplicitlyUnwrapped: Bool { self.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) }

    /// Whether the type is written `inout`.
    var isInout: Bool {
        self.as(AttributedTypeSyntax.self)?.specifiers.contains { specifier in
            if case .simpleTypeSpecifier(let simple) = specifier {
                return simple.specifier.tokenKind == .keyword(.inout)
            }
            return false
        } ?? false
    }

    /// The attributes in front of the type, e.g. `autoclosure`.
    func hasAttribute(_ name: String) -> Bool {
        self.as(AttributedTypeSyntax.self)?.attributes.contains { element in
            if case .attribute(let attribute) = element { return attribute.attributeName.trimmedDescription == name }
            return false
        } ?? false
    }
}
