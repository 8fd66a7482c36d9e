import Foundation
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(identifier: "UTC")!
func day(_ y: Int, _ m: Int, _ d: Int) -> Date { calendar.date(from: DateComponents(year: y, month: m, day: d))! }
let formatter = DateFormatter()
formatter.calendar = calendar
formatter.timeZone = calendar.timeZone
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.dateFormat = "EEE yyyy-MM-dd"
func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
func easter(_ year: Int) -> Date {
    let a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451
    return day(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
}
print([1900, 2000, 2023, 2024].filter(isLeap), (2023...2026).map { formatter.string(from: easter($0)) })
func workdays(from start: Date, to end: Date, holidays: Set<Date> = []) -> Int {
    var count = 0, current = start
    while current < end {
        let weekday = calendar.component(.weekday, from: current)
        if !(weekday == 1 || weekday == 7) && !holidays.contains(current) { count += 1 }
        current = calendar.date(byAdding: .day, value: 1, to: current)!
    }
    return count
}
print(workdays(from: day(2024, 12, 20), to: day(2025, 1, 3)), workdays(from: day(2024, 12, 20), to: day(2025, 1, 3), holidays: [day(2024, 12, 25), day(2024, 12, 26), day(2025, 1, 1)]))
let gap = calendar.dateComponents([.year, .month, .day], from: day(2020, 2, 29), to: day(2024, 3, 15))
print(gap.year!, gap.month!, gap.day!, calendar.dateComponents([.day], from: day(2024, 1, 1), to: day(2025, 1, 1)).day ?? 0)
print(formatter.string(from: calendar.date(byAdding: .month, value: 1, to: day(2024, 1, 31))!))
print((1...12).map { calendar.range(of: .day, in: .month, for: day(2024, $0, 1))!.count })
let births = ["Ada": day(1990, 6, 1), "Bob": day(2001, 12, 24)]
for (name, birth) in births.sorted(by: { $0.value < $1.value }) {
    let age = calendar.dateComponents([.year], from: birth, to: day(2024, 6, 1)).year!
    print(name, age, birth < day(2000, 1, 1) ? "before 2000" : "after")
}
print(day(2024, 3, 1).timeIntervalSince(day(2024, 2, 28)) / 86_400, calendar.isDate(day(2024, 1, 1), inSameDayAs: day(2024, 1, 1).addingTimeInterval(3600)))
formatter.dateFormat = "d.M.yyyy HH:mm"
print(formatter.date(from: "7.3.2024 18:05").map { calendar.component(.hour, from: $0) } ?? -1, formatter.date(from: "nonsense") as Any)
