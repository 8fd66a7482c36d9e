import SwiftSyntax

/// The values of `#line`, `#function` and their kin.
extension Checker {
    func placeLiteral(_ node: MacroExpansionExprSyntax, _ expected: Type) -> Expression {
        guard let literal = PlaceLiteral(node) else { return refuse("the macro '#\(node.macroName.text)'", node) }
        if literal == .line, node.beginsStatement {
            return failure(
                "a statement cannot begin with '#line'", node, hint: "put it into parentheses: '(#line)'")
        }
        return value(of: literal, at: span(node), in: EnclosingDeclaration.name(of: node), expected)
    }

    /// A parameter's default that is the caller's place; nil for every other default.
    func placeDefault(_ value: DefaultValue, _ type: Type, for call: Syntax) -> Expression? {
        guard let literal = value.syntax.flatMap({ PlaceLiteral($0) }) else { return nil }
        // Swift means the bracket behind which the argument would stand.
        let bracket = call.openingBracket.map { $0.span(in: source) } ?? call.span(in: source)
        return self.value(of: literal, at: bracket, in: EnclosingDeclaration.name(of: call), type)
    }

    /// A default that is the caller's place where nobody wrote the call: `super.init()` that an initializer leaves out.
    func placeDefault(_ value: DefaultValue, _ type: Type, ofImplicitCallAt place: SourceSpan) -> Expression? {
        guard let literal = value.syntax.flatMap({ PlaceLiteral($0) }) else { return nil }
        return literal.isNumber ? integer(WholeNumber("0"), literalTarget(type), place) : text("", type, place)
    }

    private func value(
        of literal: PlaceLiteral, at place: SourceSpan, in declaration: String, _ expected: Type
    ) -> Expression {
        switch literal {
        case .line: integer(WholeNumber("\(place.line)"), literalTarget(expected), place)
        case .column: integer(WholeNumber("\(place.byteColumn)"), literalTarget(expected), place)
        case .function: text(declaration, expected, place)
        // A cell is the main file of the module 'main', whatever its number: what it prints stays the same.
        case .file, .fileID: text("\(LanguageNames.mainModule)/\(LanguageNames.mainFile)", expected, place)
        case .filePath: text(LanguageNames.mainFile, expected, place)
        }
    }

    private func text(_ text: String, _ expected: Type, _ place: SourceSpan) -> Expression {
        let value = Expression(.literal(.string(text)), table.string, place)
        return custom(value, .expressibleByStringLiteral, expected, LanguageNames.stringLiteral)
    }
}

/// The declaration whose name `#function` is.
enum EnclosingDeclaration {
    static func name(of node: some SyntaxProtocol) -> String {
        var child = Syntax(node)
        while let parent = child.parent {
            if let name = name(of: parent, around: child) { return name }
            child = parent
        }
        return LanguageNames.mainModule
    }

    private static func name(of parent: Syntax, around child: Syntax) -> String? {
        switch parent.as(SyntaxEnum.self) {
        case .functionDecl(let node):
            let isOperator = SignatureScanner.isOperator(node.name.identifierText)
            return node.name.identifierText + labels(node.signature.parameterClause, isHidden: isOperator)
        case .initializerDecl(let node):
            return LanguageNames.initializer + labels(node.signature.parameterClause)
        case .subscriptDecl(let node):
            return LanguageNames.subscriptMember + labels(node.parameterClause, isSubscript: true)
        case .deinitializerDecl: return LanguageNames.deinitializer
        case .patternBinding(let node):
            // An initial value belongs to what is around it, code to the property.
            guard child.is(AccessorBlockSyntax.self) || isLazy(node) else { return nil }
            return node.pattern.as(IdentifierPatternSyntax.self)?.identifier.identifierText
        case .structDecl(let node): return node.name.identifierText
        case .classDecl(let node): return node.name.identifierText
        case .enumDecl(let node): return node.name.identifierText
        case .protocolDecl(let node): return node.name.identifierText
        case .extensionDecl(let node):
            if let member = node.extendedType.as(MemberTypeSyntax.self) { return member.name.identifierText }
            return node.extendedType.as(IdentifierTypeSyntax.self)?.name.identifierText
        default: return nil
        }
    }

    private static func isLazy(_ node: PatternBindingSyntax) -> Bool {
        guard let declaration = node.parent?.parent?.as(VariableDeclSyntax.self) else { return false }
        return declaration.modifiers.contains { $0.name.tokenKind == .keyword(.lazy) }
    }

    /// `(_:by:)`, as the parameters are called; nothing where there are none.
    private static func labels(
        _ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false, isHidden: Bool = false
    ) -> String {
        let labels = clause.parameters.map { parameter in
            isHidden || (isSubscript && parameter.secondName == nil) ? "_:" : "\(parameter.firstName.identifierText):"
        }
        return "(\(labels.joined()))"
    }
}

extension SourceSpan {
    /// The column where it begins, in bytes from 1, as the compiler counts.
    fileprivate var byteColumn: Int { bytes.lowerBound - source.bytes(ofLine: line).lowerBound + 1 }
}

extension Syntax {
    /// The bracket that opens a call's arguments: of a trailing closure alone its brace.
    fileprivate var openingBracket: TokenSyntax? {
        if let call = self.as(FunctionCallExprSyntax.self) { return call.leftParen ?? call.trailingClosure?.leftBrace }
        return self.as(SubscriptCallExprSyntax.self)?.leftSquare
    }
}

extension MacroExpansionExprSyntax {
    /// Whether it is the first word of a statement, where the compiler takes `#line` for a directive.
    fileprivate var beginsStatement: Bool {
        var node = Syntax(self)
        while let parent = node.parent, !node.is(CodeBlockItemSyntax.self) {
            guard parent.positionAfterSkippingLeadingTrivia == positionAfterSkippingLeadingTrivia else { return false }
            node = parent
        }
        return node.is(CodeBlockItemSyntax.self)
    }
}
