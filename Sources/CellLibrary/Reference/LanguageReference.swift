import CellLanguage
import Cells
import Foundation
import Synchronization

/// The text of Docs/language.md, made of the language's own tables.
public enum LanguageReference {
    /// Makes the text; the examples in it run in a session of their own, whose files go to `workFolder`.
    ///
    /// - Throws: ``CellError`` for an example that fails.
    public static func text(workFolder: URL) throws -> String {
        let standard = Library.standardSections
        let document = ReferenceDocument(
            introduction: introduction, features: LanguageFeatures.all + [LibraryFeatures.all],
            chapters: [
                (
                    "Standard library",
                    "What cells have of Swift's standard library and of Foundation, with Swift's own meaning.",
                    // Everyday types first; the protocols that they share are for looking things up.
                    Array(standard.dropFirst()) + standard.prefix(1)
                ),
                ("SwiftGAN", "What is there for networks, data and pictures.", SwiftGANLibrary.sections),
            ]
        ) { example in
            var options = SessionOptions(workFolder: workFolder)
            options.date = "2023-12-17"
            let notes = Notes()
            try SwiftGANSession(options).execute(Cell(id: "example", number: 1, source: example), host: notes)
            return notes.text
        }
        return try document.text()
    }

    private static let introduction = """
        # The language of cells

        <!-- Made by 'make reference' from the tables that the checker reads. Changes here are lost. -->

        A cell is Swift. Whatever runs here means what the Swift compiler would make of it; what is left out is refused by
        its name and never given another meaning. This page lists what there is: the language by example, with what each
        example prints, then the standard library type by type, then SwiftGAN's own.
        """

    /// Takes what an example shows, as text.
    private final class Notes: CellHost {
        private let shown = Mutex("")
        var text: String { shown.withLock { $0 } }

        func emit(_ output: Output) {
            switch output {
            case .stream(_, let text): shown.withLock { $0 += text }
            case .result(let data), .display(let data):
                guard case .text(let text)? = data.representations[.plainText] else { return }
                shown.withLock { $0 += text + "\n" }
            case .update, .clear, .progress: return
            }
        }

        func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? { nil }
    }
}
