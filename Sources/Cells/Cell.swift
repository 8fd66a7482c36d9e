/// A code cell as a front end hands it to a session.
public struct Cell: Sendable, Hashable {
    /// The notebook's identifier of the cell, unique in it.
    public var id: String
    /// The execution count that people know the cell by: `cell [4]`.
    public var number: Int
    /// The text, lines separated by `\n`.
    public var source: String

    /// Creates a cell.
    public init(id: String, number: Int, source: String) {
        self.id = id
        self.number = number
        self.source = source
    }
}
