import Cells

/// Why a request is answered with `status: error`.
package struct RequestError: Error, Hashable {
    /// The kind of error.
    package var name: String
    /// What is wrong.
    package var message: String
    /// The report, line by line.
    package var report: [String]

    /// Creates an error whose report is its message.
    package init(name: String, message: String) {
        self.name = name
        self.message = message
        report = ["\(name): \(message)"]
    }

    /// Takes over what a session reports.
    package init(_ error: CellError) {
        name = error.name
        message = error.message
        report = error.report
    }

    /// A reply's or an `error` message's members.
    package var content: JSON.Object {
        ["ename": .string(name), "evalue": .string(message), "traceback": .array(report.map(JSON.string))]
    }
}
