import Foundation
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(identifier: "UTC")!
let day = calendar.date(from: DateComponents(year: 2023, month: 12, day: 17))!
print(day.timeIntervalSince1970)
let later = calendar.date(byAdding: .day, value: 20, to: day)!
let parts = calendar.dateComponents([.year, .month, .day], from: later)
print(parts.year!, parts.month!, parts.day!)
print(calendar.component(.weekday, from: day), later > day)
let formatter = DateFormatter()
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.timeZone = TimeZone(identifier: "UTC")!
formatter.dateFormat = "yyyy-MM-dd EEEE"
print(formatter.string(from: later))
print(calendar.dateComponents([.day], from: day, to: later).day!)
