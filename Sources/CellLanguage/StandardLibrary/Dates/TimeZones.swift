import Foundation

/// `TimeZone`.
enum TimeZones {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct TimeZone: Hashable, CustomStringConvertible", TimeZone.self, "A time zone.") {
            Initializer("init?(identifier: String)", "The zone of a name such as 'Europe/Berlin'.") { (name: String) in
                TimeZone(identifier: name)
            }
            Initializer("init?(secondsFromGMT seconds: Int)", "The zone so many seconds ahead of UTC.") {
                (seconds: Int) in TimeZone(secondsFromGMT: seconds)
            }
            Initializer("init?(abbreviation: String)", "The zone of an abbreviation such as 'UTC'.") { (name: String) in
                TimeZone(abbreviation: name)
            }
            Property(
                "static var current: TimeZone { get }", "UTC, so that a replay prints the same anywhere.",
                value: { TimeZone.current })
            Property(
                "static var autoupdatingCurrent: TimeZone { get }", "UTC, so that a replay prints the same anywhere.",
                value: { TimeZone.current })
            Property("static var gmt: TimeZone { get }", "UTC", value: { TimeZone.gmt })
            Property(
                "static var knownTimeZoneIdentifiers: [String] { get }", "The names of all zones.",
                value: { TimeZone.knownTimeZoneIdentifiers })
            Property("var identifier: String { get }", "The zone's name.") { (zone: TimeZone) in zone.identifier }
            Property("var description: String { get }", "The zone's name.") { (zone: TimeZone) in zone.description }
            moments
        }
    }

    @MemberBuilder private static var moments: [any LibraryMember] {
        Method("func secondsFromGMT(for date: Date = Date()) -> Int", "How many seconds it is ahead of UTC.") {
            (zone: TimeZone, date: Date) in zone.secondsFromGMT(for: date)
        }
        Method("func abbreviation(for date: Date = Date()) -> String?", "Its short name at a moment.") {
            (zone: TimeZone, date: Date) in zone.abbreviation(for: date)
        }
        Method("func isDaylightSavingTime(for date: Date = Date()) -> Bool", "Whether its clocks are put forward.") {
            (zone: TimeZone, date: Date) in zone.isDaylightSavingTime(for: date)
        }
        Method(
            "func daylightSavingTimeOffset(for date: Date = Date()) -> Double",
            "How many seconds its clocks are put forward."
        ) { (zone: TimeZone, date: Date) in zone.daylightSavingTimeOffset(for: date) }
        Method(
            "func nextDaylightSavingTimeTransition(after date: Date) -> Date?",
            "When its clocks are put forward or back next."
        ) { (zone: TimeZone, date: Date) in zone.nextDaylightSavingTimeTransition(after: date) }
    }
}
