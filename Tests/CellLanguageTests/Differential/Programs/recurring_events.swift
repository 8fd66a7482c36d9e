import Foundation

var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(identifier: "UTC")!
let formatter = DateFormatter()
formatter.calendar = calendar
formatter.timeZone = calendar.timeZone
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.dateFormat = "EEE d MMM yyyy"

let start = calendar.date(from: DateComponents(year: 2024, month: 1, day: 15, hour: 10))!

// Friday the thirteenths.
var fridays: [String] = []
calendar.enumerateDates(startingAfter: start, matching: DateComponents(day: 13, weekday: 6), matchingPolicy: .nextTime) { date, isExact, stop in
    guard let date, isExact else { return }
    fridays.append(formatter.string(from: date))
    if fridays.count == 3 { stop = true }
}
print(fridays)

/// The first `weekday` of every month of a year.
func firsts(_ weekday: Int, of year: Int) -> [Date] {
    (1...12).compactMap { month in
        calendar.date(from: DateComponents(year: year, month: month, weekday: weekday, weekdayOrdinal: 1))
    }
}
print(firsts(2, of: 2024).map { calendar.component(.day, from: $0) })

let meeting = calendar.nextDate(after: start, matching: DateComponents(hour: 9, minute: 30, weekday: 4), matchingPolicy: .nextTime)!
print(meeting, calendar.component(.weekday, from: meeting))
let before = calendar.nextDate(after: start, matching: DateComponents(weekday: 4), matchingPolicy: .nextTime, direction: .backward)!
print(formatter.string(from: before), calendar.dateComponents([.day], from: before, to: meeting).day!)

var end = DateComponents(year: 2024, month: 2, day: 30)
print(end.isValidDate(in: calendar), formatter.string(from: calendar.date(from: end)!))
end.setValue(29, for: .day)
print(end.isValidDate(in: calendar), end.value(for: .day) ?? 0, end.hour as Any)
for month in 1...3 {
    let pay = calendar.date(byAdding: .month, value: month, to: calendar.date(from: DateComponents(year: 2023, month: 12, day: 31))!)!
    print(formatter.string(from: pay), terminator: month < 3 ? ", " : "\n")
}
print(calendar.ordinality(of: .day, in: .year, for: meeting)!, calendar.range(of: .day, in: .month, for: meeting)!.count, calendar.isDateInWeekend(meeting))
let gap = calendar.dateComponents([.month, .day, .hour], from: start, to: calendar.date(from: DateComponents(year: 2024, month: 12, day: 24, hour: 18))!)
print("\(gap.month!) months, \(gap.day!) days, \(gap.hour!) hours", gap)
let units: [Calendar.Component] = [.year, .quarter, .weekOfYear, .dayOfYear]
for unit in units { print(unit, calendar.component(unit, from: meeting), terminator: "; ") }
print()
let weekend = calendar.nextWeekend(startingAfter: start)!
print(weekend.start, weekend.duration / 3600)
