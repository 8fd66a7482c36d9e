import Foundation

/// `Calendar` and `DateComponents`.
enum CalendarTypes {
    /// One part of a date: its name in Swift and how it is read and written.
    private struct Part {
        let name: String
        let component: Calendar.Component
        let path: WritableKeyPath<DateComponents, Int?>?

        init(_ name: String, _ component: Calendar.Component, _ path: WritableKeyPath<DateComponents, Int?>? = nil) {
            self.name = name
            self.component = component
            self.path = path
        }
    }

    private static var parts: [Part] {
        [
            Part("era", .era, \.era), Part("year", .year, \.year), Part("month", .month, \.month),
            Part("day", .day, \.day),
            Part("hour", .hour, \.hour), Part("minute", .minute, \.minute), Part("second", .second, \.second),
            Part("nanosecond", .nanosecond, \.nanosecond), Part("weekday", .weekday, \.weekday),
            Part("weekdayOrdinal", .weekdayOrdinal, \.weekdayOrdinal), Part("quarter", .quarter, \.quarter),
            Part("weekOfMonth", .weekOfMonth, \.weekOfMonth), Part("weekOfYear", .weekOfYear, \.weekOfYear),
            Part("yearForWeekOfYear", .yearForWeekOfYear, \.yearForWeekOfYear),
            Part("dayOfYear", .dayOfYear, \.dayOfYear),
        ]
    }

    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("enum CalendarComponent: Hashable", Calendar.Component.self, "A part of a date.") {
            for part in parts {
                Property(
                    "static var \(part.name): CalendarComponent { get }", "The \(part.name).", value: { part.component }
                )
            }
        }
        LibraryType("enum CalendarIdentifier: Hashable", Calendar.Identifier.self, "A kind of calendar.") {
            Property(
                "static var gregorian: CalendarIdentifier { get }", "The common calendar.",
                value: { Calendar.Identifier.gregorian })
            Property(
                "static var iso8601: CalendarIdentifier { get }", "The common calendar, weeks from Monday on.",
                value: { Calendar.Identifier.iso8601 })
        }
        components
        LibraryType("struct Calendar: Hashable", Calendar.self, "How moments become years, months and days.") {
            Initializer("init(identifier: CalendarIdentifier)", "A calendar of a kind.") {
                (kind: Calendar.Identifier) in Calendar(identifier: kind)
            }
            Property("static var current: Calendar { get }", "The machine's calendar.", value: { Calendar.current })
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
                set: { (calendar: inout Calendar, day: Int) in calendar.firstWeekday = day })
            questions
            arithmetic
        }
    }

    @LibraryBuilder private static var components: [any LibraryItem] {
        LibraryType("struct DateComponents: Hashable", DateComponents.self, "Parts of a date.") {
            Initializer(
                "init(calendar: Calendar? = nil, timeZone: TimeZone? = nil, year: Int? = nil, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil, weekday: Int? = nil)",
                "The parts that are given."
            ) {
                (
                    calendar: Calendar?, zone: TimeZone?, year: Int?, month: Int?, day: Int?, hour: Int?, minute: Int?,
                    second: Int?, weekday: Int?
                ) in
                DateComponents(
                    calendar: calendar, timeZone: zone, year: year, month: month, day: day, hour: hour, minute: minute,
                    second: second,
                    weekday: weekday)
            }
            for part in parts {
                if let path = part.path {
                    Property(
                        "var \(part.name): Int? { get set }", "The \(part.name); nil where it is not known.",
                        { (components: DateComponents) in components[keyPath: path] },
                        set: { (components: inout DateComponents, value: Int?) in components[keyPath: path] = value })
                }
            }
            Property("var date: Date? { get }", "The moment, where a calendar is given.") {
                (components: DateComponents) in components.date
            }
        }
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Method("func component(_ component: CalendarComponent, from date: Date) -> Int", "One part of a date.") {
            (calendar: Calendar, component: Calendar.Component, date: Date) in calendar.component(component, from: date)
        }
        Method(
            "func dateComponents(_ components: Set<CalendarComponent>, from date: Date) -> DateComponents",
            "Several parts of a date."
        ) {
            (calendar: Calendar, components: CellSequence, date: Date) in
            calendar.dateComponents(Set(try self.components(components)), from: date)
        }
        Method(
            "func dateComponents(_ components: Set<CalendarComponent>, from start: Date, to end: Date) -> DateComponents",
            "The distance between two dates in parts."
        ) { (calendar: Calendar, components: CellSequence, start: Date, end: Date) in
            calendar.dateComponents(Set(try self.components(components)), from: start, to: end)
        }
        Method("func isDate(_ date: Date, inSameDayAs other: Date) -> Bool", "Whether two moments lie on one day.") {
            (calendar: Calendar, date: Date, other: Date) in calendar.isDate(date, inSameDayAs: other)
        }
        Method("func isDateInWeekend(_ date: Date) -> Bool", "Whether it is a Saturday or Sunday.") {
            (calendar: Calendar, date: Date) in calendar.isDateInWeekend(date)
        }
        Property("var weekdaySymbols: [String] { get }", "The names of the days, from Sunday on.") {
            (calendar: Calendar) in calendar.weekdaySymbols
        }
        Property("var monthSymbols: [String] { get }", "The names of the months.") { (calendar: Calendar) in
            calendar.monthSymbols
        }
    }

    private static func components(_ sequence: CellSequence) throws -> [Calendar.Component] {
        let type = sequence.elementType
        return try sequence.array().map {
            try NativeConversion.fromCell($0, as: type, to: Calendar.Component.self, in: sequence.context)
        }
    }

    @MemberBuilder private static var arithmetic: [any LibraryMember] {
        Method("func date(from components: DateComponents) -> Date?", "The moment of these parts.") {
            (calendar: Calendar, components: DateComponents) in calendar.date(from: components)
        }
        Method(
            "func date(byAdding component: CalendarComponent, value: Int, to date: Date) -> Date?",
            "The date so many days, months … later."
        ) {
            (calendar: Calendar, component: Calendar.Component, value: Int, date: Date) in
            calendar.date(byAdding: component, value: value, to: date)
        }
        Method("func date(byAdding components: DateComponents, to date: Date) -> Date?", "The date so much later.") {
            (calendar: Calendar, components: DateComponents, date: Date) in
            calendar.date(byAdding: components, to: date)
        }
        Method(
            "func date(bySettingHour hour: Int, minute: Int, second: Int, of date: Date) -> Date?",
            "The same day at another time."
        ) {
            (calendar: Calendar, hour: Int, minute: Int, second: Int, date: Date) in
            calendar.date(bySettingHour: hour, minute: minute, second: second, of: date)
        }
        Method("func startOfDay(for date: Date) -> Date", "The beginning of the day.") {
            (calendar: Calendar, date: Date) in calendar.startOfDay(for: date)
        }
        Method(
            "func range(of smaller: CalendarComponent, in larger: CalendarComponent, for date: Date) -> Range<Int>?",
            "The numbers that a part can have, e.g. the days of the month."
        ) {
            (calendar: Calendar, smaller: Calendar.Component, larger: Calendar.Component, date: Date) in
            calendar.range(of: smaller, in: larger, for: date)
        }
    }
}
