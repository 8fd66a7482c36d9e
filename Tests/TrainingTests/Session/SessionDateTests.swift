import Foundation
import Testing
import Training

@Suite("Session date")
struct SessionDateTests {
    @Test("every day of 1890–2110 agrees with Foundation's calendar")
    func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var date = try SessionDate("1890-01-01")
        let end = try SessionDate("2110-12-31")
        var reference = try #require(calendar.date(from: DateComponents(year: 1890, month: 1, day: 1)))
        var mismatches: [String] = []
        while date <= end {
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: reference)
            // Foundation counts weekdays from Sunday = 1.
            let weekday = Weekday.allCases[((parts.weekday ?? 0) + 5) % 7]
            let agrees = parts.year == date.year && parts.month == date.month && parts.day == date.day
            if !agrees || weekday != date.weekday || Int(reference.timeIntervalSince1970) != date.secondsSinceEpoch {
                mismatches.append(date.description)
            }
            date = date.adding(days: 1)
            reference += 86_400
        }
        #expect(mismatches.isEmpty, "\(mismatches.prefix(5))")
        #expect(date.description == "2111-01-01")
    }

    @Test(
        "known weekdays",
        arguments: [
            ("2023-12-17", Weekday.sunday), ("2000-02-29", .tuesday), ("1970-01-01", .thursday),
            ("0001-01-01", .monday),
            ("9999-12-31", .friday),
        ])
    func weekdays(text: String, weekday: Weekday) throws {
        #expect(try SessionDate(text).weekday == weekday)
    }

    @Test("adding days, differences and order")
    func arithmetic() throws {
        let eve = try SessionDate("2023-12-24")
        #expect(eve.adding(days: 8).description == "2024-01-01")
        #expect(eve.adding(days: -359).description == "2022-12-30")
        #expect(try SessionDate("2024-03-01").days(since: SessionDate("2024-02-01")) == 29)
        #expect(eve < eve.adding(days: 1))
        #expect(eve.adding(days: -1) < eve)
        #expect(eve.adding(days: .max).description == "9999-12-31")
        #expect(eve.adding(days: .min).description == "0001-01-01")
    }

    @Test(
        "texts that are no date say why",
        arguments: [
            ("17.12.2023", "'17.12.2023' is no date; write year, month and day as in 2023-12-17"),
            ("2023-12-1", "'2023-12-1' is no date; write year, month and day as in 2023-12-17"),
            ("", "'' is no date; write year, month and day as in 2023-12-17"),
            ("2023-+1-01", "'2023-+1-01' is no date; write year, month and day as in 2023-12-17"),
            ("2023-02-29", "there is no 2023-02-29: that month has 28 days, counted from 1"),
            ("2023-13-01", "there is no month 13: months count from 1 to 12"),
            ("0000-01-01", "there is no year 0: years count from 1 to 9999"),
        ])
    func refusals(text: String, message: String) {
        let error = #expect(throws: SessionDateError.self) { try SessionDate(text) }
        #expect(error?.description == message)
    }
}
