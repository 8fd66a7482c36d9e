import Cells

/// What `execute_request` asks: run a cell.
package struct ExecuteRequest: Sendable {
    package static let type = "execute_request"
    package static let replyType = "execute_reply"

    /// The cell's text.
    package var code: String
    /// The notebook's name for the cell; the message's own where the client sends none.
    package var cellID: String
    /// Whether nothing is published and nothing remembered.
    package var isSilent: Bool
    /// Whether the cell counts and enters the history.
    package var storesHistory: Bool
    /// Expressions to evaluate after the cell, by name.
    package var userExpressions: [(name: String, expression: String)]
    /// Whether the client answers requests for input.
    package var allowsStdin: Bool
    /// Whether an error aborts the requests that are already waiting.
    package var stopsOnError: Bool

    package init(_ request: Request) throws(RequestError) {
        code = try request.required("code", \.stringValue)
        cellID = request.metadata["cellId"]?.stringValue ?? request.header.id
        isSilent = try request.optional("silent", \.boolValue) ?? false
        storesHistory = try request.optional("store_history", \.boolValue) ?? !isSilent
        if isSilent { storesHistory = false }
        allowsStdin = try request.optional("allow_stdin", \.boolValue) ?? true
        stopsOnError = try request.optional("stop_on_error", \.boolValue) ?? true
        userExpressions = []
        for member in try request.optional("user_expressions", \.objectValue)?.members ?? [] {
            guard let expression = member.value.stringValue else {
                throw RequestError(
                    name: "InvalidRequest", message: "the user expression \"\(member.key)\" is \(member.value.kind)")
            }
            userExpressions.append((member.key, expression))
        }
    }
}
