/// What `nbrun` tells the shell.
package enum RunStatus: Int32, Sendable, CaseIterable {
    case ok = 0
    case cellFailed = 1
    case badInput = 2
    case timeout = 4
    case stopped = 75

    /// What the status means, for the help text.
    package var meaning: String {
        switch self {
        case .ok: "every cell ran"
        case .cellFailed: "a cell failed; the outputs so far are in the output notebook"
        case .badInput: "the arguments, the notebook or the output folder need correction"
        case .timeout: "a cell or the run took longer than allowed"
        case .stopped: "stopped by a signal; the outputs so far are in the output notebook"
        }
    }

    /// A table of all statuses.
    package static var help: String {
        allCases.map { status in
            let code = String(status.rawValue)
            return "  \(String(repeating: " ", count: 2 - min(code.count, 2)))\(code)  \(status.meaning)"
        }.joined(separator: "\n")
    }
}
