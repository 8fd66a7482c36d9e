import Cells

/// The progress displays of one cell: which there are, and how each was reported last.
package struct ProgressBoard {
    /// One state of one display.
    package struct Painting {
        /// Where it comes in the display's life.
        package enum Stage { case first, next, last }
        package let id: String
        package let stage: Stage
        package let display: DisplayData
    }

    private struct Task {
        let label: String
        let id: String
        var latest: Progress
    }

    private var tasks: [Task] = []

    package init() {}

    /// Takes a report; a label that no unfinished display has gets a new display, named by `newID`.
    package mutating func take(_ report: Progress, newID: () -> String) -> Painting {
        let position = tasks.firstIndex { $0.label == report.label }
        let id = position.map { tasks[$0].id } ?? newID()
        if let position { tasks.remove(at: position) }
        if !report.isFinished { tasks.append(Task(label: report.label, id: id, latest: report)) }
        let view = ProgressView(report, showsTimes: !report.isFinished)
        let stage: Painting.Stage = position == nil ? .first : report.isFinished ? .last : .next
        return Painting(id: id, stage: stage, display: view.display(id: id))
    }

    /// The last states of the displays whose tasks did not report an end.
    package mutating func finish() -> [Painting] {
        defer { tasks = [] }
        return tasks.map { task in
            let view = ProgressView(task.latest, showsTimes: false)
            return Painting(id: task.id, stage: .last, display: view.display(id: task.id))
        }
    }

    /// Forgets the displays: the cell's outputs have been cleared.
    package mutating func forget() { tasks = [] }
}
