enum Weekday: Int, CaseIterable { case sunday, monday, tuesday, wednesday, thursday, friday, saturday }

struct Day: Comparable, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible {
    let ordinal: Int   // days since 1970-01-01

    static func isLeap(_ y: Int) -> Bool { y.isMultiple(of: 4) && (!y.isMultiple(of: 100) || y.isMultiple(of: 400)) }
    static func length(of month: Int, year: Int) -> Int {
        [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    init(ordinal: Int) { self.ordinal = ordinal }
    init?(year: Int, month: Int, day: Int) {
        guard 1...12 ~= month, 1...Day.length(of: month, year: year) ~= day else { return nil }
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
        ordinal = era * 146_097 + doe - 719_468
    }
    init?(_ description: String) {
        let parts = description.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    var parts: (year: Int, month: Int, day: Int) {
        let z = ordinal + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let doe = z - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        let m = mp < 10 ? mp + 3 : mp - 9
        return (yoe + era * 400 + (m <= 2 ? 1 : 0), m, doy - (153 * mp + 2) / 5 + 1)
    }
    var weekday: Weekday { Weekday(rawValue: ((ordinal + 4) % 7 + 7) % 7)! }
    var isWorkday: Bool { ![.saturday, .sunday].contains(weekday) }
    var description: String {
        let (y, m, d) = parts
        return "\(y)-\(m < 10 ? "0" : "")\(m)-\(d < 10 ? "0" : "")\(d)"
    }
    func advanced(by n: Int) -> Day { Day(ordinal: ordinal + n) }
    func distance(to other: Day) -> Int { other.ordinal - ordinal }
}

let start = Day("2024-02-26")!, end = Day(year: 2024, month: 3, day: 5)!
for day in start...end where day.isWorkday { print(day, day.weekday) }
print(start.distance(to: end), start.advanced(by: 10), (start..<end).count)
print(Day("2023-02-29") as Any, Day("1900-02-29") == nil, Day("2000-02-29")?.weekday as Any)
print(stride(from: start, to: end, by: 3).map(\.description))
print(Array(start...end).filter(\.isWorkday).count, Set([start, end, start]).count)
print([1900, 2000, 2023, 2024].map(Day.isLeap))
let fridays = (1...12).compactMap { Day(year: 2026, month: $0, day: 13) }.filter { $0.weekday == .friday }
print(fridays.map(\.parts.month), max(start, end))
print(Weekday.allCases.map { "\($0)".prefix(2).uppercased() }.joined(separator: " "))
