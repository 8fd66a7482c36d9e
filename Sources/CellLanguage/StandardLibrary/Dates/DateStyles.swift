import Foundation

/// `date.formatted(date: .abbreviated, time: .omitted)`, `date.formatted(.dateTime.year().month())`: dates as text by a style.
enum DateStyles {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct Date.FormatStyle: Hashable", Date.FormatStyle.self, "How a date is written.") {
            Initializer(
                "init(date: Date.FormatStyle.DateStyle? = nil, time: Date.FormatStyle.TimeStyle? = nil, locale: Locale = .autoupdatingCurrent, calendar: Calendar = .autoupdatingCurrent, timeZone: TimeZone = .autoupdatingCurrent)",
                "So much of the date and of the time."
            ) {
                (
                    date: Date.FormatStyle.DateStyle?, time: Date.FormatStyle.TimeStyle?, locale: Locale,
                    calendar: Calendar, zone: TimeZone
                ) in
                Date.FormatStyle(date: date, time: time, locale: locale, calendar: calendar, timeZone: zone)
            }
            Property(
                "static var dateTime: FormatStyle { get }", "The parts that are asked for.",
                value: { Date.FormatStyle.dateTime })
            fields
            settings
        }
        styles
        symbols
        LibraryType(
            "struct Date.ISO8601FormatStyle: Hashable", Date.ISO8601FormatStyle.self, "As in 2023-12-17T00:00:00Z."
        ) { international }
        LibraryExtension("extension Date") { uses }
    }

    private typealias Symbol = Date.FormatStyle.Symbol

    @MemberBuilder private static var fields: [any LibraryMember] {
        field("year", "Year", "defaultDigits", "The year.") { $0.year($1 as Symbol.Year) }
        field("quarter", "Quarter", "abbreviated", "The quarter.") { $0.quarter($1 as Symbol.Quarter) }
        field("month", "Month", "abbreviated", "The month.") { $0.month($1 as Symbol.Month) }
        field("day", "Day", "defaultDigits", "The day.") { $0.day($1 as Symbol.Day) }
        field("weekday", "Weekday", "abbreviated", "The day of the week.") { $0.weekday($1 as Symbol.Weekday) }
        field("minute", "Minute", "defaultDigits", "The minute.") { $0.minute($1 as Symbol.Minute) }
        field("second", "Second", "defaultDigits", "The second.") { $0.second($1 as Symbol.Second) }
        Method("func hour() -> FormatStyle", "The hour.") { (style: Date.FormatStyle) in style.hour() }
        Method("func timeZone() -> FormatStyle", "The zone.") { (style: Date.FormatStyle) in style.timeZone() }
    }

    private static func field<S>(
        _ name: String, _ symbol: String, _ usual: String, _ words: String,
        _ add: @escaping (Date.FormatStyle, S) -> Date.FormatStyle
    ) -> any LibraryMember {
        Method("func \(name)(_ form: Date.FormatStyle.Symbol.\(symbol) = .\(usual)) -> FormatStyle", words) {
            (style: Date.FormatStyle, form: S) in add(style, form)
        }
    }

    @MemberBuilder private static var settings: [any LibraryMember] {
        Method("func locale(_ locale: Locale) -> FormatStyle", "By the customs of a place.") {
            (style: Date.FormatStyle, locale: Locale) in style.locale(locale)
        }
        Property(
            "var timeZone: TimeZone { get set }", "The zone.", { (style: Date.FormatStyle) in style.timeZone },
            set: { (style: inout Date.FormatStyle, zone: TimeZone) in style.timeZone = zone })
        Property(
            "var calendar: Calendar { get set }", "The calendar.", { (style: Date.FormatStyle) in style.calendar },
            set: { (style: inout Date.FormatStyle, calendar: Calendar) in style.calendar = calendar })
        Property(
            "var locale: Locale { get set }", "The customs.", { (style: Date.FormatStyle) in style.locale },
            set: { (style: inout Date.FormatStyle, locale: Locale) in style.locale = locale })
        Method("func format(_ date: Date) -> String", "The date's text.") { (style: Date.FormatStyle, date: Date) in
            style.format(date)
        }
    }

    /// Types whose values are names: `.abbreviated`.
    private static func names<T>(
        _ path: String, _ type: T.Type, _ words: String, _ values: [(name: String, value: T)]
    ) -> any LibraryItem {
        LibraryType("struct Date.FormatStyle.\(path): Hashable", type, words) {
            for (name, value) in values {
                Property("static var \(name): Self { get }", "So much of it.", value: { value })
            }
        }
    }

    @LibraryBuilder private static var styles: [any LibraryItem] {
        names(
            "DateStyle", Date.FormatStyle.DateStyle.self, "How much of the date is written.",
            [
                ("omitted", .omitted), ("numeric", .numeric), ("abbreviated", .abbreviated), ("long", .long),
                ("complete", .complete),
            ])
        names(
            "TimeStyle", Date.FormatStyle.TimeStyle.self, "How much of the time is written.",
            [("omitted", .omitted), ("shortened", .shortened), ("standard", .standard), ("complete", .complete)])
    }

    @LibraryBuilder private static var symbols: [any LibraryItem] {
        LibraryType("struct Date.FormatStyle.Symbol", "The parts of a date's text.") {}
        names(
            "Symbol.Year", Symbol.Year.self, "How a year is written.",
            [("defaultDigits", .defaultDigits), ("twoDigits", .twoDigits)])
        names(
            "Symbol.Quarter", Symbol.Quarter.self, "How a quarter is written.",
            [("oneDigit", .oneDigit), ("twoDigits", .twoDigits), ("abbreviated", .abbreviated), ("wide", .wide)])
        names(
            "Symbol.Month", Symbol.Month.self, "How a month is written.",
            [
                ("defaultDigits", .defaultDigits), ("twoDigits", .twoDigits), ("abbreviated", .abbreviated),
                ("wide", .wide), ("narrow", .narrow),
            ])
        names(
            "Symbol.Day", Symbol.Day.self, "How a day is written.",
            [("defaultDigits", .defaultDigits), ("twoDigits", .twoDigits)])
        names(
            "Symbol.Weekday", Symbol.Weekday.self, "How a day of the week is written.",
            [
                ("abbreviated", .abbreviated), ("wide", .wide), ("narrow", .narrow), ("short", .short),
                ("oneDigit", .oneDigit), ("twoDigits", .twoDigits),
            ])
        names(
            "Symbol.Minute", Symbol.Minute.self, "How a minute is written.",
            [("defaultDigits", .defaultDigits), ("twoDigits", .twoDigits)])
        names(
            "Symbol.Second", Symbol.Second.self, "How a second is written.",
            [("defaultDigits", .defaultDigits), ("twoDigits", .twoDigits)])
    }

    @MemberBuilder private static var international: [any LibraryMember] {
        Property(
            "static var iso8601: ISO8601FormatStyle { get }", "Date and time in UTC.",
            value: { Date.ISO8601FormatStyle() })
        for (name, words, apply) in parts {
            Method("func \(name)() -> ISO8601FormatStyle", words) { (style: Date.ISO8601FormatStyle) in apply(style) }
        }
        Method("func format(_ date: Date) -> String", "The date's text.") {
            (style: Date.ISO8601FormatStyle, date: Date) in style.format(date)
        }
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
        Method("func formatted(_ style: Date.FormatStyle) -> String", "The date by a style.") {
            (date: Date, style: Date.FormatStyle) in style.format(date)
        }
        Method("func formatted(_ style: Date.ISO8601FormatStyle) -> String", "The date by a style.") {
            (date: Date, style: Date.ISO8601FormatStyle) in style.format(date)
        }
        Method("func ISO8601Format() -> String", "The date as in 2023-12-17T00:00:00Z.") { (date: Date) in
            date.ISO8601Format()
        }
    }
}
