import Cells

/// Earlier cells, of this session and of those before.
extension RequestHandler {
    @Sendable static func history(_ request: Request, _ core: KernelCore) throws(RequestError) -> JSON.Object {
        let wantsOutput = try request.optional("output", \.boolValue) ?? false
        let entries = core.history.entries(matching: try HistoryQuery(request))
        let rows = entries.map { entry -> JSON in
            let input = JSON.string(entry.input)
            let shown: JSON = wantsOutput ? [input, entry.output.map(JSON.string) ?? .null] : input
            return [.integer(entry.session), .integer(entry.line), shown]
        }
        return ["history": .array(rows)]
    }
}
