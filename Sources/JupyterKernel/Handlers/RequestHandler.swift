import Cells

/// How one type of message is handled.
struct RequestHandler: Sendable {
    /// The type of the reply; nil where the protocol has none.
    var replyType: String?
    /// Computes the reply's content, without its status.
    var answer: @Sendable (Request, KernelCore) throws(RequestError) -> JSON.Object
    /// What is done when the reply is on its way.
    var afterwards: @Sendable (KernelCore) -> Void = { _ in }

    /// All types but `execute_request`, which waits for its turn (`Executor`). They are answered at once, also while a
    /// cell runs, on the shell and on the control channel alike.
    static let table: [String: RequestHandler] = [
        "kernel_info_request": RequestHandler(replyType: "kernel_info_reply", answer: kernelInfo),
        "connect_request": RequestHandler(replyType: "connect_reply", answer: connect),
        "complete_request": RequestHandler(replyType: "complete_reply", answer: complete),
        "inspect_request": RequestHandler(replyType: "inspect_reply", answer: inspect),
        "is_complete_request": RequestHandler(replyType: "is_complete_reply", answer: isComplete),
        "history_request": RequestHandler(replyType: "history_reply", answer: history),
        "comm_info_request": RequestHandler(replyType: "comm_info_reply", answer: commInfo),
        "comm_open": RequestHandler(answer: refuseComm),
        "comm_msg": RequestHandler(answer: ignore),
        "comm_close": RequestHandler(answer: ignore),
        "interrupt_request": RequestHandler(replyType: "interrupt_reply", answer: interrupt),
        "shutdown_request": RequestHandler(
            replyType: "shutdown_reply", answer: shutdown, afterwards: { $0.stop(.shutdown) }),
    ]

    /// What becomes of a type that is not in the table: an error where a reply is expected, else nothing.
    static func unknown(_ type: String) -> RequestHandler {
        let suffix = "_request"
        let replyType = type.hasSuffix(suffix) ? "\(type.dropLast(suffix.count))_reply" : nil
        return RequestHandler(replyType: replyType) { _, core throws(RequestError) in
            core.log("no handler for messages of type \(type)")
            throw RequestError(name: "UnknownRequest", message: "this kernel does not know \(type)")
        }
    }
}
