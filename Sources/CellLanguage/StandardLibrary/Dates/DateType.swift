import Foundation

/// `Date` and `TimeZone`. The present moment is that of the session's clock, which a replay can pin.
enum DateTypes {
    @LibraryBuilder static var items: [any LibraryItem] {
        Typealias("typealias TimeInterval = Double", "A number of seconds.")
        LibraryType("struct Date: Hashable, Strideable", Date.self, "A moment.", description: { $0.description }) {
            Initializer("init()", "The present moment, by the session's clock.") { (context: CallContext) in
                context.session.now()
            }
            Initializer(
                "init(timeIntervalSince1970 seconds: Double)",
                "The moment so many seconds after the beginning of 1970, UTC."
            ) {
                (seconds: Double) in Date(timeIntervalSince1970: seconds)
            }
            Initializer(
                "init(timeIntervalSinceReferenceDate seconds: Double)",
                "The moment so many seconds after the beginning of 2001, UTC."
            ) {
                (seconds: Double) in Date(timeIntervalSinceReferenceDate: seconds)
            }
            Initializer(
                "init(timeInterval seconds: Double, since date: Date)", "The moment so many seconds after another."
            ) {
                (seconds: Double, date: Date) in Date(timeInterval: seconds, since: date)
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
                (date: Date, seconds: Double) in date.addingTimeInterval(seconds)
            }
            Typealias("typealias Stride = Double")
            Method("func distance(to other: Date) -> Double", "Seconds from this moment to another.") {
                (date: Date, other: Date) in date.distance(to: other)
            }
            Method("func advanced(by seconds: Double) -> Date", "The moment so many seconds later.") {
                (date: Date, seconds: Double) in date.advanced(by: seconds)
            }
            Operator("static func + (left: Date, right: Double) -> Date") { (left: Date, right: Double) in left + right
            }
            Operator("static func - (left: Date, right: Double) -> Date") { (left: Date, right: Double) in left - right
            }
            Operator("static func < (left: Date, right: Date) -> Bool") { (left: Date, right: Date) in left < right }
            Operator("static func == (left: Date, right: Date) -> Bool") { (left: Date, right: Date) in left == right }
        }
        LibraryType("struct TimeZone: Hashable", TimeZone.self, "A time zone.") {
            Initializer("init?(identifier: String)", "The zone of a name such as 'Europe/Berlin'.") { (name: String) in
                TimeZone(identifier: name)
            }
            Initializer("init?(secondsFromGMT seconds: Int)", "The zone so many seconds ahead of UTC.") {
                (seconds: Int) in TimeZone(secondsFromGMT: seconds)
            }
            Initializer("init?(abbreviation: String)", "The zone of an abbreviation such as 'UTC'.") { (name: String) in
                TimeZone(abbreviation: name)
            }
            Property("static var current: TimeZone { get }", "The machine's zone.", value: { TimeZone.current })
            Property("static var gmt: TimeZone { get }", "UTC", value: { TimeZone.gmt })
            Property("var identifier: String { get }", "The zone's name.") { (zone: TimeZone) in zone.identifier }
        }
        LibraryType("struct Locale: Hashable", Locale.self, "The customs of a place.") {
            Initializer("init(identifier: String)", "The customs of a name such as 'en_US_POSIX'.") { (name: String) in
                Locale(identifier: name)
            }
            Property("static var current: Locale { get }", "The machine's customs.", value: { Locale.current })
            Property("var identifier: String { get }", "The name.") { (locale: Locale) in locale.identifier }
        }
        CalendarTypes.items
        DateFormatting.items
    }
}
