import SwiftSyntax

/// Writes one cell as a part of the program.
struct CellWriter {
    private let source: CheckedSource
    private let meanings: SourceMeanings
    private let edits: [Edit]

    /// New text for a range of bytes; an empty range is a place where text is put in.
    private struct Edit {
        var bytes: Range<Int>
        var text: String
    }

    init(_ source: CheckedSource, _ meanings: SourceMeanings, _ vocabulary: ProgramVocabulary) {
        self.source = source
        self.meanings = meanings
        var edits = Self.renamings(source, meanings) + Self.wrappings(source, meanings)
        if let result = source.result {
            edits.append(Edit(bytes: result.lowerBound..<result.lowerBound, text: "\(vocabulary.result)("))
            edits.append(Edit(bytes: result.upperBound..<result.upperBound, text: ")"))
        }
        self.edits = edits.sorted {
            ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
        }
    }

    func write() -> ExportedCell {
        let cell = source.cell
        let variables = source.declared.compactMap { declared -> (name: String, programName: String)? in
            guard case .variable(isSettable: true) = declared.kind else { return nil }
            return (declared.name, meanings.programName(of: declared, in: cell.number) ?? declared.name)
        }
        var declarations = ""
        var statements: [String] = []
        if cell.mayFail {
            for item in source.tree.statements {
                let text = edited(item.position.utf8Offset..<item.endPosition.utf8Offset)
                if standsOutside(item) { declarations += text } else { statements.append(text) }
            }
        } else {
            statements = [edited(0..<source.source.count)]
        }
        return ExportedCell(
            number: cell.number, namespace: meanings.namespace(of: cell.number), declarations: declarations,
            statements: statements, mayFail: cell.mayFail, variables: variables)
    }

    /// Whether a part of a cell that may fail can stand outside of what fails: types must, functions where they can.
    private func standsOutside(_ item: CodeBlockItemSyntax) -> Bool {
        guard case .decl(let declaration) = item.item, !declaration.is(VariableDeclSyntax.self) else { return false }
        guard declaration.is(FunctionDeclSyntax.self) else { return true }
        let bytes = item.position.utf8Offset..<item.endPosition.utf8Offset
        return !source.uses.contains { bytes.contains($0.offset) && meanings.isOwn($0.meaning, of: source) }
    }

    /// A part of the cell with the edits in it.
    private func edited(_ bytes: Range<Int>) -> String {
        var text = ""
        var position = bytes.lowerBound
        for edit in edits where edit.bytes.lowerBound >= bytes.lowerBound && edit.bytes.upperBound <= bytes.upperBound {
            text += source.source.substring(position..<edit.bytes.lowerBound)
            text += edit.text
            position = edit.bytes.upperBound
        }
        return text + source.source.substring(position..<bytes.upperBound)
    }

    // MARK: Edits

    private static func renamings(_ source: CheckedSource, _ meanings: SourceMeanings) -> [Edit] {
        let cell = source.cell.number
        let shorthands = ShorthandFinder.offsets(in: source.tree)
        var edits: [Int: Edit] = [:]
        for use in source.uses {
            guard let bytes = source.nameRange(at: use.offset) else { continue }
            let name = source.source.identifier(in: bytes)
            guard let new = meanings.programName(of: use.meaning, name, in: cell) else { continue }
            // `if let x` both reads a name and declares one.
            let text = shorthands.contains(use.offset) ? "\(source.source.substring(bytes)) = \(new)" : new
            edits[use.offset] = Edit(bytes: bytes, text: text)
        }
        for declared in source.declared where !declared.isType {
            guard let new = meanings.programName(of: declared, in: cell),
                let bytes = source.nameRange(at: declared.offset)
            else { continue }
            edits[declared.offset] = Edit(bytes: bytes, text: new)
        }
        return edits.values.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    /// Puts types whose names are taken into the cell's enum.
    private static func wrappings(_ source: CheckedSource, _ meanings: SourceMeanings) -> [Edit] {
        guard let namespace = meanings.namespace(of: source.cell.number) else { return [] }
        return source.tree.statements.flatMap { item -> [Edit] in
            let start = item.positionAfterSkippingLeadingTrivia.utf8Offset
            let end = item.endPositionBeforeTrailingTrivia.utf8Offset
            let isMoved = source.declared.contains { declared in
                declared.isType && (start..<end).contains(declared.offset) && isHeader(declared, of: item)
                    && meanings.programName(of: declared, in: source.cell.number) != nil
            }
            guard isMoved else { return [] }
            return [
                Edit(bytes: start..<start, text: "extension \(namespace) {\n"), Edit(bytes: end..<end, text: "\n}"),
            ]
        }
    }

    private static func isHeader(_ declared: CheckedSource.Declared, of item: CodeBlockItemSyntax) -> Bool {
        guard case .decl(let declaration) = item.item else { return false }
        let name = TypeDeclSyntax(declaration)?.name ?? declaration.as(TypeAliasDeclSyntax.self)?.name
        return name?.positionAfterSkippingLeadingTrivia.utf8Offset == declared.offset
    }
}

/// Finds the names that are read and declared at once: `if let x`, `[x]` before a closure's parameters.
private final class ShorthandFinder: SyntaxVisitor {
    private var found: Set<Int> = []

    static func offsets(in tree: SourceFileSyntax) -> Set<Int> {
        let finder = ShorthandFinder(viewMode: .sourceAccurate)
        finder.walk(tree)
        return finder.found
    }

    override func visit(_ node: OptionalBindingConditionSyntax) -> SyntaxVisitorContinueKind {
        if node.initializer == nil { found.insert(node.pattern.positionAfterSkippingLeadingTrivia.utf8Offset) }
        return .visitChildren
    }

    override func visit(_ node: ClosureCaptureSyntax) -> SyntaxVisitorContinueKind {
        if node.initializer == nil { found.insert(node.name.positionAfterSkippingLeadingTrivia.utf8Offset) }
        return .visitChildren
    }
}
