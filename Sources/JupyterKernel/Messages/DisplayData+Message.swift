import Cells

extension DisplayData {
    /// The members `data`, `metadata` and, where updates will refer to the display, `transient`.
    var messageContent: JSON.Object {
        var content: JSON.Object = ["data": .object(bundle), "metadata": .object(bundleMetadata)]
        if let displayID { content["transient"] = ["display_id": .string(displayID)] }
        return content
    }
}
