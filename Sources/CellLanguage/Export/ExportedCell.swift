/// A code cell on its way to a program.
package struct ExportCell: Sendable {
    /// The number that people know it by.
    package var number: Int
    package var source: String
    /// Whether it is tagged as one that may end with an error.
    package var mayFail: Bool

    package init(number: Int, source: String, mayFail: Bool = false) {
        self.number = number
        self.source = source
        self.mayFail = mayFail
    }
}

/// A cell's text as part of a program, all of whose cells stand in one file.
package struct ExportedCell: Sendable {
    /// The number that people know it by.
    package let number: Int
    /// The types of the cell whose names are taken are declared inside an enum of this name.
    package let namespace: String?
    /// What has to stand outside of the statements, where those can fail; empty otherwise.
    package let declarations: String
    /// The cell's text; of one that may fail, statement by statement.
    package let statements: [String]
    package let mayFail: Bool
    /// The variables that the cell declares: their names in the cell and in the program.
    package let variables: [(name: String, programName: String)]
}

/// How a program shows values, and what it calls its own.
package struct ProgramVocabulary: Sendable {
    /// The function that takes the value of a cell's last expression.
    package var result: String
    /// Names that the program needs, and cells therefore cannot have.
    package var reserved: Set<String>

    package init(result: String, reserved: Set<String>) {
        self.result = result
        self.reserved = reserved
    }
}
