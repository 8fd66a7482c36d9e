import SwiftSyntax

/// Names that are declared, but not where they are used: further down, in a block that has ended, in an instance.
extension Checker {
    /// Where a variable of this name is declared further down, in the cell or in a block around.
    func laterDeclaration(of name: String, _ node: some SyntaxProtocol) -> SourceSpan? {
        var around: Syntax? = Syntax(node)
        while let current = around {
            around = current.parent
            guard let list = current.as(CodeBlockItemListSyntax.self) else { continue }
            for item in list where item.position >= node.position || item.contains(node) {
                guard case .decl(let declaration) = item.item, let variable = declaration.as(VariableDeclSyntax.self)
                else { continue }
                let found = variable.bindings.lazy.flatMap(\.pattern.boundNames).first { $0.identifierText == name }
                if let found, found.position > node.position { return span(found) }
            }
        }
        return nil
    }

    /// Where a block that has ended before, or another function, declares a variable of this name.
    func innerDeclaration(of name: String, _ node: some SyntaxProtocol) -> SourceSpan? {
        let finder = NameFinder(name, before: node.position)
        finder.walk(node.root)
        return finder.found.map { span($0) }
    }

    /// A member of the type around, used where it has to be asked of something else: of an instance, or of the type.
    func memberOutOfReach(_ name: String, _ node: some SyntaxProtocol) -> Expression? {
        guard let owner = body.nearestOwner else { return nil }
        let isStatic = body.nearestIsStatic
        guard let member = members(named: name, of: owner.selfType, isStatic: !isStatic).first?.member else {
            return nil
        }
        let notes = Diagnostic.Note.declaration("'\(name)' is declared here", member.span)
        if !isStatic {
            let isCase = if case .enumCase = member { true } else { false }
            return failure(
                isCase
                    ? "enum case '\(name)' cannot be used as an instance member"
                    : "static member '\(name)' cannot be used on instance of type '\(owner.name)'", node, notes: notes,
                fixIts: [insertion("\(owner.name).", before: node)])
        }
        if body.isInitialValue {
            return failure(
                "cannot use instance member '\(name)' within property initializer; property initializers run before "
                    + "'self' is available", node,
                hint: "declare the property 'lazy var', or give it its value in 'init'", notes: notes)
        }
        return failure(
            "instance member '\(name)' cannot be used on type '\(owner.name)'", node,
            hint: "a 'static' member has no instance: take one as a parameter", notes: notes)
    }
}

extension SyntaxProtocol {
    fileprivate func contains(_ other: some SyntaxProtocol) -> Bool {
        position <= other.position && other.endPosition <= endPosition
    }

    /// Whether it stands in a pattern, as a value to compare with.
    var isInPattern: Bool {
        var around = parent
        while let current = around {
            if current.is(ExpressionPatternSyntax.self) { return true }
            if current.is(CodeBlockItemSyntax.self) { return false }
            around = current.parent
        }
        return false
    }
}

/// Finds the last pattern before a position that declares a name in a block.
private final class NameFinder: SyntaxVisitor {
    private let name: String
    private let end: AbsolutePosition
    private(set) var found: TokenSyntax?

    init(_ name: String, before end: AbsolutePosition) {
        self.name = name
        self.end = end
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
        let isProperty = node.parent?.parent?.parent?.parent?.is(MemberBlockItemSyntax.self) == true
        if node.position < end, !isProperty, node.identifier.identifierText == name { found = node.identifier }
        return .skipChildren
    }
}
