import SwiftSyntax

/// Walks a tree and reports what `UnsupportedConstructs` lists.
final class UnsupportedConstructVisitor: SyntaxAnyVisitor {
    private let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText) {
        self.source = source
        super.init(viewMode: .sourceAccurate)
    }

    override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
        guard let construct = UnsupportedConstructs.nodes[node.kind] else { return .visitChildren }
        refuse(named(construct, node), at: keyword(of: node))
        return .skipChildren
    }

    override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
        let path = node.path.trimmedDescription
        guard !UnsupportedConstructs.importableModules.contains(path) else { return .skipChildren }
        let known = UnsupportedConstructs.importableModules.sorted().joined(separator: " and ")
        diagnostics.append(
            .error(
                "cells cannot import '\(path)'", at: node.path.span(in: source),
                hint: NearNames.question(for: path, among: UnsupportedConstructs.importableModules)
                    ?? "\(known) are there without an import"))
        return .skipChildren
    }

    override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
        let name = node.attributeName.trimmedDescription
        guard !UnsupportedConstructs.attributes.contains(name) else { return .skipChildren }
        let isWrapper = name.first?.isUppercase == true && name != "MainActor"
        refuse(.init(isWrapper ? "the property wrapper '@\(name)'" : "'@\(name)'"), at: Syntax(node))
        return .skipChildren
    }

    override func visit(_ node: DeclModifierSyntax) -> SyntaxVisitorContinueKind {
        refuseModifier(node.name)
        return .visitChildren
    }

    override func visit(_ node: SimpleTypeSpecifierSyntax) -> SyntaxVisitorContinueKind {
        refuseModifier(node.specifier)
        return .visitChildren
    }

    override func visit(_ node: FunctionEffectSpecifiersSyntax) -> SyntaxVisitorContinueKind {
        if let specifier = node.asyncSpecifier { refuseModifier(specifier) }
        return .visitChildren
    }

    override func visit(_ node: AccessorEffectSpecifiersSyntax) -> SyntaxVisitorContinueKind {
        if let specifier = node.asyncSpecifier { refuseModifier(specifier) }
        return .visitChildren
    }

    override func visit(_ node: TypeEffectSpecifiersSyntax) -> SyntaxVisitorContinueKind {
        if let specifier = node.asyncSpecifier { refuseModifier(specifier) }
        return .visitChildren
    }

    override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
        for modifier in node.modifiers where modifier.name.text == "async" { refuseModifier(modifier.name) }
        return .visitChildren
    }

    override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind {
        if let keyword = node.awaitKeyword, let construct = UnsupportedConstructs.nodes[.awaitExpr] {
            refuse(construct, at: Syntax(keyword))
        }
        return .visitChildren
    }

    private func refuseModifier(_ token: TokenSyntax) {
        if let construct = UnsupportedConstructs.modifiers[token.text] { refuse(construct, at: Syntax(token)) }
    }

    private func refuse(_ construct: UnsupportedConstructs.Construct, at node: Syntax) {
        diagnostics.append(.error(construct.message, at: node.span(in: source), hint: construct.instead))
    }

    /// A macro is refused by its own name.
    private func named(
        _ construct: UnsupportedConstructs.Construct, _ node: Syntax
    ) -> UnsupportedConstructs.Construct {
        let name =
            node.as(MacroExpansionExprSyntax.self)?.macroName ?? node.as(MacroExpansionDeclSyntax.self)?.macroName
        guard let name else { return construct }
        return UnsupportedConstructs.macros[name.text] ?? .init("the macro '#\(name.text)'")
    }

    /// The word that names the construct: an actor's `actor`, not its whole body.
    private func keyword(of node: Syntax) -> Syntax {
        if let actor = node.as(ActorDeclSyntax.self) { return Syntax(actor.actorKeyword) }
        if let group = node.as(PrecedenceGroupDeclSyntax.self) { return Syntax(group.precedencegroupKeyword) }
        if let macro = node.as(MacroDeclSyntax.self) { return Syntax(macro.macroKeyword) }
        if let wait = node.as(AwaitExprSyntax.self) { return Syntax(wait.awaitKeyword) }
        if let condition = node.as(IfConfigDeclSyntax.self) {
            return condition.clauses.first.map { Syntax($0.poundKeyword) } ?? node
        }
        return node
    }
}
