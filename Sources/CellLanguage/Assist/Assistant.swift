import Cells
import SwiftSyntax

/// Completion and inspection on checked types. Works in text that does not parse: what stands behind the cursor is given
/// up, and what is open is closed.
struct Assistant {
    let table: TypeTable
    /// The session's names; a copy is checked against, so that nothing is declared.
    let environment: Environment
    let operators: CellOperators

    /// Names that fit at `offset`, counted in Unicode scalars.
    func complete(_ text: String, at offset: Int) -> Completions {
        let source = SourceText(text, origin: .named("input"))
        guard let typed = typed(source, offset) else { return Completions(items: [], range: offset..<offset) }
        if let stubs = MemberStubs(table: table, environment: environment).items(for: typed) {
            return Completions(items: stubs, range: scalars(typed.bytes, source))
        }
        let candidates = Candidates(table: table, environment: environment, place: probe(typed))
        return Completions(
            items: candidates.items(startingWith: typed.prefix), range: scalars(typed.bytes, source))
    }

    private func scalars(_ bytes: Range<Int>, _ source: SourceText) -> Range<Int> {
        source.scalarOffset(ofByte: bytes.lowerBound)..<source.scalarOffset(ofByte: bytes.upperBound)
    }

    /// What is known about the name at `offset` (Unicode scalars): its declarations and their documentation.
    func inspect(_ text: String, at offset: Int) -> Inspection? {
        let source = SourceText(text, origin: .named("input"))
        guard let typed = typed(source, offset), !typed.word.isEmpty else { return nil }
        let candidates = Candidates(table: table, environment: environment, place: probe(typed))
        let lines = candidates.declarations(of: typed.word)
        return lines.isEmpty ? nil : Inspection(lines: lines, variable: candidates.sessionVariable(named: typed.word))
    }

    /// What is known about a name.
    struct Inspection: Sendable {
        var lines: [String]
        /// The variable of the session that it is, if it is one.
        var variable: String?
    }

    private func typed(_ source: SourceText, _ offset: Int) -> ProbedText? {
        guard source.count <= CellLimits.bytes else { return nil }
        return ProbedText(source, at: source.utf8Offset(ofScalar: offset))
    }

    /// Checks the texts until the checker comes to the placeholder.
    private func probe(_ typed: ProbedText) -> ExpressionProbe? {
        for text in typed.attempts {
            let source = SourceText(text, origin: .named("input"))
            let parsed = CellParser.parse(source, operators: operators)
            let probe = ExpressionProbe(name: ProbedText.placeholder)
            let checker = Checker(table: table, environment: environment.copy(), source: source, sink: DiagnosticSink())
            checker.probe = probe
            _ = checker.checkCell(parsed)
            checker.withdraw()
            if probe.place != nil { return probe }
        }
        return nil
    }
}

extension Environment {
    /// The same names, which can be added to without the session's knowing.
    fileprivate func copy() -> Environment {
        let copy = Environment()
        copy.names = names
        copy.typeScope.types = typeScope.types
        copy.constants = constants
        copy.extensionInitializers = extensionInitializers
        copy.operatorOwners = operatorOwners
        return copy
    }
}
