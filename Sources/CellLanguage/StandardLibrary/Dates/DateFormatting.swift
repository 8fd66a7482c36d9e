import Foundation

/// Formatters that make text of dates.
enum DateFormatting {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("final class DateFormatter", DateFormatter.self, "Makes text of dates and dates of text.") {
            Initializer("init()", "A formatter in the machine's customs.") { DateFormatter() }
            pattern
            customs
            symbols
            texts
        }
        LibraryType(
            "enum DateFormatter.Style: UInt", DateFormatter.Style.self, "How much of a date or a time is written.",
            cases: [.none, .short, .medium, .long, .full]
        ) {
            Case("case none", "Nothing.")
            Case("case short", "Numbers alone: 12/17/23.")
            Case("case medium", "Short names: Dec 17, 2023.")
            Case("case long", "Names: December 17, 2023.")
            Case("case full", "All: Sunday, December 17, 2023.")
        }
        LibraryType(
            "final class ISO8601DateFormatter", ISO8601DateFormatter.self, "Makes text such as 2023-12-17T00:00:00Z."
        ) { international }
        LibraryType(
            "struct ISO8601DateFormatter.Options: OptionSet", ISO8601DateFormatter.Options.self, "What is written."
        ) { NativeOptions.members(ISO8601DateFormatter.Options.self, "Options", options) }
    }

    @MemberBuilder private static var pattern: [any LibraryMember] {
        Property(
            "var dateFormat: String! { get set }", "The pattern, e.g. 'yyyy-MM-dd'.",
            { (formatter: DateFormatter) -> String? in formatter.dateFormat },
            set: { (formatter: inout DateFormatter, format: String?) in formatter.dateFormat = format })
        Property(
            "var dateStyle: DateFormatter.Style { get set }", "How much of the date is written.",
            { (formatter: DateFormatter) in formatter.dateStyle },
            set: { (formatter: inout DateFormatter, style: DateFormatter.Style) in formatter.dateStyle = style })
        Property(
            "var timeStyle: DateFormatter.Style { get set }", "How much of the time is written.",
            { (formatter: DateFormatter) in formatter.timeStyle },
            set: { (formatter: inout DateFormatter, style: DateFormatter.Style) in formatter.timeStyle = style })
        Property(
            "var isLenient: Bool { get set }", "Whether 30 February is read as a day of March.",
            { (formatter: DateFormatter) in formatter.isLenient },
            set: { (formatter: inout DateFormatter, isLenient: Bool) in formatter.isLenient = isLenient })
        Method(
            "func setLocalizedDateFormatFromTemplate(_ template: String)",
            "Writes the parts of a template in the order of the customs."
        ) { (formatter: DateFormatter, template: String) in formatter.setLocalizedDateFormatFromTemplate(template) }
        Method(
            "static func dateFormat(fromTemplate template: String, options: Int, locale: Locale?) -> String?",
            "The pattern for the parts of a template by the customs of a place."
        ) { (template: String, options: Int, locale: Locale?) in
            DateFormatter.dateFormat(fromTemplate: template, options: options, locale: locale)
        }
    }

    @MemberBuilder private static var customs: [any LibraryMember] {
        Property(
            "var timeZone: TimeZone! { get set }", "The zone.",
            { (formatter: DateFormatter) -> TimeZone? in formatter.timeZone },
            set: { (formatter: inout DateFormatter, zone: TimeZone?) in formatter.timeZone = zone })
        Property(
            "var locale: Locale! { get set }", "The customs.",
            { (formatter: DateFormatter) -> Locale? in formatter.locale },
            set: { (formatter: inout DateFormatter, locale: Locale?) in formatter.locale = locale })
        Property(
            "var calendar: Calendar! { get set }", "The calendar.",
            { (formatter: DateFormatter) -> Calendar? in formatter.calendar },
            set: { (formatter: inout DateFormatter, calendar: Calendar?) in formatter.calendar = calendar })
        Property(
            "var defaultDate: Date? { get set }", "Where parts come from that a text has not.",
            { (formatter: DateFormatter) in formatter.defaultDate },
            set: { (formatter: inout DateFormatter, date: Date?) in formatter.defaultDate = date })
    }

    @MemberBuilder private static var symbols: [any LibraryMember] {
        for (name, path) in [
            ("weekdaySymbols", \DateFormatter.weekdaySymbols),
            ("shortWeekdaySymbols", \DateFormatter.shortWeekdaySymbols),
            ("monthSymbols", \DateFormatter.monthSymbols), ("shortMonthSymbols", \DateFormatter.shortMonthSymbols),
        ] as [(String, KeyPath<DateFormatter, [String]>)] {
            Property("var \(name): [String] { get }", "The names that it writes.") { (formatter: DateFormatter) in
                formatter[keyPath: path]
            }
        }
        Property("var amSymbol: String { get }", "What stands behind hours before noon.") {
            (formatter: DateFormatter) in
            formatter.amSymbol
        }
        Property("var pmSymbol: String { get }", "What stands behind hours after noon.") { (formatter: DateFormatter) in
            formatter.pmSymbol
        }
    }

    @MemberBuilder private static var texts: [any LibraryMember] {
        Method("func string(from date: Date) -> String", "The date's text.") { (formatter: DateFormatter, date: Date) in
            formatter.string(from: date)
        }
        Method("func date(from text: String) -> Date?", "The text's date; nil where it does not fit the pattern.") {
            (formatter: DateFormatter, text: String) in formatter.date(from: text)
        }
        Method(
            "static func localizedString(from date: Date, dateStyle: DateFormatter.Style, timeStyle: DateFormatter.Style) -> String",
            "The date's text in the machine's customs."
        ) { (date: Date, day: DateFormatter.Style, time: DateFormatter.Style) in
            DateFormatter.localizedString(from: date, dateStyle: day, timeStyle: time)
        }
    }

    private static let options: [(name: String, option: ISO8601DateFormatter.Options, words: String)] = [
        ("withYear", .withYear, "The year."), ("withMonth", .withMonth, "The month."),
        ("withWeekOfYear", .withWeekOfYear, "The week."), ("withDay", .withDay, "The day."),
        ("withTime", .withTime, "The time."), ("withTimeZone", .withTimeZone, "The zone."),
        ("withSpaceBetweenDateAndTime", .withSpaceBetweenDateAndTime, "A blank instead of 'T'."),
        ("withDashSeparatorInDate", .withDashSeparatorInDate, "Dashes in the date."),
        ("withColonSeparatorInTime", .withColonSeparatorInTime, "Colons in the time."),
        ("withColonSeparatorInTimeZone", .withColonSeparatorInTimeZone, "A colon in the zone."),
        ("withFractionalSeconds", .withFractionalSeconds, "Thousandths of seconds."),
        ("withFullDate", .withFullDate, "Year, month and day."), ("withFullTime", .withFullTime, "Time and zone."),
        ("withInternetDateTime", .withInternetDateTime, "Date, time and zone."),
    ]

    @MemberBuilder private static var international: [any LibraryMember] {
        Initializer("init()", "A formatter in UTC.") { ISO8601DateFormatter() }
        Property(
            "var formatOptions: ISO8601DateFormatter.Options { get set }", "What is written.",
            { (formatter: ISO8601DateFormatter) in formatter.formatOptions },
            set: { (formatter: inout ISO8601DateFormatter, options: ISO8601DateFormatter.Options) in
                formatter.formatOptions = options
            })
        Property(
            "var timeZone: TimeZone! { get set }", "The zone.",
            { (formatter: ISO8601DateFormatter) -> TimeZone? in formatter.timeZone },
            set: { (formatter: inout ISO8601DateFormatter, zone: TimeZone?) in formatter.timeZone = zone })
        Method("func string(from date: Date) -> String", "The date's text.") {
            (formatter: ISO8601DateFormatter, date: Date) in formatter.string(from: date)
        }
        Method("func date(from text: String) -> Date?", "The text's date; nil where it does not fit.") {
            (formatter: ISO8601DateFormatter, text: String) in formatter.date(from: text)
        }
    }
}
