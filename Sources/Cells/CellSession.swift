/// A language session: the state that cells share, and what a front end may ask of it.
///
/// A front end calls `execute` from one thread at a time; `interrupt` may come from any thread at any moment;
/// the queries (`complete`, `inspect`, `completeness`) may come while a cell runs.
public protocol CellSession: AnyObject, Sendable {
    /// Name, version and file facts of the language.
    var language: LanguageInfo { get }

    /// Checks the whole cell, runs it and reports what it shows to `host` while it runs.
    ///
    /// - Throws: the error that ended the cell. What its finished statements did stays done.
    func execute(_ cell: Cell, host: any CellHost) throws(CellError)

    /// The value of one expression, for `user_expressions`; nothing is displayed and no name is declared.
    func evaluate(_ expression: String, host: any CellHost) throws(CellError) -> DisplayData

    /// Names that fit at `offset`, counted in Unicode scalars from the start of `source`.
    func complete(_ source: String, at offset: Int) -> Completions

    /// What is known about the name at `offset` (Unicode scalars); nil where there is nothing to say.
    func inspect(_ source: String, at offset: Int, detailed: Bool) -> DisplayData?

    /// Whether a console should run the text or ask for more lines.
    func completeness(of source: String) -> Completeness

    /// The text of a cell that gives variables declared in `declarations` (the cell tagged `parameters`) new values,
    /// each read as its variable's type asks.
    ///
    /// - Throws: an error naming the parameter: unknown (with near names) or of another type.
    func parameterCell(
        declarations: String, overriding values: [(name: String, value: String)]
    ) throws(CellError) -> String

    /// Asks the running cell to stop; `execute` then throws an error named `Interrupted`. Harmless when idle.
    func interrupt()
}

/// Where a running cell's outputs go and its input comes from.
public protocol CellHost: AnyObject, Sendable {
    /// Takes one output; called on the thread that runs the cell, or on one that the cell started.
    func emit(_ output: Output)

    /// A line typed by the person at the front end, without its newline; nil at the end of input.
    ///
    /// - Throws: an error where the front end has no input.
    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String?
}

/// Facts about a language, as kernels and notebooks state them.
public struct LanguageInfo: Sendable, Hashable {
    /// The language's name, `swift`.
    public var name: String
    /// Its version.
    public var version: String
    /// The media type of its sources, `text/x-swift`.
    public var mimeType: String
    /// The file extension with its dot, `.swift`.
    public var fileExtension: String
    /// The highlighter's name in Pygments.
    public var pygmentsLexer: String
    /// The highlighter's name in CodeMirror.
    public var codeMirrorMode: String

    /// Creates the facts.
    public init(
        name: String, version: String, mimeType: String, fileExtension: String, pygmentsLexer: String,
        codeMirrorMode: String
    ) {
        self.name = name
        self.version = version
        self.mimeType = mimeType
        self.fileExtension = fileExtension
        self.pygmentsLexer = pygmentsLexer
        self.codeMirrorMode = codeMirrorMode
    }
}

/// What may be typed at a place.
public struct Completions: Sendable, Hashable {
    /// The candidates, best first.
    public var items: [Item]
    /// The range of the text that a candidate replaces, in Unicode scalars.
    public var range: Range<Int>

    /// One candidate.
    public struct Item: Sendable, Hashable {
        /// The text to insert.
        public var text: String
        /// `function`, `instance`, `class`, `keyword`, `property`, `enum`, `argument`.
        public var kind: String
        /// The declaration, e.g. `normalized(to: ClosedRange<Float>) -> Images`.
        public var signature: String

        /// Creates a candidate.
        public init(text: String, kind: String, signature: String) {
            self.text = text
            self.kind = kind
            self.signature = signature
        }
    }

    /// Creates an answer.
    public init(items: [Item], range: Range<Int>) {
        self.items = items
        self.range = range
    }
}

/// Whether a text is a whole cell.
public enum Completeness: Sendable, Hashable {
    case complete
    /// More lines are needed; the next one is best indented so.
    case incomplete(indent: String)
    case invalid
}
