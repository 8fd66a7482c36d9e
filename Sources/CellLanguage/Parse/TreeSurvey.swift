@_spi(RawSyntax) import SwiftSyntax

/// An attribute with the name of a type: a result builder that cells declare, or refused.
package struct OwnAttribute: Sendable {
    let type: String
    let refusal: Diagnostic
}

/// The one walk over the tree of a cell before it is checked: how deep it is, what of it is not part of the language, and
/// functions without a body, which the parser lets through and the compiler does not.
///
/// It goes over the parser's raw nodes. A syntax node is made of the few that may be refused, since making one of each takes
/// longer than looking at it.
struct TreeSurvey {
    private let source: SourceText
    /// What lies deeper than the tree may be. Nothing below it has been looked at.
    private(set) var tooDeep: SourceSpan?
    /// Constructs that `UnsupportedConstructs` lists.
    private(set) var refusals: [Diagnostic] = []
    /// Whether a module is missing: nobody knows which names it has.
    private(set) var refusesImport = false
    /// Attributes that may name result builders.
    private(set) var ownAttributes: [OwnAttribute] = []
    private(set) var missingBodies: [Diagnostic] = []
    /// Whether operators are declared.
    private(set) var declaresOperators = false

    private let deepest: Int
    private let arena: RetainedRawSyntaxArena
    /// The levels around the node that is looked at.
    private var depth = 0
    /// Where it begins.
    private var offset = 0
    /// Whether it stands in something that was refused: what is inside is not refused again.
    private var isRefused = false
    private var protocols = 0
    /// Whether it belongs to a type that has attributes.
    private var isInType = false

    /// Looks at a tree in which there are at most `deepest` levels.
    init(_ tree: SourceFileSyntax, of source: SourceText, deepest: Int) {
        self.source = source
        self.deepest = deepest
        arena = tree.raw.arena
        walk(tree.raw)
    }

    // MARK: Depth

    private mutating func walk(_ node: RawSyntax) {
        guard let children = node.layoutView?.children else { return pass(node, isTooDeep: depth == deepest) }
        // Operators in a row are as deep as folding will make them.
        let levels = node.kind == .exprList ? 1 + children.count : 1
        depth += levels
        defer { depth -= levels }
        if depth > deepest || tooDeep != nil { return pass(node, isTooDeep: true) }
        let outer = (isRefused, protocols, isInType)
        defer { (isRefused, protocols, isInType) = outer }
        look(at: node)
        for case let child? in children { walk(child) }
    }

    /// Goes on behind a node without a look inside.
    private mutating func pass(_ node: RawSyntax, isTooDeep: Bool) {
        if isTooDeep, tooDeep == nil { tooDeep = span(view(node)) }
        offset += node.byteLength
    }

    /// A node as one of syntax, alone: it begins at 0.
    private func view(_ node: RawSyntax) -> Syntax { Syntax(raw: node, rawNodeArena: arena) }

    /// Where a part of the node that is looked at stands.
    private func span(_ part: Syntax) -> SourceSpan {
        let place = part.span(in: source).bytes
        return SourceSpan(source, offset + place.lowerBound..<offset + place.upperBound)
    }

    // MARK: What is looked at

    private mutating func look(at node: RawSyntax) {
        switch node.kind {
        // Most nodes are one of these, and none of them is refused.
        case .codeBlockItem, .codeBlockItemList, .declReferenceExpr, .exprList, .functionCallExpr, .identifierType,
            .labeledExpr, .labeledExprList, .memberAccessExpr, .patternBinding, .binaryOperatorExpr, .sequenceExpr,
            .identifierPattern, .initializerClause, .attributeList, .declModifierList,
            .multipleTrailingClosureElementList, .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr,
            .stringLiteralSegmentList, .stringSegment, .expressionSegment, .codeBlock, .closureExpr, .returnStmt,
            .expressionStmt, .patternBindingList, .typeAnnotation, .assignmentExpr, .functionParameterList,
            .functionParameterClause, .functionSignature, .memberBlock, .memberBlockItem, .memberBlockItemList,
            .conditionElement, .conditionElementList:
            return
        case .macroExpansionExpr:
            if view(node).as(MacroExpansionExprSyntax.self).flatMap({ PlaceLiteral($0) }) != nil { return }
        case .operatorDecl, .precedenceGroupDecl: declaresOperators = true
        case .protocolDecl: protocols += 1
        case .attributedType: isInType = true
        case .functionDecl: if RawFunctionDeclSyntax(node)?.body == nil { complainOfMissingBody(view(node)) }
        case .initializerDecl: if RawInitializerDeclSyntax(node)?.body == nil { complainOfMissingBody(view(node)) }
        case .importDecl: view(node).as(ImportDeclSyntax.self).map { look(at: $0) }
        case .attribute: view(node).as(AttributeSyntax.self).map { look(at: $0) }
        case .declModifier: refuseModifier(view(node).as(DeclModifierSyntax.self)?.name)
        case .simpleTypeSpecifier: refuseModifier(view(node).as(SimpleTypeSpecifierSyntax.self)?.specifier)
        case .functionEffectSpecifiers:
            refuseModifier(view(node).as(FunctionEffectSpecifiersSyntax.self)?.asyncSpecifier)
        case .accessorEffectSpecifiers:
            refuseModifier(view(node).as(AccessorEffectSpecifiersSyntax.self)?.asyncSpecifier)
        case .typeEffectSpecifiers: refuseModifier(view(node).as(TypeEffectSpecifiersSyntax.self)?.asyncSpecifier)
        case .forStmt:
            if RawForStmtSyntax(node)?.awaitKeyword != nil, let construct = UnsupportedConstructs.nodes[.awaitExpr] {
                view(node).as(ForStmtSyntax.self)?.awaitKeyword.map { refuse(construct, at: Syntax($0)) }
            }
        default: break
        }
        guard !isRefused, let construct = UnsupportedConstructs.nodes[node.kind] else { return }
        let syntax = view(node)
        refuse(named(construct, syntax), at: keyword(of: syntax))
        isRefused = true
    }

    private mutating func complainOfMissingBody(_ node: Syntax) {
        guard protocols == 0 else { return }
        let name = node.as(FunctionDeclSyntax.self).map { "function '\($0.name.text)'" } ?? "initializer"
        let end = span(node).bytes.upperBound
        missingBodies.append(.error("expected '{' in body of \(name)", at: SourceSpan(source, end..<end)))
    }

    private mutating func look(at node: ImportDeclSyntax) {
        let path = node.path.trimmedDescription
        if !isRefused, !UnsupportedConstructs.importableModules.contains(path) {
            refusesImport = true
            let known = UnsupportedConstructs.importableModules.sorted().joined(separator: " and ")
            refusals.append(
                .error(
                    "cells cannot import '\(path)'", at: span(Syntax(node.path)),
                    hint: NearNames.question(for: path, among: UnsupportedConstructs.importableModules)
                        ?? "\(known) are there without an import"))
        }
        isRefused = true
    }

    private mutating func look(at node: AttributeSyntax) {
        let name = node.attributeName.trimmedDescription
        if !isRefused, !UnsupportedConstructs.attributes.contains(name), !node.saysUsable,
            !(isInType && UnsupportedConstructs.typeAttributes.contains(name))
        {
            let isWrapper = name.first?.isUppercase == true && name != "MainActor"
            let construct = UnsupportedConstructs.Construct(
                isWrapper ? "the property wrapper '@\(name)'" : "'@\(name)'")
            if let type = node.attributeName.as(IdentifierTypeSyntax.self)?.name.text, isWrapper, node.arguments == nil
            {
                ownAttributes.append(
                    OwnAttribute(type: type, refusal: .error(construct.message, at: span(Syntax(node)))))
            } else {
                refuse(construct, at: Syntax(node))
            }
        }
        isRefused = true
    }

    // MARK: Refusals

    private mutating func refuseModifier(_ token: TokenSyntax?) {
        guard let token, let construct = UnsupportedConstructs.modifiers[token.text] else { return }
        refuse(construct, at: Syntax(token))
    }

    private mutating func refuse(_ construct: UnsupportedConstructs.Construct, at node: Syntax) {
        guard !isRefused else { return }
        refusals.append(.error(construct.message, at: span(node), hint: construct.instead))
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
        if let macro = node.as(MacroDeclSyntax.self) { return Syntax(macro.macroKeyword) }
        if let wait = node.as(AwaitExprSyntax.self) { return Syntax(wait.awaitKeyword) }
        if let condition = node.as(IfConfigDeclSyntax.self) {
            return condition.clauses.first.map { Syntax($0.poundKeyword) } ?? node
        }
        return node
    }
}

extension AttributeSyntax {
    /// Whether it says that something can be used, be it no longer gladly: `@available(*, deprecated)`.
    fileprivate var saysUsable: Bool {
        attributeName.trimmedDescription == UnsupportedConstructs.availability
            && !tokens(viewMode: .sourceAccurate).contains { UnsupportedConstructs.unavailable.contains($0.text) }
    }
}
