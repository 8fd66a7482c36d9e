import SwiftSyntax

/// What `some P` stands for in a result: one type, which the body decides and nobody outside knows.
///
/// To the checker it is a generic parameter with the constraint's bounds, another one for each list of the generic
/// arguments around it (`Form`). What runs has the type that the body gives (`TypeTable.actual`).
package final class OpaqueResult {
    /// The constraint as a protocol's type: `any P` for `some P`.
    let constraint: Type
    /// The generic parameters around the declaration, of which the type is made.
    let generics: [GenericParameter]
    /// What the body gives, once it has been checked, and where it says so.
    var settled: (type: Type, place: SourceSpan)?
    var underlying: Type? { settled?.type }
    private let bound: Type
    private let saidTypes: [(name: String, type: Type)]
    /// Its types by their arguments. They keep this, not this them.
    private var forms: [[Type]: WeakForm] = [:]
    /// How many are kept before those are looked for that nobody needs any more.
    private var room = 64
    private unowned let table: TypeTable

    private struct WeakForm {
        weak var parameter: GenericParameter?
    }

    /// One of its types: where the generic parameters around stand for these arguments.
    struct Form {
        let declaration: OpaqueResult
        let arguments: [Type]
        /// What the constraint says of associated types, by their names.
        let saidTypes: [(name: String, type: Type)]
    }

    init(_ node: SomeOrAnyTypeSyntax, generics: [GenericParameter], _ resolver: TypeResolver) {
        self.generics = generics
        table = resolver.table
        constraint = resolver.resolve(TypeSyntax(node))
        bound = resolver.resolve(node.constraint)
        let placeholder = Type.parameter(GenericParameter(""))
        saidTypes = GenericsReader(resolver: resolver).primaryTypes(of: placeholder, node.constraint).compactMap {
            if case .member(_, let name) = $0.member { return (name, $0.type) }
            return nil
        }
        table.hasOpaqueResults = true
    }

    /// The type inside the declaration itself.
    var ownType: Type { type(for: generics.map { .parameter($0) }) }

    /// The type where the generic parameters around stand for these.
    func type(for arguments: [Type]) -> Type {
        if let known = forms[arguments]?.parameter { return .parameter(known) }
        let map = Substitution(zip(generics, arguments))
        let constraint = table.substitute(constraint, map)
        // On a protocol's value another type comes back each time.
        if zip(generics, arguments).contains(where: { table.opens($1, for: $0) }) { return constraint }
        let name = "some \(constraint.plainDescription)"
        let said = saidTypes.map { ($0.name, table.substitute($0.type, map)) }
        let form = GenericParameter(
            name, Form(declaration: self, arguments: arguments, saidTypes: said), bound: table.substitute(bound, map))
        if forms.count >= room {
            forms = forms.filter { $0.value.parameter != nil }
            room = max(64, 2 * forms.count)
        }
        forms[arguments] = WeakForm(parameter: form)
        return .parameter(form)
    }
}

extension TypeTable {
    /// Whether a generic parameter stands for what is found in a value of a protocol's type.
    func opens(_ argument: Type, for parameter: GenericParameter) -> Bool {
        guard case .existential(let protocols) = argument, !protocols.isEmpty else { return false }
        return !parameter.bounds.allSatisfy { satisfies(argument, $0) }
    }
}

extension OpaqueResult.Form {
    /// What the body gives for these arguments; nil before it has been checked.
    fileprivate func underlying(_ table: TypeTable) -> Type? {
        declaration.underlying.map { table.substitute($0, Substitution(zip(declaration.generics, arguments))) }
    }
}

extension TypeTable {
    /// A type as it is when the code runs: `some P` is what its body gives.
    func actual(_ type: Type) -> Type {
        guard hasOpaqueResults, type.contains(where: \.isOpaque) else { return type }
        if case .parameter(let parameter) = type {
            return parameter.opaque?.underlying(self).map { actual($0) } ?? type
        }
        return type.mapParts { actual($0) }
    }

    func actual(_ map: Substitution) -> Substitution { hasOpaqueResults ? map.mapTypes { actual($0) } : map }

    /// The type of something declared in a type, as it is when the code runs.
    func actual(_ type: Type, _ map: Substitution) -> Type { actual(substitute(type, map)) }
}

extension TypeResolver {
    /// The type of a result or a variable, and where it is `some P` what that stands for.
    func resolveResult(_ syntax: TypeSyntax, generics: [GenericParameter]) -> (type: Type, opaque: OpaqueResult?) {
        guard let node = syntax.as(SomeOrAnyTypeSyntax.self), node.someOrAnySpecifier.tokenKind == .keyword(.some)
        else { return (resolve(syntax), nil) }
        let opaque = OpaqueResult(node, generics: generics, self)
        return opaque.constraint.isError ? (.error, nil) : (opaque.ownType, opaque)
    }
}
