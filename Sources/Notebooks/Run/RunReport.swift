import Cells

/// How a run ended.
package struct RunReport: Sendable, Hashable {
    /// What ended it.
    package var ending: Ending
    /// How many cells ran to their end, those that were allowed to fail included.
    package var finishedCells: Int
    /// How many pictures lie in the folder beside the notebook.
    package var pictures: Int

    /// Creates a report.
    package init(ending: Ending, finishedCells: Int, pictures: Int) {
        self.ending = ending
        self.finishedCells = finishedCells
        self.pictures = pictures
    }

    /// What ended a run.
    package enum Ending: Sendable, Hashable {
        /// Every cell that was to run has run.
        case completed
        /// A cell failed; the cells after it did not run.
        case failed(CellError, cell: Int)
        /// The run was stopped; `cell` is the number of the cell that ran, if one did.
        case stopped(StopReason, cell: Int?)
    }
}

/// Why a run is stopped before its end.
package enum StopReason: Sendable, Hashable {
    /// A signal asked for it.
    case signal
    /// A cell took longer than `seconds`.
    case cellTimeout(seconds: Double)
    /// The run took longer than `seconds`.
    case timeout(seconds: Double)

    /// The status of the cell that it interrupts.
    package var status: CellStatus {
        switch self {
        case .signal: .interrupted
        case .cellTimeout, .timeout: .timeout
        }
    }
}
