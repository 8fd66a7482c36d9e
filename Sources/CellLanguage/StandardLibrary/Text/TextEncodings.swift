import Foundation

/// Texts as bytes, and as what addresses of the web are made of.
enum TextEncodings {
    private static let encodings: [(name: String, encoding: String.Encoding, words: String)] = [
        ("utf8", .utf8, "One to four bytes a scalar."), ("ascii", .ascii, "One byte, the first 128 characters."),
        ("unicode", .unicode, "The same as utf16."), ("utf16", .utf16, "Two bytes, with a mark of their order."),
        ("utf16BigEndian", .utf16BigEndian, "Two bytes, the higher first."),
        ("utf16LittleEndian", .utf16LittleEndian, "Two bytes, the lower first."),
        ("utf32", .utf32, "Four bytes a scalar."), ("isoLatin1", .isoLatin1, "One byte, Western Europe."),
        ("isoLatin2", .isoLatin2, "One byte, Central Europe."),
        ("windowsCP1252", .windowsCP1252, "One byte, Western Europe, as Windows has it."),
        ("macOSRoman", .macOSRoman, "One byte, as the Macintosh had it."),
    ]

    @LibraryBuilder static var types: [any LibraryItem] {
        LibraryType(
            "struct String.Encoding: RawRepresentable, Hashable, CustomStringConvertible", String.Encoding.self,
            "How a text is written as bytes."
        ) {
            Typealias("typealias RawValue = UInt")
            Initializer("init(rawValue: UInt)", "The encoding of a number.") { (number: UInt) in
                String.Encoding(rawValue: number)
            }
            Property("var rawValue: UInt { get }", "The number that Foundation knows it by.") {
                (encoding: String.Encoding) in encoding.rawValue
            }
            Property("var description: String { get }", "What it is called.") { (encoding: String.Encoding) in
                encoding.description
            }
            for (name, encoding, words) in encodings {
                Property("static var \(name): Encoding { get }", words, value: { encoding })
            }
        }
        LibraryExtension("extension String") { initializers }
        LibraryExtension("extension StringProtocol") {
            bytes
            escapes
        }
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer(
            "init?(data: Data, encoding: String.Encoding)", "The text that bytes spell; nil where they spell none."
        ) { (data: Data, encoding: String.Encoding) in String(data: data, encoding: encoding) }
        Initializer(
            "init?<S: Sequence>(bytes: S, encoding: String.Encoding) where S.Element == UInt8",
            "The text that bytes spell; nil where they spell none."
        ) { (bytes: CellSequence, encoding: String.Encoding) in
            String(bytes: try DataType.bytes(of: bytes), encoding: encoding)
        }
    }

    @MemberBuilder private static var bytes: [any LibraryMember] {
        Method(
            "func data(using encoding: String.Encoding, allowLossyConversion: Bool = false) -> Data?",
            "The bytes of the text; nil where the encoding lacks a character."
        ) { (text: Substring, encoding: String.Encoding, isLossy: Bool) in
            text.data(using: encoding, allowLossyConversion: isLossy)
        }
        Method("func canBeConverted(to encoding: String.Encoding) -> Bool", "Whether an encoding has all characters.") {
            (text: Substring, encoding: String.Encoding) in text.canBeConverted(to: encoding)
        }
        Method("func lengthOfBytes(using encoding: String.Encoding) -> Int", "How many bytes it takes.") {
            (text: Substring, encoding: String.Encoding) in text.lengthOfBytes(using: encoding)
        }
        Method("func maximumLengthOfBytes(using encoding: String.Encoding) -> Int", "How many bytes it takes at most.")
        { (text: Substring, encoding: String.Encoding) in text.maximumLengthOfBytes(using: encoding) }
    }

    @MemberBuilder private static var escapes: [any LibraryMember] {
        Method(
            "func addingPercentEncoding(withAllowedCharacters set: CharacterSet) -> String?",
            "The text with all other characters written as '%' and their numbers."
        ) { (text: Substring, set: CharacterSet) in text.addingPercentEncoding(withAllowedCharacters: set) }
        Property(
            "var removingPercentEncoding: String? { get }",
            "The text with such characters read; nil where one is wrong."
        ) { (text: Substring) in text.removingPercentEncoding }
    }
}
