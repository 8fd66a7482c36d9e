import Cells

/// Members of a request's content, read with the kind that the protocol gives them.
extension Request {
    /// A member that must be there.
    func required<Value>(_ name: String, _ read: (JSON) -> Value?) throws(RequestError) -> Value {
        guard let value = try optional(name, read) else {
            throw RequestError(name: "InvalidRequest", message: "\(header.type) has no member \"\(name)\"")
        }
        return value
    }

    /// A member that may be missing or null.
    func optional<Value>(_ name: String, _ read: (JSON) -> Value?) throws(RequestError) -> Value? {
        guard let member = content[name], member != .null else { return nil }
        guard let value = read(member) else {
            throw RequestError(name: "InvalidRequest", message: "in \(header.type), \"\(name)\" is \(member.kind)")
        }
        return value
    }
}
