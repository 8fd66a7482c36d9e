import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// The session's calendar.
    static var dates: Library {
        Library {
            LibraryType(
                "struct SessionDate: Equatable, Hashable, Comparable", SessionDate.self, "A day of the calendar."
            ) {
                Initializer(
                    "init(year: Int, month: Int, day: Int) throws", "A day; one that doesn't exist is an error."
                ) {
                    (year: Int, month: Int, day: Int) in try SessionDate(year: year, month: month, day: day)
                }
                Initializer("init(_ text: String) throws", "A day written as `2023-12-17`.") { (text: String) in
                    try SessionDate(text)
                }
                Property(
                    "static var today: SessionDate { get }", "The session's day, which `nbrun --date` sets.",
                    value: { SessionDate.today })
                Property("var year: Int { get }", "The year.") { (date: SessionDate) in date.year }
                Property("var month: Int { get }", "The month, 1…12.") { (date: SessionDate) in date.month }
                Property("var day: Int { get }", "The day of the month, from 1.") { (date: SessionDate) in date.day }
                Property("var weekday: Weekday { get }", "The day of the week.") { (date: SessionDate) in date.weekday }
                Method("func adding(days: Int) -> SessionDate", "So many days later, or earlier.") {
                    (date: SessionDate, days: Int) in date.adding(days: days)
                }
                Method("func days(since other: SessionDate) -> Int", "The number of days from another date to this.") {
                    (date: SessionDate, other: SessionDate) in date.days(since: other)
                }
                Operator(
                    "static func < (a: SessionDate, b: SessionDate) -> Bool", "Whether a day comes before another."
                ) {
                    (a: SessionDate, b: SessionDate) in a < b
                }
            }
            LibraryType(
                "enum Weekday: String, CaseIterable, CustomStringConvertible", Weekday.self, "A day of the week.",
                cases: Weekday.allCases
            ) {
                for weekday in Weekday.allCases { Case("case \(weekday)", "A day of the week.") }
                Property("var description: String { get }", "The day's name.") { (day: Weekday) in day.description }
            }
        }
    }
}
