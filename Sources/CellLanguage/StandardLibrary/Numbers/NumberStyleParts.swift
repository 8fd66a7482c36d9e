import Foundation

/// What styles of numbers are made with: `.fractionLength(2)`, `.never`, `.compactName`.
enum NumberStyleParts {
    private typealias Number = NumberFormatStyleConfiguration
    private typealias Money = CurrencyFormatStyleConfiguration

    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("enum NumberFormatStyleConfiguration", "What styles of numbers are made with.") {}
        LibraryType("enum CurrencyFormatStyleConfiguration", "What styles of money are made with.") {}
        LibraryType(
            "struct NumberFormatStyleConfiguration.Precision: Hashable", Number.Precision.self,
            "How many digits there are."
        ) { precisions }
        LibraryType(
            "struct NumberFormatStyleConfiguration.Grouping: Hashable", Number.Grouping.self,
            "Whether digits are grouped."
        ) {
            Property("static var automatic: Grouping { get }", "By the customs.", value: { Number.Grouping.automatic })
            Property("static var never: Grouping { get }", "Never.", value: { Number.Grouping.never })
        }
        LibraryType(
            "struct NumberFormatStyleConfiguration.Notation: Hashable", Number.Notation.self, "How large numbers look."
        ) {
            Property("static var automatic: Notation { get }", "All digits.", value: { Number.Notation.automatic })
            Property(
                "static var scientific: Notation { get }", "With a power of ten.", value: { Number.Notation.scientific }
            )
            Property("static var compactName: Notation { get }", "In short.", value: { Number.Notation.compactName })
        }
        LibraryType(
            "struct NumberFormatStyleConfiguration.DecimalSeparatorDisplayStrategy: Hashable",
            Number.DecimalSeparatorDisplayStrategy.self, "When there is a decimal separator."
        ) {
            Property(
                "static var automatic: DecimalSeparatorDisplayStrategy { get }", "Before a fraction.",
                value: { Number.DecimalSeparatorDisplayStrategy.automatic })
            Property(
                "static var always: DecimalSeparatorDisplayStrategy { get }", "Always.",
                value: { Number.DecimalSeparatorDisplayStrategy.always })
        }
        signs
        LibraryType(
            "struct CurrencyFormatStyleConfiguration.Presentation: Hashable", Money.Presentation.self,
            "How the currency is written."
        ) {
            Property("static var narrow: Presentation { get }", "$", value: { Money.Presentation.narrow })
            Property("static var standard: Presentation { get }", "US$", value: { Money.Presentation.standard })
            Property("static var isoCode: Presentation { get }", "USD", value: { Money.Presentation.isoCode })
            Property("static var fullName: Presentation { get }", "US dollars", value: { Money.Presentation.fullName })
        }
    }

    @LibraryBuilder private static var signs: [any LibraryItem] {
        LibraryType(
            "struct NumberFormatStyleConfiguration.SignDisplayStrategy: Hashable", Number.SignDisplayStrategy.self,
            "When there is a sign."
        ) {
            Property(
                "static var automatic: SignDisplayStrategy { get }", "Below zero.",
                value: { Number.SignDisplayStrategy.automatic })
            Property(
                "static var never: SignDisplayStrategy { get }", "Never.", value: { Number.SignDisplayStrategy.never })
            Method("static func always(includingZero: Bool = true) -> SignDisplayStrategy", "Always.") {
                (includesZero: Bool) in Number.SignDisplayStrategy.always(includingZero: includesZero)
            }
        }
        LibraryType(
            "struct CurrencyFormatStyleConfiguration.SignDisplayStrategy: Hashable", Money.SignDisplayStrategy.self,
            "When there is a sign."
        ) {
            Property(
                "static var automatic: SignDisplayStrategy { get }", "Below zero.",
                value: { Money.SignDisplayStrategy.automatic })
            Property(
                "static var never: SignDisplayStrategy { get }", "Never.", value: { Money.SignDisplayStrategy.never })
            Property(
                "static var accounting: SignDisplayStrategy { get }", "Debts in parentheses.",
                value: { Money.SignDisplayStrategy.accounting })
            Method("static func always(showZero: Bool = true) -> SignDisplayStrategy", "Always.") {
                (includesZero: Bool) in Money.SignDisplayStrategy.always(showZero: includesZero)
            }
        }
    }

    @MemberBuilder private static var precisions: [any LibraryMember] {
        for (name, words, ofCount, ofRange) in kinds {
            Method("static func \(name)(_ count: Int) -> Precision", words) { (count: Int) in
                ofCount(try checked(count))
            }
            Method("static func \(name)(_ counts: ClosedRange<Int>) -> Precision", words) {
                (counts: ClosedRange<Int>) in
                ofRange(try checked(counts.lowerBound)...checked(counts.upperBound))
            }
        }
        Method(
            "static func integerAndFractionLength(integer: Int, fraction: Int) -> Precision",
            "So many digits before the fraction and in it."
        ) { (integer: Int, fraction: Int) in
            Number.Precision.integerAndFractionLength(integer: try checked(integer), fraction: try checked(fraction))
        }
    }

    private typealias Kind = (
        name: String, words: String, ofCount: (Int) -> Number.Precision, ofRange: (ClosedRange<Int>) -> Number.Precision
    )

    private static var kinds: [Kind] {
        [
            (
                "fractionLength", "So many digits of the fraction.", { .fractionLength($0) },
                { .fractionLength($0) }
            ),
            ("integerLength", "So many digits before the fraction.", { .integerLength($0) }, { .integerLength($0) }),
            ("significantDigits", "So many digits that count.", { .significantDigits($0) }, { .significantDigits($0) }),
        ]
    }

    private static func checked(_ count: Int) throws -> Int {
        guard (0...900).contains(count) else { throw LibraryTrap("a number has 0 to 900 digits, not \(count)") }
        return count
    }
}
