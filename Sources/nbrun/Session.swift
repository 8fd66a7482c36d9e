import CellLibrary
import Cells

/// The session that runs the cells.
enum Session {
    /// Why there is no session.
    struct Missing: Error, CustomStringConvertible {
        let description = "this build has no cell language yet"
    }

    /// Opens a session.
    ///
    /// - Parameters:
    ///   - seed: The seed of randomness that has none of its own; nil for the session's default.
    ///   - date: The day that cells are told; nil for today.
    ///   - workFolder: Where files that cells write go.
    static func make(seed: Int?, date: Day?, workFolder: String) throws -> any CellSession {
        throw Missing()
    }
}
