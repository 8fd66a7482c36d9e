import Cells

/// One output of a code cell.
package struct NotebookOutput: Sendable, Hashable {
    /// What it is and holds.
    package var kind: Kind
    /// What updates refer to while the notebook runs; not written.
    package var displayID: String?
    /// Fields beside the known ones.
    package var otherFields: JSON.Object

    /// What an output is.
    package enum Kind: Sendable, Hashable {
        /// Text of a stream, `stdout` or `stderr`.
        case stream(name: String, text: String)
        /// Something displayed.
        case display(MIMEBundle)
        /// The value of the cell's last expression.
        case result(MIMEBundle, executionCount: Int?)
        /// The error that ended the cell.
        case error(name: String, message: String, traceback: [String])
        /// An output of another shape, kept as it is.
        case other(JSON.Object)
    }

    /// Creates an output.
    package init(_ kind: Kind, displayID: String? = nil, otherFields: JSON.Object = [:]) {
        self.kind = kind
        self.displayID = displayID
        self.otherFields = otherFields
    }

    /// The formats of a display or result; nil for other outputs. Setting it has an effect on those two only.
    package var bundle: MIMEBundle? {
        get {
            switch kind {
            case .display(let bundle), .result(let bundle, _): bundle
            case .stream, .error, .other: nil
            }
        }
        set {
            guard let newValue else { return }
            switch kind {
            case .display: kind = .display(newValue)
            case .result(_, let count): kind = .result(newValue, executionCount: count)
            case .stream, .error, .other: break
            }
        }
    }
}

/// One value in several formats, keyed by media type, as a notebook holds it.
package struct MIMEBundle: Sendable, Hashable {
    /// Text, base64 or JSON for each media type.
    package var data: JSON.Object
    /// Facts about the formats, such as sizes of pictures.
    package var metadata: JSON.Object

    /// Creates a bundle.
    package init(data: JSON.Object, metadata: JSON.Object = [:]) {
        self.data = data
        self.metadata = metadata
    }
}
