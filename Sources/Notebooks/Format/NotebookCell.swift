import Cells

/// One cell of a notebook.
package struct NotebookCell: Sendable, Hashable {
    /// What the cell holds.
    package var kind: Kind
    /// The identifier, unique in the notebook; nil before format 4.5.
    package var id: String?
    /// The text, its lines joined.
    package var source: String
    /// Facts about the cell: `tags` and what other programs noted.
    package var metadata: JSON.Object
    /// What the cell showed when it ran; code cells only.
    package var outputs: [NotebookOutput]
    /// The number people know the cell by: `cell [4]`; nil where it did not run. Code cells only.
    package var executionCount: Int?
    /// Fields beside the known ones, such as `attachments`.
    package var otherFields: JSON.Object

    /// What a cell holds.
    package enum Kind: Sendable, Hashable {
        case code
        case markdown
        case raw
        /// A type of a later format, kept as it is.
        case other(String)

        /// The name in the file.
        package var name: String {
            switch self {
            case .code: "code"
            case .markdown: "markdown"
            case .raw: "raw"
            case .other(let name): name
            }
        }

        /// The kind with this name in the file.
        package init(name: String) {
            self = [Kind.code, .markdown, .raw].first { $0.name == name } ?? .other(name)
        }
    }

    /// Creates a cell.
    package init(
        _ kind: Kind, id: String? = nil, source: String, metadata: JSON.Object = [:], outputs: [NotebookOutput] = [],
        executionCount: Int? = nil, otherFields: JSON.Object = [:]
    ) {
        self.kind = kind
        self.id = id
        self.source = source
        self.metadata = metadata
        self.outputs = outputs
        self.executionCount = executionCount
        self.otherFields = otherFields
    }

    /// Whether the cell's metadata lists the tag.
    package func hasTag(_ tag: CellTag) -> Bool {
        metadata["tags"]?.arrayValue?.contains(.string(tag.rawValue)) ?? false
    }

    /// Whether the text is nothing but white space.
    package var isBlank: Bool { source.allSatisfy(\.isWhitespace) }
}

/// Tags that change how a cell is run; papermill, nbclient and nbval know them by the same names.
package enum CellTag: String, Sendable {
    /// The cell declares what `-p` may override.
    case parameters
    /// The cell was inserted to override parameters.
    case injectedParameters = "injected-parameters"
    /// The cell may fail, and the run goes on.
    case raisesException = "raises-exception"
    /// The cell is not run and keeps its outputs.
    case skipExecution = "skip-execution"
}
