import Cells

extension CellLanguageSession {
    /// What front ends state about the language.
    package static var language: LanguageInfo {
        LanguageInfo(
            name: "swift", version: "6.3", mimeType: "text/x-swift", fileExtension: ".swift", pygmentsLexer: "swift",
            codeMirrorMode: "swift")
    }

    /// How many types and functions of cells are kept: in the session itself, and in what answers questions about it.
    package var keptDeclarations: (session: Int, questions: Int) {
        (table.declared.count, world.keptDeclarations)
    }

    /// Whether a console should run the text or ask for more lines.
    package func completeness(of source: String) -> Completeness { CellCompleteness.judge(source) }

    /// The text of a cell that gives variables of the cell tagged `parameters` other values.
    ///
    /// - Throws: an error that names the parameter: unknown, a constant, or of another type.
    package func parameterCell(
        declarations: String, overriding values: [(name: String, value: String)]
    ) throws(CellError) -> String {
        try ParameterCell(table: table, declarations: declarations).source(overriding: values)
    }
}
