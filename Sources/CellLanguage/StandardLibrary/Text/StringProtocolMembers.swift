import Foundation

/// What generic code can do with texts of any kind: `S: StringProtocol` is a `String` or a part of one.
///
/// `String` and `Substring` have most of these themselves, with texts as arguments; these take parts of texts, too.
enum StringProtocolMembers {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension StringProtocol") {
            questions
            letters
            operators
            TextComparison.members
            TextSearch.members
            TextReplacing.members
            TextTransforms.members
        }
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Property("var count: Int { get }", "The number of characters.") { (text: Substring) in text.count }
        Method("func hasPrefix<P: StringProtocol>(_ prefix: P) -> Bool", "Whether the text begins so.") {
            (text: Substring, prefix: Substring) in text.hasPrefix(prefix)
        }
        Method("func hasSuffix<P: StringProtocol>(_ suffix: P) -> Bool", "Whether the text ends so.") {
            (text: Substring, suffix: Substring) in text.hasSuffix(suffix)
        }
        Method("func contains<T: StringProtocol>(_ other: T) -> Bool", "Whether `other` is part of the text.") {
            (text: Substring, other: Substring) in other.isEmpty || text.contains(other)
        }
        Property("var utf8: UTF8View { get }", "The bytes of the text.") { (text: Substring) in text.utf8 }
        Property("var utf16: UTF16View { get }", "The UTF-16 units of the text.") { (text: Substring) in text.utf16 }
        Property("var unicodeScalars: UnicodeScalarView { get }", "The Unicode scalars of the text.") {
            (text: Substring) in text.unicodeScalars
        }
    }

    @MemberBuilder private static var letters: [any LibraryMember] {
        Method("func uppercased() -> String", "The text in capital letters.") { (text: Substring) in text.uppercased() }
        Method("func lowercased() -> String", "The text in small letters.") { (text: Substring) in text.lowercased() }
    }

    @MemberBuilder private static var operators: [any LibraryMember] {
        comparison("==", "Whether the texts are equal.") { $0 == $1 }
        comparison("!=", "Whether the texts differ.") { $0 != $1 }
        comparison("<", "Whether the left comes first.") { $0 < $1 }
        comparison(">", "Whether the right comes first.") { $0 > $1 }
        comparison("<=", "Whether the right does not come first.") { $0 <= $1 }
        comparison(">=", "Whether the left does not come first.") { $0 >= $1 }
    }

    private static func comparison(
        _ mark: String, _ documentation: String, _ holds: @escaping (Substring, Substring) -> Bool
    ) -> any LibraryMember {
        Operator("static func \(mark) <Other: StringProtocol>(left: Self, right: Other) -> Bool", documentation) {
            (left: Substring, right: Substring) in holds(left, right)
        }
    }
}
