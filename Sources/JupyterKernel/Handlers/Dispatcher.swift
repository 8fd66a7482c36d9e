import Cells

/// Brings each request to its handler, and the handler's answer to the client.
struct Dispatcher: Sendable {
    let core: KernelCore

    /// Handles a request that came on `channel`; called on that channel's thread.
    func handle(_ request: Request, on channel: RouterChannel) {
        let type = request.header.type
        if type == ExecuteRequest.type {
            core.queue.append(ExecutionQueue.Job(request: request, channel: channel))
            return
        }
        let handler = RequestHandler.table[type] ?? RequestHandler.unknown(type)
        core.status.during(request) {
            let content = content(of: handler, request)
            guard let replyType = handler.replyType else { return }
            // What the handler published leaves before the reply does.
            core.publisher.flush()
            channel.send(Message(replyType, .object(content), replyingTo: request))
        }
        handler.afterwards(core)
    }

    private func content(of handler: RequestHandler, _ request: Request) -> JSON.Object {
        do {
            var content = try handler.answer(request, core)
            if content["status"] == nil { content["status"] = "ok" }
            return content
        } catch {
            var content = error.content
            content["status"] = "error"
            return content
        }
    }
}
