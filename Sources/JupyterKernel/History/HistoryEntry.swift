import Cells

/// A cell that was run.
package struct HistoryEntry: Sendable, Hashable {
    /// Which run of the kernel, from 1.
    package var session: Int
    /// The cell's execution count in it.
    package var line: Int
    /// The cell's text.
    package var input: String
    /// The text of its result; nil where it had none.
    package var output: String?

    package init(session: Int, line: Int, input: String, output: String? = nil) {
        self.session = session
        self.line = line
        self.input = input
        self.output = output
    }

    /// Reads a line of the history file; nil where it is damaged.
    package init?(_ json: JSON) {
        guard let session = json["session"]?.intValue, let line = json["line"]?.intValue,
            let input = json["input"]?.stringValue
        else { return nil }
        self.init(session: session, line: line, input: input, output: json["output"]?.stringValue)
    }

    /// The entry as a line of the history file.
    package var json: JSON {
        var members: JSON.Object = ["session": .integer(session), "line": .integer(line), "input": .string(input)]
        if let output { members["output"] = .string(output) }
        return .object(members)
    }
}
