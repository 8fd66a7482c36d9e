import Foundation

/// What a calendar says of moments.
enum CalendarQuestions {
    @MemberBuilder static var members: [any LibraryMember] {
        parts
        comparisons
        days
    }

    @MemberBuilder private static var parts: [any LibraryMember] {
        Method("func component(_ component: Calendar.Component, from date: Date) -> Int", "One part of a date.") {
            (calendar: Calendar, component: Calendar.Component, date: Date) in calendar.component(component, from: date)
        }
        Method(
            "func dateComponents(_ components: Set<Calendar.Component>, from date: Date) -> DateComponents",
            "Several parts of a date."
        ) { (calendar: Calendar, components: CellSequence, date: Date) in
            calendar.dateComponents(Set(try self.components(components)), from: date)
        }
        for type in ["Date", "DateComponents"] {
            Method(
                "func dateComponents(_ components: Set<Calendar.Component>, from start: \(type), to end: \(type)) -> DateComponents",
                "The distance between two dates in parts.", raw: distance)
        }
        Method(
            "func dateComponents(in zone: TimeZone, from date: Date) -> DateComponents",
            "All parts of a date in a zone."
        ) { (calendar: Calendar, zone: TimeZone, date: Date) in calendar.dateComponents(in: zone, from: date) }
    }

    private static func distance(_ call: RawCall) throws -> Value {
        func argument<T>(_ index: Int) throws -> T {
            try NativeConversion.fromCell(call[index], as: call.types.parameters[index], to: T.self, in: call.context)
        }
        let calendar: Calendar = try argument(0)
        let components = Set(try self.components(call.sequence(1)))
        let distance =
            if TypedBox<Date>.content(of: call[2]) != nil {
                calendar.dateComponents(components, from: try argument(2) as Date, to: try argument(3) as Date)
            } else {
                calendar.dateComponents(
                    components, from: try argument(2) as DateComponents, to: try argument(3) as DateComponents)
            }
        return try NativeConversion.toCell(distance, as: call.result, in: call.context)
    }

    /// The components of a set.
    static func components(_ sequence: CellSequence) throws -> [Calendar.Component] {
        let type = sequence.elementType
        return try sequence.array().map {
            try NativeConversion.fromCell($0, as: type, to: Calendar.Component.self, in: sequence.context)
        }
    }

    @MemberBuilder private static var comparisons: [any LibraryMember] {
        Method(
            "func compare(_ date: Date, to other: Date, toGranularity component: Calendar.Component) -> ComparisonResult",
            "How two moments stand to each other, parts below `component` left out."
        ) { (calendar: Calendar, date: Date, other: Date, component: Calendar.Component) in
            calendar.compare(date, to: other, toGranularity: component)
        }
        Method(
            "func isDate(_ date: Date, equalTo other: Date, toGranularity component: Calendar.Component) -> Bool",
            "Whether two moments are the same, parts below `component` left out."
        ) { (calendar: Calendar, date: Date, other: Date, component: Calendar.Component) in
            calendar.isDate(date, equalTo: other, toGranularity: component)
        }
        Method("func isDate(_ date: Date, inSameDayAs other: Date) -> Bool", "Whether two moments lie on one day.") {
            (calendar: Calendar, date: Date, other: Date) in calendar.isDate(date, inSameDayAs: other)
        }
        Method(
            "func date(_ date: Date, matchesComponents components: DateComponents) -> Bool",
            "Whether a moment has these parts."
        ) { (calendar: Calendar, date: Date, components: DateComponents) in
            calendar.date(date, matchesComponents: components)
        }
    }

    @MemberBuilder private static var days: [any LibraryMember] {
        Method("func isDateInWeekend(_ date: Date) -> Bool", "Whether it is a Saturday or Sunday.") {
            (calendar: Calendar, date: Date) in calendar.isDateInWeekend(date)
        }
        for (name, offset, words) in [
            ("isDateInYesterday", -1, "yesterday"), ("isDateInToday", 0, "today"), ("isDateInTomorrow", 1, "tomorrow"),
        ] {
            Method("func \(name)(_ date: Date) -> Bool", "Whether it is \(words), by the session's clock.") {
                (calendar: Calendar, date: Date, context: CallContext) in
                let day = calendar.date(byAdding: .day, value: offset, to: context.session.now())
                return day.map { calendar.isDate(date, inSameDayAs: $0) } ?? false
            }
        }
        Method(
            "func range(of smaller: Calendar.Component, in larger: Calendar.Component, for date: Date) -> Range<Int>?",
            "The numbers that a part can have, e.g. the days of the month."
        ) { (calendar: Calendar, smaller: Calendar.Component, larger: Calendar.Component, date: Date) in
            calendar.range(of: smaller, in: larger, for: date)
        }
        Method("func minimumRange(of component: Calendar.Component) -> Range<Int>?", "What a part always can be.") {
            (calendar: Calendar, component: Calendar.Component) in calendar.minimumRange(of: component)
        }
        Method("func maximumRange(of component: Calendar.Component) -> Range<Int>?", "What a part ever can be.") {
            (calendar: Calendar, component: Calendar.Component) in calendar.maximumRange(of: component)
        }
        Method(
            "func ordinality(of smaller: Calendar.Component, in larger: Calendar.Component, for date: Date) -> Int?",
            "The how-manieth part it is, e.g. the day of the year."
        ) { (calendar: Calendar, smaller: Calendar.Component, larger: Calendar.Component, date: Date) in
            calendar.ordinality(of: smaller, in: larger, for: date)
        }
    }
}
