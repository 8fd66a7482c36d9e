import Foundation
import SwiftGAN

/// What a front end decides about a session.
public struct SessionOptions: Sendable {
    /// Where randomness starts that no cell gives a seed of its own.
    public var seed = 0
    /// The date that cells see as today, as `2023-12-17`; nil is the computer's.
    public var date: String?
    /// The folder that cells write into: checkpoints, pictures, event files. They reach no other.
    public var workFolder: URL
    /// Where data sets lie; nil is the environment's `SWIFTGAN_DATA`.
    public var dataRoot: URL?
    /// Bytes that the process may hold before the running cell is stopped; nil for four fifths of the memory there is.
    public var memoryLimit: Int?

    /// Options for a session that works in `workFolder`.
    public init(workFolder: URL) { self.workFolder = workFolder }
}

/// Why a session could not be made.
public enum SessionOptionsError: Error, Sendable, CustomStringConvertible {
    /// The date is none.
    case date(String, reason: String)

    /// One line that says what to write instead.
    public var description: String {
        switch self {
        case .date(let text, let reason): "'\(text)' is no date: \(reason)"
        }
    }
}
