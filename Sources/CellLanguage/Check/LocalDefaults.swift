import SwiftSyntax

/// What is known around a local function: its parameters' defaults may name it.
struct LocalNames {
    let body: BodyContext
    let blocks: [[String: LocalName]]

    init(in body: BodyContext) {
        self.body = body
        blocks = body.blocks
    }

    /// Whether a name stands for something local there.
    func know(_ name: String) -> Bool {
        if blocks.contains(where: { $0[name] != nil }) { return true }
        return body.parent.map { LocalNames(in: $0).know(name) } ?? false
    }
}

extension Checker {
    /// A local function's default that names what is local around the function: it is found out in each call, and the
    /// scope captures what it needs. nil for every other default.
    func localDefault(_ value: DefaultValue, _ type: Type, in scope: CaptureScope) -> Expression? {
        guard let names = value.locals, let syntax = value.syntax, NameSearch(names).finds(in: syntax) else {
            return nil
        }
        let context = BodyContext(scope: scope, resultType: .unknown, parent: names.body.parent)
        context.blocks = names.blocks
        context.selfVariable = names.body.selfVariable
        context.owner = names.body.owner
        context.isStatic = names.body.isStatic
        context.tryDepth = 1
        context.canThrow = true
        let (outerBody, outerSolution) = (body, solution)
        (body, solution) = (context, nil)
        defer { (body, solution) = (outerBody, outerSolution) }
        return inScope(value.scope) { check(syntax, as: type) }
    }
}

/// Looks for a local name in an expression.
private final class NameSearch: SyntaxVisitor {
    private let names: LocalNames
    private var hasFound = false

    init(_ names: LocalNames) {
        self.names = names
        super.init(viewMode: .sourceAccurate)
    }

    func finds(in syntax: ExprSyntax) -> Bool {
        walk(syntax)
        return hasFound
    }

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        if names.know(node.baseName.identifierText) { hasFound = true }
        return .skipChildren
    }
}
