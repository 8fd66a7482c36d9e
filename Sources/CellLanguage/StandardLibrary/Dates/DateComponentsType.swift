import Foundation

/// `DateComponents`.
enum DateComponentsType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct DateComponents: Hashable, CustomStringConvertible", DateComponents.self, "Parts of a date."
        ) {
            initializer
            for part in DatePart.all {
                let path = part.path
                Property(
                    "var \(part.name): Int? { get set }", "The \(part.name); nil where it is not known.",
                    { (components: DateComponents) in components[keyPath: path] },
                    set: { (components: inout DateComponents, value: Int?) in components[keyPath: path] = value })
            }
            Property(
                "var calendar: Calendar? { get set }", "The calendar that the parts are of.",
                { (components: DateComponents) in components.calendar },
                set: { (components: inout DateComponents, calendar: Calendar?) in components.calendar = calendar })
            Property(
                "var timeZone: TimeZone? { get set }", "The zone that the parts are of.",
                { (components: DateComponents) in components.timeZone },
                set: { (components: inout DateComponents, zone: TimeZone?) in components.timeZone = zone })
            Property(
                "var isLeapMonth: Bool? { get set }", "Whether the month is one that not all years have.",
                { (components: DateComponents) in components.isLeapMonth },
                set: { (components: inout DateComponents, isLeap: Bool?) in components.isLeapMonth = isLeap })
            Property("var description: String { get }", "The parts that are known.") { (components: DateComponents) in
                components.description
            }
            questions
        }
    }

    @MemberBuilder private static var initializer: [any LibraryMember] {
        Initializer(
            "init(calendar: Calendar? = nil, timeZone: TimeZone? = nil, era: Int? = nil, year: Int? = nil, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil, nanosecond: Int? = nil, weekday: Int? = nil, weekdayOrdinal: Int? = nil, quarter: Int? = nil, weekOfMonth: Int? = nil, weekOfYear: Int? = nil, yearForWeekOfYear: Int? = nil)",
            "The parts that are given."
        ) {
            (
                calendar: Calendar?, zone: TimeZone?, era: Int?, year: Int?, month: Int?, day: Int?, hour: Int?,
                minute: Int?, second: Int?, nanosecond: Int?, weekday: Int?, weekdayOrdinal: Int?, quarter: Int?,
                weekOfMonth: Int?, weekOfYear: Int?, yearForWeekOfYear: Int?
            ) in
            DateComponents(
                calendar: calendar, timeZone: zone, era: era, year: year, month: month, day: day, hour: hour,
                minute: minute, second: second, nanosecond: nanosecond, weekday: weekday,
                weekdayOrdinal: weekdayOrdinal, quarter: quarter, weekOfMonth: weekOfMonth, weekOfYear: weekOfYear,
                yearForWeekOfYear: yearForWeekOfYear)
        }
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Property("var date: Date? { get }", "The moment, where a calendar is given.") { (components: DateComponents) in
            components.date
        }
        Property("var isValidDate: Bool { get }", "Whether there is such a date in its calendar.") {
            (components: DateComponents) in components.isValidDate
        }
        Method("func isValidDate(in calendar: Calendar) -> Bool", "Whether there is such a date in a calendar.") {
            (components: DateComponents, calendar: Calendar) in components.isValidDate(in: calendar)
        }
        Method("func value(for component: Calendar.Component) -> Int?", "One part; nil where it is not known.") {
            (components: DateComponents, component: Calendar.Component) in components.value(for: component)
        }
        Method(
            "mutating func setValue(_ value: Int?, for component: Calendar.Component)", "Sets one part.",
            mutating: { (components: inout DateComponents, value: Int?, component: Calendar.Component) in
                components.setValue(value, for: component)
            })
    }
}
