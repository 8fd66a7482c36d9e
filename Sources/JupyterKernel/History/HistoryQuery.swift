import Cells

/// What a client asks of the history.
package enum HistoryQuery: Sendable, Hashable {
    /// The latest cells of all sessions.
    case tail(count: Int)
    /// Cells of one session by number, the end excluded; session 0 is the present one, -1 the one before.
    case range(session: Int, start: Int, stop: Int?)
    /// Cells that match a pattern with `*`, `?` and `[…]`; `isUnique` keeps the latest of equal ones.
    case search(pattern: String, count: Int?, isUnique: Bool)

    package init(_ request: Request) throws(RequestError) {
        let kind = try request.required("hist_access_type", \.stringValue)
        let count = try request.optional("n", \.intValue)
        switch kind {
        case "tail":
            self = .tail(count: max(0, count ?? 10))
        case "range":
            self = .range(
                session: try request.optional("session", \.intValue) ?? 0,
                start: try request.optional("start", \.intValue) ?? 1,
                stop: try request.optional("stop", \.intValue))
        case "search":
            self = .search(
                pattern: try request.optional("pattern", \.stringValue) ?? "*", count: count.map { max(0, $0) },
                isUnique: try request.optional("unique", \.boolValue) ?? false)
        default:
            throw RequestError(
                name: "InvalidRequest",
                message: "hist_access_type is \"\(kind)\", but only tail, range and search are known")
        }
    }
}
