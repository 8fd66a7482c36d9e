/// One thing that a running cell shows. Front ends turn it into a message or into notebook JSON.
public enum Output: Sendable, Hashable {
    /// Text for a stream; not necessarily whole lines.
    case stream(StreamName, String)
    /// Something to see at this place of the cell's outputs.
    case display(DisplayData)
    /// New content for every display and result with the same `displayID`, in earlier cells too; without one there is
    /// nothing to update and nothing is shown.
    case update(DisplayData)
    /// The value of the cell's last expression.
    case result(DisplayData)
    /// Drop the outputs so far; with `wait`, when the next output arrives.
    case clear(wait: Bool)
    /// How far a long task is. Front ends show it at a rate of their own and don't keep it: it tells the time.
    case progress(Progress)
}

/// The two text streams of a cell.
public enum StreamName: String, Sendable, Hashable {
    /// What the program prints.
    case stdout
    /// What it complains about.
    case stderr
}

/// One value in several formats, the front end shows the richest that it can.
public struct DisplayData: Sendable, Hashable {
    /// The formats, e.g. `image/png` and `text/plain`.
    public var representations: [MIMEType: Content]
    /// What later updates refer to.
    public var displayID: String?
    /// How large a picture is to be shown, where that is not the number of its pixels.
    public var displaySize: DisplaySize?

    /// A size in the page's pixels.
    public struct DisplaySize: Sendable, Hashable {
        /// From left to right.
        public var width: Int
        /// From top to bottom.
        public var height: Int

        /// A size.
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// The content of one representation.
    public enum Content: Sendable, Hashable {
        /// Characters, shown as they are.
        case text(String)
        /// Bytes; front ends that need text encode them as base64.
        case binary([UInt8])
    }

    /// Creates a display.
    public init(
        _ representations: [MIMEType: Content], displayID: String? = nil, displaySize: DisplaySize? = nil
    ) {
        self.representations = representations
        self.displayID = displayID
        self.displaySize = displaySize
    }

    /// Creates a display of text alone.
    public init(text: String) {
        self.init([.plainText: .text(text)])
    }
}

/// A media type as in RFC 6838, e.g. `image/png`.
public struct MIMEType: RawRepresentable, Sendable, Hashable, Comparable {
    /// The type's text.
    public var rawValue: String

    /// Creates a media type from its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `text/plain`
    public static let plainText = MIMEType(rawValue: "text/plain")
    /// `application/json`
    public static let json = MIMEType(rawValue: "application/json")
    /// `text/html`
    public static let html = MIMEType(rawValue: "text/html")
    /// `text/markdown`
    public static let markdown = MIMEType(rawValue: "text/markdown")
    /// `image/png`
    public static let png = MIMEType(rawValue: "image/png")
    /// `image/svg+xml`
    public static let svg = MIMEType(rawValue: "image/svg+xml")
    /// `image/gif`
    public static let gif = MIMEType(rawValue: "image/gif")

    /// Alphabetical order.
    public static func < (left: MIMEType, right: MIMEType) -> Bool { left.rawValue < right.rawValue }
}
