import Foundation

var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
calendar.locale = Locale(identifier: "en_US")

struct Holiday: Comparable, CustomStringConvertible {
    let name: String, month: Int, day: Int
    func next(after date: Date) -> Date {
        calendar.nextDate(after: date, matching: DateComponents(month: month, day: day), matchingPolicy: .nextTime)!
    }
    static func < (l: Holiday, r: Holiday) -> Bool { (l.month, l.day) < (r.month, r.day) }
    var description: String { "\(name) (\(day) \(calendar.monthSymbols[month - 1]))" }
}
let today = calendar.date(from: DateComponents(year: 2024, month: 11, day: 20))!
var holidays = [Holiday(name: "New Year", month: 1, day: 1), Holiday(name: "Christmas", month: 12, day: 25), Holiday(name: "Leap Day", month: 2, day: 29)]
holidays.sort()
for holiday in holidays.sorted(by: { $0.next(after: today) < $1.next(after: today) }) {
    let date = holiday.next(after: today)
    let days = calendar.dateComponents([.day], from: today, to: date).day!
    let weekday = calendar.weekdaySymbols[calendar.component(.weekday, from: date) - 1]
    print("\(holiday): in \(days) days, a \(weekday)", calendar.isDateInWeekend(date) ? "(weekend!)" : "")
}
let ages = [(1990, 11, 20), (1990, 11, 21), (2000, 2, 29)].map { y, m, d -> Int in
    let birth = calendar.date(from: DateComponents(year: y, month: m, day: d))!
    return calendar.dateComponents([.year], from: birth, to: today).year!
}
print(ages)
let quarter = (calendar.component(.month, from: today) - 1) / 3 + 1
print("Q\(quarter)", calendar.ordinality(of: .day, in: .year, for: today) ?? 0, calendar.range(of: .day, in: .year, for: today)!.count)
let monthStart = calendar.date(from: calendar.dateComponents([.year, .month], from: today))!
let nextMonth = calendar.date(byAdding: .month, value: 1, to: monthStart)!
let lastDay = calendar.date(byAdding: .day, value: -1, to: nextMonth)!
print(monthStart, lastDay, today > monthStart && today < nextMonth, (monthStart..<nextMonth).contains(today))
for date in stride(from: monthStart, to: lastDay, by: 7 * 24 * 3600) { print(calendar.component(.day, from: date), terminator: " ") }
print()
