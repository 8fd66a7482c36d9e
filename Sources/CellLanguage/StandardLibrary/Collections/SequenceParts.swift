/// Parts of sequences as arrays, and sequences of text.
///
/// Collections have their own of these with slices as results.
enum SequenceParts {
    @LibraryBuilder static var items: [any LibraryItem] {
        // Texts are sequences too: of the two `joined()`, the one that is declared first is taken.
        for element in ["String", "Substring"] {
            LibraryExtension("extension Sequence where Element == \(element)") {
                Method("func joined() -> String", "The texts one behind the other.") { (elements: CellSequence) in
                    try joined(elements, "")
                }
                Method("func joined(separator: String) -> String", "The texts one behind the other.") {
                    (elements: CellSequence, separator: String) in try joined(elements, separator)
                }
            }
        }
    }

    private static func joined(_ elements: CellSequence, _ separator: String) throws -> String {
        var text = ""
        var isFirst = true
        try elements.each { element in
            if !isFirst { text += separator }
            isFirst = false
            switch element {
            case .string(let part): text += part
            default:
                guard let part = TypedBox<Substring>.content(of: element) else {
                    throw Defect.trap("Substring", element, at: elements.context.site)
                }
                text += part
            }
        }
        return text
    }
}
