struct SimpleDate: Comparable, Hashable, CustomStringConvertible {
    let year: Int, month: Int, day: Int
    static func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: return isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
    init?(_ y: Int, _ m: Int, _ d: Int) {
        guard 1...12 ~= m, (1...Self.days(in: m, of: y)).contains(d) else { return nil }
        (year, month, day) = (y, m, d)
    }
    init?(iso: String) {
        let p = iso.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard p.count == 3, let y = Int(p[0]), let m = Int(p[1]), let d = Int(p[2]) else { return nil }
        self.init(y, m, d)
    }
    var ordinal: Int { (1..<month).reduce(day) { $0 + Self.days(in: $1, of: year) } }
    var julian: Int {
        let a = (14 - month) / 12, y = year + 4800 - a, m = month + 12 * a - 3
        return day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045
    }
    enum Weekday: Int, CaseIterable { case mon = 0, tue, wed, thu, fri, sat, sun
        var isWeekend: Bool { self == .sat || self == .sun }
    }
    var weekday: Weekday { Weekday(rawValue: julian % 7)! }
    static func - (a: Self, b: Self) -> Int { a.julian - b.julian }
    static func < (a: SimpleDate, b: SimpleDate) -> Bool { a.julian < b.julian }
    func next() -> SimpleDate {
        SimpleDate(year, month, day + 1) ?? SimpleDate(year, month + 1, 1) ?? SimpleDate(year + 1, 1, 1)!
    }
    var description: String {
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
func easter(_ y: Int) -> SimpleDate? {
    let a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25
    let g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1
    return .init(y, month, day)
}
print([1900, 2000, 2023, 2024].map(SimpleDate.isLeap))
print(SimpleDate(2023, 2, 29) as Any, SimpleDate(2024, 2, 29)?.ordinal as Any)
let d1 = SimpleDate(iso: "2023-12-17")!, d2 = SimpleDate(iso: "2024-03-01")!
print(d2 - d1, d1.weekday, d1.weekday.isWeekend, d1 < d2, d1.next(), SimpleDate(2023, 12, 31)!.next())
print((2020...2025).compactMap(easter))
print(["2024-1-5", "2024-13-01", "hello", "2024--1"].map { SimpleDate(iso: $0)?.description ?? "invalid" })
var cursor = d1, work = 0
while cursor < d2 { if !cursor.weekday.isWeekend { work += 1 }; cursor = cursor.next() }
print("\(work) working days, \(stride(from: 13, through: 13, by: 1).count) ", SimpleDate.Weekday.allCases.filter(\.isWeekend))
let fridays = (1...12).filter { SimpleDate(2026, $0, 13)?.weekday == .fri }
print("Friday 13th 2026:", fridays)
extension StrideThrough { var count: Int { reduce(0) { n, _ in n + 1 } } }
