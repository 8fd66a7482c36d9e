import Cells

/// A Jupyter notebook in format 4.
///
/// Fields that this program does not know are kept in `otherFields` and written back.
package struct Notebook: Sendable, Hashable {
    /// The format's minor version: 4.`minor`.
    package var minor: Int
    /// Facts about the whole notebook: `kernelspec`, `language_info` and what other programs noted.
    package var metadata: JSON.Object
    /// The cells in order.
    package var cells: [NotebookCell]
    /// Fields beside the known ones.
    package var otherFields: JSON.Object

    /// The newest minor version that this program knows; cells have identifiers from here on.
    package static let newestMinor = 5

    /// Creates a notebook.
    package init(
        minor: Int = newestMinor, metadata: JSON.Object = [:], cells: [NotebookCell] = [],
        otherFields: JSON.Object = [:]
    ) {
        self.minor = minor
        self.metadata = metadata
        self.cells = cells
        self.otherFields = otherFields
    }

    /// The first code cell with the given tag.
    package func indexOfCodeCell(tagged tag: CellTag) -> Int? {
        cells.firstIndex { $0.kind == .code && $0.hasTag(tag) }
    }
}

// MARK: Language

extension Notebook {
    /// The language of the code cells as the notebook states it; nil where it states none.
    package var language: String? {
        metadata["kernelspec"]?["language"]?.stringValue ?? metadata["language_info"]?["name"]?.stringValue
    }

    /// The name of the kernel that the notebook was written for.
    package var kernelName: String? { metadata["kernelspec"]?["name"]?.stringValue }

    /// Checks that the code is written in `language`. A notebook that states no language is taken by its kernel's
    /// name, and one without either is accepted.
    package func checkLanguage(_ expected: LanguageInfo) throws(NotebookError) {
        if let language {
            guard language.lowercased() == expected.name.lowercased() else {
                throw .otherLanguage(found: language, kernel: kernelName, expected: expected.name)
            }
        } else if let kernelName, !kernelName.lowercased().contains(expected.name.lowercased()) {
            throw .otherLanguage(found: nil, kernel: kernelName, expected: expected.name)
        }
    }

    /// Notes the language in the notebook's metadata, as kernels' clients do after a run.
    package mutating func note(_ language: LanguageInfo) {
        metadata["language_info"] = [
            "name": .string(language.name), "version": .string(language.version),
            "mimetype": .string(language.mimeType), "file_extension": .string(language.fileExtension),
            "pygments_lexer": .string(language.pygmentsLexer), "codemirror_mode": .string(language.codeMirrorMode),
        ]
    }
}
