import Cells

/// What `complete_request` and `inspect_request` have in common: a text and a place in it.
struct CodePosition: Sendable {
    /// The cell's text.
    var code: String
    /// The cursor in Unicode scalars from the start, within the text.
    var offset: Int

    init(_ request: Request) throws(RequestError) {
        code = try request.required("code", \.stringValue)
        let end = code.unicodeScalars.count
        offset = min(max(0, try request.optional("cursor_pos", \.intValue) ?? end), end)
    }
}
