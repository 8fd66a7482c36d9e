import Foundation

extension DisplayData {
    /// The representations as Jupyter's messages and notebooks hold them, sorted by media type: text as it is, bytes as
    /// base64, and JSON types as JSON values. Text of a JSON type that is no JSON stays text.
    public var bundle: JSON.Object {
        var bundle = JSON.Object()
        for (type, content) in representations.sorted(by: { $0.key < $1.key }) {
            bundle[type.rawValue] = type.encode(content)
        }
        return bundle
    }

    /// What Jupyter wants to know about the representations: the size of pictures.
    public var bundleMetadata: JSON.Object {
        guard let displaySize, representations[.png] != nil else { return [:] }
        let size: JSON = ["width": .integer(displaySize.width), "height": .integer(displaySize.height)]
        return [MIMEType.png.rawValue: size]
    }
}

extension MIMEType {
    /// Whether contents of this type are JSON values: `application/json` and types like `application/geo+json`.
    public var isJSON: Bool {
        self == .json || (rawValue.hasPrefix("application/") && rawValue.hasSuffix("+json"))
    }

    fileprivate func encode(_ content: DisplayData.Content) -> JSON {
        switch content {
        case .binary(let bytes): .string(Data(bytes).base64EncodedString())
        case .text(let text): isJSON ? (try? JSON(parsing: text)) ?? .string(text) : .string(text)
        }
    }
}
