import Cells

/// A message from the kernel.
package struct Message: Sendable {
    /// The type, e.g. `execute_reply`.
    package var type: String
    /// What it says.
    package var content: JSON
    /// The bytes of the header of the request that it belongs to; `{}` where it belongs to none.
    package var parent: [UInt8]
    /// Facts about the message.
    package var metadata: JSON = [:]
    /// The route to the client on a ROUTER socket, the topic on the publishing one.
    package var identities: [[UInt8]] = []

    /// The parent header of messages that no request caused.
    package static let noParent = Array("{}".utf8)

    /// A message that `request` caused, bound for nobody yet.
    package init(_ type: String, _ content: JSON, parent: [UInt8]) {
        self.type = type
        self.content = content
        self.parent = parent
    }

    /// The answer to a request.
    package init(_ type: String, _ content: JSON, replyingTo request: Request) {
        self.init(type, content, parent: request.header.bytes)
        identities = request.identities
    }
}
