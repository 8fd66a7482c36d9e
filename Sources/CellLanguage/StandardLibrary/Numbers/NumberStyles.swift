import Foundation

/// What the styles of numbers have in common, whatever they are styles of.
private protocol NumberStyle: FormatStyle where FormatOutput == String {
    associatedtype SignStrategy
    func precision(_ precision: NumberFormatStyleConfiguration.Precision) -> Self
    func grouping(_ grouping: NumberFormatStyleConfiguration.Grouping) -> Self
    func decimalSeparator(strategy: NumberFormatStyleConfiguration.DecimalSeparatorDisplayStrategy) -> Self
    func sign(strategy: SignStrategy) -> Self
    func scale(_ factor: Double) -> Self
}

extension FloatingPointFormatStyle: NumberStyle {}
extension FloatingPointFormatStyle.Percent: NumberStyle {}
extension FloatingPointFormatStyle.Currency: NumberStyle {}
extension IntegerFormatStyle: NumberStyle {}
extension IntegerFormatStyle.Percent: NumberStyle {}
extension IntegerFormatStyle.Currency: NumberStyle {}

/// `1234.5.formatted(.number.precision(.fractionLength(2)))`: numbers as text by a style.
enum NumberStyles {
    @LibraryBuilder static var items: [any LibraryItem] {
        NumberStyleParts.items
        LibraryType(
            "struct FloatingPointFormatStyle: Hashable", FloatingPointFormatStyle<Double>.self,
            "How a Double is written."
        ) {
            Property(
                "static var number: FloatingPointFormatStyle { get }", "Digits with grouping and fraction.",
                value: { FloatingPointFormatStyle<Double>() })
            common(FloatingPointFormatStyle<Double>.self, "FloatingPointFormatStyle", "Double", signs: plainSigns) {
                $0.rounded(rule: $1, increment: $2)
            }
            notation(FloatingPointFormatStyle<Double>.self, "FloatingPointFormatStyle") { $0.notation($1) }
        }
        LibraryType(
            "struct FloatingPointFormatStyle.Percent: Hashable", FloatingPointFormatStyle<Double>.Percent.self,
            "How a Double is written in hundredths."
        ) {
            Property(
                "static var percent: Percent { get }", "In hundredths.",
                value: { FloatingPointFormatStyle<Double>.Percent() })
            common(FloatingPointFormatStyle<Double>.Percent.self, "Percent", "Double", signs: plainSigns) {
                $0.rounded(rule: $1, increment: $2)
            }
            notation(FloatingPointFormatStyle<Double>.Percent.self, "Percent") { $0.notation($1) }
        }
        LibraryType(
            "struct FloatingPointFormatStyle.Currency: Hashable", FloatingPointFormatStyle<Double>.Currency.self,
            "How a Double is written as money."
        ) {
            Method("static func currency(code: String) -> Currency", "Money of a currency, e.g. 'EUR'.") {
                (code: String) in FloatingPointFormatStyle<Double>.Currency(code: code)
            }
            common(FloatingPointFormatStyle<Double>.Currency.self, "Currency", "Double", signs: moneySigns) {
                $0.rounded(rule: $1, increment: $2)
            }
            presentation(FloatingPointFormatStyle<Double>.Currency.self) { $0.presentation($1) }
        }
        integerStyles
        uses
    }

    private static let plainSigns = "NumberFormatStyleConfiguration.SignDisplayStrategy"
    private static let moneySigns = "CurrencyFormatStyleConfiguration.SignDisplayStrategy"

    @LibraryBuilder private static var integerStyles: [any LibraryItem] {
        LibraryType("struct IntegerFormatStyle: Hashable", IntegerFormatStyle<Int>.self, "How an Int is written.") {
            Property(
                "static var number: IntegerFormatStyle { get }", "Digits with grouping.",
                value: { IntegerFormatStyle<Int>() })
            common(IntegerFormatStyle<Int>.self, "IntegerFormatStyle", "Int", signs: plainSigns) {
                $0.rounded(rule: $1, increment: $2)
            }
            notation(IntegerFormatStyle<Int>.self, "IntegerFormatStyle") { $0.notation($1) }
        }
        LibraryType(
            "struct IntegerFormatStyle.Percent: Hashable", IntegerFormatStyle<Int>.Percent.self,
            "How an Int is written as a number of hundredths."
        ) {
            Property(
                "static var percent: Percent { get }", "With the sign of hundredths.",
                value: { IntegerFormatStyle<Int>.Percent() })
            common(IntegerFormatStyle<Int>.Percent.self, "Percent", "Int", signs: plainSigns) {
                $0.rounded(rule: $1, increment: $2)
            }
            notation(IntegerFormatStyle<Int>.Percent.self, "Percent") { $0.notation($1) }
        }
        LibraryType(
            "struct IntegerFormatStyle.Currency: Hashable", IntegerFormatStyle<Int>.Currency.self,
            "How an Int is written as money."
        ) {
            Method("static func currency(code: String) -> Currency", "Money of a currency, e.g. 'EUR'.") {
                (code: String) in IntegerFormatStyle<Int>.Currency(code: code)
            }
            common(IntegerFormatStyle<Int>.Currency.self, "Currency", "Int", signs: moneySigns) {
                $0.rounded(rule: $1, increment: $2)
            }
            presentation(IntegerFormatStyle<Int>.Currency.self) { $0.presentation($1) }
        }
    }

    @MemberBuilder private static func common<S: NumberStyle, Increment>(
        _ type: S.Type, _ name: String, _ number: String, signs: String,
        rounded: @escaping (S, FloatingPointRoundingRule, Increment?) -> S
    ) -> [any LibraryMember] {
        Method(
            "func precision(_ precision: NumberFormatStyleConfiguration.Precision) -> \(name)", "With so many digits."
        ) { (style: S, precision: NumberFormatStyleConfiguration.Precision) in style.precision(precision) }
        Method(
            "func grouping(_ grouping: NumberFormatStyleConfiguration.Grouping) -> \(name)",
            "With digits grouped or not."
        ) { (style: S, grouping: NumberFormatStyleConfiguration.Grouping) in style.grouping(grouping) }
        Method(
            "func decimalSeparator(strategy: NumberFormatStyleConfiguration.DecimalSeparatorDisplayStrategy) -> \(name)",
            "With a decimal separator always or where one is needed."
        ) { (style: S, strategy: NumberFormatStyleConfiguration.DecimalSeparatorDisplayStrategy) in
            style.decimalSeparator(strategy: strategy)
        }
        Method("func sign(strategy: \(signs)) -> \(name)", "With a sign always, never or where one is needed.") {
            (style: S, strategy: S.SignStrategy) in style.sign(strategy: strategy)
        }
        Method("func scale(_ factor: Double) -> \(name)", "Multiplied before it is written.") {
            (style: S, factor: Double) in style.scale(factor)
        }
        Method(
            "func rounded(rule: FloatingPointRoundingRule = .toNearestOrEven, increment: \(number)? = nil) -> \(name)",
            "Rounded so, to multiples of a number."
        ) { (style: S, rule: FloatingPointRoundingRule, increment: Increment?) in rounded(style, rule, increment) }
        Method("func locale(_ locale: Locale) -> \(name)", "By the customs of a place.") {
            (style: S, locale: Locale) in style.locale(locale)
        }
        Method("func format(_ number: \(number)) -> String", "The number's text.") {
            (style: S, number: S.FormatInput) in style.format(number)
        }
    }

    private static func notation<S>(
        _ type: S.Type, _ name: String, _ apply: @escaping (S, NumberFormatStyleConfiguration.Notation) -> S
    ) -> any LibraryMember {
        Method(
            "func notation(_ notation: NumberFormatStyleConfiguration.Notation) -> \(name)",
            "With a power of ten, or in short: 1.2M."
        ) { (style: S, notation: NumberFormatStyleConfiguration.Notation) in apply(style, notation) }
    }

    private static func presentation<S>(
        _ type: S.Type, _ apply: @escaping (S, CurrencyFormatStyleConfiguration.Presentation) -> S
    ) -> any LibraryMember {
        Method(
            "func presentation(_ presentation: CurrencyFormatStyleConfiguration.Presentation) -> Currency",
            "With the currency's sign, code or name."
        ) { (style: S, presentation: CurrencyFormatStyleConfiguration.Presentation) in apply(style, presentation) }
    }

    // MARK: What is written by them

    @LibraryBuilder private static var uses: [any LibraryItem] {
        LibraryExtension("extension Double") {
            Method("func formatted() -> String", "The number by the machine's customs.") { (number: Double) in
                number.formatted()
            }
            use(FloatingPointFormatStyle<Double>.self, "FloatingPointFormatStyle")
            use(FloatingPointFormatStyle<Double>.Percent.self, "FloatingPointFormatStyle.Percent")
            use(FloatingPointFormatStyle<Double>.Currency.self, "FloatingPointFormatStyle.Currency")
        }
        LibraryExtension("extension Int") {
            Method("func formatted() -> String", "The number by the machine's customs.") { (number: Int) in
                number.formatted()
            }
            use(IntegerFormatStyle<Int>.self, "IntegerFormatStyle")
            use(IntegerFormatStyle<Int>.Percent.self, "IntegerFormatStyle.Percent")
            use(IntegerFormatStyle<Int>.Currency.self, "IntegerFormatStyle.Currency")
        }
        LibraryExtension("extension Decimal") {
            Method("func formatted() -> String", "The number by the machine's customs.") { (number: Decimal) in
                number.formatted()
            }
        }
    }

    private static func use<S: NumberStyle>(_ type: S.Type, _ name: String) -> any LibraryMember {
        Method("func formatted(_ style: \(name)) -> String", "The number by a style.") {
            (number: S.FormatInput, style: S) in style.format(number)
        }
    }
}
