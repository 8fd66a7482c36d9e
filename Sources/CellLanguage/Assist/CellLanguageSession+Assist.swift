import Cells

extension CellLanguageSession {
    /// Names that fit at `offset`, counted in Unicode scalars from the start of `source`: members behind a dot, labels in a
    /// call, cases behind a leading dot, visible names, keywords.
    package func complete(_ source: String, at offset: Int) -> Completions {
        lock.withLock { assistant.complete(source, at: offset) }
    }

    /// What is known about the name at `offset` (Unicode scalars): its declarations and their documentation.
    package func inspect(_ source: String, at offset: Int) -> DisplayData? {
        lock.withLock { assistant.inspect(source, at: offset) }
    }

    private var assistant: Assistant {
        Assistant(table: table, environment: environment, operators: operatorTable)
    }
}
