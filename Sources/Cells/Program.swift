/// A part of a notebook on its way to a program.
public struct ProgramPart: Sendable, Hashable {
    /// What the part is.
    public enum Kind: Sendable, Hashable {
        /// Text between the cells, which becomes a comment.
        case prose
        /// A cell with the number that people know it by.
        case cell(number: Int)
    }

    /// What the part is.
    public var kind: Kind
    /// The text, lines separated by `\n`.
    public var source: String
    /// Whether the cell declares what the command line may set.
    public var declaresParameters = false
    /// Whether the cell gives parameters other values.
    public var overridesParameters = false
    /// Whether the cell may end with an error, and the others go on.
    public var mayFail = false

    /// The number of a cell; nil for prose.
    public var number: Int? {
        if case .cell(let number) = kind { return number }
        return nil
    }

    /// Creates a part.
    public init(_ kind: Kind, source: String) {
        self.kind = kind
        self.source = source
    }
}

/// A file of a program.
public struct ProgramFile: Sendable, Hashable {
    /// Where it lies in the program's folder.
    public var path: String
    /// What it holds.
    public var text: String

    /// Creates a file.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
