import Cells
import Foundation
import Synchronization

/// Turns frames into requests and messages into frames: framing, signatures, headers.
///
/// The frames of a message are: identities, `<IDS|MSG>`, signature, header, parent header, metadata, content, buffers.
package final class WireCodec: Sendable {
    /// Names this run of the kernel in every header.
    package let session: String
    private let signer: Signer
    private let messageCount = Atomic<Int>(0)
    private let replays = Mutex(ReplayGuard())

    private static let delimiter = Array("<IDS|MSG>".utf8)

    /// `key` signs the messages; empty means unsigned.
    package init(key: String, session: String = UUID().uuidString.lowercased()) {
        self.session = session
        signer = Signer(key: key)
    }

    /// Reads a request after checking that it is signed and new.
    package func decode(_ frames: [[UInt8]]) throws(WireError) -> Request {
        guard let delimiter = frames.firstIndex(of: WireCodec.delimiter) else { throw .noDelimiter }
        let parts = frames[(delimiter + 1)...]
        guard parts.count >= 5 else { throw .tooFewFrames(parts.count) }
        let first = parts.startIndex
        try authenticate(parts[first], parts[first + 1..<first + 5])

        let header = try object(parts[first + 1], part: "header")
        return Request(
            identities: Array(frames[..<delimiter]),
            header: Request.Header(
                id: try string("msg_id", in: header), type: try string("msg_type", in: header), bytes: parts[first + 1]),
            parentHeader: try object(parts[first + 2], part: "parent header"),
            metadata: try object(parts[first + 3], part: "metadata"),
            content: try object(parts[first + 4], part: "content"))
    }

    private func authenticate(_ signature: [UInt8], _ frames: ArraySlice<[UInt8]>) throws(WireError) {
        guard signer.isActive else { return }
        guard !signature.isEmpty else { throw .unsigned }
        guard signer.verifies(signature, of: frames) else { throw .wrongSignature }
        // Only genuine signatures are remembered, so that forged ones cannot push them out.
        guard replays.withLock({ $0.admit(signature) }) else { throw .replayed }
    }

    private func object(_ bytes: [UInt8], part: String) throws(WireError) -> JSON {
        let json: JSON
        do {
            json = try JSON(parsing: bytes)
        } catch {
            throw .notJSON(part: part, error)
        }
        guard case .object = json else { throw .notObject(part: part) }
        return json
    }

    private func string(_ name: String, in header: JSON) throws(WireError) -> String {
        guard let text = header[name]?.stringValue else { throw .headerMember(name) }
        return text
    }

    /// The frames of a message, with a new header and signed.
    package func encode(_ message: Message) -> [[UInt8]] {
        let number = messageCount.add(1, ordering: .relaxed).newValue
        let header: JSON = [
            "msg_id": .string("\(session)_\(number)"),
            "msg_type": .string(message.type),
            "username": "kernel",
            "session": .string(session),
            "date": .string(Timestamp.now().text),
            "version": .string(KernelFacts.protocolVersion),
        ]
        let parts = [header.bytes(), message.parent, message.metadata.bytes(), message.content.bytes()]
        return message.identities + [WireCodec.delimiter, signer.signature(of: parts[...])] + parts
    }
}
