import Foundation

func easter(_ year: Int) -> (month: Int, day: Int) {
    let a = year % 19, b = year / 100, c = year % 100
    let d = b / 4, e = b % 4
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let i = c / 4, k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    return (month, (h + l - 7 * m + 33 * month + 19) % 32)
}

var utc = Calendar(identifier: .gregorian)
utc.timeZone = TimeZone(identifier: "UTC")!

let formatter = DateFormatter()
formatter.calendar = utc
formatter.timeZone = utc.timeZone
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.dateFormat = "EEE d MMM yyyy"

for year in [1999, 2000, 2023, 2024, 2038] {
    let (month, day) = easter(year)
    guard let sunday = utc.date(from: DateComponents(year: year, month: month, day: day)) else { continue }
    let goodFriday = utc.date(byAdding: .day, value: -2, to: sunday)!
    let pentecost = utc.date(byAdding: .day, value: 49, to: sunday)!
    print(formatter.string(from: sunday), "|", formatter.string(from: goodFriday), "|", formatter.string(from: pentecost))
}

func month(_ month: Int, of year: Int) -> String {
    let first = utc.date(from: DateComponents(year: year, month: month, day: 1))!
    let days = utc.range(of: .day, in: .month, for: first)!
    let offset = (utc.component(.weekday, from: first) + 5) % 7
    var text = "Mo Tu We Th Fr Sa Su\n" + String(repeating: "   ", count: offset)
    for day in days {
        text += String(format: "%2d", day)
        text += (day + offset).isMultiple(of: 7) ? "\n" : " "
    }
    return text
}
print(month(2, of: 2024))
let a = utc.date(from: DateComponents(year: 2023, month: 1, day: 31))!
let b = utc.date(byAdding: .month, value: 1, to: a)!
print(formatter.string(from: b), utc.dateComponents([.day], from: a, to: b).day!, b > a, b.timeIntervalSince(a) / 86_400)
print(utc.component(.weekOfYear, from: b), utc.isDate(a, inSameDayAs: b), utc.dateComponents([.year, .month, .day], from: b).month ?? 0)
