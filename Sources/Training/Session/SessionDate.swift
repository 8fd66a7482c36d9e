/// A day in the Gregorian calendar: what a session's clock shows.
///
/// A session has one date for its whole life, so that the same notebook gives the same outputs on any day it is rerun.
public struct SessionDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year, 1…9999.
    public let year: Int
    /// The month, 1…12.
    public let month: Int
    /// The day of the month, 1…31.
    public let day: Int

    /// Creates a date.
    ///
    /// - Throws: ``SessionDateError`` when there is no such day.
    public init(year: Int, month: Int, day: Int) throws(SessionDateError) {
        guard (1...9999).contains(year) else {
            throw .noSuchDay(text: "year \(year)", reason: "years count from 1 to 9999")
        }
        guard (1...12).contains(month) else {
            throw .noSuchDay(text: "month \(month)", reason: "months count from 1 to 12")
        }
        let length = Self.days(inMonth: month, of: year)
        guard (1...length).contains(day) else {
            throw .noSuchDay(
                text: Self.isoText(year, month, day), reason: "that month has \(length) days, counted from 1")
        }
        self.init(year: year, month: month, checkedDay: day)
    }

    private init(year: Int, month: Int, checkedDay: Int) {
        self.year = year
        self.month = month
        self.day = checkedDay
    }

    /// Reads a date written as ISO 8601 has it: `2023-12-17`.
    ///
    /// - Throws: ``SessionDateError`` that says what was expected.
    public init(_ text: String) throws(SessionDateError) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard parts.map(\.utf8.count) == widths, isDigits else { throw .notISO(text) }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == widths.count else { throw .notISO(text) }
        try self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// The weekday.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday, the fourth day of ISO's week.
        let offset = (daysSinceEpoch + 3) % 7
        return Weekday.allCases[offset < 0 ? offset + 7 : offset]
    }

    /// The date `days` later (earlier where negative), held inside the years 1…9999.
    public func adding(days: Int) -> SessionDate {
        let wanted = daysSinceEpoch.addingReportingOverflow(days)
        let bounded = wanted.overflow ? (days < 0 ? Int.min : Int.max) : wanted.partialValue
        return SessionDate(daysSinceEpoch: min(max(bounded, Self.firstDay), Self.lastDay))
    }

    /// The number of days from `other` to this date; negative when `other` is later.
    public func days(since other: SessionDate) -> Int { daysSinceEpoch - other.daysSinceEpoch }

    /// Seconds from 1970-01-01 00:00 UTC to this day's first second.
    public var secondsSinceEpoch: Int { daysSinceEpoch * 86_400 }

    /// The date in ISO 8601: `2023-12-17`.
    public var description: String { Self.isoText(year, month, day) }

    /// Earlier dates come first.
    public static func < (left: SessionDate, right: SessionDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// The days of the week in ISO's order.
public enum Weekday: String, Sendable, CaseIterable, CustomStringConvertible {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The day's name: `monday`.
    public var description: String { rawValue }
}

/// Why a text or three numbers are no date.
public enum SessionDateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The text has another form than `2023-12-17`.
    case notISO(String)
    /// The calendar has no such day.
    case noSuchDay(text: String, reason: String)

    /// One line that says what was expected.
    public var description: String {
        switch self {
        case .notISO(let text):
            "'\(text)' is no date; write year, month and day as in 2023-12-17"
        case .noSuchDay(let text, let reason):
            "there is no \(text): \(reason)"
        }
    }
}

// MARK: Counting days

extension SessionDate {
    /// The day with this number; 1970-01-01 is 0.
    ///
    /// Years begin in March here, so that the leap day is the last of its year and months have a regular pattern.
    package init(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            checkedDay: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The number of days since 1970-01-01.
    package var daysSinceEpoch: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static let firstDay = SessionDate(year: 1, month: 1, checkedDay: 1).daysSinceEpoch
    private static let lastDay = SessionDate(year: 9999, month: 12, checkedDay: 31).daysSinceEpoch

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isoText(_ year: Int, _ month: Int, _ day: Int) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
