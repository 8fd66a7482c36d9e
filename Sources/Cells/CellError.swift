/// Why a cell failed, ready to be shown: the language has rendered it, front ends only place it.
public struct CellError: Error, Sendable, Hashable {
    /// The kind, short: `CompileError`, `RuntimeError`, `DatasetError`, `Interrupted`.
    public var name: String
    /// One line that says what went wrong.
    public var message: String
    /// The whole report with source lines, carets, hints and call stack, line by line, without colours.
    public var report: [String]
    /// Where it happened; nil where no place can be named.
    public var location: Location?

    /// A place in a cell; lines and columns count from 1.
    public struct Location: Sendable, Hashable {
        /// The cell's execution count.
        public var cell: Int
        /// The line in the cell.
        public var line: Int
        /// The column in the line, in characters.
        public var column: Int

        /// Creates a place.
        public init(cell: Int, line: Int, column: Int) {
            self.cell = cell
            self.line = line
            self.column = column
        }
    }

    /// Creates an error.
    public init(name: String, message: String, report: [String], location: Location? = nil) {
        self.name = name
        self.message = message
        self.report = report
        self.location = location
    }

    /// The name of the error that ends an interrupted cell.
    public static let interruptedName = "Interrupted"

    /// Whether the cell ended because somebody interrupted it.
    public var isInterruption: Bool { name == CellError.interruptedName }
}
