import Foundation
// Date rules without a library
struct Day: Comparable, Hashable, Strideable, CustomStringConvertible {
    var year: Int, month: Int, day: Int
    static func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
    static func length(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), 1...Day.length(month, year) ~= day else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }
    init(number: Int) {
        var n = number, y = 1970, m = 1
        while n >= (Day.isLeap(y) ? 366 : 365) { n -= Day.isLeap(y) ? 366 : 365; y += 1 }
        while n < 0 { y -= 1; n += Day.isLeap(y) ? 366 : 365 }
        while n >= Day.length(m, y) { n -= Day.length(m, y); m += 1 }
        (year, month, day) = (y, m, n + 1)
    }
    var number: Int {
        var total = 0
        if year >= 1970 { for y in 1970..<year { total += Day.isLeap(y) ? 366 : 365 } }
        else { for y in year..<1970 { total -= Day.isLeap(y) ? 366 : 365 } }
        return (1..<month).reduce(total + day - 1) { $0 + Day.length($1, year) }
    }
    var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7)! }
    func distance(to other: Day) -> Int { other.number - number }
    func advanced(by n: Int) -> Day { Day(number: number + n) }
    static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
    var description: String {
        func pad(_ n: Int, _ width: Int) -> String { let s = String(n); return String(repeating: "0", count: max(0, width - s.count)) + s }
        return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
    }
}
enum Weekday: Int, CaseIterable { case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    var isWeekend: Bool { self == .saturday || self == .sunday }
    var short: String { "\(self)".prefix(3).capitalized }
}
let start = Day(2024, 2, 27)!
for d in stride(from: start, to: start.advanced(by: 4), by: 1) { print(d, d.weekday, d.weekday.short) }
print(Day(2023, 2, 29) as Any, Day(2000, 2, 29).map { "\($0)" } ?? "-")
let range = start...Day(2024, 3, 10)!
print(range.filter { !$0.weekday.isWeekend }.count, range.contains(Day(2024, 3, 1)!), range.count)
print(start.distance(to: Day(2025, 1, 1)!), Day(number: -1), Day(number: 0).weekday, Day(1969, 7, 20)!.weekday)
let byWeekday = Dictionary(grouping: range, by: \.weekday)
for w in Weekday.allCases { print(w, byWeekday[w]?.map(\.day) ?? []) }
print([Day(2024, 12, 25)!, Day(2024, 1, 1)!].sorted().map(\.description), Set([start, start]).count)
