import SwiftSyntax

/// The one walk over the tree of a cell before it is checked: how deep it is, what of it is not part of the language, and
/// functions without a body, which the parser lets through and the compiler does not.
final class TreeSurvey: SyntaxAnyVisitor {
    private let source: SourceText
    /// What lies deeper than the tree may be. Nothing below it has been looked at.
    private(set) var tooDeep: Syntax?
    /// Constructs that `UnsupportedConstructs` lists.
    private(set) var refusals: [Diagnostic] = []
    private(set) var missingBodies: [Diagnostic] = []

    private let deepest: Int
    /// The levels that each node around counts for, and their sum.
    private var levels: [Int] = []
    private var depth = 0
    /// How many nodes stand around the outermost one that was refused: what is inside is not looked at.
    private var refusedAt: Int?
    private var protocols = 0

    /// Looks at a tree in which there are at most `deepest` levels.
    init(_ tree: SourceFileSyntax, of source: SourceText, deepest: Int) {
        self.source = source
        self.deepest = deepest
        super.init(viewMode: .sourceAccurate)
        walk(tree)
    }

    // MARK: Depth

    override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
        let next = enter(node, levels: 1)
        if refusedAt == nil, let construct = UnsupportedConstructs.nodes[node.kind] {
            refuse(named(construct, node), at: keyword(of: node))
            refusedAt = levels.count
        }
        return next
    }

    override func visitAnyPost(_ node: Syntax) {
        if refusedAt == levels.count { refusedAt = nil }
        depth -= levels.popLast() ?? 0
    }

    /// Operators in a row are as deep as folding will make them.
    override func visit(_ node: ExprListSyntax) -> SyntaxVisitorContinueKind {
        enter(Syntax(node), levels: 1 + node.count)
    }

    /// Half of all nodes; none of them is refused by itself.
    override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
        if depth == deepest, tooDeep == nil { tooDeep = Syntax(token) }
        return .skipChildren
    }

    override func visitPost(_ token: TokenSyntax) {}

    private func enter(_ node: Syntax, levels count: Int) -> SyntaxVisitorContinueKind {
        levels.append(count)
        depth += count
        if depth > deepest, tooDeep == nil { tooDeep = node }
        return tooDeep == nil ? .visitChildren : .skipChildren
    }

    // MARK: Functions

    override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
        protocols += 1
        return visitAny(Syntax(node))
    }

    override func visitPost(_ node: ProtocolDeclSyntax) {
        protocols -= 1
        visitAnyPost(Syntax(node))
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        if node.body == nil { complain(of: node, "function '\(node.name.text)'") }
        return visitAny(Syntax(node))
    }

    override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
        if node.body == nil { complain(of: node, "initializer") }
        return visitAny(Syntax(node))
    }

    private func complain(of node: some SyntaxProtocol, _ what: String) {
        guard protocols == 0 else { return }
        let end = node.endPositionBeforeTrailingTrivia.utf8Offset
        missingBodies.append(.error("expected '{' in body of \(what)", at: SourceSpan(source, end..<end)))
    }

    // MARK: Refusals

    override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
        let path = node.path.trimmedDescription
        if refusedAt == nil, !UnsupportedConstructs.importableModules.contains(path) {
            let known = UnsupportedConstructs.importableModules.sorted().joined(separator: " and ")
            refusals.append(
                .error(
                    "cells cannot import '\(path)'", at: node.path.span(in: source),
                    hint: NearNames.question(for: path, among: UnsupportedConstructs.importableModules)
                        ?? "\(known) are there without an import"))
        }
        return passOver(Syntax(node))
    }

    override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
        let name = node.attributeName.trimmedDescription
        if !UnsupportedConstructs.attributes.contains(name) {
            let isWrapper = name.first?.isUppercase == true && name != "MainActor"
            refuse(.init(isWrapper ? "the property wrapper '@\(name)'" : "'@\(name)'"), at: Syntax(node))
        }
        return passOver(Syntax(node))
    }

    /// Goes on with a node inside which nothing is refused.
    private func passOver(_ node: Syntax) -> SyntaxVisitorContinueKind {
        let next = enter(node, levels: 1)
        if refusedAt == nil { refusedAt = levels.count }
        return next
    }

    override func visit(_ node: DeclModifierSyntax) -> SyntaxVisitorContinueKind {
        refuseModifier(node.name)
        return visitAny(Syntax(node))
    }

    override func visit(_ node: SimpleTypeSpecifierSyntax) -> SyntaxVisitorContinueKind {
        refuseModifier(node.specifier)
        return visitAny(Syntax(node))
    }

    override func visit(_ node: FunctionEffectSpecifiersSyntax) -> SyntaxVisitorContinueKind {
        if let specifier = node.asyncSpecifier { refuseModifier(specifier) }
        return visitAny(Syntax(node))
    }

    override func visit(_ node: AccessorEffectSpecifiersSyntax) -> SyntaxVisitorContinueKind {
        if let specifier = node.asyncSpecifier { refuseModifier(specifier) }
        return visitAny(Syntax(node))
    }

    override func visit(_ node: TypeEffectSpecifiersSyntax) -> SyntaxVisitorContinueKind {
        if let specifier = node.asyncSpecifier { refuseModifier(specifier) }
        return visitAny(Syntax(node))
    }

    override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
        for modifier in node.modifiers where modifier.name.text == "async" { refuseModifier(modifier.name) }
        return visitAny(Syntax(node))
    }

    override func visit(_ node: ForStmtSyntax) -> SyntaxVisitorContinueKind {
        if let keyword = node.awaitKeyword, let construct = UnsupportedConstructs.nodes[.awaitExpr] {
            refuse(construct, at: Syntax(keyword))
        }
        return visitAny(Syntax(node))
    }

    private func refuseModifier(_ token: TokenSyntax) {
        if let construct = UnsupportedConstructs.modifiers[token.text] { refuse(construct, at: Syntax(token)) }
    }

    private func refuse(_ construct: UnsupportedConstructs.Construct, at node: Syntax) {
        guard refusedAt == nil else { return }
        refusals.append(.error(construct.message, at: node.span(in: source), hint: construct.instead))
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
