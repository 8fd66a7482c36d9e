import Foundation

/// `NumberFormatter`.
enum NumberFormatting {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("final class NumberFormatter", NumberFormatter.self, "Makes text of numbers and numbers of text.") {
            Initializer("init()", "A formatter in the machine's customs.") { NumberFormatter() }
            styles
            counts
            switches
            signs
            numbers
            texts
        }
        LibraryType(
            "enum NumberFormatter.Style: UInt", NumberFormatter.Style.self, "What numbers look like.",
            cases: [
                .none, .decimal, .currency, .percent, .scientific, .spellOut, .ordinal, .currencyISOCode,
                .currencyPlural, .currencyAccounting,
            ]
        ) {
            Case("case none", "Whole numbers: 1235.")
            Case("case decimal", "With grouping and fraction: 1,234.568.")
            Case("case currency", "An amount of money: $1,234.57.")
            Case("case percent", "In hundredths: 25%.")
            Case("case scientific", "With a power of ten: 1.234568E3.")
            Case("case spellOut", "In words: one thousand two hundred thirty-five.")
            Case("case ordinal", "As a place in a row: 3rd.")
            Case("case currencyISOCode", "Money with the currency's code: USD 1,234.57.")
            Case("case currencyPlural", "Money with the currency's name: 1,234.57 US dollars.")
            Case("case currencyAccounting", "Money with debts in parentheses: ($5.00).")
        }
        LibraryType(
            "enum NumberFormatter.RoundingMode: UInt", NumberFormatter.RoundingMode.self, "How numbers are rounded.",
            cases: [.ceiling, .floor, .down, .up, .halfEven, .halfDown, .halfUp]
        ) {
            Case("case ceiling", "To the next that is not less.")
            Case("case floor", "To the next that is not greater.")
            Case("case down", "Towards zero.")
            Case("case up", "Away from zero.")
            Case("case halfEven", "To the nearest, halves to the even neighbour.")
            Case("case halfDown", "To the nearest, halves towards zero.")
            Case("case halfUp", "To the nearest, halves away from zero.")
        }
        LibraryType(
            "enum NumberFormatter.PadPosition: UInt", NumberFormatter.PadPosition.self, "Where a number is filled up.",
            cases: [.beforePrefix, .afterPrefix, .beforeSuffix, .afterSuffix]
        ) {
            Case("case beforePrefix", "Before what stands before it.")
            Case("case afterPrefix", "Behind what stands before it.")
            Case("case beforeSuffix", "Before what stands behind it.")
            Case("case afterSuffix", "Behind what stands behind it.")
        }
    }

    private typealias Formatter = NumberFormatter

    /// A property that is read and written as it is.
    private static func setting<T>(
        _ declaration: String, _ words: String, _ path: ReferenceWritableKeyPath<NumberFormatter, T>
    ) -> any LibraryMember {
        Property(
            "var \(declaration) { get set }", words, { (formatter: NumberFormatter) in formatter[keyPath: path] },
            set: { (formatter: inout NumberFormatter, value: T) in formatter[keyPath: path] = value })
    }

    @MemberBuilder private static var styles: [any LibraryMember] {
        setting("numberStyle: NumberFormatter.Style", "What numbers look like.", \.numberStyle)
        setting("locale: Locale!", "The customs.", \.locale)
        setting("roundingMode: NumberFormatter.RoundingMode", "How numbers are rounded.", \.roundingMode)
        setting("roundingIncrement: NSNumber!", "What results are multiples of.", \.roundingIncrement)
        setting("multiplier: NSNumber?", "What numbers are multiplied with before.", \.multiplier)
        setting("paddingPosition: NumberFormatter.PadPosition", "Where a number is filled up.", \.paddingPosition)
        setting("positiveFormat: String!", "The pattern, e.g. '#,##0.00'.", \.positiveFormat)
        setting("negativeFormat: String!", "The pattern of numbers below zero.", \.negativeFormat)
        setting("zeroSymbol: String?", "What stands for zero.", \.zeroSymbol)
    }

    /// Numbers of digits: Foundation takes no negative ones.
    private static func digits(
        _ name: String, _ words: String, _ path: ReferenceWritableKeyPath<NumberFormatter, Int>
    ) -> any LibraryMember {
        Property(
            "var \(name): Int { get set }", words, { (formatter: NumberFormatter) in formatter[keyPath: path] },
            set: { (formatter: inout NumberFormatter, count: Int) in
                guard (0...1000).contains(count) else {
                    throw LibraryTrap("\(name) is a number of digits from 0 to 1000, not \(count)")
                }
                formatter[keyPath: path] = count
            })
    }

    @MemberBuilder private static var counts: [any LibraryMember] {
        digits("minimumIntegerDigits", "The least digits before the fraction.", \.minimumIntegerDigits)
        digits("maximumIntegerDigits", "The most digits before the fraction.", \.maximumIntegerDigits)
        digits("minimumFractionDigits", "The least digits of the fraction.", \.minimumFractionDigits)
        digits("maximumFractionDigits", "The most digits of the fraction.", \.maximumFractionDigits)
        digits("minimumSignificantDigits", "The least digits that count.", \.minimumSignificantDigits)
        digits("maximumSignificantDigits", "The most digits that count.", \.maximumSignificantDigits)
        digits("groupingSize", "How many digits a group has.", \.groupingSize)
        digits("secondaryGroupingSize", "How many digits the other groups have.", \.secondaryGroupingSize)
        digits("formatWidth", "The length that numbers are filled up to.", \.formatWidth)
    }

    @MemberBuilder private static var switches: [any LibraryMember] {
        setting("usesGroupingSeparator: Bool", "Whether digits are grouped.", \.usesGroupingSeparator)
        setting("usesSignificantDigits: Bool", "Whether digits that count are counted.", \.usesSignificantDigits)
        setting(
            "alwaysShowsDecimalSeparator: Bool", "Whether whole numbers have a decimal separator.",
            \.alwaysShowsDecimalSeparator)
        setting("allowsFloats: Bool", "Whether fractions are read.", \.allowsFloats)
        setting("isLenient: Bool", "Whether texts are read that fit nearly.", \.isLenient)
        setting("generatesDecimalNumbers: Bool", "Whether Decimals are read.", \.generatesDecimalNumbers)
    }

    @MemberBuilder private static var signs: [any LibraryMember] {
        for (name, words, path) in marks { setting("\(name): String!", words, path) }
    }

    private static var marks: [(name: String, words: String, path: ReferenceWritableKeyPath<NumberFormatter, String?>)]
    {
        [
            ("decimalSeparator", "What stands before the fraction.", \.decimalSeparator),
            ("groupingSeparator", "What stands between groups of digits.", \.groupingSeparator),
            ("currencyCode", "The currency, e.g. 'EUR'.", \.currencyCode),
            ("currencySymbol", "The currency's sign.", \.currencySymbol),
            ("currencyDecimalSeparator", "What stands before the cents.", \.currencyDecimalSeparator),
            ("currencyGroupingSeparator", "What stands between groups of money.", \.currencyGroupingSeparator),
            ("percentSymbol", "The sign of hundredths.", \.percentSymbol),
            ("positivePrefix", "What stands before numbers.", \.positivePrefix),
            ("positiveSuffix", "What stands behind numbers.", \.positiveSuffix),
            ("negativePrefix", "What stands before numbers below zero.", \.negativePrefix),
            ("negativeSuffix", "What stands behind numbers below zero.", \.negativeSuffix),
            ("minusSign", "The sign of numbers below zero.", \.minusSign),
            ("plusSign", "The sign of exponents above zero.", \.plusSign),
            ("exponentSymbol", "What stands before the power of ten.", \.exponentSymbol),
            ("notANumberSymbol", "What stands for what is not a number.", \.notANumberSymbol),
            ("paddingCharacter", "What numbers are filled up with.", \.paddingCharacter),
        ]
    }

    @MemberBuilder private static var numbers: [any LibraryMember] {
        setting("minimum: NSNumber?", "The least number that is read.", \.minimum)
        setting("maximum: NSNumber?", "The greatest number that is read.", \.maximum)
        Method("func number(from text: String) -> NSNumber?", "The text's number; nil where it is none.") {
            (formatter: NumberFormatter, text: String) in formatter.number(from: text)
        }
    }

    @MemberBuilder private static var texts: [any LibraryMember] {
        Method("func string(from number: NSNumber) -> String?", "The number's text.") {
            (formatter: NumberFormatter, number: NSNumber) in formatter.string(from: number)
        }
        Method("func string(for number: Any) -> String?", "The number's text; nil for what is no number.") {
            (formatter: NumberFormatter, number: Any) in formatter.string(for: number)
        }
        Method(
            "static func localizedString(from number: NSNumber, number style: NumberFormatter.Style) -> String",
            "The number's text in the machine's customs."
        ) { (number: NSNumber, style: NumberFormatter.Style) in
            NumberFormatter.localizedString(from: number, number: style)
        }
    }
}
