import Foundation

/// `Calendar`, and what its questions are asked with.
enum CalendarTypes {
    private static let identifiers: [(name: String, identifier: Calendar.Identifier, words: String)] = [
        ("gregorian", .gregorian, "The common calendar."),
        ("iso8601", .iso8601, "The common calendar, weeks from Monday on."), ("buddhist", .buddhist, "Thailand's."),
        ("chinese", .chinese, "China's, of moon and sun."), ("coptic", .coptic, "Egypt's, of the church."),
        ("ethiopicAmeteMihret", .ethiopicAmeteMihret, "Ethiopia's."),
        ("ethiopicAmeteAlem", .ethiopicAmeteAlem, "Ethiopia's, from the creation on."),
        ("hebrew", .hebrew, "Israel's, of moon and sun."), ("indian", .indian, "India's."),
        ("islamic", .islamic, "Of the moon."), ("islamicCivil", .islamicCivil, "Of the moon, reckoned."),
        ("islamicTabular", .islamicTabular, "Of the moon, from a table."),
        ("islamicUmmAlQura", .islamicUmmAlQura, "Saudi Arabia's."), ("japanese", .japanese, "Of emperors."),
        ("persian", .persian, "Iran's."), ("republicOfChina", .republicOfChina, "Taiwan's."),
    ]

    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Calendar: Hashable, CustomStringConvertible", Calendar.self,
            "How moments become years, months and days."
        ) {
            Initializer("init(identifier: Calendar.Identifier)", "A calendar of a kind.") {
                (kind: Calendar.Identifier) in Calendar(identifier: kind)
            }
            Property(
                "static var current: Calendar { get }", "The machine's calendar, in UTC.", value: { Calendar.current })
            Property(
                "static var autoupdatingCurrent: Calendar { get }", "The machine's calendar, in UTC.",
                value: { Calendar.current })
            settings
            CalendarSymbols.members
            CalendarQuestions.members
            CalendarArithmetic.members
            CalendarSearch.members
        }
        LibraryType(
            "enum Calendar.Component: Hashable", Calendar.Component.self, "A part of a date.",
            cases: DatePart.all.map(\.component) + [.calendar, .timeZone]
        ) {
            for part in DatePart.all { Case("case \(part.name)", part.words) }
            Case("case calendar", "The calendar.")
            Case("case timeZone", "The time zone.")
        }
        LibraryType(
            "enum Calendar.Identifier: Hashable, CustomDebugStringConvertible", Calendar.Identifier.self,
            "A kind of calendar."
        ) {
            for (name, identifier, words) in identifiers {
                Property("static var \(name): Identifier { get }", words, value: { identifier })
            }
            Property("var debugDescription: String { get }", "The name.") { (identifier: Calendar.Identifier) in
                identifier.debugDescription
            }
        }
        CalendarSearch.types
        DateComponentsType.items
    }

    @MemberBuilder private static var settings: [any LibraryMember] {
        Property("var identifier: Calendar.Identifier { get }", "Its kind.") { (calendar: Calendar) in
            calendar.identifier
        }
        Property("var description: String { get }", "Its kind and settings.") { (calendar: Calendar) in
            calendar.description
        }
        Property(
            "var timeZone: TimeZone { get set }", "The zone it counts in.",
            { (calendar: Calendar) in calendar.timeZone },
            set: { (calendar: inout Calendar, zone: TimeZone) in calendar.timeZone = zone })
        Property(
            "var locale: Locale? { get set }", "The customs it follows.",
            { (calendar: Calendar) in calendar.locale },
            set: { (calendar: inout Calendar, locale: Locale?) in calendar.locale = locale })
        Property(
            "var firstWeekday: Int { get set }", "The first day of the week; 1 is Sunday.",
            { (calendar: Calendar) in calendar.firstWeekday },
            set: { (calendar: inout Calendar, day: Int) in calendar.firstWeekday = try checked(day) })
        Property(
            "var minimumDaysInFirstWeek: Int { get set }", "How many days the first week of a year has at least.",
            { (calendar: Calendar) in calendar.minimumDaysInFirstWeek },
            set: { (calendar: inout Calendar, days: Int) in calendar.minimumDaysInFirstWeek = try checked(days) })
    }

    /// Foundation's calendar ends the program with other numbers.
    private static func checked(_ day: Int) throws -> Int {
        guard (1...7).contains(day) else { throw LibraryTrap("a week has the days 1 to 7, not \(day)") }
        return day
    }
}

/// One part of a date: its name in Swift and how it is read and written.
struct DatePart {
    let name: String
    let component: Calendar.Component
    let path: WritableKeyPath<DateComponents, Int?>
    var words: String { "The \(name)." }

    private init(_ name: String, _ component: Calendar.Component, _ path: WritableKeyPath<DateComponents, Int?>) {
        self.name = name
        self.component = component
        self.path = path
    }

    static var all: [DatePart] {
        [
            DatePart("era", .era, \.era), DatePart("year", .year, \.year), DatePart("month", .month, \.month),
            DatePart("day", .day, \.day), DatePart("hour", .hour, \.hour), DatePart("minute", .minute, \.minute),
            DatePart("second", .second, \.second), DatePart("nanosecond", .nanosecond, \.nanosecond),
            DatePart("weekday", .weekday, \.weekday), DatePart("weekdayOrdinal", .weekdayOrdinal, \.weekdayOrdinal),
            DatePart("quarter", .quarter, \.quarter), DatePart("weekOfMonth", .weekOfMonth, \.weekOfMonth),
            DatePart("weekOfYear", .weekOfYear, \.weekOfYear),
            DatePart("yearForWeekOfYear", .yearForWeekOfYear, \.yearForWeekOfYear),
            DatePart("dayOfYear", .dayOfYear, \.dayOfYear),
        ]
    }
}
