// Own calendar arithmetic: leap years, weekdays, days between, Easter.
struct Day: Comparable, Hashable, CustomStringConvertible {
    let year, month, day: Int

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: fatalError("no month \(month)")
        }
    }

    init?(_ year: Int, _ month: Int, _ day: Int) {
        guard 1...12 ~= month, 1...Day.length(of: month, in: year) ~= day else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    init?(iso text: String) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(parts[0], parts[1], parts[2])
    }

    /// Days since 1970-01-01.
    var number: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    var weekday: Weekday { Weekday(rawValue: ((number % 7) + 10) % 7)! }

    var description: String {
        func padded(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }

    static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
    static func - (a: Day, b: Day) -> Int { a.number - b.number }
}

enum Weekday: Int, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    var isWeekend: Bool { self == .saturday || self == .sunday }
}

let moon = Day(1969, 7, 20)!
print(moon, moon.weekday, moon.number, Day(1970, 1, 1)!.weekday)
print(Day(2024, 2, 29) as Any, Day(2023, 2, 29) as Any, Day(iso: "2000-12-31")!.weekday)
print(Day(2024, 12, 25)! - Day(2024, 1, 1)!, Day(iso: "1999-13-01") == nil, Day(iso: "soon") == nil)
print((1896...1912).filter(Day.isLeap))

let fridays = (1...12).compactMap { Day(2026, $0, 13) }.filter { $0.weekday == .friday }
print(fridays, fridays.max()! > moon)
print(Weekday.allCases.filter(\.isWeekend), Dictionary(grouping: (1...12).compactMap { Day(2025, $0, 1) }, by: \.weekday).mapValues(\.count).filter { $0.value > 1 }.map { "\($0.key)" }.sorted())
