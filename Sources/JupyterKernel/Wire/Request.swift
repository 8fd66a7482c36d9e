import Cells

/// A message from a client.
package struct Request: Sendable {
    /// The route back to the client.
    package var identities: [[UInt8]]
    /// Its header.
    package var header: Header
    /// The parent header, an empty object where there is none.
    package var parentHeader: JSON
    /// The metadata.
    package var metadata: JSON
    /// The content, laid out as the header's type says.
    package var content: JSON

    /// Who sent the message, and what it is.
    package struct Header: Sendable {
        /// The message's identifier.
        package var id: String
        /// Its type, e.g. `execute_request`.
        package var type: String
        /// The whole header as it came: replies carry these bytes back.
        package var bytes: [UInt8]
    }
}
