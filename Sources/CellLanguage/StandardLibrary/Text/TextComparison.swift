import Foundation

/// How Foundation compares texts and finds one in another.
enum TextComparison {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "enum ComparisonResult: Int", ComparisonResult.self, "How two values stand to each other.",
            cases: [.orderedAscending, .orderedSame, .orderedDescending]
        ) {
            Case("case orderedAscending", "The left is smaller.")
            Case("case orderedSame", "Both are equal.")
            Case("case orderedDescending", "The right is smaller.")
        }
        LibraryType(
            "struct StringCompareOptions: Hashable, ExpressibleByArrayLiteral", String.CompareOptions.self,
            "How texts are compared."
        ) {
            Initializer("init(arrayLiteral elements: StringCompareOptions...)", "All options of a literal.") {
                (options: [String.CompareOptions]) in options.reduce(into: String.CompareOptions()) { $0.formUnion($1) }
            }
            option("caseInsensitive", .caseInsensitive, "Capital and small letters are the same.")
            option("diacriticInsensitive", .diacriticInsensitive, "Letters with and without accents are the same.")
            option("backwards", .backwards, "From the end.")
            option("anchored", .anchored, "Only at the beginning, or at the end.")
            option("numeric", .numeric, "Digits are compared as numbers.")
            option("literal", .literal, "Character by character.")
        }
    }

    private static func option(
        _ name: String, _ option: String.CompareOptions, _ documentation: String
    ) -> any LibraryMember {
        Property("static var \(name): StringCompareOptions { get }", documentation, value: { option })
    }

    /// The comparisons by the customs of a language: their names, what is special, and how they compare.
    private static func localized<T: StringProtocol>(
        _ type: T.Type
    ) -> [(name: String, words: String, compare: (T, String) -> ComparisonResult)] {
        [
            ("localizedCompare", "", { $0.localizedCompare($1) }),
            (
                "localizedCaseInsensitiveCompare", ", capital and small letters being the same",
                { $0.localizedCaseInsensitiveCompare($1) }
            ),
            ("localizedStandardCompare", " as in a list of files", { $0.localizedStandardCompare($1) }),
        ]
    }

    @MemberBuilder static func members<T: StringProtocol>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        Method("func compare(_ other: String) -> ComparisonResult", "How the text stands to another.") {
            (text: T, other: String) in text.compare(other)
        }
        Method(
            "func compare(_ other: String, options: StringCompareOptions) -> ComparisonResult",
            "How the text stands to another."
        ) { (text: T, other: String, options: String.CompareOptions) in text.compare(other, options: options) }
        Method(
            "func caseInsensitiveCompare(_ other: String) -> ComparisonResult",
            "How the text stands to another, capital and small letters being the same."
        ) { (text: T, other: String) in text.caseInsensitiveCompare(other) }
        for (name, words, compare) in localized(type) {
            Method("func \(name)(_ other: String) -> ComparisonResult", "How the text stands to another\(words).") {
                (text: T, other: String) in compare(text, other)
            }
        }
        Method(
            "func localizedStandardContains(_ other: String) -> Bool",
            "Whether `other` is part of the text, capitals, small letters and accents being the same."
        ) { (text: T, other: String) in text.localizedStandardContains(other) }
        Method(
            "func localizedCaseInsensitiveContains(_ other: String) -> Bool",
            "Whether `other` is part of the text, capital and small letters being the same."
        ) { (text: T, other: String) in text.localizedCaseInsensitiveContains(other) }
        Method("func range(of other: String) -> Range<StringIndex>?", "Where `other` stands in the text.") {
            (text: T, other: String) in text.range(of: other)
        }
        Method(
            "func range(of other: String, options: StringCompareOptions) -> Range<StringIndex>?",
            "Where `other` stands in the text."
        ) { (text: T, other: String, options: String.CompareOptions) in text.range(of: other, options: options) }
        Method("func ranges(of other: String) -> [Range<StringIndex>]", "All places where `other` stands.") {
            (text: T, other: String) in
            let whole = String(text)
            return whole.ranges(of: other)
        }
        Method("func firstRange(of other: String) -> Range<StringIndex>?", "Where `other` stands first.") {
            (text: T, other: String) in text.range(of: other)
        }
        Method(
            "func folding(options: StringCompareOptions, locale: Locale?) -> String",
            "The text without the differences that the options name."
        ) { (text: T, options: String.CompareOptions, locale: Locale?) in text.folding(options: options, locale: locale)
        }
        Method(
            "func replacingOccurrences(of target: String, with replacement: String, options: StringCompareOptions) -> String",
            "The text with parts replaced."
        ) { (text: T, target: String, replacement: String, options: String.CompareOptions) in
            text.replacingOccurrences(of: target, with: replacement, options: options)
        }
    }
}
