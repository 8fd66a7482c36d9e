import Cells

/// A cell that is a question in Jupyter's own notation, whatever the language: `?name`, `name?`, and with `??` for more.
package struct HelpRequest: Hashable {
    /// What is asked about.
    package let name: String
    /// Whether more than a summary is asked for.
    package let isDetailed: Bool

    /// nil where `code` is no such question.
    package init?(_ code: String) {
        let text = code.drop(while: \.isWhitespace)
        let trimmed = String(text.reversed().drop(while: \.isWhitespace).reversed())
        let before = trimmed.prefix { $0 == "?" }.count
        let after = trimmed.reversed().prefix { $0 == "?" }.count
        name = String(trimmed.dropFirst(before).dropLast(after))
        isDetailed = max(before, after) == 2
        guard 1...2 ~= before + after, before == 0 || after == 0, !name.isEmpty,
            name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
        else { return nil }
    }

    /// The answer as a payload that front ends show in their pager.
    package func payload(_ session: any CellSession) -> JSON {
        let found = session.inspect(name, at: name.unicodeScalars.count, detailed: isDetailed)
        let data = found ?? DisplayData(text: "Nothing is known about '\(name)'.")
        return ["source": "page", "data": .object(data.bundle), "start": 0]
    }
}
