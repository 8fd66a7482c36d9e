import Cells

extension CellLanguageSession {
    /// Names that fit at `offset`, counted in Unicode scalars from the start of `source`: members behind a dot, labels in a
    /// call, cases behind a leading dot, visible names, keywords. May be asked from any thread, while a cell runs too.
    package func complete(_ source: String, at offset: Int) -> Completions {
        world.ask { $0.complete(source, at: offset) }
    }

    /// What is known about the name at `offset` (Unicode scalars): its declarations and their documentation, and of a
    /// variable its value in short. May be asked from any thread; while a cell runs, values are left out.
    package func inspect(_ source: String, at offset: Int) -> DisplayData? {
        guard var found = world.ask({ $0.inspect(source, at: offset) }) else { return nil }
        if let variable = found.variable {
            found.lines.append(
                valueUnlessRunning(of: variable).map { "= \($0)" } ?? "(its value is known when the cell is done)")
        }
        return DisplayData(text: found.lines.joined(separator: "\n"))
    }

    private static let longestValue = 240

    /// The text of a variable's value, cut to a few lines; nil while a cell runs.
    private func valueUnlessRunning(of name: String) -> String? {
        guard let shown = evaluateUnlessRunning(name, host: SilentHost()),
            case .text(let text)? = shown.representations[.plainText]
        else { return nil }
        return text.count > Self.longestValue ? text.prefix(Self.longestValue) + "…" : text
    }
}

/// Takes what a value's own description prints.
private final class SilentHost: CellHost {
    func emit(_ output: Output) {}
    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? { nil }
}
