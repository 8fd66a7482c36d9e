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
            "struct String.CompareOptions: OptionSet", String.CompareOptions.self, "How texts are compared."
        ) {
            NativeOptions.members(
                String.CompareOptions.self, "CompareOptions",
                [
                    ("caseInsensitive", .caseInsensitive, "Capital and small letters are the same."),
                    ("diacriticInsensitive", .diacriticInsensitive, "Letters with and without accents are the same."),
                    ("widthInsensitive", .widthInsensitive, "Wide and narrow characters are the same."),
                    ("backwards", .backwards, "From the end."),
                    ("anchored", .anchored, "Only at the beginning, or at the end."),
                    ("numeric", .numeric, "Digits are compared as numbers."),
                    ("literal", .literal, "Character by character."),
                    ("forcedOrdering", .forcedOrdering, "Texts that are not the same are never called so."),
                ])
        }
    }

    /// The comparisons by the customs of a language: their names, what is special, and how they compare.
    private static var localized: [(name: String, words: String, compare: (Substring, Substring) -> ComparisonResult)] {
        [
            ("localizedCompare", "", { $0.localizedCompare($1) }),
            (
                "localizedCaseInsensitiveCompare", ", capital and small letters being the same",
                { $0.localizedCaseInsensitiveCompare($1) }
            ),
            ("localizedStandardCompare", " as in a list of files", { $0.localizedStandardCompare($1) }),
        ]
    }

    @MemberBuilder static var members: [any LibraryMember] {
        Method(
            "func compare<T: StringProtocol>(_ other: T, options: String.CompareOptions = [], range: Range<String.Index>? = nil, locale: Locale? = nil) -> ComparisonResult",
            "How the text stands to another."
        ) {
            (
                text: Substring, other: Substring, options: String.CompareOptions, range: Range<String.Index>?,
                locale: Locale?
            ) in
            let range = try TextRange.checked(range, in: text)
            return text.compare(other, options: options, range: range, locale: locale)
        }
        Method(
            "func caseInsensitiveCompare<T: StringProtocol>(_ other: T) -> ComparisonResult",
            "How the text stands to another, capital and small letters being the same."
        ) { (text: Substring, other: Substring) in text.caseInsensitiveCompare(other) }
        for (name, words, compare) in localized {
            Method(
                "func \(name)<T: StringProtocol>(_ other: T) -> ComparisonResult",
                "How the text stands to another\(words)."
            ) { (text: Substring, other: Substring) in compare(text, other) }
        }
        Method(
            "func localizedStandardContains<T: StringProtocol>(_ other: T) -> Bool",
            "Whether `other` is part of the text, capitals, small letters and accents being the same."
        ) { (text: Substring, other: Substring) in text.localizedStandardContains(other) }
        Method(
            "func localizedCaseInsensitiveContains<T: StringProtocol>(_ other: T) -> Bool",
            "Whether `other` is part of the text, capital and small letters being the same."
        ) { (text: Substring, other: Substring) in text.localizedCaseInsensitiveContains(other) }
    }
}
