/// The language reference as Markdown, made of the tables that the checker reads.
package struct ReferenceDocument {
    /// What the document is about, above everything else.
    let introduction: String
    let features: [FeatureGroup]
    /// The library's sections in the order in which they are shown, by chapter.
    let chapters: [(title: String, introduction: String, sections: [LibrarySection])]
    /// Runs an example and gives what it shows.
    let run: (String) throws -> String

    package init(
        introduction: String, features: [FeatureGroup],
        chapters: [(title: String, introduction: String, sections: [LibrarySection])],
        run: @escaping (String) throws -> String
    ) {
        self.introduction = introduction
        self.features = features
        self.chapters = chapters
        self.run = run
    }

    /// The whole text.
    package func text() throws -> String {
        var lines = [introduction, "", "## Contents", ""]
        lines.append("- \(Self.link("Features"))")
        lines += features.map { "  - \(Self.link($0.title)): \($0.features.map(\.name).joined(separator: ", "))" }
        lines.append("- \(Self.link("What is left out"))")
        let indices = chapters.map { ReferenceIndex($0.sections) }
        for (chapter, index) in zip(chapters, indices) {
            lines.append("- \(Self.link(chapter.title))")
            lines += index.sections.map { section in
                let names = section.types.filter(\.isShown).flatMap(\.names).map { "`\($0)`" }
                let functions = section.functions.isEmpty ? [] : ["functions"]
                return "  - \(Self.link(section.title)): \((names + functions).joined(separator: ", "))"
            }
        }
        lines += ["", "## Features", ""]
        for group in features { lines += try Self.lines(of: group, run) }
        lines += Self.refused
        for (chapter, index) in zip(chapters, indices) {
            lines += ["", "## \(chapter.title)", "", chapter.introduction]
            for section in index.sections { lines += Self.lines(of: section) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Features

    private static func lines(of group: FeatureGroup, _ run: (String) throws -> String) throws -> [String] {
        var lines = ["### \(group.title)", ""]
        for feature in group.features {
            lines += ["**\(feature.name).** \(feature.summary)", "", "```swift", feature.example, "```"]
            let shown = try run(feature.example)
            if !shown.isEmpty { lines += ["```text", shown.hasSuffix("\n") ? String(shown.dropLast()) : shown, "```"] }
            lines.append("")
        }
        return lines
    }

    private static var refused: [String] {
        var lines = [
            "## What is left out", "",
            "A cell that uses one of these is refused by its name, before anything runs.", "",
            "| construct | instead |", "|---|---|",
        ]
        lines += UnsupportedConstructs.listed.map { "| \($0.name) | \($0.instead ?? "") |" }
        return lines
    }

    // MARK: Library

    private static func lines(of section: ReferenceIndex.Section) -> [String] {
        var lines = ["", "### \(section.title)"]
        if !section.functions.isEmpty {
            lines += ["", "| function | what it does |", "|---|---|"] + section.functions.map(row)
        }
        for type in section.types where type.isShown {
            lines += ["", "#### \(type.names.map { "`\($0)`" }.joined(separator: ", "))"]
            if !type.documentation.isEmpty { lines += ["", type.documentation] }
            if !type.conformances.isEmpty {
                lines += ["", "Conforms to \(type.conformances.map { "`\($0)`" }.joined(separator: ", "))."]
            }
            if !type.members.isEmpty {
                lines += ["", "| member | what it does |", "|---|---|"] + type.members.map(row)
            }
        }
        return lines
    }

    private static func row(_ entry: ReferenceIndex.MemberEntry) -> String {
        let signatures = entry.signatures.map { "`\($0)`" }.joined(separator: "<br>")
        let documentation = entry.documentation.filter { !$0.isEmpty }.joined(separator: " ")
        return "| \(escaped(signatures)) | \(escaped(documentation)) |"
    }

    /// Bars would end a table's cell.
    private static func escaped(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    /// A link to a heading, as GitHub names them.
    private static func link(_ title: String) -> String {
        let anchor = title.lowercased().compactMap { character -> Character? in
            if character == " " { return "-" }
            return character.isLetter || character.isNumber || character == "-" ? character : nil
        }
        return "[\(title)](#\(String(anchor)))"
    }
}

extension ReferenceIndex.TypeEntry {
    /// Whether there is something to say about it.
    fileprivate var isShown: Bool { !documentation.isEmpty || !members.isEmpty }
}
