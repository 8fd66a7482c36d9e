import Cells

/// Why cells make no program.
package enum ExportFailure: Error, Sendable {
    /// A cell does not check.
    case cell(CellError)
    /// A cell that may fail declares what a later one uses.
    case usedAfterFailure(name: String, cell: Int, later: Int)
    /// A member or an operator is declared once more, which has no second name to get.
    case repeated(name: String, cell: Int, line: Int, earlier: Int)
}

extension ExportFailure: CustomStringConvertible {
    /// What is wrong, and what to do about it.
    package var description: String {
        switch self {
        case .cell(let error): error.report.joined(separator: "\n")
        case .usedAfterFailure(let name, let cell, let later):
            "cell [\(cell)] is tagged raises-exception and declares '\(name)', which cell [\(later)] uses: a compiled "
                + "program cannot go on without it; declare it in a cell of its own"
        case .repeated(let name, let cell, let line, let earlier):
            "cell [\(cell)], line \(line): error: cell [\(earlier)] declares '\(name)' too\n"
                + "     hint: a compiled program declares it once; change the first declaration instead"
        }
    }
}
