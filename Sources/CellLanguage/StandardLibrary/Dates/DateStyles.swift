import Foundation

/// `date.formatted(date: .abbreviated, time: .omitted)`: dates as text by a style.
enum DateStyles {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct Date.FormatStyle", "How a date is written.") {}
        LibraryType(
            "struct Date.FormatStyle.DateStyle: Hashable", Date.FormatStyle.DateStyle.self,
            "How much of the date is written."
        ) {
            Property("static var omitted: DateStyle { get }", "Nothing.", value: { Date.FormatStyle.DateStyle.omitted })
            Property("static var numeric: DateStyle { get }", "Numbers.", value: { Date.FormatStyle.DateStyle.numeric })
            Property(
                "static var abbreviated: DateStyle { get }", "Short names.",
                value: { Date.FormatStyle.DateStyle.abbreviated })
            Property("static var long: DateStyle { get }", "Names.", value: { Date.FormatStyle.DateStyle.long })
            Property("static var complete: DateStyle { get }", "All.", value: { Date.FormatStyle.DateStyle.complete })
        }
        LibraryType(
            "struct Date.FormatStyle.TimeStyle: Hashable", Date.FormatStyle.TimeStyle.self,
            "How much of the time is written."
        ) {
            Property("static var omitted: TimeStyle { get }", "Nothing.", value: { Date.FormatStyle.TimeStyle.omitted })
            Property(
                "static var shortened: TimeStyle { get }", "Hours and minutes.",
                value: { Date.FormatStyle.TimeStyle.shortened })
            Property(
                "static var standard: TimeStyle { get }", "Seconds, too.",
                value: { Date.FormatStyle.TimeStyle.standard })
            Property(
                "static var complete: TimeStyle { get }", "The zone, too.",
                value: { Date.FormatStyle.TimeStyle.complete })
        }
        LibraryType(
            "struct Date.ISO8601FormatStyle: Hashable", Date.ISO8601FormatStyle.self, "As in 2023-12-17T00:00:00Z."
        ) {
            Property(
                "static var iso8601: ISO8601FormatStyle { get }", "Date and time in UTC.",
                value: { Date.ISO8601FormatStyle() })
            for (name, words, apply) in parts {
                Method("func \(name)() -> ISO8601FormatStyle", words) { (style: Date.ISO8601FormatStyle) in apply(style)
                }
            }
            Method("func format(_ date: Date) -> String", "The date's text.") {
                (style: Date.ISO8601FormatStyle, date: Date) in style.format(date)
            }
        }
        LibraryExtension("extension Date") { uses }
    }

    private static var parts:
        [(name: String, words: String, apply: (Date.ISO8601FormatStyle) -> Date.ISO8601FormatStyle)]
    {
        [
            ("year", "The year alone, and what follows.", { $0.year() }),
            ("month", "The month alone, and what follows.", { $0.month() }),
            ("day", "The day alone, and what follows.", { $0.day() }),
            ("weekOfYear", "The week alone, and what follows.", { $0.weekOfYear() }),
        ]
    }

    @MemberBuilder private static var uses: [any LibraryMember] {
        Method("func formatted() -> String", "The date by the machine's customs.") { (date: Date) in date.formatted() }
        Method(
            "func formatted(date: Date.FormatStyle.DateStyle, time: Date.FormatStyle.TimeStyle) -> String",
            "The date by the machine's customs."
        ) { (date: Date, day: Date.FormatStyle.DateStyle, time: Date.FormatStyle.TimeStyle) in
            date.formatted(date: day, time: time)
        }
        Method("func formatted(_ style: Date.ISO8601FormatStyle) -> String", "The date by a style.") {
            (date: Date, style: Date.ISO8601FormatStyle) in style.format(date)
        }
        Method("func ISO8601Format() -> String", "The date as in 2023-12-17T00:00:00Z.") { (date: Date) in
            date.ISO8601Format()
        }
    }
}
