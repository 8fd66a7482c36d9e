/// `KeyValuePairs`: the entries of a dictionary literal as they are written.
enum KeyValuePairsType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            written: "struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral",
            "Keys with values in the order in which they are written; keys may come twice and need no hash."
        ) {
            Field("_elements", "[(Key, Value)]")
            Typealias("typealias Element = (key: Key, value: Value)")
            Typealias("typealias Index = Int")
            Written(
                "init(dictionaryLiteral elements: (Key, Value)...)", "The entries of a literal.",
                body: "_elements = elements")
            Written("var startIndex: Int", "The first place.", body: "0")
            Written("var endIndex: Int", "The place behind the last.", body: "_elements.count")
            Written("subscript(position: Int) -> Element", "The entry at a place.", body: "_elements[position]")
        }
        LibraryExtension("extension KeyValuePairs: CustomStringConvertible, CustomDebugStringConvertible") {
            for name in ["description", "debugDescription"] {
                Written(
                    "var \(name): String", "The entries as a literal.",
                    body: #"""
                        if isEmpty { return "[:]" }
                        let entries = _elements.map { String(reflecting: $0.0) + ": " + String(reflecting: $0.1) }
                        return "[" + entries.joined(separator: ", ") + "]"
                        """#)
            }
        }
    }
}
