import Foundation

/// `DateInterval`.
enum DateIntervals {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct DateInterval: Hashable, Comparable, CustomStringConvertible", DateInterval.self,
            "The time between two moments."
        ) {
            initializers
            Property(
                "var start: Date { get set }", "Where it begins.", { (interval: DateInterval) in interval.start },
                set: { (interval: inout DateInterval, start: Date) in interval.start = start })
            Property(
                "var end: Date { get set }", "Where it ends.", { (interval: DateInterval) in interval.end },
                set: { (interval: inout DateInterval, end: Date) in
                    interval = try made(from: interval.start, to: end)
                })
            Property(
                "var duration: Double { get set }", "How many seconds it lasts.",
                { (interval: DateInterval) in interval.duration },
                set: { (interval: inout DateInterval, seconds: Double) in
                    interval = try made(interval.start, lasting: seconds)
                })
            Property("var description: String { get }", "Both moments in UTC.") { (interval: DateInterval) in
                interval.description
            }
            questions
        }
    }

    private static func made(from start: Date, to end: Date) throws -> DateInterval {
        guard end >= start else { throw LibraryTrap("a DateInterval cannot end before it begins") }
        return DateInterval(start: start, end: end)
    }

    private static func made(_ start: Date, lasting seconds: Double) throws -> DateInterval {
        guard seconds >= 0 else { throw LibraryTrap("a DateInterval cannot last \(seconds) seconds") }
        return DateInterval(start: start, duration: seconds)
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init(start: Date, end: Date)", "The time from one moment to another.") {
            (start: Date, end: Date) in
            try made(from: start, to: end)
        }
        Initializer("init(start: Date, duration: Double)", "So many seconds from a moment on.") {
            (start: Date, seconds: Double) in try made(start, lasting: seconds)
        }
        Initializer("init()", "No time at all, now.") { (context: CallContext) in
            DateInterval(start: context.session.now(), duration: 0)
        }
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Method("func contains(_ date: Date) -> Bool", "Whether a moment lies in it, its ends included.") {
            (interval: DateInterval, date: Date) in interval.contains(date)
        }
        Method("func intersects(_ other: DateInterval) -> Bool", "Whether both have a moment in common.") {
            (interval: DateInterval, other: DateInterval) in interval.intersects(other)
        }
        Method("func intersection(with other: DateInterval) -> DateInterval?", "The time that both have in common.") {
            (interval: DateInterval, other: DateInterval) in interval.intersection(with: other)
        }
        Method("func compare(_ other: DateInterval) -> ComparisonResult", "Which begins first, or else is shorter.") {
            (interval: DateInterval, other: DateInterval) in interval.compare(other)
        }
        Operator("static func < (left: DateInterval, right: DateInterval) -> Bool") {
            (left: DateInterval, right: DateInterval) in left < right
        }
    }
}
