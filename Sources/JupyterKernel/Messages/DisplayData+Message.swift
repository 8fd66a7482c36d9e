import Cells
import Foundation

extension DisplayData {
    /// The members `data`, `metadata` and, where updates will refer to the display, `transient`.
    var messageContent: JSON.Object {
        var content: JSON.Object = ["data": .object(bundle), "metadata": [:]]
        if let displayID { content["transient"] = ["display_id": .string(displayID)] }
        return content
    }

    /// The representations by media type, in alphabetical order.
    var bundle: JSON.Object {
        let members = representations.sorted { $0.key < $1.key }
        return JSON.Object(members.map { ($0.key.rawValue, DisplayData.json($0.value, $0.key)) })
    }

    private static func json(_ content: Content, _ type: MIMEType) -> JSON {
        switch content {
        case .binary(let bytes): .string(Data(bytes).base64EncodedString())
        // Types of JSON travel as values, all other text as it is; text that is no JSON stays visible as text.
        case .text(let text) where type.rawValue.hasSuffix("json"): (try? JSON(parsing: text)) ?? .string(text)
        case .text(let text): .string(text)
        }
    }
}
