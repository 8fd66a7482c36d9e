/// Parts of sequences as arrays, and sequences of text.
///
/// Collections have their own of these with slices as results.
enum SequenceParts {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Sequence where Element == String") {
            // Texts are sequences too: of the two `joined()`, the one that is declared first is taken.
            Method("func joined() -> String", "The texts one behind the other.") { (elements: CellSequence) in
                try elements.array().map(\.string).joined()
            }
            Method("func joined(separator: String) -> String", "The texts one behind the other.") {
                (elements: CellSequence, separator: String) in
                try elements.array().map(\.string).joined(separator: separator)
            }
        }
        LibraryExtension("extension Sequence where Element == Substring") {
            Method("func joined() -> String", "The texts one behind the other.") { (elements: CellSequence) in
                try substrings(elements).joined()
            }
            Method("func joined(separator: String) -> String", "The texts one behind the other.") {
                (elements: CellSequence, separator: String) in try substrings(elements).joined(separator: separator)
            }
        }
    }

    private static func substrings(_ elements: CellSequence) throws -> [Substring] {
        let type = elements.elementType
        return try elements.array().map {
            try NativeConversion.fromCell($0, as: type, to: Substring.self, in: elements.context)
        }
    }
}
