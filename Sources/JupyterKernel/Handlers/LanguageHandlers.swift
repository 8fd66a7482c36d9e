import Cells

/// Requests that the session answers; they may come while a cell runs.
extension RequestHandler {
    @Sendable static func complete(_ request: Request, _ core: KernelCore) throws(RequestError) -> JSON.Object {
        let place = try CodePosition(request)
        let found = core.session.complete(place.code, at: place.offset)
        let (start, end) = (JSON.integer(found.range.lowerBound), JSON.integer(found.range.upperBound))
        // JupyterLab shows kinds and signatures that it finds here, in the order of the matches.
        let details = found.items.map { item -> JSON in
            [
                "text": .string(item.text), "type": .string(item.kind), "signature": .string(item.signature),
                "start": start, "end": end,
            ]
        }
        return [
            "matches": .array(found.items.map { .string($0.text) }),
            "cursor_start": start,
            "cursor_end": end,
            "metadata": ["_jupyter_types_experimental": .array(details)],
        ]
    }

    @Sendable static func inspect(_ request: Request, _ core: KernelCore) throws(RequestError) -> JSON.Object {
        let place = try CodePosition(request)
        let level = try request.optional("detail_level", \.intValue) ?? 0
        let found = core.session.inspect(place.code, at: place.offset, detailed: level > 0)
        return [
            "found": .bool(found != nil),
            "data": .object(found?.bundle ?? [:]),
            "metadata": [:],
        ]
    }

    @Sendable static func isComplete(_ request: Request, _ core: KernelCore) throws(RequestError) -> JSON.Object {
        switch core.session.completeness(of: try request.required("code", \.stringValue)) {
        case .complete: ["status": "complete"]
        case .incomplete(let indent): ["status": "incomplete", "indent": .string(indent)]
        case .invalid: ["status": "invalid"]
        }
    }
}
