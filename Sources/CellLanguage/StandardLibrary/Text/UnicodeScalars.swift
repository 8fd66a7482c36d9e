/// Unicode scalars and what Unicode says of them.
enum UnicodeScalars {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct UnicodeScalar: Hashable, Comparable, LosslessStringConvertible, CustomDebugStringConvertible, ExpressibleByStringLiteral",
            Unicode.Scalar.self, "One number of Unicode."
        ) {
            Initializer("init(stringLiteral text: String)", "The scalar of a literal.") { (text: String) in
                guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
                    throw LibraryTrap(
                        "a UnicodeScalar has exactly one scalar, the text has \(text.unicodeScalars.count)")
                }
                return scalar
            }
            Property("var description: String { get }", "A text of this scalar.") { (scalar: Unicode.Scalar) in
                scalar.description
            }
            Initializer("init?(_ text: String)", "The one scalar of a text.") { (text: String) in Unicode.Scalar(text) }
            Initializer("init(_ scalar: UnicodeScalar)", "The same scalar.") { (scalar: Unicode.Scalar) in scalar }
            Initializer("init(_ number: UInt8)", "The scalar of a number below 256.") { (number: UInt8) in
                Unicode.Scalar(number)
            }
            Initializer("init?(_ number: UInt32)", "The scalar of a number.") { (number: UInt32) in
                Unicode.Scalar(number)
            }
            Initializer("init?(_ number: Int)", "The scalar of a number.") { (number: Int) in
                UInt32(exactly: number).flatMap { Unicode.Scalar($0) }
            }
            Property("var value: UInt32 { get }", "The number.") { (scalar: Unicode.Scalar) in scalar.value }
            Property("var debugDescription: String { get }", "The scalar in quotes.") { (scalar: Unicode.Scalar) in
                scalar.debugDescription
            }
            Property("var hashValue: Int { get }", "A number for hashing.") { (scalar: Unicode.Scalar) in
                Int(scalar.value)
            }
            Property("var properties: UnicodeScalarProperties { get }", "What Unicode says of it.") {
                (scalar: Unicode.Scalar) in scalar.properties
            }
            Property("var isASCII: Bool { get }", "Whether it is one of the first 128.") { (scalar: Unicode.Scalar) in
                scalar.isASCII
            }
            Property("var utf8: UTF8View { get }", "The scalar's bytes.") { (scalar: Unicode.Scalar) in
                Substring(String(scalar)).utf8
            }
            Property("var utf16: UTF16View { get }", "The scalar's UTF-16 units.") { (scalar: Unicode.Scalar) in
                Substring(String(scalar)).utf16
            }
            Operator("static func == (left: UnicodeScalar, right: UnicodeScalar) -> Bool") {
                (left: Unicode.Scalar, right: Unicode.Scalar) in left == right
            }
            Operator("static func < (left: UnicodeScalar, right: UnicodeScalar) -> Bool") {
                (left: Unicode.Scalar, right: Unicode.Scalar) in left < right
            }
        }
        LibraryType("enum Unicode", "What belongs to Unicode.") { Typealias("typealias Scalar = UnicodeScalar") }
        properties
    }

    @LibraryBuilder private static var properties: [any LibraryItem] {
        LibraryType("struct UnicodeScalarProperties", Unicode.Scalar.Properties.self, "What Unicode says of a scalar.")
        {
            for question in questions {
                Property("var \(question.name): Bool { get }", question.documentation) {
                    (properties: Unicode.Scalar.Properties) in properties[keyPath: question.path]
                }
            }
            Property("var name: String? { get }", "The scalar's name.") { (properties: Unicode.Scalar.Properties) in
                properties.name
            }
            Property("var numericValue: Double? { get }", "The number that it stands for.") {
                (properties: Unicode.Scalar.Properties) in properties.numericValue
            }
        }
    }

    private struct Question {
        let name: String
        let path: KeyPath<Unicode.Scalar.Properties, Bool>
        let documentation: String
    }

    private static var questions: [Question] {
        [
            Question(name: "isAlphabetic", path: \.isAlphabetic, documentation: "Whether it is a letter."),
            Question(name: "isUppercase", path: \.isUppercase, documentation: "Whether it is a capital letter."),
            Question(name: "isLowercase", path: \.isLowercase, documentation: "Whether it is a small letter."),
            Question(name: "isWhitespace", path: \.isWhitespace, documentation: "Whether it is white space."),
            Question(name: "isEmoji", path: \.isEmoji, documentation: "Whether it is an emoji."),
            Question(
                name: "isEmojiPresentation", path: \.isEmojiPresentation,
                documentation: "Whether it is shown as a picture."),
            Question(name: "isDiacritic", path: \.isDiacritic, documentation: "Whether it changes the letter before."),
            Question(name: "isMath", path: \.isMath, documentation: "Whether it is a sign of mathematics."),
        ]
    }
}
