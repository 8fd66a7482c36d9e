import Foundation

/// `Date` and what tells of it. The present moment is that of the session's clock, which a replay can pin.
enum DateTypes {
    @LibraryBuilder static var items: [any LibraryItem] {
        Typealias("typealias TimeInterval = Double", "A number of seconds.")
        LibraryType(
            "struct Date: Hashable, Strideable, CustomStringConvertible, CustomDebugStringConvertible", Date.self,
            "A moment.", description: { $0.description }
        ) {
            Initializer("init()", "The present moment, by the session's clock.") { (context: CallContext) in
                context.session.now()
            }
            Initializer(
                "init(timeIntervalSince1970 seconds: Double)",
                "The moment so many seconds after the beginning of 1970, UTC."
            ) {
                (seconds: Double) in try moment(Date(timeIntervalSince1970: seconds))
            }
            Initializer(
                "init(timeIntervalSinceReferenceDate seconds: Double)",
                "The moment so many seconds after the beginning of 2001, UTC."
            ) {
                (seconds: Double) in try moment(Date(timeIntervalSinceReferenceDate: seconds))
            }
            Initializer(
                "init(timeInterval seconds: Double, since date: Date)", "The moment so many seconds after another."
            ) {
                (seconds: Double, date: Date) in try moment(Date(timeInterval: seconds, since: date))
            }
            Property(
                "static var now: Date { get }", "The present moment, by the session's clock.",
                raw: { call in
                    try NativeConversion.toCell(call.session.now(), as: call.result, in: call.context)
                })
            Property("var timeIntervalSince1970: Double { get }", "Seconds since the beginning of 1970, UTC.") {
                (date: Date) in date.timeIntervalSince1970
            }
            Property("var timeIntervalSinceReferenceDate: Double { get }", "Seconds since the beginning of 2001, UTC.")
            {
                (date: Date) in date.timeIntervalSinceReferenceDate
            }
            Property("var description: String { get }", "The moment in UTC.") { (date: Date) in date.description }
            Method("func timeIntervalSince(_ other: Date) -> Double", "Seconds from another moment to this.") {
                (date: Date, other: Date) in date.timeIntervalSince(other)
            }
            Method("func addingTimeInterval(_ seconds: Double) -> Date", "The moment so many seconds later.") {
                (date: Date, seconds: Double) in try moment(date + seconds)
            }
            present
            comparisons
            Typealias("typealias Stride = Double")
            Method("func distance(to other: Date) -> Double", "Seconds from this moment to another.") {
                (date: Date, other: Date) in date.distance(to: other)
            }
            Method("func advanced(by seconds: Double) -> Date", "The moment so many seconds later.") {
                (date: Date, seconds: Double) in try moment(date + seconds)
            }
            Operator("static func + (left: Date, right: Double) -> Date") { (left: Date, right: Double) in
                try moment(left + right)
            }
            Operator("static func - (left: Date, right: Double) -> Date") { (left: Date, right: Double) in
                try moment(left - right)
            }
            Operator(
                "static func += (left: inout Date, right: Double)",
                mutating: { (left: inout Date, right: Double) in left = try moment(left + right) })
            Operator(
                "static func -= (left: inout Date, right: Double)",
                mutating: { (left: inout Date, right: Double) in left = try moment(left - right) })
            Operator("static func < (left: Date, right: Date) -> Bool") { (left: Date, right: Date) in left < right }
            Operator("static func == (left: Date, right: Date) -> Bool") { (left: Date, right: Date) in left == right }
        }
        DateIntervals.items
        TimeZones.items
        Locales.items
        CalendarTypes.items
        DateStyles.items
        DateFormatting.items
    }
    /// A moment. Foundation ends the program where one that NaN has gone into is looked at.
    private static func moment(_ date: Date) throws -> Date {
        guard !date.timeIntervalSinceReferenceDate.isNaN else { throw LibraryTrap("NaN seconds lead to no moment") }
        return date
    }

    /// What the session's clock says.
    @MemberBuilder private static var present: [any LibraryMember] {
        Initializer("init(timeIntervalSinceNow seconds: Double)", "The moment so many seconds from now.") {
            (seconds: Double, context: CallContext) in try moment(context.session.now() + seconds)
        }
        Property(
            "var timeIntervalSinceNow: Double { get }", "Seconds from now to this moment.",
            raw: { call in
                let date = try NativeConversion.fromCell(
                    call[0], as: call.types.parameters[0], to: Date.self, in: call.context)
                return .double(date.timeIntervalSince(call.session.now()))
            })
    }

    @MemberBuilder private static var comparisons: [any LibraryMember] {
        Property("static var distantPast: Date { get }", "A moment before all that count.", value: { Date.distantPast })
        Property(
            "static var distantFuture: Date { get }", "A moment after all that count.", value: { Date.distantFuture })
        Property(
            "static var timeIntervalBetween1970AndReferenceDate: Double { get }", "Seconds from 1970 to 2001, UTC.",
            value: { Date.timeIntervalBetween1970AndReferenceDate })
        Property(
            "static var timeIntervalSinceReferenceDate: Double { get }", "Seconds since 2001, UTC.",
            raw: { call in
                .double(call.session.now().timeIntervalSinceReferenceDate)
            })
        Method("func compare(_ other: Date) -> ComparisonResult", "How it stands to another moment.") {
            (date: Date, other: Date) in date.compare(other)
        }
        Method(
            "mutating func addTimeInterval(_ seconds: Double)", "Becomes the moment so many seconds later.",
            mutating: { (date: inout Date, seconds: Double) in date = try moment(date + seconds) })
        Property("var debugDescription: String { get }", "The moment in UTC.") { (date: Date) in
            date.debugDescription
        }
        Method("func description(with locale: Locale?) -> String", "The moment by the customs of a place.") {
            (date: Date, locale: Locale?) in date.description(with: locale)
        }
    }
}
