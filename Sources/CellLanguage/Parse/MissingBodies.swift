import SwiftSyntax

/// Functions without a body outside protocols: the parser lets them through, the compiler does not.
enum MissingBodies {
    static func diagnostics(in tree: SourceFileSyntax, of source: SourceText) -> [Diagnostic] {
        let visitor = Visitor(source)
        visitor.walk(tree)
        return visitor.diagnostics
    }

    private final class Visitor: SyntaxVisitor {
        let source: SourceText
        var diagnostics: [Diagnostic] = []

        init(_ source: SourceText) {
            self.source = source
            super.init(viewMode: .sourceAccurate)
        }

        override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

        override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
            if node.body == nil { complain(of: node, "function '\(node.name.text)'") }
            return .visitChildren
        }

        override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
            if node.body == nil { complain(of: node, "initializer") }
            return .visitChildren
        }

        private func complain(of node: some SyntaxProtocol, _ what: String) {
            let end = node.endPositionBeforeTrailingTrivia.utf8Offset
            diagnostics.append(.error("expected '{' in body of \(what)", at: SourceSpan(source, end..<end)))
        }
    }
}
