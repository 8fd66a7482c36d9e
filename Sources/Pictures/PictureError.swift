import Foundation

/// Why there is no picture, or no file of it.
public enum PictureError: Error, Sendable, Hashable {
    /// A size or count that no picture can have.
    case invalidArgument(name: String, expected: String, found: String)
    /// The bytes are of neither format that is read.
    case unknownFormat(found: String)
    /// The bytes claim to be a file of this format, but cannot be read as one.
    case undecodable(format: PictureFormat, reason: String)
    /// The picture could not be written.
    case unencodable(reason: String)
}

extension PictureError: CustomStringConvertible, LocalizedError {
    /// The whole message, one line.
    public var description: String {
        switch self {
        case .invalidArgument(let name, let expected, let found): "\(name) must be \(expected), but is \(found)"
        case .unknownFormat(let found): "this is no picture: expected a PNG or JPEG file, found \(found)"
        case .undecodable(let format, let reason): "this is not a readable \(format) picture: \(reason)"
        case .unencodable(let reason): "the picture could not be written as PNG: \(reason)"
        }
    }

    /// The same text, for those who ask an `Error` for it.
    public var errorDescription: String? { description }
}
