import Foundation

/// What a calendar calls its days and months.
enum CalendarSymbols {
    private static var lists: [(name: String, words: String, path: KeyPath<Calendar, [String]>)] {
        [
            ("weekdaySymbols", "The names of the days, from Sunday on.", \.weekdaySymbols),
            ("shortWeekdaySymbols", "The short names of the days.", \.shortWeekdaySymbols),
            ("veryShortWeekdaySymbols", "The first letters of the days.", \.veryShortWeekdaySymbols),
            ("standaloneWeekdaySymbols", "The names of the days, on their own.", \.standaloneWeekdaySymbols),
            (
                "shortStandaloneWeekdaySymbols", "The short names of the days, on their own.",
                \.shortStandaloneWeekdaySymbols
            ),
            ("monthSymbols", "The names of the months.", \.monthSymbols),
            ("shortMonthSymbols", "The short names of the months.", \.shortMonthSymbols),
            ("veryShortMonthSymbols", "The first letters of the months.", \.veryShortMonthSymbols),
            ("standaloneMonthSymbols", "The names of the months, on their own.", \.standaloneMonthSymbols),
            (
                "shortStandaloneMonthSymbols", "The short names of the months, on their own.",
                \.shortStandaloneMonthSymbols
            ),
            ("quarterSymbols", "The names of the quarters.", \.quarterSymbols),
            ("shortQuarterSymbols", "The short names of the quarters.", \.shortQuarterSymbols),
            ("eraSymbols", "The short names of the eras.", \.eraSymbols),
            ("longEraSymbols", "The names of the eras.", \.longEraSymbols),
        ]
    }

    @MemberBuilder static var members: [any LibraryMember] {
        for (name, words, path) in lists {
            Property("var \(name): [String] { get }", words) { (calendar: Calendar) in calendar[keyPath: path] }
        }
        Property("var amSymbol: String { get }", "What stands behind hours before noon.") { (calendar: Calendar) in
            calendar.amSymbol
        }
        Property("var pmSymbol: String { get }", "What stands behind hours after noon.") { (calendar: Calendar) in
            calendar.pmSymbol
        }
    }
}
