import Foundation

/// Formatters that make text of dates.
enum DateFormatting {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("final class DateFormatter", DateFormatter.self, "Makes text of dates and dates of text.") {
            Initializer("init()", "A formatter in the machine's customs.") { DateFormatter() }
            Property(
                "var dateFormat: String! { get set }", "The pattern, e.g. 'yyyy-MM-dd'.",
                { (formatter: DateFormatter) -> String? in formatter.dateFormat },
                set: { (formatter: inout DateFormatter, format: String?) in formatter.dateFormat = format })
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
            Method("func string(from date: Date) -> String", "The date's text.") {
                (formatter: DateFormatter, date: Date) in formatter.string(from: date)
            }
            Method("func date(from text: String) -> Date?", "The text's date; nil where it does not fit the pattern.") {
                (formatter: DateFormatter, text: String) in formatter.date(from: text)
            }
        }
        LibraryType(
            "final class ISO8601DateFormatter", ISO8601DateFormatter.self, "Makes text such as 2023-12-17T00:00:00Z."
        ) {
            Initializer("init()", "A formatter in UTC.") { ISO8601DateFormatter() }
            Method("func string(from date: Date) -> String", "The date's text.") {
                (formatter: ISO8601DateFormatter, date: Date) in
                formatter.string(from: date)
            }
            Method("func date(from text: String) -> Date?", "The text's date; nil where it does not fit.") {
                (formatter: ISO8601DateFormatter, text: String) in formatter.date(from: text)
            }
        }
    }
}
