import Cells

/// Why a message from a socket was not understood. Such messages are logged and dropped.
package enum WireError: Error, Hashable, CustomStringConvertible {
    case noDelimiter
    case tooFewFrames(Int)
    case unsigned
    case wrongSignature
    case replayed
    case notJSON(part: String, JSONError)
    case notObject(part: String)
    case headerMember(String)

    package var description: String {
        switch self {
        case .noDelimiter: "no delimiter <IDS|MSG>"
        case .tooFewFrames(let count): "\(count) frames after the delimiter, at least 5 expected"
        case .unsigned: "no signature"
        case .wrongSignature: "wrong signature"
        case .replayed: "signature seen before (a message sent again)"
        case .notJSON(let part, let error): "\(part) is not JSON: \(error)"
        case .notObject(let part): "\(part) is not an object"
        case .headerMember(let name): "header has no string \"\(name)\""
        }
    }
}
