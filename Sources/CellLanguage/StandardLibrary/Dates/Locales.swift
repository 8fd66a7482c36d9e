import Foundation

/// `Locale`, as far as it says how numbers and dates are written.
enum Locales {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct Locale: Hashable, CustomStringConvertible", Locale.self, "The customs of a place.") {
            Initializer("init(identifier: String)", "The customs of a name such as 'en_US_POSIX'.") { (name: String) in
                Locale(identifier: name)
            }
            Property("static var current: Locale { get }", "The machine's customs.", value: { Locale.current })
            Property(
                "static var autoupdatingCurrent: Locale { get }", "The machine's customs.", value: { Locale.current })
            Property(
                "static var availableIdentifiers: [String] { get }", "All names.",
                value: { Locale.availableIdentifiers })
            Property("var identifier: String { get }", "The name.") { (locale: Locale) in locale.identifier }
            Property("var description: String { get }", "The name.") { (locale: Locale) in locale.description }
            marks
            names
        }
    }

    @MemberBuilder private static var marks: [any LibraryMember] {
        Property("var decimalSeparator: String? { get }", "What stands before the fraction.") { (locale: Locale) in
            locale.decimalSeparator
        }
        Property("var groupingSeparator: String? { get }", "What stands between thousands.") { (locale: Locale) in
            locale.groupingSeparator
        }
        Property("var currencySymbol: String? { get }", "The sign of its currency.") { (locale: Locale) in
            locale.currencySymbol
        }
        Property("var quotationBeginDelimiter: String? { get }", "What stands before quoted words.") {
            (locale: Locale) in locale.quotationBeginDelimiter
        }
        Property("var quotationEndDelimiter: String? { get }", "What stands behind quoted words.") {
            (locale: Locale) in locale.quotationEndDelimiter
        }
        Property("var calendar: Calendar { get }", "Its calendar.") { (locale: Locale) in locale.calendar }
    }

    @MemberBuilder private static var names: [any LibraryMember] {
        Method("func localizedString(forIdentifier name: String) -> String?", "What it calls other customs.") {
            (locale: Locale, name: String) in locale.localizedString(forIdentifier: name)
        }
        Method("func localizedString(forLanguageCode code: String) -> String?", "What it calls a language.") {
            (locale: Locale, code: String) in locale.localizedString(forLanguageCode: code)
        }
        Method("func localizedString(forRegionCode code: String) -> String?", "What it calls a country.") {
            (locale: Locale, code: String) in locale.localizedString(forRegionCode: code)
        }
        Method("func localizedString(forCurrencyCode code: String) -> String?", "What it calls a currency.") {
            (locale: Locale, code: String) in locale.localizedString(forCurrencyCode: code)
        }
    }
}
