import CellLibrary
import Cells
import Foundation

/// The session that runs the cells.
enum Session {
    /// Opens a session.
    ///
    /// - Parameters:
    ///   - seed: The seed of randomness that has none of its own; nil for the session's default.
    ///   - date: The day that cells are told; nil for today.
    ///   - megabytes: What the process may hold before the running cell is stopped; nil for most of the machine's memory.
    ///   - workFolder: Where files that cells write go.
    static func make(seed: Int?, date: Day?, megabytes: Int?, workFolder: String) throws -> any CellSession {
        var options = SessionOptions(workFolder: URL(fileURLWithPath: workFolder, isDirectory: true))
        if let seed { options.seed = seed }
        options.date = date?.description
        options.memoryLimit = megabytes.map { $0 << 20 }
        return try SwiftGANSession(options)
    }
}
