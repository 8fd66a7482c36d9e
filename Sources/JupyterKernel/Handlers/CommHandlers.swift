import Cells

/// Comms connect widgets to objects in the kernel. This kernel has none and says so.
extension RequestHandler {
    @Sendable static func commInfo(_ request: Request, _ core: KernelCore) -> JSON.Object {
        ["comms": [:]]
    }

    @Sendable static func refuseComm(_ request: Request, _ core: KernelCore) throws(RequestError) -> JSON.Object {
        let id = try request.required("comm_id", \.stringValue)
        core.publisher.publish(
            Message("comm_close", ["comm_id": .string(id), "data": [:]], parent: request.header.bytes))
        return [:]
    }

    /// What is sent to a comm that this kernel never had.
    @Sendable static func ignore(_ request: Request, _ core: KernelCore) -> JSON.Object { [:] }
}
