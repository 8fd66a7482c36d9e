import SwiftSyntax

/// What of a cell is not part of the language, while the rest of it is checked. A statement with such a construct is left out,
/// and so is what would be said of a statement that uses what is declared there; of a declaration whose bodies alone have
/// such statements, only these.
struct RefusedParts {
    /// Where the constructs stand, in the order of the text.
    private let offsets: [Int]
    /// What is declared in statements that are left out.
    private var names: Set<String> = []

    init() { offsets = [] }

    init(_ spans: [SourceSpan], in tree: SourceFileSyntax) {
        offsets = spans.map(\.bytes.lowerBound).sorted()
        if !offsets.isEmpty { names = LeftOutNames.names(in: tree, by: self) }
    }

    /// Whether a construct stands in a node.
    func touch(_ node: some SyntaxProtocol) -> Bool {
        offsets.contains { node.position.utf8Offset <= $0 && $0 < node.endPosition.utf8Offset }
    }

    /// Whether a statement or a declaration is not looked at.
    func leaveOut(_ item: CodeBlockItemSyntax) -> Bool {
        guard !offsets.isEmpty, touch(item) else { return false }
        guard case .decl(let declaration) = item.item, declaration.hasBodies else { return true }
        let bodies = BodyFinder.bodies(in: declaration)
        return offsets.contains { offset in
            (item.position.utf8Offset..<item.endPosition.utf8Offset).contains(offset)
                && !bodies.contains { $0.contains(offset) }
        }
    }

    /// Whether something that is said of a place may follow from what was left out.
    func excuse(_ diagnostic: Diagnostic, in tree: SourceFileSyntax) -> Bool {
        let offset = diagnostic.span.bytes.lowerBound
        guard !offsets.contains(offset) else { return false }
        guard let token = tree.token(at: AbsolutePosition(utf8Offset: offset)) else { return false }
        var node = Syntax(token)
        while let parent = node.parent, !node.is(CodeBlockItemSyntax.self), !node.is(MemberBlockItemSyntax.self) {
            node = parent
        }
        return node.tokens(viewMode: .sourceAccurate).contains { names.contains($0.identifierText) }
    }
}

extension DeclSyntax {
    /// Whether it is a function or a type, whose bodies can be left out on their own.
    fileprivate var hasBodies: Bool {
        self.is(FunctionDeclSyntax.self) || self.is(ExtensionDeclSyntax.self) || TypeDeclSyntax(self) != nil
    }
}

/// Finds the bodies of functions, initializers and accessors, outermost ones alone.
private final class BodyFinder: SyntaxVisitor {
    private var found: [Range<Int>] = []

    static func bodies(in node: DeclSyntax) -> [Range<Int>] {
        let finder = BodyFinder(viewMode: .sourceAccurate)
        finder.walk(node)
        return finder.found
    }

    override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind { take(node) }

    override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind {
        if case .getter(let list) = node.accessors { return take(list) }
        return .visitChildren
    }

    override func visit(_ node: InitializerClauseSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

    private func take(_ node: some SyntaxProtocol) -> SyntaxVisitorContinueKind {
        found.append(node.position.utf8Offset..<node.endPosition.utf8Offset)
        return .skipChildren
    }
}

/// Collects what the statements declare that are left out.
private final class LeftOutNames: SyntaxVisitor {
    private let refused: RefusedParts
    private var names: Set<String> = []
    /// How many statements around are left out.
    private var depth = 0

    private init(_ refused: RefusedParts) {
        self.refused = refused
        super.init(viewMode: .sourceAccurate)
    }

    static func names(in tree: SourceFileSyntax, by refused: RefusedParts) -> Set<String> {
        let collector = LeftOutNames(refused)
        collector.walk(tree)
        return collector.names
    }

    override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
        if depth > 0 || refused.leaveOut(node) { depth += 1 }
        return .visitChildren
    }

    override func visitPost(_ node: CodeBlockItemSyntax) { if depth > 0 { depth -= 1 } }

    private func note(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
        if depth > 0 { names.insert(token.identifierText) }
        return .visitChildren
    }

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind { note(node.identifier) }
    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: MacroDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind { note(node.name) }
    override func visit(_ node: EnumCaseElementSyntax) -> SyntaxVisitorContinueKind { note(node.name) }

    override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
        for token in node.extendedType.tokens(viewMode: .sourceAccurate) { _ = note(token) }
        return .visitChildren
    }
}
