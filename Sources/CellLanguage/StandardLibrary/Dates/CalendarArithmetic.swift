import Foundation

/// How a calendar comes from one moment to another.
enum CalendarArithmetic {
    @MemberBuilder static var members: [any LibraryMember] {
        adding
        setting
        intervals
    }

    @MemberBuilder private static var adding: [any LibraryMember] {
        Method("func date(from components: DateComponents) -> Date?", "The moment of these parts.") {
            (calendar: Calendar, components: DateComponents) in calendar.date(from: components)
        }
        Method(
            "func date(byAdding component: Calendar.Component, value: Int, to date: Date, wrappingComponents: Bool = false) -> Date?",
            "The date so many days, months … later."
        ) { (calendar: Calendar, component: Calendar.Component, value: Int, date: Date, wraps: Bool) in
            calendar.date(byAdding: component, value: value, to: date, wrappingComponents: wraps)
        }
        Method(
            "func date(byAdding components: DateComponents, to date: Date, wrappingComponents: Bool = false) -> Date?",
            "The date so much later."
        ) { (calendar: Calendar, components: DateComponents, date: Date, wraps: Bool) in
            calendar.date(byAdding: components, to: date, wrappingComponents: wraps)
        }
    }

    @MemberBuilder private static var setting: [any LibraryMember] {
        Method(
            "func date(bySettingHour hour: Int, minute: Int, second: Int, of date: Date, matchingPolicy: Calendar.MatchingPolicy = .nextTime, repeatedTimePolicy: Calendar.RepeatedTimePolicy = .first, direction: Calendar.SearchDirection = .forward) -> Date?",
            "The same day at another time."
        ) {
            (
                calendar: Calendar, hour: Int, minute: Int, second: Int, date: Date, policy: Calendar.MatchingPolicy,
                repeated: Calendar.RepeatedTimePolicy, direction: Calendar.SearchDirection
            ) in
            calendar.date(
                bySettingHour: hour, minute: minute, second: second, of: date, matchingPolicy: policy,
                repeatedTimePolicy: repeated, direction: direction)
        }
        Method(
            "func date(bySetting component: Calendar.Component, value: Int, of date: Date) -> Date?",
            "The next date whose part is so."
        ) { (calendar: Calendar, component: Calendar.Component, value: Int, date: Date) in
            calendar.date(bySetting: component, value: value, of: date)
        }
        Method("func startOfDay(for date: Date) -> Date", "The beginning of the day.") {
            (calendar: Calendar, date: Date) in calendar.startOfDay(for: date)
        }
    }

    @MemberBuilder private static var intervals: [any LibraryMember] {
        Method(
            "func dateInterval(of component: Calendar.Component, for date: Date) -> DateInterval?",
            "The day, week, month … that a moment lies in."
        ) { (calendar: Calendar, component: Calendar.Component, date: Date) in
            calendar.dateInterval(of: component, for: date)
        }
        Method("func dateIntervalOfWeekend(containing date: Date) -> DateInterval?", "The weekend of a moment.") {
            (calendar: Calendar, date: Date) in calendar.dateIntervalOfWeekend(containing: date)
        }
        Method(
            "func nextWeekend(startingAfter date: Date, direction: Calendar.SearchDirection = .forward) -> DateInterval?",
            "The weekend that begins next."
        ) { (calendar: Calendar, date: Date, direction: Calendar.SearchDirection) in
            calendar.nextWeekend(startingAfter: date, direction: direction)
        }
    }
}
