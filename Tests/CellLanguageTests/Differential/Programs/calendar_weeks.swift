struct YearMonth: Comparable, Hashable, Strideable, CustomStringConvertible {
    let index: Int
    init(year: Int, month: Int) { index = year * 12 + month - 1 }
    private init(index: Int) { self.index = index }
    var year: Int { index >= 0 ? index / 12 : (index - 11) / 12 }
    var month: Int { index - year * 12 + 1 }
    var isLeap: Bool { year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) }
    var days: Int { switch month { case 4, 6, 9, 11: 30; case 2: isLeap ? 29 : 28; case _: 31 } }
    func advanced(by n: Int) -> YearMonth { YearMonth(index: index + n) }
    func distance(to other: YearMonth) -> Int { other.index - index }
    var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
    /// 0 is Monday
    var firstWeekday: Int { let (m, y) = month < 3 ? (month + 12, year - 1) : (month, year); return (1 + (13 * (m + 1)) / 5 + y + y / 4 - y / 100 + y / 400 + 5) % 7 }
    func weeks() -> [[Int?]] {
        let cells = Array(repeating: nil as Int?, count: firstWeekday) + (1...days).map(Optional.some)
        return stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<min($0 + 7, cells.count)]) }
    }
}
let feb = YearMonth(year: 2024, month: 2)
print(feb, feb.days, feb.advanced(by: 11), feb.advanced(by: -14), feb.distance(to: YearMonth(year: 2025, month: 1)))
print("Mo Tu We Th Fr Sa Su")
for week in feb.weeks() { print(week.map { $0.map { $0 < 10 ? " \($0)" : "\($0)" } ?? "  " }.joined(separator: " ")) }
for month in feb...feb + 3 { print(month, month.weeks().count, terminator: "; ") }
print()
func + (m: YearMonth, n: Int) -> YearMonth { m.advanced(by: n) }
let quarters = Dictionary(grouping: YearMonth(year: 2023, month: 11)..<YearMonth(year: 2024, month: 8)) { "\($0.year)Q\(($0.month + 2) / 3)" }
for key in quarters.keys.sorted() { print(key, quarters[key]!.map(\.days).reduce(0, +), quarters[key]!.map(\.description)) }
print(stride(from: feb, through: feb + 24, by: 6).map { "\($0)" }, (feb...).prefix(2).map(\.month), (feb..<feb).isEmpty)
