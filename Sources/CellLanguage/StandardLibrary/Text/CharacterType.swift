import Foundation

/// `Character`.
enum CharacterType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Character: Hashable, Comparable, LosslessStringConvertible, ExpressibleByStringLiteral",
            "One letter, digit or sign.",
            role: .character
        ) {
            Initializer("init(_ text: String)", "The one character of a text.") { (text: String) in
                guard text.count == 1, let character = text.first else {
                    throw LibraryTrap("a Character has exactly one character, the text has \(text.count)")
                }
                return character
            }
            Initializer("init(_ scalar: UnicodeScalar)", "The character of a Unicode scalar.") {
                (scalar: Unicode.Scalar) in Character(scalar)
            }
            Operator(
                "static func == (left: Character, right: Character) -> Bool", inline: Inline.textCompare(.equal))
            Operator(
                "static func != (left: Character, right: Character) -> Bool", inline: Inline.textCompare(.notEqual))
            Operator("static func < (left: Character, right: Character) -> Bool", inline: Inline.textCompare(.less))
            for question in questions {
                Property("var \(question.name): Bool { get }", question.documentation) { (character: Character) in
                    character[keyPath: question.path]
                }
            }
            Property("var wholeNumberValue: Int? { get }", "The number that the digit stands for.") {
                (character: Character) in character.wholeNumberValue
            }
            Property("var hexDigitValue: Int? { get }", "The number that the hexadecimal digit stands for.") {
                (character: Character) in character.hexDigitValue
            }
            Property("var asciiValue: UInt8? { get }", "The character's ASCII code.") { (character: Character) in
                character.asciiValue
            }
            Property("var unicodeScalars: UnicodeScalarView { get }", "The character's Unicode scalars.") {
                (character: Character) in Substring(String(character)).unicodeScalars
            }
            Property("var utf8: UTF8View { get }", "The character's bytes.") { (character: Character) in
                Substring(String(character)).utf8
            }
            Property("var utf16: UTF16View { get }", "The character's UTF-16 units.") { (character: Character) in
                Substring(String(character)).utf16
            }
            Property("var isCurrencySymbol: Bool { get }", "Whether it is the sign of a currency.") {
                (character: Character) in character.isCurrencySymbol
            }
            Property("var isMathSymbol: Bool { get }", "Whether it is a sign of mathematics.") {
                (character: Character) in
                character.isMathSymbol
            }
            Property("var isCased: Bool { get }", "Whether it has a capital or small form.") { (character: Character) in
                character.isCased
            }
            Property("var hashValue: Int { get }", "A number for hashing, the same in every run.") {
                (character: Character) in StableHash.of(character)
            }
            Property("var debugDescription: String { get }", "The character in quotes.") { (character: Character) in
                character.debugDescription
            }
            Property("var description: String { get }", "A text of this character.") { (character: Character) in
                character.description
            }
            Method("func uppercased() -> String", "The capital letter.") { (character: Character) in
                character.uppercased()
            }
            Method("func lowercased() -> String", "The small letter.") { (character: Character) in
                character.lowercased()
            }
        }
    }

    private struct Question {
        let name: String
        let path: KeyPath<Character, Bool>
        let documentation: String
    }

    private static var questions: [Question] {
        [
            Question(name: "isLetter", path: \.isLetter, documentation: "Whether it is a letter."),
            Question(name: "isNumber", path: \.isNumber, documentation: "Whether it stands for a number."),
            Question(
                name: "isWholeNumber", path: \.isWholeNumber, documentation: "Whether it stands for a whole number."),
            Question(name: "isHexDigit", path: \.isHexDigit, documentation: "Whether it is a hexadecimal digit."),
            Question(
                name: "isWhitespace", path: \.isWhitespace,
                documentation: "Whether it is a blank, a tab or a line break."),
            Question(name: "isNewline", path: \.isNewline, documentation: "Whether it is a line break."),
            Question(name: "isPunctuation", path: \.isPunctuation, documentation: "Whether it is punctuation."),
            Question(name: "isSymbol", path: \.isSymbol, documentation: "Whether it is a symbol."),
            Question(name: "isUppercase", path: \.isUppercase, documentation: "Whether it is a capital letter."),
            Question(name: "isLowercase", path: \.isLowercase, documentation: "Whether it is a small letter."),
            Question(name: "isASCII", path: \.isASCII, documentation: "Whether it is one of the first 128 of Unicode."),
        ]
    }
}
