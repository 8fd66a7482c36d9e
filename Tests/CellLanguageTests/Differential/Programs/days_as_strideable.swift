struct Day: Hashable, Comparable, Strideable, CustomStringConvertible {
    let year: Int, month: Int, day: Int
    static func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
    static func length(_ month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 31
        }
    }
    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard 1...12 ~= month, 1...Day.length(month, of: year) ~= day else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }
    private init(number: Int) {
        let a = number + 32044, b = (4 * a + 3) / 146097, c = a - 146097 * b / 4
        let d = (4 * c + 3) / 1461, e = c - 1461 * d / 4, m = (5 * e + 2) / 153
        day = e - (153 * m + 2) / 5 + 1
        month = m + 3 - 12 * (m / 10)
        year = 100 * b + d - 4800 + m / 10
    }
    var number: Int {
        let a = (14 - month) / 12, y = year + 4800 - a, m = month + 12 * a - 3
        return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045
    }
    var weekday: Weekday { Weekday(rawValue: number % 7)! }
    static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
    func distance(to other: Day) -> Int { other.number - number }
    func advanced(by n: Int) -> Day { Day(number: number + n) }
    var description: String { "\(year)-\(two(month))-\(two(day))" }
    private func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
}
enum Weekday: Int, CaseIterable { case mon, tue, wed, thu, fri, sat, sun
    var isWeekend: Bool { self >= .sat } }
extension Weekday: Comparable { static func < (a: Weekday, b: Weekday) -> Bool { a.rawValue < b.rawValue } }

func easter(_ year: Int) -> Day {
    let a = year % 19, b = year / 100, c = year % 100
    let d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451
    return Day(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)!
}
let start = Day(2024, 2, 26)!
for d in start...start.advanced(by: 5) { print(d, d.weekday, d.weekday.isWeekend ? "*" : "") }
print(Day(2023, 2, 29) as Any, start.distance(to: Day(2025, 1, 1)!), (2023...2026).map(easter))
let fridays = stride(from: Day(2024, 9, 1)!, to: Day(2024, 12, 31)!, by: 1).filter { $0.day == 13 && $0.weekday == .fri }
print(fridays, fridays.map(\.month))
func page(_ year: Int, _ month: Int) {
    print("      \(month)/\(year)")
    print(Weekday.allCases.map { String("\($0)".prefix(2)) }.joined(separator: " "))
    let first = Day(year, month, 1)!
    var line = String(repeating: "   ", count: first.weekday.rawValue)
    for d in 1...Day.length(month, of: year) {
        line += (d < 10 ? " " : "") + "\(d) "
        if Day(year, month, d)!.weekday == .sun { print(line.dropLast()); line = "" }
    }
    if !line.isEmpty { print(line) }
}
page(2024, 2)
print((start..<Day(2024, 3, 2)!).count, Set([start, start.advanced(by: 0)]).count, max(start, easter(2024)))
