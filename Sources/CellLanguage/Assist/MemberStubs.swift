import Cells
import SwiftSyntax

/// Whole declarations to complete `override func …` and `func …` with: what the superclass has, what the protocols ask for.
struct MemberStubs {
    let table: TypeTable
    let environment: Environment

    /// The declarations that fit where a function or variable is being named inside a type; nil elsewhere.
    func items(for typed: ProbedText) -> [Completions.Item]? {
        for text in typed.attempts {
            let finder = DeclarationFinder(ProbedText.placeholder)
            finder.walk(CellParser.syntax(of: text))
            guard let place = finder.place else { continue }
            let members = place.isOverride ? overridable(place) : requirements(place)
            let items = members.compactMap { item($0, place) }.filter { $0.text.hasPrefix(typed.prefix) }
            return items.isEmpty && !place.isOverride ? nil : items
        }
        return nil
    }

    private func item(_ member: Member, _ place: DeclarationPlace) -> Completions.Item? {
        let signature: String
        switch member {
        case .function(let function) where place.keyword == .func && function.kind == .function:
            signature = function.signature
        case .variable(let variable) where place.keyword == .var: signature = variable.signature
        default: return nil
        }
        guard let word = signature.firstRange(of: "\(place.keyword == .func ? "func" : "var") ") else { return nil }
        return Completions.Item(
            text: String(signature[word.upperBound...]) + " {\n}", kind: "function", signature: signature)
    }

    private func overridable(_ place: DeclarationPlace) -> [Member] {
        var seen: Set<String> = []
        return place.inherited.compactMap(nominal).filter { $0.kind == .classType }.flatMap { [$0] + $0.ancestors }
            .flatMap { owner in owner.memberNames.flatMap { owner.members(named: $0) } }
            .filter { member in
                if let function = member.function, function.isFinal || function.isStatic { return false }
                if let variable = member.variable, variable.isFinal || variable.isStatic { return false }
                return seen.insert(member.function?.fullName ?? member.variable?.name ?? "").inserted
            }
    }

    private func requirements(_ place: DeclarationPlace) -> [Member] {
        place.inherited.compactMap(nominal).filter { $0.kind == .protocolType }
            .flatMap { table.allProtocols(of: .existential([$0])) }.flatMap(\.requirementMembers)
            .filter { !place.declared.contains($0.function?.name ?? $0.variable?.name ?? "") }
    }

    private func nominal(_ name: String) -> Nominal? {
        if case .nominal(let found)? = environment.typeScope.types[name] { return found }
        return table.types[name]
    }
}

/// Where a member is being named.
private struct DeclarationPlace {
    let keyword: Keyword
    let isOverride: Bool
    /// What the type around inherits from and conforms to.
    let inherited: [String]
    /// The names that it declares.
    let declared: Set<String>
}

/// Finds the function or variable with a name, and the type that it stands in.
private final class DeclarationFinder: SyntaxVisitor {
    private let name: String
    private(set) var place: DeclarationPlace?

    init(_ name: String) {
        self.name = name
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        if node.name.text == name { note(node, .func, node.modifiers) }
        return .visitChildren
    }

    override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
        let isVariable = node.bindingSpecifier.tokenKind == .keyword(.var)
        if isVariable, node.bindings.contains(where: { $0.pattern.trimmedDescription == name }) {
            note(node, .var, node.modifiers)
        }
        return .visitChildren
    }

    private func note(_ node: some SyntaxProtocol, _ keyword: Keyword, _ modifiers: DeclModifierListSyntax) {
        guard let type = node.parent?.parent?.parent?.parent?.as(DeclSyntax.self).flatMap(TypeDeclSyntax.init) else {
            return
        }
        place = DeclarationPlace(
            keyword: keyword, isOverride: modifiers.contains { $0.name.tokenKind == .keyword(.override) },
            inherited: type.inheritance?.inheritedTypes.map { $0.type.trimmedDescription } ?? [],
            declared: Set(type.members.members.compactMap { $0.decl.as(FunctionDeclSyntax.self)?.name.text }))
    }
}
