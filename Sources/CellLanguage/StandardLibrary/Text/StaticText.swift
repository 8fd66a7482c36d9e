/// `StaticString`, the type of texts that are written in the program: what checks take for their caller's file.
enum StaticText {
    struct Text: Hashable, Sendable, CustomStringConvertible {
        var description: String
    }

    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct StaticString: ExpressibleByStringLiteral, CustomStringConvertible", Text.self,
            "A text that is written in the program, e.g. `#file`."
        ) {
            Initializer("init(stringLiteral text: String)", "The text of a literal.") { (text: String) in
                Text(description: text)
            }
            Property("var description: String { get }", "The text.") { (text: Text) in text.description }
            Property("var utf8CodeUnitCount: Int { get }", "How many bytes it has.") { (text: Text) in
                text.description.utf8.count
            }
        }
    }
}
