import ArgumentParser

/// A day of the calendar, written `2023-12-17`.
struct Day: ExpressibleByArgument, CustomStringConvertible {
    let year: Int
    let month: Int
    let day: Int
    let description: String

    /// The day that `argument` names; nil where it names none.
    init?(argument: String) {
        guard let match = argument.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
            (1...12).contains(month), (1...Day.days(in: month, of: year)).contains(day)
        else { return nil }
        (self.year, self.month, self.day, description) = (year, month, day, argument)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
